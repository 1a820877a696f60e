import { clockOf, dateWords } from '../../time/date-words.ts'
import { atWallTime, localDate, localTime } from '../../time/wall-time.ts'
import type { Sheet } from '../lay-out/page.ts'
import type { Doubt, Meeting } from '../reading.ts'
import type { FoundTime } from './hours/found-time.ts'
import { timesIn } from './hours/text-times.ts'
import { slotsIn } from './slots.ts'

const begins = /(?<!\p{L})(?:interview|call|meet|start|begin|speak|talk|gespräch|beginn|entretien|entrevista|colloquio|gesprek|面接)/iu

/** The text of a calendar entry names another hour than the entry. The entry holds; the difference is said. */
export function hourDoubt(sheet: Sheet, meetings: readonly Meeting[]): Doubt | null {
  const [meeting] = meetings
  const [event] = sheet.carried.events
  if (meetings.length !== 1 || !event?.description || !meeting?.start || meeting.allDay || meeting.sessions.length > 0) return null
  const { start, end } = meeting
  const home = sheet.reader.homeZone
  const on = start.zone ?? home
  const said = hoursSaid(sheet, localDate(start.instant, on))
  const minuteOf = ({ date, time }: Said) => atWallTime(date, time.start, time.zone ?? on)
  const isWithin = (one: Said) => {
    const clocks = [minuteOf(one), atWallTime(one.date, one.time.start, home)]
    return clocks.some((at) => at >= start.instant && at <= (end?.instant ?? start.instant))
  }
  const [first] = said
  if (!first || first.time.label || first.time.offset || first.time.yours || said.some(isWithin)) return null
  const entry = `${localTime(start.instant, on)} ${clockOf(on)} on ${dateWords(localDate(start.instant, on))}`
  return {
    about: 'hour',
    words: `The calendar says ${entry}, its text ${first.time.words} on ${dateWords(first.date)}. I go by the calendar.`,
  }
}

interface Said {
  date: string
  time: FoundTime
}

/** With a date, else in a sentence that tells when it begins. */
function hoursSaid(sheet: Sheet, day: string): Said[] {
  const lines = sheet.lines.filter(({ part }) => /description/i.test(part))
  const dated = slotsIn(lines, sheet).filter(({ time }) => !time.weak)
  if (dated.length > 0) return dated.length > 3 ? [] : dated
  const bare = sheet.sentences
    .filter(({ part, words }) => /description/i.test(part) && begins.test(words))
    .flatMap(({ words }) => timesIn(words, sheet.english))
    .filter(({ weak }) => !weak)
  return bare.length === 1 ? bare.map((time) => ({ date: day, time })) : []
}
