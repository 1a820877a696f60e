import { type Draft, greetingName, short } from './draft.ts'

export interface AskPlaceFor {
  candidateName: string
  contact: { name: string | null; email: string | null } | null
  /** `Wednesday, 2 December` */
  day: string | null
}

/** An invite that names neither a place nor a link nor a number: one question to whoever sent it. */
export const draftAskPlace = ({ candidateName, contact, day }: AskPlaceFor): Draft => {
  const on = day === null ? '' : ` on ${day}`
  return {
    to: contact?.email ?? null,
    subject: day === null ? 'How we meet' : `How we meet on ${day}`,
    body: [
      contact?.name ? `Hi ${greetingName(contact.name)},` : 'Hello,',
      `I’m looking forward to our conversation${on}. Could you tell me where to come, or which link or number we’ll use?`,
      `Best,\n${short(candidateName, 80)}`,
    ].join('\n\n'),
    gap: false,
  }
}
