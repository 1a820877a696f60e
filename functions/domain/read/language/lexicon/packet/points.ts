import { wordsIn } from '../../every/every.ts'
import { everyPoints } from '../../every/packet/points.ts'
import type { PointWords } from '../../meanings/packet/points.ts'

/** What an open point is about, in all languages at once. */
export const pointWords = (...lists: (keyof PointWords)[]): string[] => [
  ...new Set(lists.flatMap((list) => wordsIn(everyPoints, (words) => words[list]))),
]
