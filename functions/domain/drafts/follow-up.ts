import type { Recruiter } from '../read/reading.ts'
import type { Happened } from '../view/notes/happened.ts'
import { type Draft, greetingName, roleWords, short } from './draft.ts'

/** Notes to the recruiter while one waits. Short, friendly, one question each. */
export interface FollowUpFor {
  candidateName: string
  company: string | null
  role: string | null
  recruiter: Recruiter | null
  /** `Wednesday, 2 December`: the day of the last round. */
  roundDay: string | null
  /** Whom the candidate met in it, besides whoever this goes to. */
  met?: string[]
  /** Whoever this goes to was in the talk themselves: only then are they thanked for it. */
  metThem?: boolean
  /** What became of that round; that it took place where nothing else was said. */
  happened?: Happened
  /** `Tuesday, 17 November`: by when they said they would decide. */
  saidBy: string | null
}

const dear = (recruiter: Recruiter | null): string => (recruiter?.name ? `Hi ${greetingName(recruiter.name)},` : 'Hello,')

const sign = (name: string): string => `Best,\n${short(name, 80)}`

export const job = ({ role, company }: FollowUpFor): string => {
  const words = roleWords(role)
  const at = company === null ? '' : ` at ${short(company, 80)}`
  return words ? `the ${words}${at}` : company ? `the interview${at}` : 'my application'
}

const subject = (start: string, { role, company }: FollowUpFor): string => {
  const about = [short(role, 50), short(company, 40)].filter((words) => words !== '').join(', ')
  return about === '' ? start : `${start}: ${about}`
}

export const draft = (about: FollowUpFor, start: string, paragraphs: string[]): Draft => ({
  to: about.recruiter?.email ?? null,
  subject: subject(start, about),
  body: [dear(about.recruiter), ...paragraphs, sign(about.candidateName)].join('\n\n'),
  gap: false,
})

const onDay = ({ roundDay }: FollowUpFor): string => (roundDay ? ` on ${roundDay}` : '')

/** The interview that nobody came to, as a thing one can ask about. */
const missed = (about: FollowUpFor): string => `our interview${onDay(about)} about ${job(about)}`

export const draftNudge = (about: FollowUpFor): Draft => draft(about, 'Where things stand', nudgeWords(about))

function nudgeWords(about: FollowUpFor): string[] {
  if (about.happened === 'no-show')
    return [
      `I was ready for ${missed(about)}, and it didn’t take place.`,
      'I’m still very interested. Could you tell me whether there is another time, or where things stand?',
    ]
  if (about.happened === 'cut-short')
    return [
      `${metWords(about)}. We had to stop early, and I’d be glad to go on where we left off.`,
      'Could you tell me where things stand, and whether we should find another time?',
    ]
  const said = about.saidBy ? `, and understood that you hoped to decide by ${about.saidBy}` : ''
  return [`${metWords(about)}${said}. I’m still very interested.`, 'Is there any news, or a date I should have in mind?']
}

/** Nobody is thanked for a conversation they were not in. */
function metWords(about: FollowUpFor): string {
  const { met = [], metThem = false } = about
  const names = met.slice(0, mostNamed).map((name) => greetingName(name))
  const others = met.length > mostNamed ? [...names.slice(0, -1), 'others'] : names
  const who = metThem ? ['you', ...others] : others
  const list = who.length < 2 ? who.join('') : `${who.slice(0, -1).join(', ')} and ${who.at(-1)}`
  return who.length === 0 ? `I had an interview${onDay(about)} about ${job(about)}` : `I met ${list}${onDay(about)} about ${job(about)}`
}

const mostNamed = 5

export const draftSecondNudge = (about: FollowUpFor): Draft =>
  draft(
    about,
    'A short question',
    about.happened === 'no-show'
      ? [
          `I’d still be glad to find another time for ${missed(about)}, which didn’t take place.`,
          'Is there a day that suits you, or has the plan changed? A line is enough.',
        ]
      : [
          `I’m still very interested in ${job(about)}, and I know how full these weeks can be.`,
          'Is there any news on the decision, or a day on which I should ask again? A line is enough.',
        ],
  )

/** The door stays open, whoever closed it. */
export const draftFarewell = (about: FollowUpFor): Draft =>
  draft(about, 'Thank you', [
    about.happened === 'no-show'
      ? `As no other time came for ${missed(about)}, I take it that you’ve gone another way.`
      : `As I have not heard about ${job(about)}, I take it that you’ve gone another way. Thank you for the time you and your colleagues gave me.`,
    'Should something fitting come up later, I’d be glad to hear from you.',
  ])

/** After a cancelled round without a new date. */
export const draftNewDate = (about: FollowUpFor): Draft => {
  const day = about.roundDay ? ` planned for ${about.roundDay}` : ''
  const off = about.happened === 'moved' ? 'was to be moved' : 'was called off'
  return draft(about, 'A new date', [
    `The interview${day} about ${job(about)} ${off}, which is no trouble at all. I’m still very interested.`,
    'Would you like to suggest a new date? I’m glad to send you a few times that suit me, if that helps.',
  ])
}

/** The format is not stated, or the brief can be read in more than one way: ask instead of guessing. */
export const draftScopeQuestion = (about: FollowUpFor, unclear: keyof typeof scopeQuestions): Draft => {
  const { subject: start, ask } = scopeQuestions[unclear]
  const opening =
    unclear === 'deadline'
      ? `Thank you for the task about ${job(about)}.`
      : `I’m looking forward to our conversation${onDay(about)} about ${job(about)}.`
  return draft(about, start, [opening, ask])
}

const scopeQuestions = {
  format: {
    subject: 'A question about the round',
    ask: 'Could you tell me what kind of round it will be, what it will be about, and who takes part? I would like to prepare the right things.',
  },
  brief: {
    subject: 'A question about the task',
    ask: 'May I ask about the task: how long it should be, for whom it is meant, and what you would most like to see in it?',
  },
  deadline: { subject: 'A question about the task', ask: 'By when would you like to have it, and in what form?' },
} as const
