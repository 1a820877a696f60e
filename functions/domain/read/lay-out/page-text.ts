import { oncePer } from '../../remember.ts'
import type { Sheet } from './page.ts'

/** The sheet's texts as one string each, capped. */
export const titleText = (sheet: Sheet) => sheet.titles.map(({ words }) => words).join('\n')
export const bodyText = oncePer((sheet: Sheet) =>
  sheet.lines
    .map(({ words }) => words)
    .join('\n')
    .slice(0, 30_000),
)
export const olderText = (sheet: Sheet) =>
  sheet.older
    .map(({ words }) => words)
    .join('\n')
    .slice(0, 20_000)

/** With signs that mean nothing in place of each link: its letters and digits are no day and no hour. */
export const withoutLinks = (words: string): string =>
  words.includes('://') ? words.replace(/https?:\/\/\S+/gi, (link) => '\uE001'.repeat(link.length)) : words
