import { mailWords } from '../../language/lexicon/mail.ts'
import type { Address } from '../carried.ts'

const replies = mailWords('automatic')
const bounces = mailWords('undelivered')

const daemons = new Set(['mailer-daemon', 'postmaster', 'mail-daemon', 'microsoftexchange329e71ec88ae4615bbc36ab6ce41109e'])

const startsWith = (subject: string, list: readonly string[]): boolean => {
  const lower = subject.trim().toLowerCase()
  return list.some((words) => lower.startsWith(words))
}

/** Somebody's mailbox or a mail server wrote this: told by sender and subject, which a forward keeps. */
export const isMachine = (from: Address, subject: string): boolean => isBounce(from, subject) || startsWith(subject, replies)

const proposals = mailWords('proposals')

/** What calendars send for a guest who would rather meet at another hour; the organizer has yet to agree (RFC 5546 §3.2.7). */
export const isProposal = (mail: { subject: string | null } | null): boolean => startsWith(mail?.subject ?? '', proposals)

/** A delivery report (RFC 3464), as servers and webmailers word it. */
export const isBounce = ({ email, name }: Address, subject: string): boolean =>
  daemons.has(email?.split('@')[0] ?? '') || /^mail delivery (?:sub)?system$/i.test(name ?? '') || startsWith(subject, bounces)
