import type { Recruiter } from '../reading.ts'
import type { Audience } from '../view.ts'
import { asSentence, type Draft, greetingName, roleWords, short } from './draft.ts'

export interface Thanked {
  name: string
  email: string | null
  audience: Audience | null
  /** The one thing from the talk, in the candidate's own words. */
  detail: string | null
}

export interface ThankYouFor {
  candidateName: string
  company: string | null
  role: string | null
  /** `Wednesday`: the weekday of the round where the candidate is; null when it has no date. */
  weekday: string | null
  people: Thanked[]
  /** It had to stop early: nobody is thanked for more than there was. */
  cutShort?: boolean
}

/*
 * Interviewers lay their notes side by side, so notes of one round must differ, in build as well as in name. The lists below have
 * lengths without a common factor: person n takes entry n of each, and no two of the first 140 notes are built alike.
 */
/** `day` is ` on Wednesday`, or nothing. */
const openings: ((day: string) => string)[] = [
  (day) => `Thank you for the time you took for me${day}.`,
  (day) => `It was good to meet you${day}, and thank you for having me.`,
  (day) => `I enjoyed our talk${day}. Thank you for it.`,
  (day) => `Many thanks for the conversation${day}.`,
  (day) => `Thank you for talking with me${day}, and for your questions.`,
]
const shortOpenings: ((day: string) => string)[] = [
  (day) => `Thank you for the time we had${day}, even though we had to stop early.`,
  (day) => `It was good to meet you${day}, if only briefly.`,
  (day) => `Thank you for talking with me${day}. A pity we had to stop early.`,
  (day) => `Many thanks for your time${day}, short as it was.`,
  (day) => `I enjoyed the part we got to${day}. Thank you for it.`,
]
const bridges: string[] = [
  'What stayed with me:',
  'One thing I took away from it:',
  'I have thought since about one part of it:',
  'There is one point I want to pick up again:',
  'One moment of it I remember well:',
  'From what we talked about, this has stuck:',
  'I noted one thing down right afterwards:',
]
const interests: ((thing: string) => string)[] = [
  (thing) => `I am very interested in ${thing} and would be glad to go on.`,
  (thing) => `The talk made me want ${thing} more, not less.`,
  (thing) => `I would be happy to take on ${thing}.`,
  (thing) => `My interest in ${thing} has only grown.`,
]

const shortInterests: ((thing: string) => string)[] = [
  (thing) => `I am very interested in ${thing} and would be glad to go on where we left off.`,
  (thing) => `There is more I would like to ask about ${thing}, whenever it suits you.`,
  (thing) => `I would be happy to find another time and talk more about ${thing}.`,
  (thing) => `My interest in ${thing} is as it was, and I am glad to pick it up again.`,
]

/** What the note says it hopes for, by what this person may care about. A title is a guess, so nothing here claims where they work or what was said. */
const hopes: Record<Audience | 'unknown', string> = {
  'hiring-manager': 'If anything about how I would start is still open, I am glad to answer it.',
  peer: 'I would enjoy working with you.',
  'skip-level': 'If there is more you would like to know, I am easy to reach.',
  executive: 'I would like to help with where you are taking the company.',
  'cross-functional': 'I would be glad to work with you and your colleagues.',
  recruiter: 'Thank you also for arranging it all. I am here if you need anything from me.',
  unknown: 'If a question comes up on your side, please just write.',
}

const pick = <T>(entries: readonly T[], n: number): T => {
  const entry = entries[n % entries.length]
  if (entry === undefined) throw new RangeError('nothing to pick from')
  return entry
}

/** One draft per person, in their order. An empty detail leaves a visible gap: nothing is made up to fill it. */
export const draftThankYous = (round: ThankYouFor): Draft[] => round.people.map((person, n) => draftThankYou(round, person, n))

function draftThankYou({ candidateName, company, role, weekday, cutShort }: ThankYouFor, person: Thanked, n: number): Draft {
  const name = greetingName(person.name)
  const bridge = pick(bridges, n)
  const detail = person.detail === null || person.detail.trim() === '' ? null : asSentence(person.detail.slice(0, 2000))
  const job = roleWords(role)
  const thing = job ? `the ${job}` : company ? `working at ${short(company, 80)}` : 'this job'
  const middle = detail ? `${bridge} ${detail}` : `[one thing from your talk with ${short(person.name, 60)}]`
  return {
    to: person.email,
    subject: subjectFor(n, company, role),
    body: [
      `Dear ${name},`,
      pick(cutShort ? shortOpenings : openings, n)(weekday ? ` on ${weekday}` : ''),
      middle,
      `${pick(cutShort ? shortInterests : interests, n)(thing)} ${hopes[person.audience ?? 'unknown']}`,
      `Best wishes,\n${short(candidateName, 80)}`,
    ].join('\n\n'),
    gap: detail === null,
  }
}

function subjectFor(n: number, company: string | null, role: string | null): string {
  const about = roleWords(role) === null ? '' : `, ${short(role, 50)}`
  const at = company === null ? '' : ` at ${short(company, 40)}`
  return pick([`Thank you for your time${about}`, `Thank you${at ? ` for the talk${at}` : ' for the talk'}`, `Good to meet you${about}`], n)
}

/** No address for this person: the recruiter is asked to pass the note on. Nobody is hunted down. */
export const sendThrough = (note: Draft, name: string, recruiter: Recruiter | null): Draft => {
  const hello = recruiter?.name ? `Dear ${greetingName(recruiter.name)},` : 'Hello,'
  return {
    ...note,
    to: recruiter?.email ?? null,
    subject: `A note for ${short(name, 60)}`,
    body: `${hello}\n\nWould you kindly pass this note on to ${short(name, 60)}? Thank you very much.\n\n${note.body}`,
  }
}

export interface ThanksToAll extends Omit<ThankYouFor, 'people'> {
  recruiter: Recruiter | null
}

/** Nobody is named yet: one note for the recruiter to pass on. */
export const draftThanksToAll = ({ candidateName, company, role, weekday, recruiter }: ThanksToAll): Draft => {
  const hello = recruiter?.name ? `Dear ${greetingName(recruiter.name)},` : 'Hello,'
  const job = roleWords(role)
  const thing = job ? `the ${job}` : company ? `working at ${short(company, 80)}` : 'this job'
  const thanks = `Thank you for arranging the interview${weekday ? ` on ${weekday}` : ''}. Would you pass my thanks on to everyone I met?`
  return {
    to: recruiter?.email ?? null,
    subject: subjectFor(1, company, role),
    body: [
      hello,
      `${thanks} [one thing from the talk]`,
      `I am very interested in ${thing} and look forward to hearing from you.`,
      `Best wishes,\n${short(candidateName, 80)}`,
    ].join('\n\n'),
    gap: true,
  }
}
