import type { Meeting, Moment, Reader, Reading } from '../functions/domain/read/reading.ts'
import { localDate, localTime } from '../functions/domain/time/wall-time.ts'

/** A reading as sentences and a small table: what was understood, from which words, how sure, and what would happen. */
export function explain(file: string, reading: Reading, reader: Reader): string {
  const lines = [file, `  ${headline(reading)}`, ...reading.why.map((why) => `  · ${why}`)]
  if (reading.verdict !== 'not') lines.push('', ...facts(reading, reader), ...ownWords(reading))
  lines.push(...reading.doubts.map(({ words }) => `  ? ${words}`), '', `  ${whatFollows(reading)}`, '')
  return lines.join('\n')
}

function headline({ verdict, sure }: Reading): string {
  const percent = `${Math.round(sure * 100)} % sure`
  if (verdict === 'interview') return `An interview of yours (${percent}).`
  if (verdict === 'not') return `Not an interview of yours (${Math.round((1 - sure) * 100)} % sure).`
  return `I am not sure whether this is an interview of yours (${percent}).`
}

function facts(reading: Reading, reader: Reader): string[] {
  const meeting = reading.meetings[0]
  const rows: [string, string | null, string][] = [
    ['when', meeting?.start ? span(meeting, reader) : null, 'start'],
    ['company', reading.company, 'company'],
    ['role', reading.role, 'role'],
    ['round', reading.round === null ? null : String(reading.round), 'round'],
    ['format', reading.format, 'format'],
    [
      'with',
      reading.interviewers
        .map(({ name, title, email }) => [name, title && `(${title})`, email && `<${email}>`].filter(Boolean).join(' '))
        .join('; ') || null,
      'interviewers',
    ],
    [
      'arranged by',
      reading.recruiter
        ? [reading.recruiter.name, reading.recruiter.email && `<${reading.recruiter.email}>`].filter(Boolean).join(' ')
        : null,
      'recruiter',
    ],
    ['link', meeting?.meetingUrl ?? reading.evidence.meetingUrl?.words ?? null, 'meetingUrl'],
    ['place', meeting?.location ?? reading.evidence.location?.words ?? null, 'location'],
    ['to prepare', reading.task?.words ?? null, 'task'],
    ['decision by', reading.decisionBy, 'decisionBy'],
  ]
  const sessions = (meeting?.sessions ?? []).map(
    ({ start, title, interviewers }) =>
      `    ${localTime(start, meeting?.start?.zone ?? reader.homeZone)}  ${title ?? ''}${interviewers.length ? ` (${interviewers.join(', ')})` : ''}`,
  )
  return [...rows.filter(([, value]) => value !== null).map(([name, value, field]) => row(name, value ?? '', reading, field)), ...sessions]
}

const ownWords = ({ details = [], how }: Reading): string[] => [
  ...(how ? [`  ${'how'.padEnd(12)}${Object.values(how).join(', ')}`] : []),
  ...details.map(({ kind, words }) => `  ${kind.padEnd(12)}“${words.replaceAll('\n', ' · ')}”`),
]

function row(name: string, value: string, { evidence }: Reading, field: string): string {
  const found = evidence[field]
  const from = found
    ? `   ← ${found.part}: "${found.words.length > 80 ? `${found.words.slice(0, 79)}…` : found.words}" (${Math.round(found.sure * 100)} %)`
    : ''
  return `  ${name.padEnd(12)}${value}${from}`
}

const clock = (moment: Moment, zone: string) => `${localDate(moment.instant, zone)} ${localTime(moment.instant, zone)}`

function span({ start, end, allDay }: Meeting, reader: Reader): string {
  if (!start) return ''
  if (allDay) return `${start.instant.slice(0, 10)}, all day`
  const zone = start.zone ?? reader.homeZone
  const until = end ? `–${localTime(end.instant, zone)}` : ' (no end given)'
  const home = zone === reader.homeZone ? '' : `, for you ${clock(start, reader.homeZone)} ${reader.homeZone}`
  return `${clock(start, zone)}${until} ${zone}${home}`
}

function whatFollows(reading: Reading): string {
  if (reading.mail?.forwardingConfirmation) return 'I would mail you the code or link that confirms the forwarding.'
  if (reading.verdict === 'unsure') return 'I would ask you once, with these words, and start nothing before you answer.'
  if (reading.verdict === 'not')
    return reading.mail?.answer
      ? `I would propose it to you as an answer after your round (${reading.mail.answer}).`
      : 'I would keep it on record and do nothing.'
  if (reading.method === 'cancel') return 'I would call off what was planned for it and tell you.'
  if (reading.meetings.some(({ start, allDay }) => start && !allDay))
    return 'I would plan the packet, the card, the debrief and the thanks around it.'
  return 'I would ask you for the time before I plan anything.'
}
