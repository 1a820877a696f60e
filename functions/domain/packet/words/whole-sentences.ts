import { wordCount } from './shortened.ts'

const ends = /[.!?…。]["”’)]?(?=\s|$)/gu

/** As many of its first sentences as find room, each whole: a list of demands that stops in the middle hides the one that counts. Null where none does. */
export function wholeSentences(text: string, most: number): string | null {
  const all = text.trim()
  if (wordCount(all) <= most) return all
  const end = [...all.matchAll(ends)]
    .map(({ index, 0: { length } }) => index + length)
    .findLast((at) => wordCount(all.slice(0, at)) <= most)
  return end === undefined ? null : all.slice(0, end)
}
