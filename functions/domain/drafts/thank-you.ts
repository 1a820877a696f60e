import type { Recruiter } from '../read/reading.ts'
import type { Audience } from '../view/view.ts'
import { type Draft, greetingName, roleWords, short } from './draft.ts'
import { topicOf } from './topic/topic.ts'

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

/** What one note is built from. `on` is ` on Thursday` or nothing; `about` is ` about the move to Kafka` or, as a gap, ` about [what …]`. */
interface Built {
  on: string
  about: string
  /** `the Platform Engineer role`, `working at Halden`, `this job`. */
  thing: string
}

interface Build {
  opening: (built: Built) => string
  /** Where it had to stop early, nobody is thanked for more than there was. */
  shortOpening: (built: Built) => string
  ending: (built: Built) => string
  farewell: string
}

/*
 * Interviewers lay their notes side by side, so up to eight notes of one round share no sentence and few words. A sentence claims nothing
 * but the talk itself: not what was said in it, not by whom, not where this person works.
 */
const builds: Build[] = [
  {
    opening: ({ on, about }) => `Thank you for talking with me${on}${about}.`,
    shortOpening: ({ on, about }) => `Thank you for talking with me${on}${about}, short as it was.`,
    ending: ({ thing }) => `I’m still very interested in ${thing}.`,
    farewell: 'Best,',
  },
  {
    opening: ({ on, about }) => `It was good to meet you${on}. I enjoyed our conversation${about}.`,
    shortOpening: ({ on, about }) => `It was good to meet you${on}, if only briefly. I enjoyed the few minutes${about}.`,
    ending: () => 'If anything else would help you decide, please ask.',
    farewell: 'Best wishes,',
  },
  {
    opening: ({ on, about }) => `Just a short note to say thanks for your time${on}: what we said${about} has stayed with me.`,
    shortOpening: ({ on, about }) => `Just a short note to say thanks for the time we had${on}: what we said${about} has stayed with me.`,
    ending: ({ thing }) => `It made me want ${thing} even more.`,
    farewell: 'Many thanks,',
  },
  {
    opening: ({ on, about }) => `I appreciated the chance to speak with you${on}${about}.`,
    shortOpening: ({ on, about }) => `We had to stop early${on}, and I appreciated the chance to speak${about} all the same.`,
    ending: () => 'Happy to go further into it whenever it suits.',
    farewell: 'Kind regards,',
  },
  {
    opening: ({ on, about }) => `Our conversation${on}${about} was one I’ll remember, so thanks again.`,
    shortOpening: ({ on, about }) => `The part we got to${on}${about} stays with me, so thanks again.`,
    ending: ({ thing }) => `${capital(thing)} sounds like the right next step to me.`,
    farewell: 'All the best,',
  },
  {
    opening: ({ on, about }) => `I’m glad we got to talk${about}${on}.`,
    shortOpening: ({ on, about }) => `I’m glad we got as far as we did${about}${on}.`,
    ending: () => 'Should a question come up on your side, I’m easy to reach.',
    farewell: 'Warm regards,',
  },
  {
    opening: ({ on, about }) => `Many thanks for making room for me${on}, and for the exchange${about}.`,
    shortOpening: ({ on, about }) => `Many thanks for making room for me${on}, though time ran out, and for the exchange${about}.`,
    ending: ({ thing }) => `I’d be delighted to take on ${thing}.`,
    farewell: 'Thanks again,',
  },
  {
    opening: ({ on, about }) => `I’ve been thinking${about} since we met${on}. It was a pleasure.`,
    shortOpening: ({ on, about }) => `I’ve been thinking${about} since we met${on}. A pity that it had to be so short.`,
    ending: () => 'I hope there’s a next time soon.',
    farewell: 'Yours,',
  },
]

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

const pick = <T>(entries: readonly T[], n: number): T => {
  const entry = entries[n % entries.length]
  if (entry === undefined) throw new RangeError('nothing to pick from')
  return entry
}

/** One draft per person, in their order. Where nothing was typed that can stand in it, a visible gap is left: nothing is made up to fill it. */
export const draftThankYous = (round: ThankYouFor): Draft[] => round.people.map((person, n) => draftThankYou(round, person, n))

function draftThankYou({ candidateName, company, role, weekday, cutShort }: ThankYouFor, person: Thanked, n: number): Draft {
  const topic = person.detail === null ? null : topicOf(person.detail, person.name)
  const { opening, shortOpening, farewell } = pick(builds, n)
  // From the ninth on, known openings meet other endings: no two of the first 64 notes are built alike.
  const { ending } = pick(builds, n + 3 * Math.floor(n / builds.length))
  const built = {
    on: weekday ? ` on ${weekday}` : '',
    about: ` about ${topic ?? `[what you and ${greetingName(person.name)} talked about]`}`,
    thing: thingOf({ company, role }),
  }
  return {
    to: person.email,
    subject: subjectFor(n, weekday),
    body: [
      `Hi ${greetingName(person.name)},`,
      (cutShort ? shortOpening : opening)(built),
      person.audience === 'recruiter' ? `Thank you also for arranging it all. ${ending(built)}` : ending(built),
      `${farewell}\n${short(candidateName, 80)}`,
    ].join('\n\n'),
    gap: topic === null,
    ...(topic === null && person.detail?.trim() ? { aside: person.detail.trim() } : {}),
  }
}

const thingOf = ({ company, role }: Pick<ThankYouFor, 'company' | 'role'>): string => {
  const job = roleWords(role)
  return job ? `the ${job}` : company ? `working at ${short(company, 80)}` : 'this job'
}

/** Read in a list of mails: it says what it is, and no job title. */
function subjectFor(n: number, weekday: string | null): string {
  const day = weekday === null ? 'our interview' : `${weekday}’s interview`
  return pick([`Thank you, and ${day}`, `Thanks for ${weekday ?? 'your time'}`, `After ${day}`, 'Good to meet you'], n)
}

const helloTo = (recruiter: Recruiter | null): string => (recruiter?.name ? `Hi ${greetingName(recruiter.name)},` : 'Hello,')

/** No address for this person: the recruiter is asked to pass the note on. Nobody is hunted down. */
export const sendThrough = (note: Draft, name: string, recruiter: Recruiter | null): Draft => {
  const hello = helloTo(recruiter)
  return {
    ...note,
    to: recruiter?.email ?? null,
    subject: `A note for ${short(name, 60)}`,
    body: `${hello}\n\nWould you pass this note on to ${short(name, 60)}? Thank you very much.\n\n${note.body}`,
  }
}

export interface ThanksToAll extends Omit<ThankYouFor, 'people'> {
  recruiter: Recruiter | null
}

/** Nobody is named yet: one note for the recruiter to pass on. */
export const draftThanksToAll = ({ candidateName, company, role, weekday, recruiter }: ThanksToAll): Draft => {
  const hello = helloTo(recruiter)
  const thanks = `Thank you for arranging the interview${weekday ? ` on ${weekday}` : ''}. Would you pass my thanks on to everyone I met?`
  return {
    to: recruiter?.email ?? null,
    subject: subjectFor(0, weekday),
    body: [
      hello,
      `${thanks} [one thing you talked about]`,
      `I’m very interested in ${thingOf({ company, role })} and look forward to hearing from you.`,
      `Best wishes,\n${short(candidateName, 80)}`,
    ].join('\n\n'),
    gap: true,
  }
}
