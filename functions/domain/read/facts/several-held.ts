import { everyDates } from '../language/every/dates.ts'
import { codes } from '../language/every/every.ts'
import { isConditional, optionWords, perhaps } from '../language/lexicon/changes.ts'
import { ordinalWord } from '../language/lexicon/dates.ts'
import { gluedOccasion, inTwo, occasionWords, pauseWords, toChoose } from '../language/lexicon/talks.ts'
import { asksForTimes } from '../language/lexicon/verdict.ts'
import type { Sheet } from '../lay-out/page.ts'
import { namesIn } from '../names/names.ts'
import { datesIn } from '../times/days/text-dates.ts'
import { timesIn } from '../times/hours/text-times.ts'
import type { Slot } from '../times/slots.ts'
import { oneOf } from '../vocabulary/patterns.ts'

/** One of the hours in a letter that keeps all of them: "a test on Tuesday at ten, and the interview on Thursday at two". */
export interface Appointment {
  slot: Slot
  /** What the letter says of this hour alone. */
  about: string
}

/** Each hour with what it is for, where all of them are kept; null where one may be to choose. A visit beside the talk is no second one. */
export function appointmentsOf(slots: readonly Slot[], sheet: Sheet): Appointment[] | null {
  if (isOffer(slots, sheet)) return null
  const all = partsOf(slots, sheet)
  const kept = all.filter(({ about }) => !pauseWords.test(about) || occasionWords.test(about))
  const isApart = kept.length === 1 || areApart(kept.map(({ about }) => about)) || isSaidOfAll(slots, sheet)
  return kept.length > 0 && isApart ? kept : null
}

/** The words in front of each hour from the one before on; where a line begins with its day, those behind, else the line above it. */
function partsOf(slots: readonly Slot[], sheet: Sheet): Appointment[] {
  const before = slots.map((slot, at) => {
    const last = slots[at - 1]
    return bare(slot.words.slice(last?.words === slot.words ? last.time.stop : 0, slot.time.at), sheet)
  })
  const behind = slots.map((slot, at) => {
    const next = slots[at + 1]
    return bare(slot.words.slice(slot.time.stop, next?.words === slot.words ? next.time.at : undefined), sheet)
  })
  const above = slots.map((slot) => bare(lineAbove(slot, sheet), sheet))
  const told = [before, behind, above].find((all) => all.every(hasWords)) ?? before
  // "… on Tuesday at ten with Ana Ruiz."
  const goesOn = (slot: Slot, at: number) => (told === before && slots[at + 1]?.words !== slot.words ? (behind[at] ?? '') : '')
  return slots.map((slot, at) => ({ slot, about: `${told[at] ?? ''} ${goesOn(slot, at)}`.trim() }))
}

const hasWords = (text: string): boolean => /\p{L}{4}|\p{L}{2,}\s?\d|[\p{Script=Han}]{2}/u.test(text)

/** Without its days and hours. */
function bare(text: string, sheet: Sheet): string {
  const named = [
    ...datesIn(text, sheet.dates).map(({ at, end }) => ({ at, end })),
    ...timesIn(text, sheet.english).map(({ at, stop }) => ({ at, end: stop })),
  ]
  return named.reduce((rest, { at, end }) => `${rest.slice(0, at)}${' '.repeat(end - at)}${rest.slice(end)}`, text).trim()
}

function lineAbove({ words }: Slot, { lines }: Sheet): string {
  const at = lines.findIndex((line) => line.words.includes(words))
  return lines.slice(Math.max(0, at - 2), Math.max(0, at)).findLast((line) => line.words !== '')?.words ?? ''
}

/** By its number, by what it is, or by who is met. */
const areApart = (parts: readonly string[]): boolean => [numberOf, occasionOf, peopleOf].some((told) => areDistinct(parts.map(told)))

const areDistinct = (told: readonly (string | null)[]): boolean =>
  told.length > 1 && told.every((one) => one !== null) && new Set(told).size === told.length

const option = new RegExp(`^${oneOf(optionWords)}$`, 'iu')
const counted = /^[\P{L}]{0,4}(?<what>\p{L}{3,})\s?(?:n[or]\.?|n[º°]|#)?\s?(?<number>\d{1,2}|[IVX]{1,3}|[A-D])(?![\p{L}\p{N}])/u
const placed = new RegExp(`(?<!\\p{L})(?<number>${ordinalWord})\\s(?<what>\\p{L}{3,})`, 'iu')

/** "Part 1", "your second interview"; a number of something to choose says nothing. */
function numberOf(part: string): string | null {
  const { what, number } = (counted.exec(part) ?? placed.exec(part))?.groups ?? {}
  return what && number && !option.test(what) ? number.toLowerCase() : null
}

/** The last thing that is named before the hour: "the *interview* for the post". */
function occasionOf(part: string): string | null {
  const all = [...occasionWords.all(part), ...(gluedOccasion.exec(part) ?? [])].map((one) => (typeof one === 'string' ? one : one[0]))
  return all.length > 0 ? all.join(' ').toLowerCase() : null
}

function peopleOf(part: string): string | null {
  const full = namesIn(part).filter(({ single }) => !single)
  return full.length > 0 ? full.map(({ name }) => name.toLowerCase()).join(' ') : null
}

/** "You will meet us twice": in the sentence of the hours. */
const isSaidOfAll = (slots: readonly Slot[], sheet: Sheet): boolean => {
  const first = sheet.lines.findIndex(({ words }) => slots.some((slot) => words.includes(slot.words)))
  const near = [...sheet.lines.slice(Math.max(0, first - 2), first + 1).map(({ words }) => words), ...slots.map(({ words }) => words)]
  return near.some((words) => inTwo.test(words))
}

/** Of the text's own language: Dutch "of" is no word of an English choice. */
const choices = new Map(codes.map((code) => [code as string, new RegExp(`(?<!\\p{L})${oneOf(everyDates[code].or)}(?!\\p{L})`, 'iu')]))

/** Anything that speaks of a choice, of what may be, or asks. */
function isOffer(slots: readonly Slot[], sheet: Sheet): boolean {
  const own = [...new Set(slots.map(({ words }) => words))]
  const isOpen = own.some((words) => /[?？]/u.test(words) || perhaps.test(words) || isConditional(words) || toChoose.test(words))
  return (
    isOpen ||
    sheet.sentences.some(({ words }) => toChoose.test(words)) ||
    asksForTimes.test(sheet.sentences.map(({ words }) => words).join('\n')) ||
    isBetween(slots, choices.get(sheet.language ?? 'en'))
  )
}

/** "… at ten, or Thursday at two". */
const isBetween = (slots: readonly Slot[], or: RegExp | undefined): boolean =>
  slots.some((slot, at) => {
    const last = slots[at - 1]
    if (!last || !or) return false
    return or.test(last.words === slot.words ? slot.words.slice(last.time.stop, slot.time.at) : slot.words.slice(0, 12))
  })
