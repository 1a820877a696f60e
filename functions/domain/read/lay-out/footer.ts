import { mailWords } from '../language/lexicon/mail.ts'
import { matcherOf } from '../language/matching/matcher.ts'

/** What a list or a platform prints at the foot of its mails. */
export const leavesList = matcherOf(mailWords('leavesList'))

/** A footer has a few lines; more is the letter itself. */
const most = 6

/** Rarely more than a word to the list, one on the law and one on the platform. */
const paragraphs = 3

/** Without the last paragraphs where a platform or an office tells of itself and of how to leave its list: none is about the interview. */
export function withoutFooter(text: string): string {
  let kept = text
  for (let i = 0; i < paragraphs; i += 1) {
    const at = kept.lastIndexOf('\n\n')
    const last = at > 0 ? kept.slice(at + 2) : ''
    if (last === '' || last.split('\n').length > most || !leavesList.test(last)) return kept
    kept = kept.slice(0, at)
  }
  return kept
}
