import type { Reader } from '../domain/reading.ts'
import type { CandidateState } from '../ports.ts'

/** What the reader may know of the candidate: who it is, and what was answered about earlier messages of the same uid or sender. */
export function readerOf({ candidate, notes, messages }: Pick<CandidateState, 'candidate' | 'notes' | 'messages'>): Reader {
  const uid: Record<string, boolean> = Object.create(null)
  const sender: Record<string, boolean> = Object.create(null)
  const answers = notes.flatMap(({ value, at }) => (value.kind === 'answer' ? [{ ...value, at }] : []))
  for (const { messageId, answer } of answers.sort((a, b) => (a.at < b.at ? -1 : 1))) {
    const reading = messages.find((message) => message.id === messageId)?.reading
    // Of other questions (apply this change? is it gone?) the answer says nothing about being an interview.
    if (reading?.verdict !== 'unsure') continue
    for (const meeting of reading.meetings) if (meeting.uid !== null) uid[meeting.uid] = answer === 'yes'
    const from = reading.mail?.from.email
    if (from) sender[from.toLowerCase()] = answer === 'yes'
  }
  const { name, mail, homeZone, employer, employerDomain } = candidate
  return { name, mail, homeZone, employer, employerDomain, known: { uid: { ...uid }, sender: { ...sender } } }
}
