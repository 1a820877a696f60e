import { tradeWords } from '../../read/language/lexicon/work.ts'
import type { Trade } from '../../read/language/meanings/work.ts'
import { requisition } from '../../read/vocabulary/title-words.ts'
import { remembering } from '../../remember.ts'

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
const namedIn = remembering((title: string): Trade | null | undefined => {
  const found = tradeWords.flatMap(([trade, words]) => words.all(title).map(({ 0: { length }, index }) => ({ trade, length, index })))
  const named = found.sort((a, b) => b.length - a.length || b.index - a.index)[0]
  if (named === undefined) return undefined
  const isSaidAgain = found.some(({ trade, index }) => trade === named.trade && index > named.index)
  return !isSaidAgain && leadsToAnother(title.slice(named.index + named.length)) ? null : named.trade
})

/** "Nurse *Recruiter*", "Warehouse *Automation Engineer*": the words in front are only whom or what the job is about. */
function leadsToAnother(behind: string): boolean {
  const words =
    (/^[^,;:/(|–-]*/u.exec(behind)?.[0] ?? '').split(/ (?:of|for|at|in|on|to|with|und|de|der|für|en|à)(?= )/u)[0]?.match(/\p{L}+/gu) ?? []
  const last = (words.at(-1) ?? '').toLowerCase()
  return doer.test(last) && !(words.length === 1 && ranks.has(last))
}

const doer = /^(?:\p{L}{3,}(?:er|or|ist|yst|ant|ian))$/u
/** Right behind a line of work they say how high one stands in it. */
const ranks = new Set('manager supervisor leader director assistant officer partner controller teacher instructor junior senior'.split(' '))
