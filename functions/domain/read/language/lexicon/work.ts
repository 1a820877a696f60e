import { work as de } from '../de/work.ts'
import { work as en } from '../en/work.ts'
import { work as es } from '../es/work.ts'
import { work as fr } from '../fr/work.ts'
import { work as it } from '../it/work.ts'
import { work as ja } from '../ja/work.ts'
import { type Matcher, matcherOf } from '../matching/matcher.ts'
import { type Trade, trades, type WorkWords } from '../meanings/work.ts'
import { work as nl } from '../nl/work.ts'
import { work as pl } from '../pl/work.ts'
import { work as pt } from '../pt/work.ts'
import { work as sv } from '../sv/work.ts'

/** Not part of a language as the reader knows it: a function that only reads carries none of these. */
const all: readonly WorkWords[] = [en, de, fr, es, pt, nl, it, ja, sv, pl]

/** Null: jobs of another kind. */
export const tradeWords: readonly (readonly [Trade | null, Matcher])[] = [
  [null, matcherOf(all.flatMap(({ otherJobs }) => otherJobs))],
  ...trades.map((trade): readonly [Trade, Matcher] => [trade, matcherOf(all.flatMap((words) => words.trades[trade]))]),
]

export const dayTrials = matcherOf(all.flatMap((words) => words.dayTrials))
export const wholeDays = matcherOf(all.flatMap((words) => words.wholeDays))
export const trials = matcherOf(all.flatMap((words) => words.trials))
export const reviews = matcherOf(all.flatMap((words) => words.reviews))
export const reflections = matcherOf(all.flatMap((words) => words.reflections))
export const teachers = matcherOf(all.flatMap((words) => words.teachers))
export const offers = matcherOf(all.flatMap((words) => words.offers))
