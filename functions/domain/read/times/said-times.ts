import { daysOf } from '../../time/whole-days.ts'
import { arrives, carries, others, sends } from '../language/lexicon/asides.ts'
import {
  another,
  defers,
  instead,
  invitation,
  isConditional,
  meetingWord,
  movesTo,
  perhaps,
  reachable,
} from '../language/lexicon/changes.ts'
import { limitBefore } from '../language/lexicon/tasks.ts'
import type { Match } from '../language/matching/matcher.ts'
import { sentencesOf } from '../lay-out/own-words.ts'
import type { Sheet } from '../lay-out/page.ts'
import type { SaidTime } from '../reading.ts'
import { decidingWords } from '../vocabulary/moved-words.ts'
import { zoneFor } from '../zones/slot-zone.ts'
import type { FoundDate } from './days/found-date.ts'
import { datesIn } from './days/text-dates.ts'
import { keepsHour, weekKept } from './hour-kept.ts'
import type { FoundTime } from './hours/found-time.ts'
import { namesOtherHours } from './hours/other-hours.ts'
import { timesIn } from './hours/text-times.ts'
import { movedBetween } from './moved-between.ts'
import { type FoundShift, shiftsIn } from './shifts.ts'
import { type Day, dayOf, distance, isPast, readable } from './slots.ts'

/** More than any mail that arranges one talk names. */
const most = 20

const noHour = { clock: null, until: null, zone: null, offset: null }

/** Every time that the newest message names, with its day where one is said, and which side of a change it is on. */
export function readSaidTimes(sheet: Sheet): SaidTime[] {
  const found: SaidTime[] = []
  let last: { date: FoundDate; line: number } | null = null
  /** The days alone of the sentence before: "Friday instead? Same time." */
  let alone: SaidTime[] = []
  for (const [at, line] of readable(sheet.lines).entries()) {
    for (const sentence of sentencesOf(line.words)) {
      if (found.length >= most || reachable.test(sentence) || isOfOtherHours(sentence)) continue
      const isLimit = ({ at }: { at: number }) => limitBefore.test(sentence.slice(0, at))
      const all = datesIn(sentence, sheet.dates)
      const dates = all.filter((date) => !isLimit(date))
      const limits = all.filter(isLimit)
      const times = timesIn(sentence, sheet.english).filter((time) => !isLimit(time) && !limits.some((date) => isLeadIn(date, time.at)))
      const named = [...dates.map(({ at, end }) => ({ at, end })), ...times.map(({ at, stop }) => ({ at, end: stop }))]
      const side = (at: number) => movedBetween(sentence, dates)?.(at) ?? sideOf(sentence, at, named)
      const arrival = times.length === 1 && arrives.test(sentence) && !isOfChange(sentence) ? { arrival: true } : {}
      for (const { time, change } of times.flatMap((one) => apart(one, sentence))) {
        const near = dates.toSorted((a, b) => distance(a, time) - distance(b, time))[0] ?? (last && at - last.line <= 3 ? last.date : null)
        const noDay: Day = { date: sheet.dates.anchor, saysDay: null, openWeek: null, counted: false }
        const slot = { ...(near ? dayOf(near) : noDay), time, words: sentence, part: line.part }
        const clock = zoneFor(slot, [slot], sheet, null)
        found.push({
          date: near?.date ?? null,
          day: near ? kindOf(near, sentence) : null,
          clock: time.start,
          until: time.end,
          zone: clock.outcome === 'zone' ? clock.zone : null,
          offset: time.offset,
          side: change ?? (near && dates.includes(near) && isLeadIn(near, time.at) ? side(near.at) : side(time.at)),
          // Whose clock it is, or which day, has to be asked: nothing moves by it.
          open:
            isOpen(sentence, time.at) || clock.outcome === 'ask' || slot.saysDay !== null || (slot.openWeek !== null && !near?.orWeekLater),
          ...arrival,
        })
      }
      const moved = movedBy(sentence, times).filter(({ minutes, end }) => daysOf(minutes) === null || !dates.some(({ at }) => at >= end))
      for (const { minutes, at, unsure } of moved) {
        // "The interview on Thursday moves by a week": the week stands for no other Thursday.
        const day = dates.find(({ words }) => daysOf(minutes) === null || /\d/.test(words))
        found.push({
          ...(day ? { date: day.date, day: kindOf(day, sentence) } : { date: null, day: null }),
          ...noHour,
          side: 'new',
          open: unsure || isOpen(sentence, at),
          shift: minutes,
        })
      }
      const isBare = times.length === 0 && moved.length === 0
      const isKept = isBare && keepsHour(sentence)
      const days = (isBare ? dates : []).flatMap((date): SaidTime[] => {
        if (date.kind === 'exact' && date.openWeek !== undefined) return []
        const told = { date: date.date, day: kindOf(date, sentence), ...noHour, side: side(date.at) }
        const open = isOpen(sentence, date.at) || (date.openWeek !== undefined && !date.orWeekLater)
        return [{ ...told, ...(isKept && told.side !== 'old' ? { sameHour: true } : {}), open }]
      })
      if (isKept && all.length === 0) {
        for (const one of alone) one.sameHour = true
        for (const week of alone.length === 0 ? weekKept(sentence, sheet.dates.anchor) : [])
          days.push({ ...week, ...noHour, sameHour: true, side: null, open: isOpen(sentence, 0) })
      }
      found.push(...days)
      alone = days
      const latest = dates.at(-1)
      if (latest) last = { date: latest, line: at }
    }
  }
  return found.slice(0, most)
}

