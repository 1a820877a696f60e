import * as said from '../language/lexicon/changes.ts'
import { dateWord } from '../language/lexicon/dates.ts'
import { gluedOccasion, inTwo, interviewWords, occasionWords } from '../language/lexicon/talks.ts'
import { sentencesOf } from '../lay-out/own-words.ts'
import type { Sheet } from '../lay-out/page.ts'
import type { Mention } from '../names/mentioned/mention.ts'
import type { Change, Person } from '../reading.ts'
import { datesIn } from '../times/days/text-dates.ts'
import { shiftsIn } from '../times/shifts.ts'
import { readable } from '../times/slots.ts'
import { movedTo } from '../vocabulary/moved-words.ts'
import { readChange } from './change/change.ts'
import { readInstead } from './change/instead/instead.ts'

type Apart = NonNullable<Change['apart']>
type Part = Apart[number]

/** More than any mail says of different talks. */
const most = 6

/** What each part of a mail says by itself: "Tuesday's call moves to 3, and Thursday's panel is off." Which talk it means is told by what is known. */
export function readApart(sheet: Sheet, met: readonly Person[], mentions: readonly Mention[]): Pick<Change, 'apart'> {
  if (!sheet.carried.mail) return {}
  const sentences = readable(sheet.lines).flatMap(({ words }) => sentencesOf(words))
  const pieces = sentences.slice(0, 40).flatMap(piecesOf).filter(isTold)
  const parts = pieces.slice(0, most).flatMap((words) => partOf(words, sheet, met, mentions))
  return parts.some(({ change }) => change.says !== 'stands') ? { apart: parts } : {}
}

function partOf(words: string, sheet: Sheet, met: readonly Person[], mentions: readonly Mention[]): Part[] {
  const read = (text: string) => {
    const alone = only(text, sheet)
    return { ...readChange(alone), ...readInstead(alone, met, mentions) }
  }
  const change = read(words)
  const occasion = interviewWords.test(words) ? null : occasionOf(words)
  const days = [...new Set(datesIn(words, sheet.dates).map(({ date }) => date))]
  const part = {
    words: words.slice(0, 400),
    days,
    ...(occasion ? { occasion: occasion.toLowerCase() } : {}),
    ...(inTwo.test(words) ? { all: true } : {}),
  }
  if (change.says !== null || change.instead) return [{ ...part, change }]
  // "The written *test* on Tuesday is cancelled": of an appointment that has a name of its own, and of no other.
  const named = occasion && read(words.replace(occasion, stand))
  if (named && named.says !== null) return [{ ...part, change: named, byName: true }]
  return isTold(words) && change.times.some(({ clock, shift }) => clock !== null || shift !== undefined) ? [{ ...part, change }] : []
}
const stand = 'interview'

/** What it calls what one comes for: "test", "Eignungstest". */
export const occasionOf = (words: string): string | null => occasionWords.all(words).at(-1)?.[0] ?? gluedOccasion.exec(words)?.[0] ?? null

const only = (words: string, { carried, ...sheet }: Sheet): Sheet => {
  const lines = [{ part: 'mail text', words }]
  const mail = carried.mail && { ...carried.mail, subject: null, text: words, links: [], quoted: [] }
  return { ...sheet, carried: { ...carried, mail }, titles: [], lines, sentences: lines, older: [] }
}

const verbs = [
  said.ends,
  said.defers,
  said.movesTo,
  movedTo,
  said.stands,
  said.closes,
  said.elsewhere,
  said.takesOver,
  said.joins,
  said.instead,
]
const turns = new RegExp(`[;,]\\s|\\s[–—-]\\s|\\s(?=${dateWord('and')}\\s)`, 'giu')

/** A sentence at its turns, where both sides say that something changes or stands. */
function piecesOf(sentence: string): string[] {
  const cuts = [...sentence.matchAll(turns)].map(({ index }) => index)
  const pieces: string[] = []
  let from = 0
  for (const [at, cut] of cuts.entries()) {
    const next = sentence.slice(cut, cuts[at + 1])
    if (!isTold(sentence.slice(from, cut)) || !isTold(next)) continue
    pieces.push(sentence.slice(from, cut))
    from = cut
  }
  return [...pieces, sentence.slice(from)].map((words) => words.replace(/^[\s;,–—-]+/u, ''))
}
const isTold = (words: string): boolean => verbs.some((verb) => verb.test(words)) || shiftsIn(words).length > 0
