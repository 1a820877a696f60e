import type { Doubt, Evidence, Meeting, Moment, Person, Reader, Reading, Session } from '../reading.ts'
import { type LocalDate, localDate, localTime } from '../wall-time.ts'
import { type AgendaItem, readAgenda } from './agenda.ts'
import { isReader } from './candidate-name.ts'
import type { Carried, CarriedEvent, CarriedTime } from './carried.ts'
import { readCompany } from './company.ts'
import { readDecisionDate } from './decision-date.ts'
import { readFormat } from './format.ts'
import { readForwardingConfirmation } from './forwarding-confirmation.ts'
import { nameOf, sameName } from './names.ts'
import { joinedLines, ownWords } from './own-words.ts'
import { type Cast, castOf, knownNames, readInterviewers, readRecruiter } from './people.ts'
import { readLocation, readMeetingUrl } from './place.ts'
import { zoneNamedIn, zoneOfPlace } from './place-zone.ts'
import { readRole } from './role.ts'
import { readRound } from './round.ts'
import { sentAt } from './sent-at.ts'
import { layOut, type Sheet } from './sheet.ts'
import { readTask } from './task.ts'
import { datesIn } from './text-dates.ts'
import { answerIn, cancelsByWords, judge } from './verdict.ts'
import { type Arranged, momentOf, readWhen } from './when.ts'

/** Everything the reader makes of what a carrier holds. */
export function understand(carried: Carried, reader: Reader): Reading {
  const sheet = layOut(carried, reader)
  const evidence: Record<string, Evidence> = {}
  const note = (field: string, fact: Evidence | null) => {
    if (fact?.words) evidence[field] = fact
  }
  const company = readCompany(sheet, knownNames(sheet))
  note('company', company.evidence)
  const cast = castOf(sheet, company.name)
  const place = readLocation(sheet, carried.events[0] ?? null)
  note('location', place.evidence)
  const agenda = readAgenda(sheet, company.name, (name) => resolveName(cast, name))
  const arranged = carried.events.length ? null : readWhen(sheet, place.location)
  const meetings = carried.events.length
    ? carried.events.map((event) => meetingOf(event, { sheet, cast, agenda, company: company.name }))
    : arrangedMeetings(sheet, cast, arranged, agenda, place.location)
  const sorted = meetings.toSorted((a, b) => ((a.start?.instant ?? '9') < (b.start?.instant ?? '9') ? -1 : 1))
  const met = meetings.length ? unionOf(sorted) : readInterviewers(cast).people
  const people = [...cast.known.map(({ name }) => name), ...met.map(({ name }) => name)]
  const role = readRole(sheet, company.name, people)
  note('role', role.evidence)
  const round = readRound(sheet)
  note('round', round.evidence)
  const sessionCount = Math.max(carried.events.length > 1 ? sorted.length : 0, ...sorted.map(({ sessions }) => sessions.length), 0)
  const format = readFormat(sheet, met, sessionCount, role.role)
  note('format', format.evidence)
  const recruiter = readRecruiter(cast, met, format.format)
  if (recruiter.recruiter) note('recruiter', { part: 'people', words: recruiter.words, sure: recruiter.sure })
  note('interviewers', meetings.length ? (readInterviewers(cast).evidence ?? null) : null)
  const date = dateOf(sorted[0], reader)
  const task = readTask(sheet, date)
  if (task.task) note('task', { part: task.part, words: task.words, sure: 0.8 })
  const decision = readDecisionDate(sheet, date)
  note('decisionBy', decision.evidence)
  noteTimes(note, sorted[0], arranged)
  if (sorted.length === 0) note('meetingUrl', readMeetingUrl(sheet, null).evidence)
  const hasTime = arranged === null ? true : arranged.start !== null || arranged.alternatives || agenda.length >= 2
  const verdict = judge(sheet, {
    role: role.role,
    round: round.round,
    company: company.name,
    met,
    hasTime,
    sessions: sessionCount,
    task: task.task !== null,
  })
  const method = carried.events[0]?.method ?? (carried.events.length === 0 && cancelsByWords(sheet) ? 'cancel' : null)
  return {
    ...verdict,
    source: carried.source,
    language: sheet.language,
    method,
    timeZone: sorted[0]?.start?.zone ?? null,
    company: company.name,
    role: role.role,
    round: round.round,
    format: format.format,
    interviewers: met,
    recruiter: recruiter.recruiter,
    task: task.task,
    decisionBy: decision.date,
    meetings: sorted.map((meeting) => ({ ...meeting, method: meeting.method ?? method })),
    doubts: doubtsOf(sheet, sorted, company.others, arranged),
    evidence,
    mail: mailOf(sheet),
  }
}

const resolveName = (cast: Cast, name: string): Person | null => {
  const known = cast.known.find((one) => sameName(name, one.name))
  return known ? { name: known.name, email: known.email, title: null } : null
}

