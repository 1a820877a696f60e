import { loose, plain } from '../read/words.ts'

/** Is the short form someone's name: same, given name, nickname by its beginning, initial and family name. */
export function sameName(short: string, full: string): boolean {
  const a = short.split(/[\s]+/).map(plain).filter(Boolean)
  const b = full.split(/[\s]+/).map(plain).filter(Boolean)
  if (loose(short) === loose(full) || a.join('') === b.join('')) return true
  if (a.length === 0 || b.length === 0) return false
  const given = givenFits(a[0] ?? '', b[0] ?? '')
  if (a.length === 1) return given || (a[0] === b.at(-1) && (a[0] ?? '').length > 2)
  const family = a.at(-1) === b.at(-1) || ((a.at(-1) ?? '').length === 1 && b.at(-1)?.startsWith(a.at(-1) ?? '') === true)
  if (given && family) return true
  // the family name comes first in one of them
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]
}

const nicknames: string[][] = [
  ['william', 'bill', 'will', 'billy'],
  ['robert', 'bob', 'rob', 'bobby'],
  ['richard', 'rick', 'dick', 'rich'],
  ['elizabeth', 'liz', 'beth', 'betsy', 'lizzie', 'eliza'],
  ['margaret', 'maggie', 'meg', 'peggy'],
  ['katherine', 'catherine', 'kate', 'kathy', 'katie', 'cathy', 'kat'],
  ['james', 'jim', 'jimmy', 'jamie'],
  ['john', 'jack', 'johnny'],
  ['michael', 'mike', 'mick'],
  ['anthony', 'tony'],
  ['edward', 'ed', 'ted', 'eddie'],
  ['charles', 'charlie', 'chuck'],
  ['henry', 'hank', 'harry'],
  ['theodore', 'ted', 'teddy', 'theo'],
  ['patricia', 'pat', 'trish', 'patty'],
  ['susan', 'sue', 'suzy'],
  ['rebecca', 'becca', 'becky'],
  ['deborah', 'debra', 'deb', 'debbie'],
  ['alexandra', 'sasha', 'alex', 'lexi', 'sandra'],
  ['alexander', 'sasha', 'alex', 'sandy', 'xander'],
  ['christina', 'tina', 'chris'],
  ['andrew', 'drew', 'andy'],
  ['abigail', 'abby'],
  ['margarita', 'rita'],
  ['isabella', 'bella', 'izzy'],
  ['gabriela', 'gaby', 'gabi'],
  ['francisco', 'paco', 'fran', 'pancho'],
  ['jose', 'pepe'],
  ['johannes', 'hannes', 'hans', 'jo'],
  ['david', 'dave'],
  ['steven', 'stephen', 'steve'],
  ['jennifer', 'jen', 'jenny'],
  ['kimberly', 'kim'],
  ['joseph', 'joe', 'joey'],
  ['thomas', 'tom', 'tommy'],
  ['eugene', 'gene'],
  ['lawrence', 'larry'],
  ['gerald', 'jerry', 'gerry'],
  ['virginia', 'ginny'],
]

const givenFits = (short: string, full: string): boolean =>
  short === full ||
  (short.length >= 2 &&
    (full.startsWith(short) || (short.length >= 3 && short.slice(0, 3) === full.slice(0, 3) && /(?:y|ie|i)$/.test(short)))) ||
  (short.length === 1 && full.startsWith(short)) ||
  nicknames.some((group) => group.includes(short) && group.includes(full))
