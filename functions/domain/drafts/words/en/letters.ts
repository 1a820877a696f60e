import { dateWords, weekdayWord } from '../../../time/date-words.ts'
import { isFormOfAddress } from '../../../who/name-words.ts'
import { closed, greetingName, roleWords, short } from '../../draft.ts'
import { isHeld } from '../letter-parts.ts'
import type { FollowUpOn, Job, LetterWords, NewTimeOn } from '../words.ts'
import { answersWith } from './answers.ts'
import { besideTheDay } from './beside-the-day.ts'
import { thanks, thingOf } from './thanks.ts'

/** `the Platform Engineer role at Halden Labs`; a role that nobody named is only the role there. */
export const jobOf = ({ role, company }: Job): string => {
  const words = roleWords(role)
  const at = company === null ? '' : ` at ${short(company, 80)}`
  return words ? `the ${at === '' ? words : closed(words)}${at}` : company ? `the role${at}` : 'my application'
}

/** What a talk was about, behind it: nothing is said of a role that nobody named. */
export const aboutJob = (job: Job): string =>
  roleWords(job.role) ? ` about ${jobOf(job)}` : job.company ? ` at ${short(job.company, 80)}` : ''

const mostNamed = 5

export const listOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const onDay = ({ day }: FollowUpOn): string => (day ? ` on ${day}` : '')

/** The interview that nobody came to, as a thing one can ask about. */
const missed = (on: FollowUpOn): string => `our interview${aboutDay(on)}`

/** The day stands last where the place is all that is known. */
const aboutDay = (on: FollowUpOn): string => (roleWords(on.role) ? `${onDay(on)}${aboutJob(on)}` : `${aboutJob(on)}${onDay(on)}`)

/** Nobody is thanked for a conversation they were not in. */
function metWords(on: FollowUpOn): string {
  const names = on.met.slice(0, mostNamed).map((name) => greetingName(name))
  const others = on.met.length > mostNamed ? [...names.slice(0, -1), 'others'] : names
  const who = on.metThem ? ['you', ...others] : others
  if (who.length === 0) return `I had an interview${aboutDay(on)}`
  // Nobody is met on the phone.
  const met = !on.byPhone ? `I met ${listOf(who)}` : others.length === 0 ? 'We spoke' : `I spoke with ${listOf(who)}`
  return `${met}${aboutDay(on)}`
}

const planned = (on: FollowUpOn): string => {
  const day = on.day ? ` planned for ${on.day}` : ''
  return roleWords(on.role) ? `${day}${aboutJob(on)}` : `${aboutJob(on)}${day}`
}

function nudgeWords(on: FollowUpOn): string[] {
  if (on.happened === 'no-show')
    return [
      `I was ready for ${missed(on)}, and it didn’t take place.`,
      'I’m still very interested. Could you tell me whether there is another time, or where things stand?',
    ]
  if (on.happened === 'cut-short')
    return [
      `${metWords(on)}. We had to stop early, and I’d be glad to go on where we left off.`,
      'Could you tell me where things stand, and whether we should find another time?',
    ]
  if (on.happened === 'handed-in' || on.happened === 'due')
    return [
      on.happened === 'handed-in'
        ? `I sent you my work for ${jobOf(on)}${onDay(on)}. I’m still very interested.`
        : `My work for ${jobOf(on)} was due${onDay(on)}, and I hope it has reached you. I’m still very interested.`,
      'Is there any news, or a date I should have in mind?',
    ]
  if (on.happened === 'planned')
    return [
      `I’m writing about the interview${planned(on)}. I’m still very interested.`,
      'Is there any news, or a date I should have in mind?',
    ]
  const said = on.saidBy ? `, and understood that you hoped to decide by ${on.saidBy}` : ''
  return [`${metWords(on)}${said}. I’m still very interested.`, 'Is there any news, or a date I should have in mind?']
}

/** Kind, and it takes nothing back: the door is theirs to open. */
function goodbyeWords(on: FollowUpOn): string[] {
  const open = `If ${jobOf(on)} is still open`
  if (on.happened === 'no-show')
    return [`${open}, I’d be glad to find another time for our interview${onDay(on)}; if not, I wish you well with it.`]
  const glad = `${open}, now or later, I’d be glad to hear from you; if not, I wish you`
  if (!isHeld(on)) return [`${glad} well with it.`]
  const others = on.met.length > mostNamed ? 'everyone I met' : listOf(on.met.map((name) => greetingName(name)))
  const thanked = on.metThem
    ? `Thank you for your time${onDay(on)}, and please thank ${others} for theirs.`
    : `Thank you for your time, and please thank ${others} for theirs${onDay(on)}.`
  return [others === '' ? `Thank you and your colleagues for your time${onDay(on)}.` : thanked, `${glad} and the team well.`]
}

/** Times of one's own, so that the reader has only to say yes. */
const proposal = 'Could we do [two times that suit you], or another time that works for you?'

