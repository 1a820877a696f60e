import type { How } from '../../../../functions/domain/read/reading.ts'

export interface MarkedInvite {
  name: string
  /** Of a mail; ⟦ and ⟧ stand around each sentence worth keeping. */
  text: string
  /** Who is met, where the text alone does not tell it. */
  people?: string[]
  how?: How
}

export const wantedOf = ({ text }: MarkedInvite): string[] => [...text.matchAll(/⟦([^⟧]*)⟧/g)].map(([, words]) => words ?? '')
export const plainText = ({ text }: MarkedInvite): string => text.replace(/[⟦⟧]/g, '')

/** Blanks and list marks do not count. */
export const squeezed = (words: string): string => words.replace(/[\s•*-]+/g, ' ').trim()