const dateOf = (meeting: Meeting | undefined, reader: Reader): LocalDate | null => {
  if (!meeting?.start) return null
  return meeting.allDay ? meeting.start.instant.slice(0, 10) : localDate(meeting.start.instant, meeting.start.zone ?? reader.homeZone)
}

function unionOf(meetings: readonly Meeting[]): Person[] {
  const all: Person[] = []
  for (const person of meetings.flatMap(({ interviewers }) => interviewers)) {
    const same = all.find(({ name }) => sameName(person.name, name) || sameName(name, person.name))
    if (!same) all.push({ ...person })
    else
      Object.assign(same, {
        name: same.name.length >= person.name.length ? same.name : person.name,
        email: same.email ?? person.email,
        title: same.title ?? person.title,
      })
  }
  return all
}

/* ------------------------------------------------------------------ meetings from calendar data */

interface MeetingContext {
  sheet: Sheet
  cast: Cast
  agenda: AgendaItem[]
  company: string | null
}

function meetingOf(event: CarriedEvent, { sheet, cast, agenda, company }: MeetingContext): Meeting {
  const several = sheet.carried.events.length > 1
  const start = momentFrom(event.start, sheet)
  const end = momentFrom(event.end, sheet)
  const sessions = several ? [] : sessionsOf(agenda, start, sheet)
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
    allDay: event.start?.kind === 'date',
    organizer: event.organizer?.email ?? null,
    attendees: event.attendees.flatMap(({ email }) => (email ? [email] : [])),
    interviewers: own,
    meetingUrl: url.url,
    location: readLocation(sheet, event).location,
    sessions: sessions.length >= 2 ? sessions : [],
    replaces: event.replaces,
    toBeMoved: event.toBeMoved,
  }
}

/** Each of several events has its own people: its text, the agenda they share, its guests. */
function ownPeople(event: CarriedEvent, { sheet, cast, agenda, company }: MeetingContext, start: Moment | null): Person[] {
  const shared = sheet.carried.events.filter(({ description }) => description === event.description).length > 1
  const item = agenda.find(({ time }) => start && time.start === localTime(start.instant, start.zone ?? sheet.reader.homeZone) && shared)
  if (item?.people.length) return item.people.map((person) => completed(person, cast))
  const lines = shared ? [] : joinedLines(ownWords(event.description ?? '')).map((words) => ({ part: 'DESCRIPTION', words }))
  const titles = sheet.titles.length && event.summary ? [{ part: 'SUMMARY', words: event.summary }] : []
  const single = castOf({ ...sheet, carried: { ...sheet.carried, events: [event] }, titles, lines }, company, [event], lines)
  return readInterviewers({ ...single, older: [...cast.mentions, ...cast.older], olderSignatures: cast.signatures }).people
}

const completed = (person: Person, cast: Cast): Person => {
  const known = resolveName(cast, person.name)
  const mention = cast.mentions.find(({ name, title }) => title !== null && sameName(name, person.name))
  return {
    name: person.name.split(' ').length > 1 ? person.name : (known?.name ?? person.name),
    email: person.email ?? known?.email ?? null,
    title: person.title ?? mention?.title ?? null,
  }
}

const agendaPeople = (agenda: AgendaItem[], cast: Cast): Person[] => {
  const people = agenda.flatMap((item) => item.people.map((person) => completed(person, cast)))
  const unique = people.filter((one, i) => people.findIndex(({ name }) => sameName(name, one.name)) === i)
  return unique.length
    ? unique.map((one) => ({
        ...one,
        title: one.title ?? people.find((other) => other.title && sameName(other.name, one.name))?.title ?? null,
      }))
    : readInterviewers(cast).people
}

function momentFrom(time: CarriedTime | null, sheet: Sheet): Moment | null {
  if (!time) return null
  if (time.kind === 'known') return time.moment
  if (time.kind === 'date') return { instant: `${time.date}T00:00:00Z`, wall: `${time.date}T00:00:00`, zone: null }
  if (time.kind === 'unknown-zone') return null
  const [date, clock] = [time.wall.slice(0, 10), time.wall.slice(11, 16)]
  return momentOf(
    { date, time: { start: clock, end: null, zone: null, offset: null, at: 0, stop: 0, words: '', weak: false } },
    zoneStatedFor(clock, sheet),
    clock,
    sheet,
  )
}

/** A floating time is read in the zone the text states for it. */
function zoneStatedFor(clock: string, sheet: Sheet): string | null {
  const stated = readWhen({ ...sheet, titles: [] }, null)
  if (stated.zone) return stated.zone
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
  return general ? (zoneNamedIn(general.words)?.zone ?? null) : null
}

/* ------------------------------------------------------------------ full days */

function sessionsOf(agenda: AgendaItem[], start: Moment | null, sheet: Sheet): Session[] {
  const zone = start?.zone ?? agenda.find(({ time }) => time.zone)?.time.zone ?? null
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
      },
    ]
  })
}

