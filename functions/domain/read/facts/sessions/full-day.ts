import { type LocalDate, localDate, localTime, minutesBetween } from '../../../time/wall-time.ts'
import { sentAt } from '../../carry/mail/sent-at.ts'
import { interviewWords } from '../../language/lexicon/talks.ts'
import type { Sheet } from '../../lay-out/page.ts'
import type { Cast } from '../../names/cast/known-people.ts'
import type { Meeting, Moment, Person, Session } from '../../reading.ts'
import { datesIn } from '../../times/days/text-dates.ts'
import { zoneNamedIn, zoneOfPlace } from '../../zones/place-zone.ts'
import { clockAbroad } from '../../zones/sender-zone.ts'
import { formatNamed } from '../format.ts'
import { agendaPeople } from '../people/agenda-people.ts'
import { readInterviewers } from '../people/interviewers.ts'
import { readMeetingUrl } from '../place/meeting-link.ts'
import { occasionOf } from '../said-apart.ts'
import { type Arranged, momentOf, readWhen } from '../when.ts'
import type { AgendaItem } from './agenda.ts'

export function sessionsOf(agenda: AgendaItem[], start: Moment | null, sheet: Sheet): Session[] {
  const zone = (start && zoneThatFits(agenda, start, sheet)) ?? start?.zone ?? agenda.find(({ time }) => time.zone)?.time.zone ?? null
  const day = start ? localDate(start.instant, start.zone ?? sheet.reader.homeZone) : null
  return agenda.flatMap((item): Session[] => {
    const date = item.date ?? day
    if (!date) return []
    const at = (clock: string) => momentOf({ date, time: item.time }, item.time.zone ?? zone, clock, sheet).instant
    return [
      {
        start: at(item.time.start),
        end: item.end ? at(item.end) : null,
        title: item.title,
        interviewers: item.people.map(({ name }) => name),
        ...(item.aside ? { aside: true } : {}),
      },
    ]
  })
}

/** "Schedule (Pacific time)" of an event that is kept in UTC: of the zones at hand the one in which the first item begins with the event. */
function zoneThatFits([first]: AgendaItem[], start: Moment, sheet: Sheet): string | null {
  if (!first || first.time.offset) return null
  const stated = [...sheet.titles, ...sheet.lines].flatMap(({ words }) => zoneNamedIn(words)?.zone ?? [])
  const zones = [first.time.zone, start.zone, sheet.reader.homeZone, ...stated].filter((zone) => zone !== null && zone !== undefined)
  const begins = (zone: string) =>
    momentOf({ date: localDate(start.instant, zone), time: first.time }, zone, first.time.start, sheet).instant
  return zones.find((zone) => begins(zone) === start.instant) ?? null
}

export function arrangedMeetings(
  sheet: Sheet,
  cast: Cast,
  arranged: Arranged | null,
  agenda: AgendaItem[],
  location: string | null,
): Meeting[] {
  const day = agenda.length >= 2 ? arrangedDay(sheet, agenda, location) : null
  if (!day && !arranged?.start) return []
  const sessions = day?.sessions ?? []
  const people = sessions.length >= 2 ? agendaPeople(agenda, cast) : readInterviewers(cast).people
  const each = day ? undefined : arranged?.each
  const alone = { start: day?.start ?? arranged?.start ?? null, end: day?.end ?? arranged?.end ?? null, interviewers: people }
  const all = each ? each.map((one) => ({ start: one.start, end: one.end, ...ofAppointment(one.about, each, people) })) : [alone]
  return all.map(
    (own): Meeting => ({
      uid: null,
      recurrenceId: null,
      sequence: null,
      dtstamp: null,
      lastModified: sentAt(sheet.carried.mail?.date ?? null, sheet.reader.homeZone),
      method: null,
      title: sheet.titles[0]?.words ?? null,
      allDay: false,
      organizer: sheet.carried.mail?.from.email ?? null,
      attendees: [],
      meetingUrl: readMeetingUrl(sheet, null).url,
      location,
      sessions,
      replaces: null,
      toBeMoved: false,
      ...own,
    }),
  )
}

