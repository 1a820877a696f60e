import { nameWords, readName } from './full-name.ts'

/**
 * How well a short form names somebody, 0 when it does not: "Dan", "D. Ross", "Daniel R.", "Ms. Ross", "Daniel Ross" for "Daniel J. Ross". A full name is never
 * the short form of another one: Dan Ross and Daniel Ross are two people until an address says otherwise.
 */
export function shortFor(short: string, full: string): number {
  const [one, other] = [readName(short), readName(full)]
  if (one.keys.some((key) => other.keys.includes(key))) return 6
  const [a, b] = [one.words, other.words]
  if (a.length === 0 || b.length === 0) return 0
  if (other.isIdeographic) return !one.isFull && b.join('').startsWith(a.join('')) ? 3 : 0
  if (one.isFull) return other.isFull && sameButMiddle(a, b) ? 5 : 0
  if (a.length === 1) return b.length === 1 ? 0 : loneFits(a[0] ?? '', b)
  return partFits(a[0] ?? '', b[0] ?? '') && partFits(a.at(-1) ?? '', b.at(-1) ?? '') ? 4 : 0
}

/** May the short form be this person's name? Of several people ask `resolveShort`. */
export const sameName = (short: string, full: string): boolean => shortFor(short, full) > 0

/** Of several people the only one a short form fits best. */
export function resolveShort<P extends { name: string }>(short: string, people: readonly P[]): P | undefined {
  const fits = people.map((person) => ({ person, fit: shortFor(short, person.name) }))
  const best = Math.max(0, ...fits.map(({ fit }) => fit))
  const hits = best > 0 ? fits.filter(({ fit }) => fit === best) : []
  return hits.length === 1 ? hits[0]?.person : undefined
}

/** "Dan Ross" and "Daniel J. Ross": one family name, and one given name a short form of the other. Two people, unless something else says otherwise. */
export function samePetForm(one: string, other: string): boolean {
  const [[a = '', ...as], [b = '', ...bs]] = [nameWords(one), nameWords(other)]
  return as.length > 0 && as.at(-1) === bs.at(-1) && (loneFits(a, [b]) > 1 || loneFits(b, [a]) > 1)
}

/** "Daniel Ross" and "Daniel J. Ross": an initial may be left out. A whole name that only one of them has makes two (Maria Lopez and Maria Garcia Lopez). */
function sameButMiddle(a: readonly string[], b: readonly string[]): boolean {
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false
  const [inner, other] = [a.slice(1, -1), b.slice(1, -1)]
  if (inner.length === 0 || other.length === 0) return [...inner, ...other].every((word) => word.length === 1)
  return inner.length === other.length && inner.every((word, n) => partFits(word, other[n] ?? '') || partFits(other[n] ?? '', word))
}

const partFits = (short: string, full: string): boolean => short === full || (short.length === 1 && full.startsWith(short))

/** A given name as it is, in its pet form, by its beginning; else the family name alone. */
function loneFits(short: string, [given = '', ...others]: readonly string[]): number {
  if (short === given) return 4
  if (nicknames.some((group) => group.includes(short) && group.includes(given))) return 3
  if (others.at(-1) === short && short.length > 1) return 3
  return beginsAs(short, given) ? 2 : 0
}

/** "Dan" for Daniel, "Jo" for Joanna, "Benny" for Benedikt; "Yu" is not short for "Yun". */
function beginsAs(short: string, given: string): boolean {
  if (short.length >= 3 && given.startsWith(short)) return true
  if (short.length === 2 && given.startsWith(short)) return given.length > 4
  return short.length > 3 && /[yi]e?$/.test(short) && short.slice(0, 3) === given.slice(0, 3)
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