/** "It has moved from 14:00 to 15:20": no span, but the hour that held and the one that holds. */
function apart(time: FoundTime, sentence: string): { time: FoundTime; change?: SaidTime['side'] }[] {
  const { end } = time
  const isChanged = [defers, carries].some((verb) =>
    verb.all(sentence).some(({ 0: words, index }) => index < time.at && time.at - index - words.length <= 30),
  )
  if (end === null || !isChanged || !isPast(sentence, time.at) || /[-–—]/.test(sentence.slice(time.at, time.stop))) return [{ time }]
  return [
    { time: { ...time, end: null }, change: 'old' },
    { time: { ...time, start: end, end: null }, change: 'new' },
  ]
}

/** "An hour later"; where an hour of the clock stands behind it, that is the new one. "You will hear from us an hour later" moves nothing. */
export function movedBy(sentence: string, times: readonly Pick<FoundTime, 'at'>[]): FoundShift[] {
  if (decidingWords.test(sentence)) return []
  return shiftsIn(sentence).filter(({ at, end }) => !times.some((time) => time.at >= end) && !isElse(partAround(sentence, at)))
}
const isElse = (words: string): boolean => arrives.test(words) || others.test(words)
/** "A coach party leaves that morning – could we make it an hour later?": what stands behind a dash is said of something else. */
const partAround = (sentence: string, at: number): string =>
  `${sentence.slice(lastBreak(sentence.slice(0, at)), at)}${sentence.slice(at).split(strongBreak, 1)[0] ?? ''}`

const isOfChange = (sentence: string): boolean => instead.test(sentence) || defers.test(sentence) || another.test(sentence)
/** A door, a train, or until when something is to be sent. */
export const isOfOtherHours = (sentence: string): boolean =>
  (namesOtherHours(sentence) || (sends.test(sentence) && !meetingWord.test(sentence) && !invitation.test(sentence))) &&
  !isOfChange(sentence)

/** "to Friday, December 4 at 10:30": what leads to the day leads to the hour. */
const isLeadIn = (date: FoundDate, at: number): boolean => date.end <= at && at - date.end <= 12

/** Asked; or possible or on a condition, in the part of the sentence where the time stands. */
function isOpen(sentence: string, at: number): boolean {
  if (/[?？]/u.test(sentence) || /(?:でしょうか|ますか)。?$/u.test(sentence)) return true
  const [before, behind] = [sentence.slice(0, at), sentence.slice(at)]
  const part = `${before.slice(lastBreak(before))}${behind.split(strongBreak, 1)[0] ?? ''}`
  return perhaps.test(part) || isConditional(part)
}

const strongBreak = /:\s|;\s|\s[-–—]\s/u
const lastBreak = (text: string): number => Math.max(...[': ', '; ', ' - ', ' – ', ' — '].map((mark) => text.lastIndexOf(mark)), 0)

/** "Instead of Thursday at eleven *we will see you on* Monday": what comes behind a verb is what holds. */
function isBeyondOld(sentence: string, at: number, named: readonly { at: number; end: number }[]): boolean {
  const from = instead.exec(sentence)?.index ?? sentence.length
  const run = named.filter((one) => one.at > from && one.at <= at).toSorted((a, b) => a.at - b.at)
  return run.some((one, number) => {
    const before = run[number - 1]
    return before !== undefined && (sentence.slice(before.end, one.at).match(/\p{L}{2,}/gu) ?? []).length >= 2
  })
}

const nextBefore = /(?:next|nächste[nrs]?|kommende[nrs]?|próxim[oa]|volgende|prossim[oa]|来週の?)\s?$/iu
const nextBehind = /^\s(?:next week|nächster? woche|prochaine?|que viene|próxim[oa]|volgende week|prossim[oa]|der nächsten woche)/iu

function kindOf({ kind, at, end }: FoundDate, sentence: string): NonNullable<SaidTime['day']> {
  if (kind !== 'weekday') return kind
  return nextBefore.test(sentence.slice(Math.max(0, at - 14), at)) || nextBehind.test(sentence.slice(end, end + 20)) ? 'next-weekday' : kind
}

/** Right behind the word that leads to the new time, with an article, a weekday or a blank between. */
const leadsToNew =
  /(?:(?<!\p{L})(?:to|until|auf|au|à|al|para|pour|naar|alle|a|is|será|ist|sera|wordt|sarà|now|neu|jetzt|nun|nu|désormais|ahora|agora|ora)(?!\p{L})|→|->|に|へ|[:：])\s?(?:(?:the|den|die|das|le|la|las|el|l|de|um|om|at|às|as|ore|dia|día|on|op|il|uma|um|o)\s){0,3}(?:\p{L}{2,12}[,.]?\s){0,2}(?:\d{1,2}[.,]?\s){0,2}$/iu

/** "on Monday instead", and not instead of it. */
function hasInsteadBehind(behind: string): boolean {
  const found = instead.exec(behind)
  return found !== null && found.index <= 8 && !/^\s\p{L}/u.test(behind.slice(found.index + found[0].length))
}

function sideOf(sentence: string, at: number, named: readonly { at: number; end: number }[]): SaidTime['side'] {
  if (isPast(sentence, at)) return isBeyondOld(sentence, at, named) ? 'new' : 'old'
  const end = named.find((one) => one.at === at)?.end ?? at
  const isLed =
    hasInsteadBehind(sentence.slice(end, end + 24)) ||
    leadsToNew.test(sentence.slice(Math.max(0, at - 50), at)) ||
    movesTo.all(sentence).some((one) => isRightBefore(one, sentence, at))
  return isLed ? 'new' : null
}

/** With an article, a weekday or a blank between. */
const isRightBefore = ({ 0: words, index }: Match, sentence: string, at: number): boolean =>
  at >= index + words.length && /^\s(?:\p{L}{1,12}[,.]?\s){0,2}$/u.test(sentence.slice(index + words.length, at))
