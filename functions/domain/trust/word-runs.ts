import { remembering } from '../remember.ts'

/** Words and runs of words of a text that has been wrapped, quoted, put into bold or into capitals, with links shown or hidden. */

export interface Word {
  word: string
  /** Of the text's lines, and where in it. */
  line: number
  start: number
  end: number
}

const token = /(?:https?:\/\/|mailto:|www\.)\S+|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060]*/giu
const plain = /^[a-z\d]+$/i
const invisible = /[\u00ad\u200b-\u200f\u2060]/g
/** No word, but a piece of an address that was broken over lines. */
const longest = 24

export const wordsOf = (text: string): Word[] =>
  text.split('\n').flatMap((written, line) =>
    Array.from(written.matchAll(token)).flatMap(({ 0: found, index }) => {
      const word = (plain.test(found) ? found : found.replace(invisible, '').normalize('NFKC')).toLowerCase()
      return /[:./]/.test(found) || word.length > longest ? [] : [{ word, line, start: index, end: index + found.length }]
    }),
  )

export const runLength = 8
/** Of so many runs in a row at least one is kept (winnowing: Schleimer, Wilkerson, Aiken 2003). */
export const keptOneOf = 4

/** Words come again and again, and each is asked for eight times. */
const lettersOf = remembering((word: string): readonly number[] => Array.from(`${word} `, (letter) => letter.codePointAt(0) ?? 0))

/** A hash of each run of eight words: FNV-1a with a last mixing, so that the least of some is any of them. */
export function runsOf(words: readonly Pick<Word, 'word'>[]): number[] {
  const letters = words.map(({ word }) => lettersOf(word))
  return Array.from({ length: Math.max(0, words.length - runLength + 1) }, (_, at) => {
    let hash = 0x811c9dc5
    for (let word = at; word < at + runLength; word += 1)
      for (const letter of letters[word] ?? []) hash = Math.imul(hash ^ letter, 0x01000193)
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    return (hash ^ (hash >>> 16)) & 0xff_ffff
  })
}

/** The choice depends on what stands around a run and not on its place in the text, so a part of the text leads to the same. */
export function winnowed(runs: readonly number[]): number[] {
  const kept = new Set<number>()
  for (let at = 0; at === 0 || at + keptOneOf <= runs.length; at += 1) kept.add(Math.min(...runs.slice(at, at + keptOneOf)))
  return runs.length > 0 ? [...kept] : []
}

/** 24 bits: with a hundred mails kept, one run in a thousand of somebody else's is taken for one of them. */
const bytes = 3

export const packed = (runs: readonly number[]): string =>
  Buffer.from(runs.flatMap((run) => [run >>> 16, (run >>> 8) & 255, run & 255])).toString('base64')

export function unpacked(text: string): number[] {
  const raw = Buffer.from(text, 'base64')
  return Array.from({ length: Math.floor(raw.length / bytes) }, (_, at) => raw.readUIntBE(at * bytes, bytes))
}
