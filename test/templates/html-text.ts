import { Window } from 'happy-dom'

/** A mail as a client would see it. Nothing in it is run or fetched. */
export function parseMail(html: string) {
  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true, disableJavaScriptFileLoading: true },
  })
  window.document.write(html)
  return window.document
}

export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Words only: how a line is wrapped, listed or underlined does not count. */
export const wordsOf = (text: string): string =>
  squeeze(text.replace(/[\u034f\u00a0]/g, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ')).toLowerCase()
