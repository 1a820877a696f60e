import { mentionsIn } from '../../../match/words/concepts.ts'
import { plainWords } from '../../../match/words/plain.ts'
import { hoursAndTravel, rightToWork, says } from '../../../match/words/sections.ts'
import { pointWords } from '../../../read/language/lexicon/packet/points.ts'
import { matcherOf } from '../../../read/language/matching/matcher.ts'
import { pieceOf } from '../../../read/language/matching/pattern-piece.ts'
import type { PointWords } from '../../../read/language/meanings/packet/points.ts'
import { once, oncePer } from '../../../remember.ts'
import { numbersIn } from '../../words/numbers.ts'
import { speaksOfPay } from '../../words/speaks-of-pay.ts'
import type { OpenPoint } from '../open-points.ts'

/**
 * What an open point is about: it decides what one can do about it. Of work: not done yet (`experience`), done a little, known or not, too much
 * at once (`holding`). `figures`: two of them were given for one thing. Of an answer: why one did so (`choice`), what one would do (`plan`). `worry` and
 * `answer` are those that none of the others names.
 */
export type PointSubject =
  | 'pay'
  | 'start'
  | 'papers'
  | 'language'
  | 'leaving'
  | 'staying'
  | 'leading'
  | 'number'
  | 'figures'
  | 'hours'
  | 'experience'
  | 'little'
  | 'knowing'
  | 'holding'
  | 'fact'
  | 'worry'
  | 'choice'
  | 'plan'
  | 'answer'

/** It is about what one does, can or has done: a line of a CV may show it, and advice on deeds fits. When one may start or why one left is no deed. */
export const ofDoing: ReadonlySet<PointSubject> = new Set([
  'experience',
  'little',
  'knowing',
  'holding',
  'leading',
  'language',
  'worry',
  'choice',
  'plan',
  'answer',
])

/** As `plainWords` has them; the signs of a phrase stay. */
const plainOf = (phrase: string): string => phrase.replace(/[\p{L}\p{N}'’]+/gu, (word) => plainWords(word).trim())
const plainPiece = (...lists: (keyof PointWords)[]): string => pieceOf(pointWords(...lists).map(plainOf))
const listed = (list: keyof PointWords): string => pointWords(list).map(plainOf).join('|')

const whole = (...ways: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${ways.join('|')})(?!\\p{L})`, 'u')
/** Made when a first point is asked about: most mails carry the words along and have none. */
const wordsOfPoints = once(() => ({
  /** The first that fits counts. */
  phrases: [
    ['pay', listed('pay')],
    ['start', listed('start')],
    ['papers', `${rightToWork}|${listed('papers')}`],
    ['language', listed('language')],
    ['leaving', listed('leaving')],
    ['staying', listed('staying')],
    ['leading', listed('leading')],
    ['number', listed('number')],
    ['holding', listed('holding')],
    ['knowing', listed('knowing')],
    ['experience', listed('experience')],
    ['hours', `${hoursAndTravel}|${listed('hours')}`],
  ] satisfies [PointSubject, string][],
  /** It was said, or is feared, that the candidate has not done it. */
  notDone: matcherOf(pointWords('notDone').map(plainOf)),
  /** An answer is missing, and no work. */
  notSaid: matcherOf(pointWords('notSaid').map(plainOf)),
  /** "Ninguna experiencia". */
  noPractice: whole(`${plainPiece('none')} (?:\\p{L}+ ){0,3}${plainPiece('ofPractice')}`),
  /** It was done, and not for long or not by much: "only for a summer", "I only did two"; not "I only did adults", which is something else. */
  doneLittle: whole(`${plainPiece('only')} (?:${plainPiece('did')} )?(?:${plainPiece('it')} )?(?:${plainPiece('little')}|\\d+)`),
  /** What one could look up: it was not known, or taken for something else. */
  notKnown: matcherOf(pointWords('notKnown').map(plainOf)),
  chose: matcherOf(pointWords('chose').map(plainOf)),
  would: matcherOf(pointWords('would').map(plainOf)),
  ofPeople: whole(plainPiece('people')),
  /** "Whether I can do native mobile", "ob ich das alles kann". */
  isAbility: new RegExp(
    `^ ?(?:${plainPiece('whether')} |${plainPiece('whetherApart')} (?:\\p{L}+ ){0,5})${plainPiece('can')}(?!\\p{L})`,
    'u',
  ),
}))

const ofWork: ReadonlySet<PointSubject> = new Set(['experience', 'knowing', 'holding'])

/** Of an answer that went badly, the work it was about is no gap, unless that is what was said of it: it is known, and was told badly. */
export const pointSubject = oncePer(({ about, words }: Pick<OpenPoint, 'about' | 'words'>): PointSubject => {
  if (speaksOfPay(words)) return 'pay'
  const { phrases, notDone, notSaid, noPractice, doneLittle, notKnown, chose, would, ofPeople, isAbility } = wordsOfPoints()
  const plain = plainWords(words)
  if (notKnown.test(plain)) return 'fact'
  const named = phrases.find(([, list]) => says(plain, list))?.[0]
  if (about === 'redo' && named === 'number' && new Set(numbersIn(words)).size > 1) return 'figures'
  if ((named === undefined || ofWork.has(named)) && doneLittle.test(plain)) return 'little'
  const isUnsaid = notSaid.test(plain)
  if (
    !isUnsaid &&
    (notDone.test(plain) || noPractice.test(plain)) &&
    (named === undefined || ofWork.has(named) || (named === 'leading' && !ofPeople.test(plain)))
  )
    return 'experience'
  if (about === 'redo' || isUnsaid) {
    if (named !== undefined && !ofWork.has(named)) return named
    return chose.test(plain) ? 'choice' : would.test(plain) ? 'plan' : 'answer'
  }
  if (named !== undefined) return named
  return isAbility.test(plain) || mentionsIn(words).some(({ kind }) => kind === 'skill') ? 'experience' : 'worry'
})
