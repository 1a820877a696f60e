import { instantSchema } from '../../../functions/domain/time/wall-time.ts'
import { clashesWith } from '../../../functions/domain/view/meeting/clashes.ts'
import type { Round } from '../../../functions/domain/view/view.ts'
import { fields, fieldText } from '../../page/correct/fields.ts'
import { fewWords, momentWords, whenWords } from '../../when.ts'
import { type Block, button, notice } from '../content.ts'
import { clip, sentence } from '../render/clean.ts'
import { type Scene, zonesOf } from '../scene.ts'
import { unreadNotice } from '../words/unread-words.ts'
import { roundWords } from '../words/words.ts'

/** What must stand above everything else: an unanswered update (both times are named), and edits that differ from the latest message. */
export const cautionsOf = (scene: Scene, round: Round): Block[] => [
  ...(round.askedFor ? [notice([{ strong: 'Not settled yet. ' }, 'They have not confirmed this time.'])] : []),
  ...pendingNotices(scene, round),
  ...differenceNotices(scene, round),
  ...clashNotices(scene, round),
]

const clashNotices = ({ view }: Scene, round: Round): Block[] =>
  clashesWith(view, round.id).map((clash) => {
    const { kind, other, second, minutes } = clash
    const name = `${roundWords(other.round, other.application)}, ${whenWords(other.round.start ?? '', other.round.end, { home: view.candidate.homeZone, theirs: null })}`
    if (kind === 'overlap') return notice([{ strong: 'Two at once. ' }, `It overlaps with ${name}.`])
    const gap = minutes === 0 ? 'no time' : `only ${fewWords(minutes, 'minute')}`
    const isSecond = second.round.id === round.id
    const way = second.round.onSite
      ? isSecond
        ? `after ${name}, and you have to get here`
        : `before ${name}, and you have to get there`
      : isSecond
        ? `after ${name}, and you are on site there`
        : `before ${name}, and you are on site here`
    return notice([{ strong: 'Close together. ' }, `There is ${gap} ${way}.`])
  })

function pendingNotices(scene: Scene, round: Round): Block[] {
  return round.pending.flatMap((update) => {
    const zones = zonesOf(scene, round)
    const known = round.start ? `I still have ${whenWords(round.start, round.end, zones)}` : 'I have no other time'
    if (update.unread) return unreadNotice(scene, update, round.id, known)
    const said = update.cancel
      ? update.toBeMoved
        ? 'A message says this round may be moved'
        : 'A message says this round is cancelled'
      : update.start
        ? `A message says ${whenWords(update.start, update.end, zones)}`
        : 'A message says that something changed'
    const question = scene.view.questions.find(({ messageId, answered }) => messageId === update.messageId && !answered)
    const why = sentence(clip(update.why, 300))
    return [
      notice([{ strong: 'Two versions. ' }, `${said}. ${known}. ${why} Until you answer, both count.`]),
      button('Tell me which one is right', question ? scene.links.answer(question.key, 'yes') : scene.links.round(round.id)),
    ]
  })
}

const valueWords = (name: string, value: unknown, zone: string): string => {
  const field = fields.find((one) => one.name === name)
  if (field && Array.isArray(field.input) && value !== null) return fieldText(field, value)
  if (typeof value === 'string') return instantSchema.safeParse(value).success ? momentWords(value, zone) : clip(value, 160)
  return typeof value === 'number' ? `${value}` : 'nothing'
}

const fieldWords: Record<string, string> = {
  start: 'the start',
  end: 'the end',
  zone: 'the time zone',
  location: 'the place',
  meetingUrl: 'the link',
  decisionBy: 'the decision date',
}

function differenceNotices({ view }: Scene, round: Round): Block[] {
  const { homeZone } = view.candidate
  return round.interviews
    .flatMap(({ differences }) => differences.filter(({ later }) => later))
    .map(({ field, edited, received }) =>
      notice([
        { strong: 'Your edit stands. ' },
        `You set ${fieldWords[field] ?? `“${fields.find(({ name }) => name === field)?.label ?? clip(field, 40)}”`} to ${valueWords(field, edited, homeZone)}; the latest message says ${valueWords(field, received, homeZone)}.`,
      ]),
    )
}
