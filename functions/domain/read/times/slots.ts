import { oncePer } from '../../remember.ts'
import type { LocalDate } from '../../time/wall-time.ts'
import { otherOccasion } from '../language/lexicon/asides.ts'
import { defers } from '../language/lexicon/changes.ts'
import { endsBy } from '../language/lexicon/dates.ts'
import { lastDayBehind, limitBefore, onItsDay } from '../language/lexicon/tasks.ts'
import { sentencesOf } from '../lay-out/own-words.ts'
import type { Sheet, Words } from '../lay-out/page.ts'
import { withoutLinks } from '../lay-out/page-text.ts'
import { decidingWords, movedTo, newLabel, oldLabel, pastBefore, talkedBefore } from '../vocabulary/moved-words.ts'
import type { FoundDate } from './days/found-date.ts'
import { datesIn } from './days/text-dates.ts'
import type { FoundTime } from './hours/found-time.ts'
import { namesOtherHours, withoutOpeningHours } from './hours/other-hours.ts'
import { timesIn } from './hours/text-times.ts'
import { talkSlots } from './talk-slots.ts'

/** A time of the interview with its date. */
export interface Slot {
  date: LocalDate
  /** The weekday it names, where that is not the day of the date. */
  saysDay: number | null
  /** The words for its week, where they do not say for sure which one. */
  openWeek: string | null
  /** The day counts on from when it was written: nothing beside it names a date or a week. */
  counted: boolean
  time: FoundTime
  words: string
  part: string
}

/** The day a date stands for. */
export type Day = Pick<Slot, 'date' | 'saysDay' | 'openWeek' | 'counted'>

export const dayOf = ({ date, kind, ...rest }: FoundDate): Day => ({
  date,
  saysDay: rest.saysDay ?? null,
  openWeek: rest.openWeek ?? null,
  counted: kind === 'weekday',
})

interface Pending {
  time: FoundTime
  words: string
  part: string
}

/** Times with the date they belong to: on the same line, on the line before, or the only date of the mail. */
export function slotsIn(lines: readonly Words[], sheet: Sheet): Slot[] {
  const found: Slot[] = []
  const pending: Pending[] = []
  const onlyDates = new Map<LocalDate, Day>()
  let last: { day: Day; line: number } | null = null
  for (const [i, { part, words: whole }] of readable(lines).entries()) {
    for (const sentence of sentencesOf(whole).map(afterMove)) {
      const { dates, times } = stated(sentence, sheet)
      for (const date of dates) if (date.kind !== 'weekday' || dates.length === 1) onlyDates.set(date.date, dayOf(date))
      for (const time of times) {
        const near = dates.toSorted((a, b) => distance(a, time) - distance(b, time))[0]
        const before = last && i - last.line <= 3 ? [last.day] : []
        const slot = { time, words: sentence.slice(0, 200), part }
        const days = near ? [...beside(near, dates, sentence), near].map(dayOf) : before
        for (const day of days) found.push({ ...day, ...slot })
        if (days.length === 0) pending.push(slot)
      }
      const latest = dates.at(-1)
      if (latest) last = { day: dayOf(latest), line: i }
    }
  }
  const [only] = onlyDates.values()
  if (found.length === 0 && onlyDates.size === 1 && only) found.push(...pending.map((slot) => ({ ...only, ...slot })))
  return talkSlots(found)
}

const or = /^(?:st|nd|rd|th|[.ºª°])?,?\s?(?:or|and|oder|und|ou|et|o|y|of|en|oppure|e|または|もしくは|か)\s?(?:on\s|am\s|le\s|el\s|op\s)?$/iu

/** "Thursday or Friday at ten", "on 3 and 4 December at ten": the hour is that of both days. */
function beside(day: FoundDate, dates: readonly FoundDate[], sentence: string): FoundDate[] {
  const before = dates.findLast(({ end }) => end <= day.at)
  return before && or.test(sentence.slice(before.end, day.at)) ? [...beside(before, dates, sentence), before] : []
}

/** Right above "Old: …" Google prints the new time, with its zone in brackets. */
const timeOf = (line = ''): string => line.replace(/\s\([^()]{2,60}\)$/u, '')

/** The lines without those that hold the old time beside a new one, and with split ranges joined. */
export const readable = oncePer((lines: readonly Words[]): readonly Words[] => {
  const moved = lines.some(
    ({ words }, at) => newLabel.test(words) || (oldLabel.test(words) && endsInTime.test(timeOf(lines[at - 1]?.words))),
  )
  const kept = moved ? lines.filter(({ words }) => !oldLabel.test(words)) : lines
  const joined: Words[] = []
  for (const line of kept) {
    const before = joined.at(-1)
    if (before && goesOn.test(line.words) && endsInTime.test(before.words))
      joined[joined.length - 1] = { ...before, words: `${before.words} ${line.words.replace(endLabel, '- ')}` }
    else joined.push(line)
  }
  return joined
})

