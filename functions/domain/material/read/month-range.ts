import type { Position } from '../material.ts'

/** The first three or four letters tell a month, in the seven languages; four where three are not enough (juin, juil; marz, mars). */
const monthsByStart: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'jän'],
  ['feb', 'fev', 'fév', 'fevr'],
  ['mar', 'mär', 'maa', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mei'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aoû', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott', 'out'],
  ['nov'],
  ['dec', 'déc', 'dez', 'dic'],
]

const nowWords = new Set(
  'present|now|today|current|currently|ongoing|heute|aktuell|laufend|aujourd|présent|actuel|actualidad|actualmente|presente|oggi|attuale|attualmente|atual|heden|nu|date'.split(
    '|',
  ),
)

interface Token {
  kind: 'month' | 'now' | 'dash' | 'since'
  /** `2021-04` or `2021`. */
  month: string
  from: number
  to: number
}

export interface Range extends Pick<Position, 'from' | 'until'> {
  /** The line without it. */
  rest: string
}

const monthNumber = (word: string): number =>
  monthsByStart.findIndex((starts) =>
    starts.some((start) => word.startsWith(start) && (start.length > 3 || !word.startsWith('juil') || start === 'jul')),
  )

const isYear = (word: string): boolean => /^(19[5-9]|20[0-4])\d$/.test(word)

/** `Apr 2021 – present`, `04/2021 - 06/2023`, `2019–2021`, `seit 2020`. Undefined where a line names no such stretch of time. */
export function monthRange(line: string): Range | undefined {
  if (line.length > 300 || !/\d{4}|\d\d\/\d\d/.test(line)) return undefined
  const tokens = tokensOf(line)
  if (isSentence(line, tokens)) return undefined
  for (const [at, first] of tokens.entries()) {
    if (first.kind === 'since' && tokens[at + 1]?.kind === 'month') return range(line, first, tokens[at + 1], undefined)
    if (first.kind !== 'month') continue
    const second = tokens[at + 2]
    if (tokens[at + 1]?.kind === 'dash' && (second?.kind === 'month' || second?.kind === 'now')) return range(line, first, first, second)
  }
  const [only, more] = tokens.filter(({ kind }) => kind === 'month')
  return only && more === undefined ? { from: null, until: only.month, rest: without(line, only.from, only.to) } : undefined
}

/** "In SAP since the 2021 migration" says when something changed, and not when a job was held. */
const isSentence = (line: string, tokens: readonly Token[]): boolean =>
  tokens.some(({ kind, to }, at) => kind === 'since' && /\p{L}/u.test(line.slice(to, tokens[at + 1]?.from)))

const range = (line: string, start: Token, from: Token | undefined, until: Token | undefined): Range => ({
  from: from?.month ?? null,
  until: until?.kind === 'month' ? until.month : 'now',
  rest: without(line, start.from, (until ?? from ?? start).to),
})

function without(line: string, from: number, to: number): string {
  const edges = (text: string) => text.replace(/^[\s,;:|()[\]·•–—-]+|[\s,;:|([·•–—-]+$/gu, '')
  return [edges(line.slice(0, from)), edges(line.slice(to))].filter(Boolean).join(', ')
}

/** The words of a line that say when; whatever else stands between two of them parts them. */
function tokensOf(line: string): Token[] {
  const tokens: Token[] = []
  const words = [...line.matchAll(/\p{L}+|\d+|[–—-]|[^\s]/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }))
  let named: { month: number; from: number } | null = null
  for (const [at, { word, from, to }] of words.entries()) {
    const before = words[at - 1]
    const month: number = /^\p{L}{3,}$/u.test(word) ? monthNumber(word) : -1
    if (month >= 0) named = { month: month + 1, from }
    else if (isYear(word)) {
      const number = before?.word === '/' || before?.word === '.' ? Number(words[at - 2]?.word) : 0
      const known = named?.month ?? (number >= 1 && number <= 12 ? number : 0)
      const start = named?.from ?? (known > 0 ? (words[at - 2]?.from ?? from) : from)
      tokens.push({ kind: 'month', month: known > 0 ? `${word}-${String(known).padStart(2, '0')}` : word, from: start, to })
      named = null
    } else if (
      /^[–—-]$/.test(word) ||
      word === 'to' ||
      word === 'bis' ||
      word === 'until' ||
      word === 'à' ||
      word === 'a' ||
      word === 'tot'
    )
      tokens.push({ kind: 'dash', month: '', from, to })
    else if (nowWords.has(word)) tokens.push({ kind: 'now', month: '', from, to })
    else if (word === 'since' || word === 'seit' || word === 'depuis' || word === 'desde' || word === 'sinds')
      tokens.push({ kind: 'since', month: '', from, to })
  }
  return tokens
}
