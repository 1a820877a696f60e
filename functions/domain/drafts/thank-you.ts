import type { Recruiter } from '../read/reading.ts'
import type { Audience } from '../view/view.ts'
import { styledName } from '../who/styled-name.ts'
import { type Draft, gap, short } from './draft.ts'
import { letterBody, letterTo } from './letter.ts'
import { type Manner, ownManner } from './manner.ts'
import { topicIn } from './topic/topic-in.ts'
import { wordsIn } from './words/words.ts'

export interface Thanked {
  name: string
  /** `Mrs`, `Frau Dr.` */
  form?: string | undefined
  email: string | null
  audience: Audience | null
  /** The one thing from the talk, in the candidate's own words. */
  detail: string | null
  /** Sent the invite, or is the recruiter who did. */
  arranged?: boolean
  /** Met in an earlier round as well. */
  acquainted?: boolean
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
  byPhone?: boolean
  manner?: Manner
}

const pick = <T>(entries: readonly T[], n: number): T => {
  const entry = entries[n % entries.length]
  if (entry === undefined) throw new RangeError('nothing to pick from')
  return entry
}

/** One draft per person, in their order. Where nothing was typed that can stand in it, a visible gap is left: nothing is made up to fill it. */
export const draftThankYous = (round: ThankYouFor): Draft[] => round.people.map((person, n) => draftThankYou(round, person, n))

function draftThankYou(round: ThankYouFor, person: Thanked, n: number): Draft {
  const { company, role, weekday, cutShort, byPhone = false, manner = ownManner } = round
  const { acquainted = false } = person
  const words = wordsIn(manner.language)
  const name = styledName(person)
  const detail = person.detail?.trim() ?? ''
  const found = topicIn(manner.language, detail, person.name)
  const topic = found.outcome === 'topic' ? found.topic : null
  const builds = words.thanks({ name, weekday, topic, company, role, american: manner.american, acquainted, byPhone, noted: detail !== '' })
  const { opening, shortOpening, farewell, warm } = pick(builds, n)
  // From the ninth on, known openings meet other endings: no two of the first 64 notes are built alike.
  const { ending } = pick(builds, n + 3 * Math.floor(n / builds.length))
  const paragraphs = [
    cutShort ? shortOpening : opening,
    [...(person.arranged ? [words.arranged(manner.american)] : []), ...(manner.voice.tone === 'warm' ? [warm] : []), ending].join(' '),
  ]
  return {
    to: person.email,
    subject: pick(words.thanksSubjects(weekday, acquainted || byPhone), n),
    body: letterBody(round, name, paragraphs, farewell),
    gap: topic === null,
    ...(topic === null && detail ? { aside: detail } : {}),
    ...(found.outcome === 'other-language' ? { asideInOtherLanguage: true as const } : {}),
    ...(manner.language === 'en' ? {} : { language: manner.language }),
  }
}

/** No address for this person: the recruiter is asked to pass the note on. Nobody is hunted down. */
export const sendThrough = (note: Draft, name: string, recruiter: Recruiter | null, manner: Manner = ownManner): Draft =>
  coverFor([{ name, note }], recruiter, manner)

/** Between the mail and the notes in it: no mail program takes this line for the start of a signature. */
const parting = '– – –'

/** One mail to the recruiter with the notes to all of these; where one has a gap, the mail has. */
export function coverFor(notes: readonly { name: string; note: Draft }[], recruiter: Recruiter | null, manner: Manner = ownManner): Draft {
  const words = wordsIn(manner.language)
  const names = notes.map(({ name }) => short(name, 60))
  const { subject, paragraphs } = words.passOn(names)
  const several = notes.length > 1
  const body = [
    words.greeting(recruiter?.name ? styledName({ ...recruiter, name: recruiter.name }) : null, manner.voice),
    ...paragraphs,
    parting,
    ...notes.map(({ note }, n) => (several ? `${words.noteFor(names[n] ?? '')}\n\n${note.body}` : note.body)),
  ].join('\n\n')
  const [first] = notes
  return { ...(several || !first ? {} : first.note), to: recruiter?.email ?? null, subject, body, gap: gap.test(body) }
}

export interface ThanksToAll extends Omit<ThankYouFor, 'people'> {
  recruiter: Recruiter | null
}

/** Nobody is named yet: one note for the recruiter to pass on. */
export function draftThanksToAll({ recruiter, ...about }: ThanksToAll): Draft {
  const { company, role, weekday, manner = ownManner } = about
  const letter = wordsIn(manner.language).toAll({ company, role, weekday, american: manner.american })
  return letterTo(about, recruiter, letter, letter.farewell)
}
