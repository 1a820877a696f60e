import { hashOf, saidId } from '../said.ts'
import { briefAsks, briefSentences, questionsAfter } from '../sheet/brief-sentences.ts'
import { announcedIn, nearestLine } from './announced.ts'
import { isActivity } from './announced-form.ts'
import type { Expected, Likely } from './expected.ts'
import { postingQuestions } from './posting-questions.ts'
import { candidates, type ExpectFor, mostOfOne, movesOf, pageOnlyFamilies, varietyOf, weights } from './question-candidates.ts'

/** All that may be asked, the likeliest first. The same for the same record. */
export function expectedQuestions(about: ExpectFor): Expected[] {
  const { round, lines = [], playbook } = about
  const move = movesOf(about)
  const ofPosting = postingQuestions(round, lines, playbook)
  const asked = new Set(
    ofPosting.flatMap(({ question: { because } }) => (because?.kind === 'posting' && because.focus !== null ? [because.focus] : [])),
  )
  return [...announcedQuestions(about, asked), ...briefQuestions(about), ...candidates(about).map(move), ...ofPosting]
    .sort((a, b) => b.weight - a.weight)
    .map(({ question }) => question)
}

/** Theirs first; `asked`: what the posting's own questions take up of it by name. */
const announcedQuestions = ({ round, playbook, cv = null }: ExpectFor, asked: ReadonlySet<string>): Likely[] =>
  announcedIn(round)
    .filter(({ form, from }) => form !== 'matter' || !asked.has(from))
    .map(({ words, person, form, isPart = false }, at) => ({
      question: {
        family: `announced ${at}`,
        words: `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
        answer: playbook.announced[form][0].words,
        because: isActivity(form)
          ? { kind: 'announced', person, line: null, isDone: true, isPart }
          : { kind: 'announced', person, line: nearestLine(words, cv) },
      },
      weight: weights.announced - at,
    }))

/** What a sentence of their brief has them ask afterwards, where the playbook knows an answer. */
const briefQuestions = ({ round, playbook }: ExpectFor): Likely[] =>
  questionsAfter(briefSentences(round.task?.words ?? ''), playbook.brief).flatMap(({ words, answer, about, asks }, at) =>
    about === null || answer === undefined
      ? []
      : [
          {
            question: { family: 'brief', words, answer, because: { kind: 'brief', words: about } },
            weight: weights.brief - at - briefAsks.indexOf(asks),
          },
        ],
  )

/** Of those, what a mail may say and has not said before: one of a family, and neither all of the posting's nor all of a line of work. */
export function newQuestions(all: readonly Expected[], said: ReadonlySet<string>): Expected[] {
  const families = new Set(pageOnlyFamilies)
  const counts = { posting: 0, trade: 0, talk: 0 }
  return all.filter(({ family, words, because }) => {
    // What this invite says they will ask is asked, whatever was said before.
    if (because?.kind === 'announced') return true
    if (families.has(family) || said.has(saidId(words))) return false
    if (because?.kind === 'posting' || because?.kind === 'trade' || because?.kind === 'talk') {
      counts[because.kind] += 1
      if (counts[because.kind] > (because.kind === 'talk' && because.talk.kind === 'phone' ? 1 : mostOfOne)) return false
    }
    families.add(family)
    return true
  })
}

/** In an order of the round's own: `seed` is its. */
export function mixedBy<One>(seed: string, list: readonly One[], wordsOf: (one: One) => string): One[] {
  const own = hashOf(seed)
  return list
    .map((one) => ({ one, drawn: varietyOf(wordsOf(one), own) }))
    .sort((a, b) => b.drawn - a.drawn)
    .map(({ one }) => one)
}
