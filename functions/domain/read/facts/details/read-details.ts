import { type LocalDate, plusDays } from '../../../time/wall-time.ts'
import { passedOnBy } from '../../lay-out/older/passed-on.ts'
import { isWrittenByUs } from '../../lay-out/ours.ts'
import { joinedLines, ownWords } from '../../lay-out/own-words.ts'
import type { Sheet, Words } from '../../lay-out/page.ts'
import { isReader } from '../../names/candidate-name.ts'
import type { Detail } from '../../reading.ts'
import { datesIn } from '../../times/days/text-dates.ts'
import { loose } from '../../vocabulary/patterns.ts'
import { isWhereItWas } from '../place/older-place.ts'
import { kindOf } from './classify.ts'
import { type Held, isHeld, isLabelled, namesFacts } from './held.ts'
import { codeLines } from './how.ts'
import { personOf } from './person.ts'
import { type Unit, unitsOf } from './units.ts'

/** Invitations say less; what is more is counted as left out. */
const most = { details: 30, characters: 4000, each: 700 }

export interface FoundDetails {
  details: Detail[]
  leftOut: number
}

/** The employer's own practical sentences, word for word, minus what other facts hold. */
export function readDetails(sheet: Sheet, held: Held): FoundDetails {
  const found: Detail[] = []
  const seen: string[] = []
  let leftOut = 0
  let left = most.characters
  for (const detail of candidates(sheet, held)) {
    const squeezed = loose(detail.words)
    if (seen.some((other) => other.includes(squeezed))) continue
    seen.push(squeezed)
    if (found.length >= most.details || detail.words.length > left) {
      leftOut += 1
      continue
    }
    left -= detail.words.length
    found.push(detail)
  }
  return { details: found, leftOut }
}

function* candidates(sheet: Sheet, held: Held): Generator<Detail> {
  const brief = held.brief === null ? '' : loose(held.brief)
  for (const unit of unitsOf([...sheet.lines, ...coverOf(sheet), ...placeNotes(sheet)])) {
    const detail = detailOf(unit, held, isPartOf(unit, brief))
    if (detail === null || isOwnAnswer(unit, detail.kind)) continue
    const until = lastDayIn(detail.words, sheet)
    yield { ...detail, ...(until ? { until } : {}) }
  }
  for (const { part, words } of codeLines(sheet)) yield { kind: 'dial-in', words, part }
  yield* stillAsked(sheet, held)
}

/** What a unit says that no other fact holds. */
function detailOf(unit: Unit, held: Held, isTask: boolean): Detail | null {
  const person = personOf(unit, held.people)
  const kind = kindOf(unit, isTask) ?? (person?.alone ? 'focus' : null)
  if (kind === null || isHeld(unit, held) || (kind === 'other' && namesFacts(unit, held)) || (isSoftly(kind) && isLabelled(unit)))
    return null
  return { kind, words: unit.words.slice(0, most.each), part: unit.part, ...(person && kind === 'focus' ? { person: person.name } : {}) }
}

/** What was asked before holds whatever the hour is now; what says where and how may not. */
const staysAsked: ReadonlySet<Detail['kind']> = new Set(['bring', 'dress', 'nda', 'adjustments', 'travel', 'recording', 'prepare', 'focus'])

/** "New hour, all else stays": what their messages below in the thread ask for, of a talk that was to come when the newest was written. */
function* stillAsked(sheet: Sheet, held: Held): Generator<Detail> {
  const { carried, reader } = sheet
  const theirs = (carried.mail?.quoted ?? []).filter(({ from, text }) => from && !isReader(reader, from) && !isWrittenByUs(text, reader))
  const staysHere = isWhereItWas(sheet)
  for (const { text } of theirs.slice(0, 4)) {
    const lines = joinedLines(ownWords(text)).map((words) => ({ part: 'quoted message', words }))
    if (!lines.some(({ words }) => lastDayIn(words, sheet))) continue
    for (const unit of unitsOf(lines)) {
      const detail = detailOf(unit, held, false)
      if (detail && (staysAsked.has(detail.kind) || (detail.kind === 'arrive' && staysHere))) yield detail
    }
  }
}

/** A date without its year is taken for the next one that comes: nobody asks for something so far ahead. */
const longestAhead = 120

/** "Send a link by Sunday"; a day that was over when it was written is what they look back at. */
const lastDayIn = (words: string, { dates }: Sheet): LocalDate | undefined =>
  datesIn(words, dates)
    .map(({ date }) => date)
    .filter((date) => date >= dates.anchor && date <= plusDays(dates.anchor, longestAhead))
    .sort()
    .at(-1)

const isPartOf = ({ words }: Unit, brief: string): boolean => {
  const squeezed = loose(words)
  return squeezed.length > 8 && brief.includes(squeezed)
}

const isSoftly = (kind: Detail['kind']): boolean =>
  kind === 'focus' || kind === 'agenda' || kind === 'prepare' || kind === 'phone' || kind === 'next' || kind === 'other'

/** What the candidate typed into a booking form is not the employer's word, but for what they asked for. */
const isOwnAnswer = ({ part }: Unit, kind: Detail['kind']): boolean =>
  part === 'answers' && kind !== 'adjustments' && kind !== 'phone' && kind !== 'travel'

/** An agency that passes a client's mail on adds what it knows; the candidate's own note is nobody's invite. */
function coverOf(sheet: Sheet): Words[] {
  const { mail } = sheet.carried
  if (!mail?.cover || !mail.forwardedBy || isReader(sheet.reader, mail.forwardedBy) || passedOnBy(sheet)) return []
  return joinedLines(ownWords(mail.cover)).map((words) => ({ part: 'cover note', words }))
}

/** "200 Park Ave, 31st floor (ask for Tessa)": what stands in the place's own field beside the place. */
const placeNotes = ({ carried: { events } }: Sheet): Words[] =>
  events.slice(0, 3).flatMap(({ location }) => (location ?? '').split('\n').map((words) => ({ part: 'LOCATION', words })))
