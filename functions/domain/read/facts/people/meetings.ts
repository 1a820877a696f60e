import { oncePer } from '../../../remember.ts'
import { localTime } from '../../../time/wall-time.ts'
import { caps } from '../../carry/caps.ts'
import type { CarriedEvent, CarriedTime } from '../../carry/carried.ts'
import { joinedLines, ownWords } from '../../lay-out/own-words.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { isReader } from '../../names/candidate-name.ts'
import { castOf } from '../../names/cast/cast.ts'
import type { Cast } from '../../names/cast/known-people.ts'
import type { Meeting, Moment, Person, Reader } from '../../reading.ts'
import { zoneNamedIn, zoneOfPlace } from '../../zones/place-zone.ts'
import { readMeetingUrl } from '../place/meeting-link.ts'
import { readLocation } from '../place/place.ts'
import type { AgendaItem } from '../sessions/agenda.ts'
import { sessionsOf, wholeDay } from '../sessions/full-day.ts'
import { momentOf, readWhen } from '../when.ts'
import { agendaPeople, completed } from './agenda-people.ts'
import { readInterviewers } from './interviewers.ts'

interface MeetingContext {
  sheet: Sheet
  cast: Cast
  agenda: AgendaItem[]
  company: string | null
}

export function meetingOf(event: CarriedEvent, { sheet, cast, agenda, company }: MeetingContext): Meeting {
  const several = sheet.carried.events.length > 1
  const location = readLocation(sheet, event).location
  const day = !several && event.start?.kind === 'date' ? wholeDay(agenda, event.start.date, location, sheet) : null
  const start = day?.start ?? momentFrom(event.start, sheet)
  const said = day ? day.end : momentFrom(event.end, sheet)
  // An end at the start or before it says nothing of how long it takes.
  const end = start && said && said.instant <= start.instant ? null : said
  const sessions = several ? [] : (day?.sessions ?? sessionsOf(agenda, start, sheet))
  const own = several
    ? ownPeople(event, { sheet, cast, agenda, company }, start)
    : sessions.length >= 2
      ? agendaPeople(agenda, cast)
      : readInterviewers(cast).people
  const url = readMeetingUrl(sheet, event)
  return {
    uid: event.uid,
    recurrenceId: event.recurrenceId,
    sequence: event.sequence,
    dtstamp: event.dtstamp,
    lastModified: event.lastModified,
    method: event.method,
    title: event.summary,
    start,
    end,
    allDay: event.start?.kind === 'date' && !day,
    organizer: event.organizer?.email ?? null,
    attendees: guestsOf(event, sheet.reader),
    interviewers: own,
    meetingUrl: url.url,
    location,
    sessions: sessions.length >= 2 ? sessions : [],
    replaces: event.replaces,
    toBeMoved: event.toBeMoved,
    ...(event.unrolled ? { unrolled: true } : {}),
    ...(event.onward ? { onward: true } : {}),
    ...(event.pickNewTime ? { pickNewTime: event.pickNewTime } : {}),
    ...(event.askedFor ? { askedFor: true } : {}),
    ...(event.declined ? { declined: true } : {}),
    ...(event.providerId ? { providerId: event.providerId } : {}),
    ...(event.postponed ? { postponed: true } : {}),
    ...(event.partial ? { partial: true } : {}),
  }
}

/** Who is invited; a further address of the candidate's own invites the candidate. */
function guestsOf({ attendees }: CarriedEvent, reader: Reader): string[] {
  const guests = attendees.flatMap(({ email }) => email ?? [])
  const own = reader.mail.toLowerCase()
  return attendees.some((one) => isReader(reader, one)) && !guests.includes(own) ? [...guests, own] : guests
}

/** Each of several events has its own people: its text, the agenda they share, its guests. */
function ownPeople(event: CarriedEvent, { sheet, cast, agenda, company }: MeetingContext, start: Moment | null): Person[] {
  if (sheet.carried.events.indexOf(event) >= caps.eventsRead) return []
  const shared = sheet.carried.events.filter(({ description }) => description === event.description).length > 1
  const item = agenda.find(({ time }) => start && time.start === localTime(start.instant, start.zone ?? sheet.reader.homeZone) && shared)
  if (item?.people.length) return item.people.map((person) => completed(person, cast))
  const lines = shared ? [] : joinedLines(ownWords(event.description ?? '')).map((words) => ({ part: 'DESCRIPTION', words }))
  const titles = sheet.titles.length && event.summary ? [{ part: 'SUMMARY', words: event.summary }] : []
  const single = castOf({ ...sheet, carried: { ...sheet.carried, events: [event] }, titles, lines }, company, [event], lines)
  return readInterviewers({ ...single, older: [...cast.mentions, ...cast.older], olderSignatures: cast.signatures }).people
}

function momentFrom(time: CarriedTime | null, sheet: Sheet): Moment | null {
  if (!time) return null
  if (time.kind === 'known') return time.moment
  if (time.kind === 'date') return { instant: `${time.date}T00:00:00Z`, wall: `${time.date}T00:00:00`, zone: null }
  if (time.kind === 'unknown-zone') return null
  const [date, clock] = [time.wall.slice(0, 10), time.wall.slice(11, 16)]
  return momentOf({ date, time: { offset: null } }, zoneStatedFor(clock, sheet), clock, sheet)
}

/** Every floating time of a calendar asks for the same one. */
const zoneInText = oncePer((sheet: Sheet) => readWhen({ ...sheet, titles: [] }, null).zone)

/** A floating time is read in the zone the text states for it, else on the clock of the place. */
function zoneStatedFor(clock: string, sheet: Sheet): string | null {
  const stated = zoneInText(sheet)
  if (stated) return stated
  const hour = Number(clock.slice(0, 2)) % 12 || 12
  const forms = [
    clock,
    clock.replace(/^0/, ''),
    `${hour}:${clock.slice(3)}`,
    clock.endsWith(':00') ? `${hour} ` : null,
    clock.endsWith(':00') ? `${hour}am` : null,
    clock.endsWith(':00') ? `${hour}pm` : null,
  ].filter((form) => form !== null)
  const line = [...sheet.lines, ...sheet.titles].find(({ words }) => forms.some((form) => words.includes(form)) && zoneNamedIn(words))
  const general =
    line ??
    [...sheet.lines, ...sheet.titles].find(
      ({ words }) =>
        /(?:time ?zone|all times|times (?:are|in)|zeitzone|fuseau|zona horaria|fuso|tijdzone|fuso orario|(?<!\p{L})(?:E|C|M|P)[SD]?T(?!\p{L})| time\b|\bZeit\b|heure de|hora de|horário de|ora di)/u.test(
          words,
        ) && zoneNamedIn(words),
    )
  if (general) return zoneNamedIn(general.words)?.zone ?? null
  return sheet.carried.events.map(({ location }) => location && zoneOfPlace(location)).find(Boolean) ?? null
}
