import { remembering } from '../../remember.ts'
import { mentionsIn } from '../words/concepts.ts'
import { isContent } from '../words/content.ts'
import { degreeLevel } from '../words/levels.ts'
import { plainWords, tokensOf } from '../words/plain.ts'
import { says } from '../words/sections.ts'
import * as lists from '../words/standing.ts'
import { firstMark, firstOf, saysOwn, scopeEnd, tokensIn, type Word } from './standing-marks.ts'

/** What words of a CV hold, and what they say is only under way; what they deny or wish for is in neither. */
export interface Standing {
  held: string
  begun: string
}

type Is = 'held' | 'begun' | 'not'

interface Piece {
  words: string
  is: Is
  /** The mark before it in the line, where it is the next part. */
  joint?: string
}

interface Part {
  words: string
  joint: string
  /** Nothing said before it goes on in it. */
  isNew: boolean
  /** What follows is of it: "Learning: Go, Rust". */
  leads: boolean
}

const parted = /([.;!?](?=\s|$)|\s[-–—]\s|[,:()[\]|•·]|\s(?:but|although|though|however|aber|jedoch|mais|pero|ma|maar|mas)\s)/iu

function partsOf(line: string): Part[] {
  const pieces = line.split(parted)
  return pieces.flatMap((words, at) => {
    const [before = '.', behind] = [pieces[at - 1], pieces[at + 1]]
    return at % 2 === 1 || words.trim() === ''
      ? []
      : [{ words: words.trim(), joint: before, isNew: !/^[,:]$/.test(before), leads: behind === ':' }]
  })
}

export const standingOf = remembering((line: string): Standing => {
  const pieces: Piece[] = []
  let open: Is = 'held'
  const parts = partsOf(line)
  for (const [at, { words, joint, isNew, leads }] of parts.entries()) {
    const alone = aloneIs(words)
    const last = pieces.at(-1)
    const isLed = parts[at - 1]?.leads === true && aloneIs(parts[at - 1]?.words ?? '') !== null
    if (alone !== null && leads) open = alone
    else if (alone !== null && last !== undefined) last.is = alone
    else {
      const goesOn = open !== 'held' && (isLed || (!isNew && listGoesOn(parts.slice(at), open)))
      const own: Piece[] = goesOn ? [{ words, is: open }] : piecesOf(words)
      pieces.push(...own.map((piece, nth) => (nth === 0 ? { ...piece, joint } : piece)))
      open = own.at(-1)?.is ?? 'held'
    }
  }
  return pieces.every(({ is }) => is === 'held')
    ? { held: line, begun: '' }
    : { held: joined(pieces, 'held'), begun: joined(pieces, 'begun') }
})

/** Two that stood beside each other keep what stood between them. */
const joined = (pieces: readonly Piece[], is: Is): string =>
  pieces.reduce((text, piece, at) => {
    if (piece.is !== is) return text
    const joint = pieces[at - 1]?.is === is && piece.joint ? `${piece.joint} ` : ', '
    return text === '' ? piece.words : `${text}${joint}${piece.words}`
  }, '')

const month = /^(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|fev|avr|aou|ene|abr|ago|dic)\p{L}*$/u
const ofTime = /^(?:\d+|spring|summer|autumn|winter|from|in|by|ab|im|en|for|end|mid|early|late|not|yet|still|sommer|herbst|ende|mitte)$/u

/** "9 of 13 papers passed". */
const someOfAll = / \d+ (?:of|out of|von|sur|de) \d+ (?:exams?|papers?|modules?|prufungen|module|epreuves|examenes) /u

/** A part that says nothing but how the one before it stands: "(in progress)", "expected June 2027", ": none". */
function aloneIs(words: string): Is | null {
  const plain = plainWords(words)
  const isAlone = (phrases: string): boolean => {
    const at = firstOf(tokensIn(words), phrases)
    if (at === null) return false
    const rest = tokensOf(words).filter((_, token) => token < at.from || token >= at.until)
    return rest.every((token) => month.test(token.plain) || ofTime.test(token.plain) || !isContent(token.plain))
  }
  if (someOfAll.test(plain)) return 'begun'
  if (!says(plain, `${lists.begunBehind}|${lists.begunAlone}|${lists.deniedBehind}`)) return null
  return isAlone(`${lists.begunBehind}|${lists.begunAlone}`)
    ? 'begun'
    : isAlone(lists.deniedBehind) && !says(plain, lists.papers)
      ? 'not'
      : null
}

const joins = { not: 'or|nor|oder|noch|ou|ni|o|of', begun: 'or|and|oder|und|ou|et|y|o|e|en|of' } as const

/** "No Python, Go or Rust" denies three things; "no licence, Python since 2020" one. */
function listGoesOn(parts: readonly Part[], open: Is): boolean {
  const end = parts.findIndex(({ isNew }, at) => at > 0 && isNew)
  const rest = parts.slice(0, end < 0 ? undefined : end).map(({ words }) => plainWords(words))
  const isShort = rest.every((plain) => plain.trim().split(' ').length <= 5 && !/\d/.test(plain) && !says(plain, lists.holds))
  return isShort && rest.some((plain) => says(plain, open === 'not' ? joins.not : joins.begun))
}

const speaksOfPaper = (text: string): boolean =>
  says(plainWords(text), lists.papers) ||
  degreeLevel(plainWords(text)) !== undefined ||
  mentionsIn(text).some(({ kind }) => kind === 'licence')

function piecesOf(text: string): Piece[] {
  const words = tokensIn(text)
  const isPaper = speaksOfPaper(text)
  if (isPaper && says(plainWords(text), lists.ended)) return [{ words: text, is: 'not' }]
  const mark = firstMark(text, words, isPaper)
  if (mark === null) return [{ words: text, is: isPaper && (someOfAll.test(plainWords(text)) || isBegunBehind(words)) ? 'begun' : 'held' }]
  const cut = (from: number, until: number): string => text.slice(words[from]?.at ?? text.length, words[until]?.at ?? text.length).trim()
  const before = cut(0, mark.from)
  if (mark.is === 'not' && !words.slice(mark.until).some(saysOwn)) return [{ words: before, is: mark.behind }]
  const end = scopeEnd(words, mark)
  const rest = cut(end, words.length)
  // Who it is that has begun it is said before: "students applying for registration".
  const is = mark.is === 'begun' && words.slice(0, mark.from).some(saysOwn) ? 'not' : mark.is
  return [
    ...(before === '' ? [] : [{ words: before, is: 'held' as const }]),
    { words: cut(mark.from, end), is },
    ...(rest === '' ? [] : piecesOf(rest)),
  ]
}

const isBegunBehind = (words: readonly Word[]): boolean => {
  const at = firstOf(words, lists.begunBehind)
  return at !== null && words.slice(0, at.from).some(({ plain }) => isContent(plain))
}
