import { remembering } from '../remember.ts'
import { bare, longestName } from './letters.ts'
import { honorifics, japaneseHonorifics, nameSuffixes } from './name-words.ts'

/** Letters that no accent makes: their plain form is a convention. */
const plainLetters: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }
const germanLetters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' }

const withoutAccents = (word: string): string => bare(word.replace(/[ßøæœłđðþı]/g, (letter) => plainLetters[letter] ?? letter))

const isAside = (word: string): boolean => {
  const low = word.toLowerCase()
  return honorifics.has(low) || honorifics.has(`${low}.`) || nameSuffixes.has(low)
}

/** A name as it is compared: titles and suffixes gone, given name first, each word without case and accents. */
export const nameWords = remembering((name: string): readonly string[] => {
  const text = name.slice(0, longestName).normalize('NFC').toLowerCase().replace(japaneseHonorifics, '')
  const parts = text.split(/[,，]/).map((part) => part.split(/[\s\u3000]+/).filter((word) => word && !isAside(word)))
  const told = parts.filter((words) => words.length > 0)
  // "Ross, Daniel": the family name stands before the comma.
  const words = told.length === 2 ? [...(told[1] ?? []), ...(told[0] ?? [])] : told.flat()
  const bareWords = words.map(withoutAccents).filter(Boolean)
  return bareWords.length > 0 ? bareWords : [withoutAccents(text)].filter(Boolean)
})

/** "Jürgen Groß" is written "Juergen Gross" too. */
const spelledOut = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => germanLetters[letter] ?? letter)

const squeezed = (name: string): string => nameWords(name).join('')

/** Under these a full name is one name: by its words, and with its umlauts spelled out. */
export const nameKeys = remembering((name: string): readonly string[] =>
  [...new Set([squeezed(name), squeezed(spelledOut(name))])].filter(Boolean),
)

const ideographs = /^[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+$/u

/** Japanese, Chinese and Korean write a full name in one: three signs are a family and a given name, two may be a family name alone. */
export const isIdeographic = (name: string): boolean => readName(name).isIdeographic

/** A given name with a family name, neither of them a mere initial. */
export const isFullName = (name: string): boolean => readName(name).isFull

/** All that is asked where two names are compared. */
export const readName = remembering((name: string) => {
  const words = nameWords(name)
  const isIdeographic = ideographs.test(squeezed(name))
  const isFull = isIdeographic
    ? words.length > 1 || Array.from(squeezed(name)).length > 2
    : words.length > 1 && (words[0] ?? '').length > 1 && (words.at(-1) ?? '').length > 1
  return { words, keys: nameKeys(name), isIdeographic, isFull }
})
