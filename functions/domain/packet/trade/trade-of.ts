import { tradeWords } from '../../read/language/lexicon/work.ts'
import type { Trade } from '../../read/language/meanings/work.ts'
import { requisition } from '../../read/vocabulary/title-words.ts'

const longest = 200

/** The line of work a job is in, by its title; the posting's counts where the role's says nothing. Null where neither names one. */
export function tradeOf(...titles: readonly (string | null | undefined)[]): Trade | null {
  for (const title of titles) {
    const found = title ? namedIn(title.slice(0, longest).replace(requisition, ' ')) : undefined
    if (found !== undefined) return found
  }
  return null
}

/** The longest words win ("data engineer" before "engineer"); of equals the last: in most titles the head of the job stands behind. */
function namedIn(title: string): Trade | null | undefined {
  const found = tradeWords.flatMap(([trade, words]) => words.all(title).map(({ 0: { length }, index }) => ({ trade, length, index })))
  return found.sort((a, b) => b.length - a.length || b.index - a.index)[0]?.trade
}