function newTimeWords(on: NewTimeOn): string[] {
  if (on.happened === 'moved')
    return [
      `Our interview${on.when}${on.hours} has to move, which is no trouble. ${proposal}`,
      `I’m looking forward to talking about ${newThing(on)}.`,
    ]
  const time = `${on.hours}${on.when}`
  const there = {
    call: `I was on the call${time}, and nobody joined.`,
    place: `I was there for our interview${time}, and it didn’t take place.`,
    none: `I was ready for our interview${time}, and it didn’t take place.`,
  }
  return [`${there[on.where ?? 'none']} Did something come up?`, `I’d still like to talk about ${newThing(on)}. ${proposal}`]
}

const newThing = (job: Job): string => (job.role === null && job.company === null ? 'the role' : thingOf(job))

const greetings = { hi: 'Hi', hello: 'Hello', dear: 'Dear' } as const

/** Letters in English. */
export const en: LetterWords = {
  greeting: (name, { greeting, names }) => {
    if (!name) return greeting === 'hi' ? 'Hi,' : 'Hello,'
    // Whoever wants first names everywhere has said so; nobody else greets a Mrs Ashdown with "Hi".
    const [first = '', ...rest] = name.split(' ')
    if (isFormOfAddress(first) && names !== 'first' && rest.length > 0)
      return `${greetings[greeting ?? 'dear']} ${names === 'full' ? short(name, 60) : greetingName(name)},`
    const plain = isFormOfAddress(first) ? rest.filter((word) => !isFormOfAddress(word)).join(' ') || name : name
    return `${greetings[greeting ?? 'hi']} ${names === 'full' ? short(name, 60) : greetingName(plain)},`
  },
  signOffs: { best: 'Best,', thanks: 'Thanks,', 'kind-regards': 'Kind regards,', sincerely: 'Sincerely,' },
  thanks,
  thanksSubjects: (weekday, known) => {
    const day = weekday === null ? 'our interview' : `${weekday}’s interview`
    return [
      `Thank you, and ${day}`,
      `Thanks for ${weekday ?? 'your time'}`,
      `After ${day}`,
      known ? 'Thank you for our conversation' : 'Good to meet you',
    ]
  },
  arranged: (american) => `Thank you also for ${american ? 'organizing' : 'organising'} it all.`,
  passOn: (names) => ({
    subject: names.length === 1 ? `A thank-you for ${names[0]}` : 'Notes for the people I met',
    paragraphs: [
      names.length === 1
        ? `Would you pass this on to ${names[0]}? Thank you very much.`
        : `Would you pass these notes on to ${listOf(names)}? Thank you very much.`,
    ],
  }),
  noteFor: (name) => `For ${name}:`,
  toAll: ({ weekday, company, role }) => ({
    subject: `Thank you, and ${weekday === null ? 'our interview' : `${weekday}’s interview`}`,
    paragraphs: [
      `Thank you for arranging the interview${weekday ? ` on ${weekday}` : ''}. Would you pass my thanks on to everyone I met? [one thing you talked about]`,
      `I’m very interested in ${closed(thingOf({ company, role }))} and look forward to hearing from you.`,
    ],
    farewell: 'Best wishes,',
  }),
  nudge: (on) => ({ subject: 'Where things stand', paragraphs: nudgeWords(on) }),
  secondNudge: (on) =>
    on.happened === 'no-show'
      ? [
          `I’d still be glad to find another time for ${missed(on)}, which didn’t take place.`,
          'Is there a day that suits you, or has the plan changed? A line is enough.',
        ]
      : [
          `I’m checking in once more about ${jobOf(on)}.`,
          'Is there any news on the decision, or a better day to check back? A line is enough.',
        ],
  goodbye: (on) => ({ subject: 'Keeping in touch', paragraphs: goodbyeWords(on) }),
  newDate: (on) => {
    const off = on.happened === 'moved' ? 'was to be moved' : 'was called off'
    return {
      subject: 'A new date',
      paragraphs: [
        `The interview${planned(on)} ${off}, which is no trouble at all. I’m still very interested.`,
        'Would you like to suggest a new date? I’m glad to send you a few times that suit me, if that helps.',
      ],
    }
  },
  newTime: (on) => ({
    subject: on.weekday ? `${on.weekday}’s interview: another time?` : 'Our interview: another time?',
    paragraphs: newTimeWords(on),
  }),
  ...besideTheDay,
  answers: answersWith(jobOf),
  near: { today: 'today', yesterday: 'yesterday', tomorrow: 'tomorrow' },
  onDay: (day) => `on ${day}`,
  hours: (from, to) => (to ? `from ${from} to ${to}` : `at ${from}`),
  weekday: weekdayWord,
  day: (date, { voice }) => {
    const plain = dateWords(date).replace(/ \d{4}$/, '')
    return voice.spelling === 'us' ? plain.replace(/(\d+) (\p{L}+)$/u, '$2 $1') : plain
  },
}