/** What a letter says of one of its appointments: its people, else those named for none of them; and the kind of talk it calls it. */
function ofAppointment(
  about: string,
  each: readonly { about: string }[],
  people: readonly Person[],
): Pick<Meeting, 'interviewers' | 'format' | 'occasion'> {
  const isIn = (text: string) => (person: Person) => text.includes(person.name)
  const own = people.filter(isIn(about))
  const loose = people.filter((person) => !each.some((one) => isIn(one.about)(person)))
  const isTalk = interviewWords.test(about) || !each.some((one) => interviewWords.test(one.about))
  const occasion = interviewWords.test(about) ? null : occasionOf(about)
  return {
    interviewers: isTalk ? [...own, ...loose] : own,
    format: formatNamed(about),
    ...(occasion ? { occasion: occasion.toLowerCase() } : {}),
  }
}

/** The day of an agenda in a mail: its zone is stated with the times, for all of them, or by the address. */
function arrangedDay(sheet: Sheet, agenda: AgendaItem[], location: string | null): Day | null {
  const first = agenda[0]
  if (!first) return null
  const besides = (items: readonly AgendaItem[]): Arranged =>
    readWhen({ ...sheet, lines: sheet.lines.filter(({ words }) => !items.some((item) => item.words === words.slice(0, 200))) }, location)
  const stated = besides(agenda.slice(1))
  const date =
    first.date ?? (stated.start ? localDate(stated.start.instant, stated.start.zone ?? sheet.reader.homeZone) : null) ?? agendaDate(sheet)
  const zone = agenda.find(({ time }) => time.zone)?.time.zone ?? stated.zone ?? dayZone(sheet, location)
  const day = date ? dayOf(agenda, date, zone, sheet) : null
  return day && { ...day, start: earlier(besides(agenda).start, day.start) }
}

/** A calendar's entry for the whole day, whose text has the hours: it lasts from the first of them to the end of the last. */
export const wholeDay = (agenda: AgendaItem[], date: LocalDate, location: string | null, sheet: Sheet): Day | null =>
  agenda.length >= 2 ? dayOf(agenda, date, agenda.find(({ time }) => time.zone)?.time.zone ?? dayZone(sheet, location), sheet) : null

interface Day {
  start: Moment
  end: Moment | null
  sessions: Session[]
}

function dayOf(agenda: AgendaItem[], date: LocalDate, zone: string | null, sheet: Sheet): Day | null {
  const first = agenda[0]
  if (!first) return null
  const anchored = agenda.map((item) => ({ ...item, date: item.date ?? date, time: { ...item.time, zone: item.time.zone ?? zone } }))
  const start = momentOf({ date, time: first.time }, zone, first.time.start, sheet)
  const sessions = sessionsOf(anchored, start, sheet).toSorted((a, b) => (a.start < b.start ? -1 : 1))
  const last = sessions
    .map(({ end }) => end)
    .filter((end) => end !== null)
    .toSorted()
    .at(-1)
  const end = last ? { instant: last, wall: zone ? `${localDate(last, zone)}T${localTime(last, zone)}:00` : last.slice(0, 19), zone } : null
  return { start: { ...start }, end, sessions }
}

/** "Time: 09:15" above an agenda that begins later: the hour to be there. */
function earlier(stated: Moment | null, first: Moment): Moment {
  const ahead = stated && stated.instant < first.instant ? minutesBetween(stated.instant, first.instant) : 0
  return stated && ahead > 0 && ahead <= 180 ? stated : first
}

const agendaDate = (sheet: Sheet): LocalDate | null => {
  for (const { words } of [...sheet.titles, ...sheet.lines]) {
    const found = datesIn(words, sheet.dates).find(
      ({ kind, at, openWeek }) =>
        kind !== 'weekday' && openWeek === undefined && !/(?:by|before|until|bis)\s(?:\p{L}+\s){0,2}$/iu.test(words.slice(0, at)),
    )
    if (found) return found.date
  }
  return null
}

const dayZone = (sheet: Sheet, location: string | null): string | null => {
  const line = [...sheet.lines, ...sheet.titles].find(
    ({ words }) =>
      /(?:all times|times (?:are|in|shown)|time ?zone|zeitzone|alle zeiten|fuseau|hora(?:rio)?s? (?:de|en)|alle tijden|orari)/iu.test(
        words,
      ) && zoneNamedIn(words),
  )
  return (line ? zoneNamedIn(line.words)?.zone : undefined) ?? (location ? zoneOfPlace(location) : null) ?? clockAbroad(sheet)
}
