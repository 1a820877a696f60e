import { short } from '../../../functions/domain/drafts/draft.ts'
import { cleanLine, cleanText } from '../../../functions/domain/read/carry/clean-text.ts'
import { remembering } from '../../../functions/domain/remember.ts'
import { unlinked } from '../../../functions/domain/trust/safe-url.ts'

/** Half a character, as a cut-off text leaves it, cannot be written in UTF-8. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')

/**
 * Text from outside, made safe to stand in a line or a block: no control characters (a CR LF in a subject would add a header), no bidi
 * or zero-width marks, no address of the net that a mail program would make a link of. Both renderers pass every string through here, so
 * no mail can forget it, and the second finds it clean. Markup stays what it is: text.
 */
export const line = remembering((text: string): string => unlinked(whole(cleanLine(text) ?? '')))

export const lines = remembering((text: string): string => unlinked(whole(cleanText(text))))

/** The text of a draft: it goes out as the candidate's own, with the links they put into it. */
export const draftLines = (text: string): string => whole(cleanText(text))

/** Keeps the space at an inline's edge, which cleaning a line would take. */
export const padded = remembering((text: string): string => `${/^\s/.test(text) ? ' ' : ''}${line(text)}${/\S\s$/.test(text) ? ' ' : ''}`)

/** Cut at a length a line can bear, whole characters only, with the cut shown. */
export const clip = (text: string, length: number): string => short(line(text), length)

/** Cut between two words, where there are two that fit. */
export const clipAtWord = (text: string, length: number): string => {
  const cut = clip(text, length)
  if (cut === line(text) || line(text).charAt(cut.length - 1) === ' ') return cut
  const words = cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:–-]+$/u, '')
  return cut.includes(' ') ? `${words}…` : cut
}

/** A sentence with its full stop, whatever the writer ended it with. */
export const sentence = (text: string): string => {
  const words = line(text)
  return words === '' || /[.!?…]["”’)]?$/.test(words) ? words : `${words}.`
}