function arrangedMeetings(sheet: Sheet, cast: Cast, arranged: Arranged | null, agenda: AgendaItem[], location: string | null): Meeting[] {
  const day = agenda.length >= 2 ? arrangedDay(sheet, agenda, location) : null
  if (!day && !arranged?.start) return []
  const sessions = day?.sessions ?? []
  return [
    {
      uid: null,
      recurrenceId: null,
      sequence: null,
      dtstamp: null,
      lastModified: sentAt(sheet.carried.mail?.date ?? null, sheet.reader.homeZone),
      method: null,
      title: sheet.titles[0]?.words ?? null,
      start: day?.start ?? arranged?.start ?? null,
      end: day?.end ?? arranged?.end ?? null,
      allDay: false,
      organizer: sheet.carried.mail?.from.email ?? null,
      attendees: [],
      interviewers: sessions.length >= 2 ? agendaPeople(agenda, cast) : readInterviewers(cast).people,
      meetingUrl: readMeetingUrl(sheet, null).url,
      location,
      sessions,
      replaces: null,
      toBeMoved: false,
    },
  ]
}

/** The day of an agenda in a mail: its zone is stated with the times, for all of them, or by the address. */
function arrangedDay(
  sheet: Sheet,
  agenda: AgendaItem[],
  location: string | null,
): { start: Moment; end: Moment | null; sessions: Session[] } | null {
  const first = agenda[0]
  if (!first) return null
  const stated = readWhen(
    { ...sheet, lines: sheet.lines.filter(({ words }) => !agenda.slice(1).some((item) => item.words === words.slice(0, 200))) },
    location,
  )
  const date =
    first.date ?? (stated.start ? localDate(stated.start.instant, stated.start.zone ?? sheet.reader.homeZone) : null) ?? agendaDate(sheet)
  if (!date) return null
  const zone = agenda.find(({ time }) => time.zone)?.time.zone ?? stated.zone ?? dayZone(sheet, location)
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

const agendaDate = (sheet: Sheet): LocalDate | null => {
  for (const { words } of [...sheet.titles, ...sheet.lines]) {
    const found = datesIn(words, sheet.dates).find(
      ({ kind, at }) => kind !== 'weekday' && !/(?:by|before|until|bis)\s(?:\p{L}+\s){0,2}$/iu.test(words.slice(0, at)),
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
  return (line ? zoneNamedIn(line.words)?.zone : undefined) ?? (location ? zoneOfPlace(location) : null)
}

/* ------------------------------------------------------------------ what stays open */

function doubtsOf(sheet: Sheet, meetings: readonly Meeting[], others: readonly string[], arranged: Arranged | null): Doubt[] {
  const doubts: Doubt[] = []
  for (const { start } of sheet.carried.events) {
    if (start?.kind === 'unknown-zone')
      doubts.push({
        about: 'zone',
        words: `The invite names the time zone ${start.zoneName}, which I do not know. It says ${start.wall.slice(11, 16)} on ${start.wall.slice(0, 10)}.`,
      })
    else if (!start) doubts.push({ about: 'start', words: 'The invite gives no start.' })
    else if (start.kind === 'date') doubts.push({ about: 'start', words: `It gives a day (${start.date}) but no time.` })
  }
  if (sheet.carried.events.length === 0 && meetings.length === 0)
    doubts.push({ about: 'start', words: arranged?.alternatives ? 'It offers several times; none is fixed yet.' : 'It gives no time.' })
  if (others.length) doubts.push({ about: 'company', words: `The employer could also be ${others.slice(0, 3).join(' or ')}.` })
  if (sheet.carried.losses.some((loss) => /winmail|tnef/i.test(loss)))
    doubts.push({
      about: 'attachment',
      words: 'The invitation is inside a winmail.dat that I cannot open. Please forward it from another program, or tell me date and time.',
    })
  return doubts
}

function noteTimes(note: (field: string, fact: Evidence | null) => void, meeting: Meeting | undefined, arranged: Arranged | null): void {
  if (!meeting?.start) return
  const part = arranged ? arranged.part || 'agenda' : 'DTSTART'
  const sure = arranged ? 0.85 : 0.99
  note('start', { part, words: arranged?.words || meeting.start.wall, sure })
  if (meeting.end) note('end', { part: arranged ? part : 'DTEND', words: arranged?.words || meeting.end.wall, sure })
  if (meeting.meetingUrl) note('meetingUrl', { part: 'link', words: meeting.meetingUrl.slice(0, 200), sure: 0.95 })
}

function mailOf(sheet: Sheet): Reading['mail'] {
  const { mail } = sheet.carried
  if (!mail) return null
  return {
    from: { name: isReader(sheet.reader, mail.from) ? sheet.reader.name : nameOf(mail.from), email: mail.from.email },
    subject: mail.subject,
    sentAt: sentAt(mail.date, sheet.reader.homeZone),
    messageId: mail.messageId,
    automatic: mail.automatic,
    forwarded: mail.forwarded,
    answer: answerIn(sheet),
    forwardingConfirmation: readForwardingConfirmation(mail),
  }
}
