import { mailWords } from '../language/lexicon/mail.ts'
import { matcherOf } from '../language/matcher.ts'

/** What a list or a platform prints at the foot of its mails. */
export const leavesList = matcherOf(mailWords('leavesList'))

/** A footer has a few lines; more is the letter itself. */
const most = 6

/** Without the last paragraph where a platform tells its own address and how to leave its list: neither is about the interview. */
export function withoutFooter(text: string): string {
  const at = text.lastIndexOf('\n\n')
  const last = at > 0 ? text.slice(at + 2) : ''
  return last !== '' && last.split('\n').length <= most && leavesList.test(last) ? text.slice(0, at) : text
}
