import { draftScopeQuestion } from '../../functions/domain/drafts/follow-up.ts'
import type { Application, Round } from '../../functions/domain/view.ts'
import { minutesBetween } from '../../functions/domain/wall-time.ts'
import { audiencePage } from '../playbook/audiences.ts'
import { byVideo, onSite } from '../playbook/conduct.ts'
import { families } from '../playbook/families.ts'
import { formatPage, formats } from '../playbook/formats.ts'
import { beforeRound } from '../playbook/frame-of-mind.ts'
import { mistakes } from '../playbook/mistakes.ts'
import type { FormatPage, LikelyQuestion, MistakeId } from '../playbook/page.ts'
import { type Block, generalSection, heading, list, paragraph, type Words } from './content.ts'
import { followUpFor, noteBlock } from './draft-block.ts'
import type { Scene } from './scene.ts'
import { isLater } from './words.ts'

/** Terms stay on signed-in pages: a mail is read over shoulders and forwarded. */
const pageOnly: { families: ReadonlySet<string>; mistakes: ReadonlySet<MistakeId> } = {
  families: new Set(['pay-and-start']),
  mistakes: new Set(['pay-too-early']),
}

const isVirtual = (round: Round): boolean => round.meetingUrl !== null && !round.onSite

export function formatBlocks(round: Round): Block[] {
  const page = formatPage(round.format)
  const prepare = isLater(round) ? page.prepare.later : page.prepare.first
  const video = isVirtual(round) ? (isLater(round) ? formats.virtual.prepare.later : formats.virtual.prepare.first).slice(0, 1) : []
  return [
    ...generalSection(
      round.format === null ? 'What is tested, whatever the format' : `What ${page.name} tests`,
      list(page.tests.map(({ words }) => words)),
    ),
    ...generalSection('How to prepare', list([...prepare, ...video].map(({ words }) => words))),
  ]
}

/** The format's questions first, then what the people of this round like to ask; no kind of question more than twice. */
export function likelyQuestions(round: Round): LikelyQuestion[] {
  const page = formatPage(round.format)
  const audiences = [...new Set(round.interviewers.map(({ audience }) => audiencePage(audience)))]
  const seen = new Map<string, number>()
  return [...page.expect, ...audiences.flatMap(({ expect }) => expect)]
    .filter(({ family, words }) => {
      const count = (seen.get(family) ?? 0) + (seen.get(words) ?? 0)
      seen.set(family, count + 1)
      seen.set(words, 2)
      return !pageOnly.families.has(family) && count < 2
    })
    .slice(0, 8)
}

export const expectBlocks = (round: Round): Block[] =>
  generalSection(
    'Questions to expect',
    list(likelyQuestions(round).map(({ family, words }): Words => [{ strong: `“${words}”` }, ` ${families[family].answer}`])),
  )

/** Mistakes one can only make when there was a talk before. */
const onlyLater: MistakeId[] = ['same-pitch', 'inconsistency']

export function mistakeBlocks(round: Round): Block[] {
  const page: FormatPage = formatPage(round.format)
  const wanted = isLater(round) ? [...page.mistakes, ...onlyLater] : page.mistakes.filter((id) => !onlyLater.includes(id))
  const ids = [...new Set<MistakeId>([...wanted, 'vague-questions', 'no-follow-up'])].filter((id) => !pageOnly.mistakes.has(id)).slice(0, 5)
  return generalSection('What to steer clear of', list(ids.map((id) => mistakes[id].words)))
}

export const conductBlocks = (round: Round): Block[] =>
  generalSection(
    'In the room',
    list([...formatPage(round.format).conduct, ...(isVirtual(round) ? formats.virtual.conduct.slice(0, 1) : [])].map(({ words }) => words)),
  )

export const logisticsBlocks = (round: Round): Block[] => [
  ...(round.onSite
    ? generalSection('Getting there', list(onSite.map(({ words }) => words)))
    : isVirtual(round)
      ? generalSection('Before you click the link', list(byVideo.map(({ words }) => words)))
      : []),
  paragraph((isLater(round) ? beforeRound.later : beforeRound.first).words),
]

/** An unknown format is asked about, not guessed: while an answer can still come in time. */
export function scopeBlocks(scene: Scene, round: Round, application: Application): Block[] {
  const inTime = round.start !== null && minutesBetween(scene.now, round.start) >= 12 * 60
  if (round.format !== null || !inTime) return []
  return [
    heading('Ask before you guess'),
    paragraph('The invite does not say what kind of round this is. This draft asks; send it if you like.'),
    noteBlock(followUpFor(scene, round, application), (about) => draftScopeQuestion(about, 'format')),
  ]
}
