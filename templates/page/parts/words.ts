import type { Provider } from '../../../functions/domain/access/webhook-door.ts'
import type { Format } from '../../../functions/domain/read/reading.ts'
import type { Sign } from '../../../functions/domain/record/note.ts'
import type { TouchpointKind, TouchpointState } from '../../../functions/domain/sending/touchpoint.ts'
import type { Happened } from '../../../functions/domain/view/notes/happened.ts'
import type { Application, Interview, Round } from '../../../functions/domain/view/view.ts'

/** What things are called on the pages. */

export const formatWords: Record<Format, string> = {
  superday: 'Full day',
  presentation: 'Presentation',
  'case-study': 'Case study',
  technical: 'Technical interview',
  panel: 'Panel',
  executive: 'Executive interview',
  'hiring-manager': 'Hiring manager interview',
  peer: 'Peer interview',
  behavioral: 'Behavioral interview',
  'recruiter-screen': 'Recruiter screen',
}

export const happenings: readonly Happened[] = ['yes', 'cut-short', 'no-show', 'moved']

export const happenedWords: Record<Happened, string> = {
  yes: 'It took place',
  'cut-short': 'It was cut short',
  'no-show': 'Nobody came or called',
  moved: 'It was moved',
}

export const kindWords: Record<TouchpointKind, string> = {
  receipt: 'What I read in your invite',
  change: 'Something changed',
  packet: 'Prep packet',
  card: 'Card for the day',
  debrief: 'Two-minute debrief',
  thanks: 'Thank-you drafts',
  'last-call': 'Last call for thank-yous',
  'new-time': 'Asking for another time',
  nudge: 'Follow-up draft',
  'second-nudge': 'Second follow-up draft',
  'close-offer': 'Offer to close',
  'cancel-follow-up': 'Asking for a new date',
  offer: 'Your offer',
  'offer-deadline': 'Reminder of the offer’s deadline',
  'after-no': 'After a no',
  'check-in': 'Check-in after a pause',
  'ask-time': 'Asking for the time',
  task: 'Task reminder',
  'task-today': 'Task due soon',
  promise: 'Something you promised',
  question: 'A question for you',
  'feed-summary': 'First look at your calendar',
  agenda: 'Your week',
  'term-end': 'The end of the term',
  'sign-in': 'Sign-in link',
  welcome: 'Welcome',
  invitation: 'Invitation',
  test: 'Test of a mail',
}

export const stateWords: Record<TouchpointState, string> = {
  planned: '○ planned',
  claimed: '◔ on its way',
  sending: '◔ on its way',
  sent: '● sent',
  unknown: '? may have been sent',
  skipped: '– not sent',
  failed: '✕ failed',
}

export const companyOf = (application: Pick<Application, 'company' | 'domain'>): string =>
  application.company ?? application.domain ?? 'A company not named yet'

export const applicationName = (application: Application): string =>
  application.role === null ? companyOf(application) : `${companyOf(application)}, ${application.role}`

export const roundName = (round: Round): string =>
  round.taskOnly
    ? 'Task'
    : round.offerOnly
      ? 'Offer'
      : `Round ${round.number ?? round.position}${round.format === null ? '' : `: ${formatWords[round.format]}`}`

export const titleOf = (interview: Interview): string => interview.title ?? 'Without a title'

const states = { on: '', cancelled: 'Cancelled', 'to-be-moved': 'To be moved: no new time yet' } as const

export const statusWords = ({ status, declined }: Pick<Round, 'status' | 'declined'>): string =>
  status === 'cancelled' && declined ? 'Declined' : states[status]

export const signWords: Record<Sign, string> = {
  'ran-longer': 'It ran longer than planned',
  'next-steps': 'They spoke of next steps or dates',
  'met-more-people': 'I was introduced to more people',
  'sold-the-job': 'They told me why I should come',
  'asked-availability': 'They asked when I could start, or about other offers',
}

export const providerWords: Record<Provider, string> = {
  calendly: 'Calendly',
  calcom: 'Cal.com',
  standard: 'Anything that speaks Standard Webhooks',
}

const outcomeWords: Record<string, string> = {
  'next-round': 'there is another round',
  offer: 'they made an offer',
  accepted: 'you accepted their offer',
  rejected: 'they said no',
  'on-hold': 'it is on hold',
  withdrawn: 'you withdrew',
  closed: 'you closed it',
}

/** Why its follow-ups have stopped. */
export const stoppedWords = ({ by, outcome }: NonNullable<Application['stopped']>): string =>
  by === 'heard-back' ? 'they have answered' : (outcomeWords[outcome ?? 'closed'] ?? 'it is closed')
