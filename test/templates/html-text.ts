import { Window } from 'happy-dom'

/** A mail as a client would see it. Nothing in it is run or fetched. */
/** One for all: a window of its own for each page holds a megabyte for as long as the tests run. */
const window = new Window({
  settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true, disableJavaScriptFileLoading: true },
})

export const parseMail = (html: string) => new window.DOMParser().parseFromString(html, 'text/html')

export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Words only: how a line is wrapped, listed or underlined does not count. */
export const wordsOf = (text: string): string =>
  squeeze(text.replace(/[\u034f\u00a0]/g, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ')).toLowerCase()
