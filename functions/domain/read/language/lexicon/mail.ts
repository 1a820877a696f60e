import { oneOf } from '../../vocabulary/patterns.ts'
import { wordsIn } from '../every/every.ts'
import { everyMail } from '../every/mail.ts'
import type { MailWords } from '../meanings/mail.ts'
import { otherForwardPrefixes } from '../world.ts'

/** What mail programs, calendars and conferencing tools write, in all languages at once. */
export const mailWords = (list: keyof MailWords): string[] => wordsIn(everyMail, (mail) => mail[list])

export const forwardPrefixes = [...mailWords('forwardPrefixes'), ...otherForwardPrefixes]
const replyPrefixes = mailWords('replyPrefixes')

/** As pieces of patterns, without the colon behind them. */
export const replyPrefix = oneOf(replyPrefixes)
export const carrierPrefix = oneOf([...forwardPrefixes, ...replyPrefixes])
export const titlePrefix = oneOf([...forwardPrefixes, ...replyPrefixes, ...mailWords('titlePrefixes')])
/** "Rappel", alone. */
export const isTitlePrefix = new RegExp(`^${titlePrefix}$`, 'iu')

/** A line that is the end of a mail and nothing else: "Mit freundlichen Grüßen", "Yours sincerely,". */
export const closingLine = new RegExp(`^${oneOf(mailWords('closings'))}[,!.]?$`, 'iu')

/** The commonest small words of every language. */
export const smallWords = new Set(mailWords('common'))
