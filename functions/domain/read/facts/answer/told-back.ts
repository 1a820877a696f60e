import type { LocalDate } from '../../../time/wall-time.ts'
import type { Sheet, Words } from '../../lay-out/page.ts'
import { namesIn } from '../../names/names.ts'
import type { ToldBack } from '../../reading.ts'
import { durationIn } from '../../times/duration.ts'
import { type ToldWords, toldWords, waiting } from '../../vocabulary/answers/told-words.ts'
import { limitIn } from '../decision-date.ts'
import { readRetold } from './employer-answer.ts'
import { readOfferDeadline } from './offer-deadline.ts'
import { readPauseEnd } from './pause-end.ts'
import { flat, type PhraseList, phraseList } from './phrases.ts'

type Lists = { readonly [List in keyof ToldWords]: PhraseList }

let compiled: readonly Lists[] | undefined
/** A reply is too short for its language to be told: all are read. Compiled with the first one. */
const lists = (): readonly Lists[] => {
  compiled ??= Object.values(toldWords).map(
    (words) => Object.fromEntries(Object.entries(words).map(([list, text]) => [list, phraseList(text)])) as Lists,
  )
  return compiled
}

const waited = phraseList(waiting)

/** What the candidate tells in an answer to a mail of ours, in their own words: how it went, whom they met, what came of it and by when. */
export function readToldBack(sheet: Sheet, decisionBy: LocalDate | null): ToldBack | undefined {
  const said = sheet.sentences.slice(0, 60).filter(({ words }) => words.length <= 900 && !words.trimEnd().endsWith('?'))
  const people = metIn(said)
  const answer = answerIn(said, sheet)
  const waits = !answer || answer.kind === 'next-step' ? (decisionBy ?? dayToWaitFor(said, sheet)) : null
  const told: ToldBack = {
    ...(people.met.length > 0 ? people : happenedIn(said)),
    ...(answer ? { answer } : {}),
    ...(waits && waits > sheet.dates.anchor ? { decisionBy: waits } : {}),
  }
  return Object.keys(told).length > 0 ? told : undefined
}

function happenedIn(said: readonly Words[]): Pick<ToldBack, 'happened' | 'waited'> {
  const isSaid = (list: 'absent' | 'short') =>
    said.some(({ words }) => lists().some((one) => one[list].in(list === 'absent' ? one.present.without(flat(words)) : flat(words))))
  if (!isSaid('absent')) return isSaid('short') ? { happened: 'cut-short' } : {}
  const minutes = said.flatMap(({ words }) => (waited.in(flat(words)) ? (durationIn(words)?.minutes ?? []) : []))[0]
  return { happened: 'no-show', ...(minutes === undefined ? {} : { waited: minutes }) }
}

/** "I met Lena Roth instead of Ola": names behind the verb, or right before it, and none behind "instead of". */
function metIn(said: readonly Words[]): { met: string[]; instead?: true } {
  const met = said.flatMap(({ words }) => lists().flatMap((one) => namesMet(words, one)))
  const isInstead = said.some(({ words }) => saysInstead(words))
  return { met: [...new Set(met)], ...(met.length > 0 && isInstead ? { instead: true } : {}) }
}

const saysInstead = (words: string): boolean => lists().some(({ instead }) => instead.in(flat(words)))

/** So far from the verb at most, names in a list among themselves. */
const near = 24

function namesMet(words: string, { met }: Lists): string[] {
  const line = words.replace(/\s+/g, ' ')
  const verb = met.find(flat(line))
  if (!verb) return []
  const names = namesIn(line)
  let end = verb.end
  const behind = names.filter((name) => {
    const isNext = name.at >= end - 1 && name.at - end <= near && !saysInstead(line.slice(end, name.at))
    if (isNext) end = name.end
    return isNext
  })
  const found = behind.length > 0 ? behind : names.filter((name) => name.end <= verb.at && verb.at - name.end <= 2)
  return found.map(({ name }) => name)
}

function answerIn(said: readonly Words[], sheet: Sheet): ToldBack['answer'] | null {
  const own = said.find(({ words }) => lists().some(({ accepted, withdrew }) => accepted.in(flat(words)) || withdrew.in(flat(words))))
  if (own) return { kind: lists().some(({ accepted }) => accepted.in(flat(own.words))) ? 'accepted' : 'withdrawn' }
  const answer = readRetold(said, sheet)
  if (!answer || answer.against.length > 0) return null
  if (answer.kind === 'offer') return { kind: 'offer', ...readOfferDeadline(sheet) }
  return answer.kind === 'on-hold' ? { kind: 'on-hold', dueOn: readPauseEnd(sheet) } : { kind: answer.kind }
}

function dayToWaitFor(said: readonly Words[], sheet: Sheet): LocalDate | null {
  for (const { words } of said)
    for (const { waits } of lists()) {
      const at = waits.find(flat(words))?.at
      const day = at === undefined ? null : limitIn(words, at, sheet, 'later')
      if (day) return day
    }
  return null
}
