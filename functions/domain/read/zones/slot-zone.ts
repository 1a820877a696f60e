import type { Sheet, Words } from '../lay-out/page.ts'
import { timesIn } from '../times/hours/text-times.ts'
import type { Slot } from '../times/slots.ts'
import { zoneOfCode } from './address-zone.ts'
import { placesNamedIn, zoneNamedIn, zoneOfPlace, zonesIn } from './place-zone.ts'
import { clockInAmerica, onlyClockOfSender, senderClock } from './sender-zone.ts'
import { settleLabel } from './settle-zone.ts'

/** What is known of whose clock a time is on. */
export type SlotZone =
  | { outcome: 'zone'; zone: string | null }
  /** Several clocks are meant by one label, or the words for the clock are unknown. */
  | { outcome: 'ask'; label: string; zones: readonly string[] }

/** As stated with the time, else with another time of the mail, else for all times, else by the place to go to. */
export function zoneFor(first: Slot, slots: Slot[], sheet: Sheet, place: string | null): SlotZone {
  if (first.time.offset) return { outcome: 'zone', zone: null }
  if (first.time.yours) return { outcome: 'zone', zone: sheet.reader.homeZone }
  const stated = first.time.zone ? first : (slots.find(({ time }) => time.zone) ?? first)
  const { label, zone: beside, unknown } = stated.time
  if (label) {
    const settled = settleLabel(label, stated, sheet, place)
    return settled.outcome === 'zone' ? settled : { ...settled, label }
  }
  if (beside) return { outcome: 'zone', zone: beside }
  const zone = elsewhere(first, sheet, place)
  if (unknown && !(zone && /^(?:our|my)\s/i.test(unknown))) return { outcome: 'ask', label: unknown, zones: [] }
  return { outcome: 'zone', zone }
}

function elsewhere(first: Slot, sheet: Sheet, place: string | null): string | null {
  const lines = [...sheet.lines, ...sheet.titles]
  const line = lines.find(({ words }) => words.includes(first.time.words) && zoneNamedIn(words) !== null)
  return (
    (line ? timeZoneWords(line.words) : null) ??
    zoneForAll([...lines, ...sheet.older]) ??
    saidBefore(first, sheet) ??
    zoneInPassing([...sheet.sentences, ...sheet.older]) ??
    (place ? (zoneOfPlace(place) ?? whereTheyInvite(sheet, place)) : null) ??
    cityOf(first.words)
  )
}

/** "Thursday at 2 it is", of an older "Thursday at 2 MT": the hour that is taken up is on the clock it was offered on. */
const saidBefore = ({ time }: Slot, { older, english }: Sheet): string | null =>
  older.flatMap(({ words }) => (/\d/.test(words) ? timesIn(words, english) : [])).find(({ zone, start }) => zone && start === time.start)
    ?.zone ?? null

/** Who asks one to come to an address means the clock there: of the country their own address or the place's code is of, or their own. */
function whereTheyInvite(sheet: Sheet, place: string): string | null {
  const { zones } = senderClock(sheet)
  return zones.length === 1 ? (zones[0] ?? null) : (zoneOfCode(place, sheet.language) ?? clockInAmerica(sheet) ?? onlyClockOfSender(sheet))
}

const statedFor =
  /(?:all times|times (?:are|shown|in)|time ?zone|zeitzone|fuseau|huso|fuso|tijdzone|alle zeiten|heures? (?:locale|de)|hora local|timezone|alle tijden|tutti gli orari|タイムゾーン|\(?times? in)/iu

/** "All times in CET", or a label with the zone on the next line. */
function zoneForAll(lines: readonly Words[]): string | null {
  for (const [i, { words }] of lines.entries()) {
    if (!statedFor.test(words)) continue
    const next = words.length < 30 ? (lines[i + 1]?.words ?? '') : ''
    const zone = zoneNamedIn(words) ?? zoneNamedIn(next)
    if (zone) return zone.zone
  }
  return null
}

const inPassing =
  /(?:on|in|at|uses?|our|that['’]?s|(?:that|it|das|all) (?:is|ist)|c['’]est|es|è|is)\s(?:is\s)?(Eastern|Central|Mountain|Pacific|[\p{L} ]{2,20} time)\b/iu

/** "We are on Pacific", "our London time". */
function zoneInPassing(sentences: readonly Words[]): string | null {
  for (const { words } of sentences) {
    const match = inPassing.exec(words)
    if (!match?.[1]) continue
    const from = match.index + match[0].length - match[1].length
    const isHere = ({ at }: { at: number }) => at >= from && at < from + (match[1]?.length ?? 0)
    // Looked for in its sentence: "at *Central* Maine Medical Center" is a house.
    const zone =
      zonesIn(words).find(isHere) ??
      zonesIn(words.slice(0, from) + spelledLarge(match[1]) + words.slice(match.index + match[0].length)).find(isHere)
    if (zone) return zone.zone
  }
  return null
}

/** "That's dublin time", of somebody who writes all words small. */
const spelledLarge = (words: string): string =>
  words.split(' ').length <= 3 ? words.replace(/(?<!\p{L})\p{Ll}/gu, (first) => first.toUpperCase()) : words

/** "Your interview in London is on Tuesday at three": the city of that sentence, unless it is where the job or a team is. */
function cityOf(sentence: string): string | null {
  const match =
    /(?<!\p{L})(?:in|at|from|en|à|em|a|te|in unserem Büro|at our|in our) (?:the |our )?(\p{Lu}[\p{L}.-]{2,24}(?: \p{Lu}[\p{L}.-]{2,24})?)/u.exec(
      sentence,
    )
  if (!match?.[1]) return null
  const [from, to] = [match.index + match[0].length - match[1].length, match.index + match[0].length]
  // Looked for in its sentence: "the *Florence* Nightingale Building" is a house.
  const zone = placesNamedIn(sentence).find(({ at }) => at >= from && at < to)
  return zone && !/(?:role|position|team|based|remote|video|zoom|teams|call)/i.test(sentence) ? zone.zone : null
}

const zoneWords =
  /(?:\(|,\s|\s)((?:[\p{L}/_]+ ){0,3}(?:time|zeit|tijd)|heure (?:de |d')?[\p{L} ]{3,20}|hora (?:de |del )?[\p{L} ]{3,20}|ora (?:di |italiana)[\p{L} ]{0,20}|[\p{Lu}]{2,4}T|CET|CEST|MEZ|GMT|BST|[A-Z][a-z]+\/[A-Z][\p{L}_]+|日本時間)(?:\)|[\s,.;]|$)/u
function timeZoneWords(words: string): string | null {
  const match = zoneWords.exec(words)
  return match?.[1] ? (zoneNamedIn(match[1])?.zone ?? null) : null
}