/** "Start: 1:00 PM" / "End: 1:45 PM", "1:00 PM" / "to 1:45 PM". */
const endLabel = /^(?:ends?|end time|finish|ende|fin|fim|término|fine|einde|終了)(?:\s(?:time|zeit))?\s?[:：]\s?/iu
const goesOn =
  /^(?:(?:to|until|till|bis|à|a|às|até|tot|alle|[-–—])\s{1,2}|(?:ends?|end time|finish|ende|fin|fim|término|fine|einde|終了)(?:\s(?:time|zeit))?\s?[:：]\s?)\d{1,2}\D/iu
const endsInTime = /\d(?:\s?(?:[ap]\.?m\.?|uhr|uur|h))?(?:\s\(?[A-Z]{2,4}\)?)?$/iu

/** "Your interview on Monday has been moved to Wednesday": only what stands behind the "to" counts. */
function afterMove(sentence: string): string {
  const match = movedTo.exec(sentence)
  const rest = match ? sentence.slice(match.index + match[0].length) : ''
  return /\d/.test(rest) ? rest : sentence
}

/** What a sentence says of the interview's day and time: no deadlines, nothing past, no decision. */
function stated(sentence: string, sheet: Sheet): { dates: readonly FoundDate[]; times: readonly FoundTime[] } {
  const said = withoutLinks(sentence)
  const all = withoutOpeningHours(timesIn(said, sheet.english), said)
  const decides = decidingWords.test(sentence)
  if (decides && all.length === 0) return { dates: [], times: [] }
  if (namesOtherHours(sentence) && !defers.test(sentence) && all.length < 2) return { dates: [], times: [] }
  const named = datesIn(said, sheet.dates)
  if (named.length < 2 && all.length < 2 && otherOccasion.test(sentence)) return { dates: [], times: [] }
  const limitHours = all.filter((time) => limitBefore.test(sentence.slice(0, time.at)) && !endsBy.test(around(sentence, time)))
  const isLimit = ({ at }: FoundDate) =>
    limitBefore.test(sentence.slice(0, at)) || limitHours.some(({ stop }) => stop < at && onItsDay.test(sentence.slice(stop, at)))
  const dates = named.filter((date) => !isLimit(date) && !isPast(sentence, date.at))
  const limits = named.filter((date) => !dates.includes(date))
  const times = all.filter(
    (time) =>
      !limitHours.includes(time) &&
      !isPast(sentence, time.at) &&
      !lastDayBehind.test(sentence.slice(time.stop)) &&
      !(decides && dates.length === 0) &&
      !limits.some((limit) => time.at >= limit.end && time.at - limit.end <= 6 && !dates.some(({ at }) => at > limit.at && at < time.at)),
  )
  return { dates, times }
}

/** "*Until* half past four *you are with us*". */
const around = (sentence: string, { at, stop }: FoundTime): string =>
  `${sentence.slice(Math.max(0, at - 30), at)} ${sentence.slice(stop, stop + 40)}`

/** A date in front of the time is nearer than one behind it. */
export const distance = (date: FoundDate, time: FoundTime) => (date.at <= time.at ? time.at - date.end : date.at - time.stop + 20)

const newSide = /(?:\sto|→|->|auf den|auf|au|al|para|naar|now|neu|jetzt)\s(?:[\p{L}\d,./]+\s){0,4}$/iu
/** "Instead of Thursday, let us meet on Friday": what comes after the turn is new. */
const turn = /[,;]\s(?:but|let|we|how|could|can|it|you|i|the new|please|wir|nous|on|vamos|podemos|laten|facciamo)(?![\p{L}])/iu

/** "moved from Thursday 3 pm to Friday 4 pm": the side behind the "to" is the new time. */
export function isPast(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 80), at)
  if (talkedBefore.test(before)) return true
  const match = pastBefore.exec(before)
  return match !== null && !turn.test(match[0]) && !newSide.test(before)
}

/** "10 am ET (7 am PT)": the same instant twice, on the other clock the second time. */
export function withoutConversions(slots: Slot[]): Slot[] {
  return slots.filter((slot, i) => {
    const earlier = slots.slice(0, i).filter((other) => other.words === slot.words)
    const twin = earlier.some(({ date, time }) => date === slot.date && time.zone && slot.time.zone && time.zone !== slot.time.zone)
    return !twin && !(earlier.length > 0 && slot.time.yours)
  })
}
