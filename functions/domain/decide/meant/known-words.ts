import type { Person, Reading, SaidTime } from '../../read/reading.ts'
import type { Contribution } from '../../record/interview.ts'
import type { Message } from '../../record/message.ts'
import type { Interview, View } from '../../view/view.ts'
import { findPerson } from '../../who/merge-people.ts'
import { namesKnownTime } from '../change/said-change.ts'
import { momentAt } from '../change/when-meant.ts'
import { isOwnHand } from '../own-note.ts'
import { isAboutKnown, meetingsMeant } from './addressed-meeting.ts'

/**
 * A reply about a meeting that stands as it was speaks of it in short forms: what it calls the job and the people must not make another
 * meeting of it. A note of one's own bears no address of the employer's, by which a reply finds its meeting.
 */
export function inKnownWords(told: Contribution, reading: Reading, message: Pick<Message, 'storedAt'>, view: View): Contribution {
  const [interview, second] = meetingsMeant(reading, message, view)
  const { change, mail } = reading
  if (!interview?.start || second || !change || change.further) return told
  const { homeZone } = view.candidate
  const isKnownTime = namesKnownTime(change, { meeting: interview, homeZone, saidAt: mail?.sentAt ?? message.storedAt })
  if (!isAboutKnown(reading, view) && !(isKnownTime && change.times.every(isOfWeekday))) return told
  if (told.meeting.start && told.meeting.start.instant !== interview.start && !isKnownTime) return told
  const interviewers = told.meeting.interviewers
    .map((one) => byGivenName(one, interview.interviewers) ?? one)
    .filter((one) => !isArrangerAlone(one, reading, interview))
  const times = told.meeting.start ? { start: momentAt(interview.start, interview.zone ?? homeZone), end: null } : {}
  const company = isOwnHand(reading, view.candidate) ? interview.company : null
  return { ...told, company, role: null, meeting: { ...told.meeting, ...times, interviewers } }
}

/** "See you on Thursday at two": no other Thursday has that hour. */
const isOfWeekday = ({ day, date, clock }: SaidTime): boolean => clock === null || date === null || day === 'weekday'

/** Whoever arranged it writes of "our talk", and is not met because of that. */
const isArrangerAlone = (one: Person, { mail }: Reading, { interviewers, organizer, recruiter }: Interview): boolean =>
  interviewers.length > 0 &&
  !findPerson(one, interviewers) &&
  mail?.from.email != null &&
  [organizer, recruiter].some((arranger) => arranger?.email?.toLowerCase() === mail.from.email?.toLowerCase()) &&
  (one.email?.toLowerCase() === mail.from.email.toLowerCase() || one.name === mail.from.name)

/** A lone given name is the one person of that name who is known. */
function byGivenName({ name }: Person, known: readonly Person[]): Person | undefined {
  const [one, second] = known.filter((other) => other.name.toLowerCase().startsWith(`${name.trim().toLowerCase()} `))
  return one && !second && !name.trim().includes(' ') ? { name: one.name, email: one.email, title: one.title } : undefined
}
