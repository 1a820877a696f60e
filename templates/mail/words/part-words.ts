import type { Evidence } from '../../../functions/domain/read/reading.ts'
import { clip } from '../render/clean.ts'

/** Parts of a calendar file or a mail, as a person would name them. */
const partWords: Readonly<Record<string, string>> = {
  SUMMARY: 'the title',
  title: 'the title',
  'event type': 'the kind of booking',
  subject: 'the subject',
  DESCRIPTION: 'the text of the invite',
  description: 'the text of the invite',
  text: 'the text',
  'mail text': 'the mail',
  'cover note': 'your note above it',
  'quoted message': 'an older mail below it',
  LOCATION: 'the place in the invite',
  DTSTART: 'the calendar entry',
  DTEND: 'the calendar entry',
  ATTENDEE: 'the guest list',
  ORGANIZER: 'the organizer',
  people: 'the people it names',
  sender: 'the sender',
  address: 'the sender’s address',
  link: 'the link',
  agenda: 'the agenda',
  answers: 'the answers of the form',
}

/** The place a fact was read from and the words there. An hour as a calendar file writes it says nothing to a person. */
export const placeAndWords = ({ part, words }: Pick<Evidence, 'part' | 'words'>, most = 160): string => {
  const said = part === 'DTSTART' || part === 'DTEND' ? '' : clip(words, most)
  return `${partWords[part] ?? 'the booking'}${said ? `: “${said}”` : ''}`
}
