import { zoneNamedIn, zoneOfPlace } from './place-zone.ts'
import type { Sheet, Words } from './sheet.ts'
import type { Slot } from './slots.ts'

/** As stated with the time, else with another time of the mail, else for all times, else by the place to go to. */
export function zoneFor(first: Slot, slots: Slot[], sheet: Sheet, place: string | null): string | null {
  if (first.time.offset) return null
  const beside = first.time.zone ?? slots.find(({ time }) => time.zone)?.time.zone ?? null
  if (beside) return ofIndiaOrIreland(beside, sheet)
  const lines = [...sheet.lines, ...sheet.titles]
  const line = lines.find(({ words }) => words.includes(first.time.words) && zoneNamedIn(words) !== null)
  return (
    (line ? timeZoneWords(line.words) : null) ??
    zoneForAll([...lines, ...sheet.older]) ??
    zoneInPassing([...sheet.sentences, ...sheet.older]) ??
    (place ? zoneOfPlace(place) : null) ??
    cityOf(first.words)
  )
}

/** IST is India's time, Ireland's in summer and Israel's: the text or the writer's domain tells. */
function ofIndiaOrIreland(zone: string, { full, carried, titles }: Sheet): string {
  if (zone !== 'Asia/Kolkata' || !/(?<!\p{L})IST(?!\p{L})/u.test(full)) return zone
  const text = `${titles.map(({ words }) => words).join('\n')}\n${full.slice(0, 4000)}`
  const domain = (carried.mail?.from.email ?? '').split('.').at(-1)
  if (domain === 'ie' || /(?<!\p{L})(?:Dublin|Ireland|Irish|Cork|Galway)(?!\p{L})/u.test(text)) return 'Europe/Dublin'
  if (domain === 'il' || /(?<!\p{L})(?:Israel|Tel Aviv|Jerusalem|Haifa)(?!\p{L})/u.test(text)) return 'Asia/Jerusalem'
  return zone
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

/** "We are on Pacific", "our London time". */
function zoneInPassing(sentences: readonly Words[]): string | null {
  for (const { words } of sentences) {
    const match = /(?:on|in|at|uses?|our)\s(?:is\s)?(Eastern|Central|Mountain|Pacific|[\p{L} ]{2,20} time)\b/iu.exec(words)
    const zone = match?.[1] ? zoneNamedIn(match[1]) : null
    if (zone) return zone.zone
  }
  return null
}

/** "Your interview in London is on Tuesday at three": the city of that sentence, unless it is where the job or a team is. */
function cityOf(sentence: string): string | null {
  const match =
    /(?<!\p{L})(?:in|at|from|en|à|em|a|te|in unserem Büro|at our|in our) (?:the |our )?(\p{Lu}[\p{L}.-]{2,24}(?: \p{Lu}[\p{L}.-]{2,24})?)/u.exec(
      sentence,
    )
  const zone = match?.[1] ? zoneNamedIn(match[1]) : null
  return zone && !/(?:role|position|team|based|remote|video|zoom|teams|call)/i.test(sentence) ? zone.zone : null
}

const zoneWords =
  /(?:\(|,\s|\s)((?:[\p{L}/_]+ ){0,3}(?:time|zeit|tijd)|heure (?:de |d')?[\p{L} ]{3,20}|hora (?:de |del )?[\p{L} ]{3,20}|ora (?:di |italiana)[\p{L} ]{0,20}|[\p{Lu}]{2,4}T|CET|CEST|MEZ|GMT|BST|[A-Z][a-z]+\/[A-Z][\p{L}_]+|日本時間)(?:\)|[\s,.;]|$)/u
function timeZoneWords(words: string): string | null {
  const match = zoneWords.exec(words)
  return match?.[1] ? (zoneNamedIn(match[1])?.zone ?? null) : null
}
