import type { Recruiter } from '../read/reading.ts'
import { type Draft, greetingName, roleWords, short } from './draft.ts'

/** What the note about an interview that was not held may say. */
export interface NewTimeFor {
  candidateName: string
  company: string | null
  role: string | null
  contact: Recruiter | null
  happened: 'no-show' | 'moved'
  /** `Wednesday`: for the subject, which is read another day. */
  weekday: string | null
  /** `today`, `yesterday`, `on Wednesday, 2 December`: the day as it is when the note is read. */
  day: string | null
  /** `at 2:00 pm`, or `from 2:00 to 2:20 pm` where it is known how long the candidate waited. */
  hours: string | null
  /** A link was there to join, a place to come to; else nothing is known of how. */
  where: 'call' | 'place' | null
}

/** Nobody came, or it was moved: asks for another time. Nothing in it speaks of a talk, and nobody is blamed. */
export function draftNewTime(about: NewTimeFor): Draft {
  const { contact, candidateName, happened } = about
  const greeting = contact?.name ? `Hi ${greetingName(contact.name)},` : 'Hi,'
  return {
    to: contact?.email ?? null,
    subject: subjectOf(about),
    body: [greeting, ...(happened === 'no-show' ? nobodyCame(about) : moved(about)), `Best,\n${short(candidateName, 80)}`].join('\n\n'),
    gap: false,
  }
}

const subjectOf = ({ weekday }: NewTimeFor): string => (weekday ? `${weekday}’s interview: another time?` : 'Our interview: another time?')

function nobodyCame(about: NewTimeFor): string[] {
  const time = whenOf([about.hours, about.day])
  const there = {
    call: `I was on the call${time}, and nobody joined.`,
    place: `I was there for our interview${time}, and it didn’t take place.`,
    none: `I was ready for our interview${time}, and it didn’t take place.`,
  }
  return [
    `${there[about.where ?? 'none']} Did something come up?`,
    `I’d still like to talk about ${thingOf(about)}. Just tell me which other time suits you.`,
  ]
}

const moved = (about: NewTimeFor): string[] => [
  `Our interview${whenOf([about.day, about.hours])} has to move, which is no trouble. Which other time would suit you?`,
  `I’m looking forward to talking about ${thingOf(about)}.`,
]

const whenOf = (words: (string | null)[]): string => words.flatMap((one) => (one ? [` ${one}`] : [])).join('')

const thingOf = ({ role, company }: Pick<NewTimeFor, 'role' | 'company'>): string => {
  const words = roleWords(role)
  return words ? `the ${words}` : company ? `working at ${short(company, 80)}` : 'the role'
}
