import { SESv2ServiceException } from '@aws-sdk/client-sesv2'
import type { SendResult } from '../../ports.ts'

type Refused = Extract<SendResult, { outcome: 'refused' | 'unknown' }>

/**
 * What an error of the one call means. Only what proves that nothing was sent is a refusal: an explicit 4xx, or a request that never reached
 * a connection. A timeout, a reset and any 5xx leave it open (SES has no idempotency token): unknown until SES's own event tells.
 * `fault`: code of ours broke before there was a request.
 */
export function refusalOf(error: unknown, handedOver: boolean): Refused | 'fault' {
  if (!(error instanceof Error)) return handedOver ? { outcome: 'unknown' } : 'fault'
  if (!handedOver) return isOfOurCode(error) ? 'fault' : { outcome: 'refused', again: true, reason: error.name }
  if (neverConnected(error)) return { outcome: 'refused', again: true, reason: 'NotConnected' }
  const status = error instanceof SESv2ServiceException ? (error.$metadata.httpStatusCode ?? 0) : 0
  if (status < 400 || status >= 500) return { outcome: 'unknown' }
  return { outcome: 'refused', again: !isAboutThisMail(error, status), reason: error.name }
}

/** What else fails before the request is made is what it stands on: no credentials, a token file gone, a role that cannot be assumed, no region. */
const isOfOurCode = (error: Error): boolean => [TypeError, RangeError, ReferenceError, SyntaxError].some((kind) => error instanceof kind)

/** Told by the operating system while a connection was being made: no byte of ours was on it. */
const neverConnected = (error: Error): boolean => 'syscall' in error && (error.syscall === 'connect' || error.syscall === 'getaddrinfo')

/** The only names SES gives a mail it will never take; it gives them to the account's troubles, too. */
const ofTheMail = new Set(['BadRequestException', 'MessageRejected', 'ValidationException'])

/**
 * What stands in those refusals when it is the mail itself: "Message length is more than 10485760 bytes long", "Illegal address", "Missing
 * final '@domain'", "Duplicate header 'Subject'", "Unsupported file type". All else may be the account's or the moment's fault: to wait in
 * vain costs a few calls until the mail is of no use, to give up in vain costs the mail.
 */
const ofThisMail = [
  ...['length', 'too long', 'too large', 'larger than', 'bytes long', 'attachment', 'file type', 'virus'],
  ...['header', 'subject', 'body', 'content', 'boundary', 'mime', 'encod', 'charset', 'character'],
  ...['illegal', 'malformed', 'syntax', '@domain', 'starts with dot', 'validation error'],
]

/** 413: too large for the service's door. */
function isAboutThisMail({ name, message }: Error, status: number): boolean {
  if (status === 413) return true
  const words = message.toLowerCase()
  return status === 400 && ofTheMail.has(name) && ofThisMail.some((part) => words.includes(part))
}
