import type { Sign } from '../record/note.ts'
import type { Round } from '../view/view.ts'
import type { ExpectedQuestion, Playbook } from './playbook.ts'
import { saidId } from './said.ts'
import { familiesOf } from './title-families.ts'

/** A question that is likely to come, and what makes it likelier here than elsewhere. */
export interface Expected extends ExpectedQuestion {
  because: { kind: 'title'; words: string } | { kind: 'asked-availability' } | null
}

/** Terms stay on signed-in pages: a mail is read over shoulders and forwarded. */
export const pageOnlyFamilies: ReadonlySet<string> = new Set(['pay-and-start'])

/** Where a question comes from, and what moves it up or down. */
const weights = { format: 3, audience: 2, title: 3, sign: 2, lateOpening: -2, laterFollowUp: 1, variety: 0.9 } as const
const openingFamilies: ReadonlySet<string> = new Set(['cv', 'why-us'])

export interface ExpectFor {
  round: Round
  earlier: readonly Round[]
  playbook: Playbook
}

/** All that may be asked, the likeliest first. */
export function expectedQuestions(about: ExpectFor): Expected[] {
  const titles = titlesOf(about.round)
  const signs = new Set(about.earlier.flatMap(({ debrief }) => debrief?.signs ?? []))
  return candidates(about)
    .map(({ question, weight }) => {
      const because = becauseOf(question, titles, signs)
      return { question: { ...question, because }, weight: weight + extraOf(question, because, about.earlier.length > 0) }
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ question }) => question)
}

/** Of those, what a mail may say and has not said before: one of a family. */
export function newQuestions(all: readonly Expected[], said: ReadonlySet<string>): Expected[] {
  const families = new Set(pageOnlyFamilies)
  return all.filter(({ family, words }) => {
    if (families.has(family) || said.has(saidId(words))) return false
    families.add(family)
    return true
  })
}

interface Candidate {
  question: ExpectedQuestion
  weight: number
}

function candidates({ round, playbook }: ExpectFor): Candidate[] {
  const audiences = [...new Set(round.interviewers.map(({ audience }) => audience ?? 'unknown'))]
  const weighed = (questions: readonly ExpectedQuestion[], weight: number): Candidate[] =>
    questions.map((question) => ({ question, weight: weight + weights.variety * varietyOf(`${round.id} ${question.words}`) }))
  return [
    ...weighed(playbook.formats[round.format ?? 'unknown'].expect, weights.format),
    ...audiences.flatMap((audience) => weighed(playbook.audiences[audience].expect, weights.audience)),
  ]
}

/** Of questions as likely as each other, two companies get different ones, and one round always the same: 0 to 1, by the round. */
const varietyOf = (words: string): number => (Number.parseInt(saidId(words), 36) % 1000) / 1000

const titlesOf = ({ sessions, interviews }: Round): string[] => [
  ...new Set([...sessions, ...interviews].flatMap(({ title }) => (title === null ? [] : [title]))),
]

function becauseOf({ family }: ExpectedQuestion, titles: readonly string[], signs: ReadonlySet<Sign>): Expected['because'] {
  const title = titles.find((words) => familiesOf(words).includes(family))
  if (title !== undefined) return { kind: 'title', words: title }
  return family === 'availability' && signs.has('asked-availability') ? { kind: 'asked-availability' } : null
}

function extraOf({ family }: ExpectedQuestion, because: Expected['because'], isLater: boolean): number {
  const reason = because === null ? 0 : because.kind === 'title' ? weights.title : weights.sign
  const place = isLater ? (openingFamilies.has(family) ? weights.lateOpening : family === 'follow-up' ? weights.laterFollowUp : 0) : 0
  return reason + place
}
