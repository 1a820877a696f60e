import type { TouchpointKind } from '../../../functions/domain/sending/touchpoint.ts'
import { shortDate, shortMoment } from '../../when.ts'
import type { MailContent } from '../content.ts'
import { roundAbout, type Scene, todayOf } from '../scene.ts'

/** Their subjects say nothing of anybody's interviews. */
type Nameless = 'sign-in' | 'welcome' | 'invitation' | 'test'

/** What a mail is about, for whoever else looks at the screen. None of them names a company, a role or an interview. */
const words: Record<Exclude<TouchpointKind, Nameless>, string> = {
  receipt: 'noted',
  change: 'changed',
  packet: 'to read before',
  card: 'on the way',
  debrief: 'how was it?',
  thanks: 'your notes',
  'last-call': 'your last notes',
  'new-time': 'another time',
  promise: 'something you promised',
  nudge: 'a note to send',
  'second-nudge': 'a second note to send',
  'close-offer': 'a last note to send',
  'cancel-follow-up': 'a new date',
  offer: 'news',
  'offer-deadline': 'a date to keep',
  'after-no': 'news and a note',
  'check-in': 'a note after the pause',
  'ask-time': 'a time to ask for',
  task: 'something due',
  'task-today': 'something due soon',
  question: 'a question for you',
  'feed-summary': 'your calendar',
  agenda: 'your week',
  'term-end': 'your data here',
}

/** `Your Thu 10 Dec, 11 am: to read before`. What stands inside the mail is the same. */
export function discreetly(scene: Scene, content: MailContent): MailContent {
  const { touchpoint, view } = scene
  const { kind } = touchpoint
  if (kind === 'sign-in' || kind === 'welcome' || kind === 'invitation' || kind === 'test') return content
  const round = roundAbout(view, touchpoint)?.round
  const when = round?.start && !round.allDay ? shortMoment(round.start, view.candidate.homeZone) : shortDate(todayOf(scene))
  return { ...content, subject: `Your ${when}: ${words[kind]}`, preheader: 'Open it to read.' }
}
