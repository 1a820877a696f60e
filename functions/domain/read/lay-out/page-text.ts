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
