import { type Format, formatSchema } from '../../../functions/domain/read/reading.ts'
import { type Edit, type Way, waySchema } from '../../../functions/domain/record/edit.ts'
import { localDate, localTime, type Zone } from '../../../functions/domain/time/wall-time.ts'
import { wayOf } from '../../../functions/domain/view/notes/edited-facts.ts'
import { formatWords } from '../parts/words.ts'
import type { Correctable } from './correctable.ts'
import { date, mail, moment, oneOf, type Parsed, plain, time, zone } from './parsers.ts'

export type FieldName = Exclude<keyof Edit, 'people' | 'sessions' | 'details' | 'theirs'>
/** One fact of an interview: what it is called, how its field is filled, and what is made of what was typed there. */
export interface Field {
  name: FieldName
  label: string
  hint?: string
  input: 'text' | 'date' | 'time' | 'datetime-local' | 'email' | 'url' | 'textarea' | 'zone' | readonly (readonly [string, string])[]
  part: 'what' | 'when' | 'where' | 'who' | 'task'
  /** The name its evidence is kept by, where that is another one. */
  evidence?: string
  /** As the field shows what stands; empty where nothing does. */
  text: (interview: Correctable, homeZone: Zone) => string
  /** Of what is typed, which is never empty. `zone`: the one chosen beside it. */
  parse: (text: string, zone: Zone) => Parsed<string | number>
  /** It may not be emptied. */
  needed?: true
}

const wall = (instant: string | null, zone: Zone): string =>
  instant === null ? '' : `${localDate(instant, zone)}T${localTime(instant, zone)}`

const zoneOf = (interview: Correctable, homeZone: Zone): Zone => interview.zone ?? homeZone

const formats = formatSchema.options.map((format: Format) => [format, formatWords[format]] as const)

const wayWords: Record<Way, string> = {
  'they-call': 'By phone: they call you',
  'you-call': 'By phone: you call',
  phone: 'By phone',
  video: 'Video call',
  place: 'In person',
  'to-be-told': 'They will say',
}
const ways = waySchema.options.map((way) => [way, wayWords[way]] as const)
const events = [
  ['talk', 'An interview or a call'],
  ['task', 'Work to hand in, without a talk'],
] as const

const taskTime = ({ task }: Correctable, homeZone: Zone, part: (instant: string, zone: Zone) => string): string =>
  task?.stated && task.due ? part(task.due, homeZone) : ''

/** Everything that can be known of one interview but its people and sessions: shown, corrected and kept from this one list. */
export const fields: readonly Field[] = [
  { name: 'company', label: 'Company', part: 'what', input: 'text', text: ({ company }) => company ?? '', parse: plain },
  { name: 'role', label: 'Role', part: 'what', input: 'text', text: ({ role }) => role ?? '', parse: plain },
  {
    name: 'event',
    label: 'What it is',
    part: 'what',
    input: events,
    text: ({ taskOnly }) => (taskOnly ? 'task' : 'talk'),
    parse: oneOf(events),
    needed: true,
  },
  {
    name: 'round',
    label: 'Round',
    hint: 'The number of the round, as in 2.',
    part: 'what',
    input: 'text',
    text: ({ round }) => (round === null ? '' : String(round)),
    parse: (text) => (/^[1-9]\d?$/.test(text) ? { value: Number(text) } : { problem: 'Write the round as a number from 1 to 99.' }),
  },
  { name: 'format', label: 'Format', part: 'what', input: formats, text: ({ format }) => format ?? '', parse: oneOf(formats) },
  {
    name: 'start',
    label: 'Start',
    part: 'when',
    input: 'datetime-local',
    text: (interview, homeZone) => (interview.allDay ? '' : wall(interview.start, zoneOf(interview, homeZone))),
    parse: moment,
  },
  {
    name: 'end',
    label: 'End',
    hint: 'Left alone, it moves with the start.',
    part: 'when',
    input: 'datetime-local',
    text: (interview, homeZone) => (interview.allDay || interview.endAssumed ? '' : wall(interview.end, zoneOf(interview, homeZone))),
    parse: moment,
  },
  {
    name: 'zone',
    label: 'Time zone of these hours',
    part: 'when',
    input: 'zone',
    text: zoneOf,
    parse: zone,
    needed: true,
  },
  { name: 'way', label: 'How', part: 'where', input: ways, text: ({ how }) => wayOf(how) ?? '', parse: oneOf(ways), evidence: 'how' },
  {
    name: 'number',
    label: 'Phone number',
    hint: 'The one that is dialled.',
    part: 'where',
    input: 'text',
    text: ({ how }) => how?.number ?? '',
    parse: (text) =>
      /\d{3}/.test(text.replace(/[\s().-]/g, '')) ? { value: text } : { problem: 'This has too few digits for a phone number.' },
    evidence: 'how',
  },
  {
    name: 'passcode',
    label: 'Passcode',
    hint: 'What is asked for to get in.',
    part: 'where',
    input: 'text',
    text: ({ how }) => how?.passcode ?? '',
    parse: plain,
    evidence: 'how',
  },
  {
    name: 'meetingUrl',
    label: 'Link to join',
    part: 'where',
    input: 'url',
    text: ({ meetingUrl }) => meetingUrl ?? '',
    parse: (text) =>
      URL.canParse(text) && new URL(text).protocol === 'https:'
        ? { value: text }
        : { problem: 'The link to join is not a web address. Copy it whole; it begins with https.' },
  },
  { name: 'location', label: 'Place', part: 'where', input: 'text', text: ({ location }) => location ?? '', parse: plain },
  {
    name: 'recruiterName',
    label: 'Who arranges it',
    part: 'who',
    input: 'text',
    text: ({ recruiter }) => recruiter?.name ?? '',
    parse: plain,
    evidence: 'recruiter',
  },
  {
    name: 'recruiterEmail',
    label: 'Their address',
    hint: 'Follow-ups are drafted to this address.',
    part: 'who',
    input: 'email',
    text: ({ recruiter }) => recruiter?.email ?? '',
    parse: mail,
    evidence: 'recruiter',
  },
  {
    name: 'task',
    label: 'What to prepare or hand in',
    part: 'task',
    input: 'textarea',
    text: ({ task }) => task?.words ?? '',
    parse: plain,
  },
  {
    name: 'taskDueOn',
    label: 'Due on',
    part: 'task',
    input: 'date',
    text: (interview, homeZone) => taskTime(interview, homeZone, localDate),
    parse: date,
    evidence: 'task',
  },
  {
    name: 'taskDueAt',
    label: 'At what hour, on your clock',
    part: 'task',
    input: 'time',
    text: (interview, homeZone) => taskTime(interview, homeZone, localTime).replace(/^23:59$/, ''),
    parse: time,
    evidence: 'task',
  },
  { name: 'decisionBy', label: 'They decide by', part: 'task', input: 'date', text: ({ decisionBy }) => decisionBy ?? '', parse: date },
]

/** What a field holds, in words: of a choice what the list calls it. */
export const fieldText = (field: Field, value: unknown): string => {
  const text = value === null || value === undefined ? '' : String(value)
  return Array.isArray(field.input) ? (field.input.find(([choice]) => choice === text)?.[1] ?? text) : text
}
