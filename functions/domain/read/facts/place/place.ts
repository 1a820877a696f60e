import { oncePer } from '../../../remember.ts'
import type { CarriedEvent } from '../../carry/carried.ts'
import { labelIdOf, labelOf } from '../../labels/labels.ts'
import { undecorated } from '../../labels/shapes.ts'
import { findLinks } from '../../lay-out/links.ts'
import type { Sheet } from '../../lay-out/page.ts'
import type { Evidence } from '../../reading.ts'
import { tidy } from '../../vocabulary/patterns.ts'
import { zoneOfPlace } from '../../zones/place-zone.ts'
import { addressEnd, addressStart, isClause } from './address-around.ts'
import { american, european, streetWords } from './address-shapes.ts'
import { byPostcode } from './by-postcode.ts'
import { addressByShape } from './by-shape.ts'
import { isWhereItWas } from './older-place.ts'

const noPlace =
  /^(?:(?:via |on |per |über |par |por |tramite )?(?:zoom|teams|ms teams|microsoft teams|google meet|google hangouts?|meet|webex|cisco webex|skype|whereby|hangouts|facetime|whatsapp|slack(?: huddle)?|bluejeans|gotomeeting|jitsi|hirevue|coderpad|discord|daily|cal video|zoom us|zoom\.us|video|tuple)(?:[ -](?:meeting|call|video(?:\s?call)?|video conference|conference|link|us|room|besprechung|réunion|vergadering|riunione|reunión|reunião|interview|conferencing))?s?(?: \([^)]{0,40}\))?|microsoft teams[- ](?:meeting|besprechung|vergadering)|réunion microsoft teams|réunion teams|reunión de microsoft teams|reunião do microsoft teams|riunione di microsoft teams|riunione microsoft teams|microsoft teams 会議|microsoft teams ミーティング|microsoft teams-besprechung|microsoft teams-vergadering|teams-besprechung|teams 会議|zoom ミーティング|オンライン|web会議|virtual(?:ly)?|remote(?:ly)?|online|video ?call|video ?conference|video ?chat|phone|phone call|telephone|telefon|telefonisch|par téléphone|téléphone|teléfono|telefone|telefono|por teléfono|a distance|à distance|visio(?:conférence)?|en ligne|en línea|on ?line|videollamada|videochiamata|videochamada|videogesprek|per video|web|tbd|tba|tbc|to be (?:determined|confirmed|announced)|n\/?a|none|see (?:below|description|invite|notes)|wird noch bekannt ?gegeben|folgt|à confirmer|à définir|por confirmar|a definir|a confirmar|nog te bepalen|da definire|未定|追って連絡|電話|host will call|your phone|dial-in|conference call|host|invitee|calendly|phone interview|virtual interview|web conference|-|—)\.?$/iu
const promise =
  /(?:link|details?|address|room|dial-?in|ort|adresse|raum|lien|enlace|リンク|url)[^.]{0,40}(?:follow|to come|will be (?:sent|shared|provided|added)|folgt|wird|suivra|sera|seguirá|volgt|seguirà|送)|(?:link|details) (?:below|in (?:the )?description|to follow)|will call|wird sie anrufen|ruft (?:sie|dich) an|vous appellera|te llamará|belt je|ti chiamerà/iu
const phone = /^(?:phone|tel\.?|call|telefon|mobile|cell|dial)?[\s:.]*\+?[(\d][\d\s().-]{6,24}(?:\s?(?:ext|x)\.?\s?\d{1,6})?$/i

const labelledIn = oncePer((sheet: Sheet) => labelledPlace(sheet))
const spokenIn = oncePer((sheet: Sheet) => addressInText(sheet))

export function readLocation(sheet: Sheet, event: CarriedEvent | null): { location: string | null; evidence: Evidence | null } {
  if (event) {
    const place = event.location ? placeIn(event.location) : null
    if (place) return { location: place, evidence: { part: 'LOCATION', words: place, sure: 0.95 } }
  }
  const labelled = labelledIn(sheet)
  if (labelled) return { location: labelled, evidence: { part: 'text', words: labelled, sure: 0.85 } }
  if (event?.location && !noPlace.test(event.location)) return { location: null, evidence: null }
  const spoken = spokenIn(sheet)
  return { location: spoken, evidence: spoken ? { part: 'text', words: spoken, sure: 0.7 } : null }
}

/** Takes links, tools, numbers and promises out of a location; what is left is a place or nothing. */
export function placeIn(raw: string): string | null {
  const kept = raw
    .split(/\n|;\s/)
    .map((line) => tidy(withoutLinks(line)))
    .map((line) =>
      line.replace(
        /^(?:in person|onsite|on-site|vor ort|office|sur place|presencial|op locatie|in presenza|location|ort|adresse|address|where)\s?[:–-]\s/i,
        '',
      ),
    )
    .filter((line) => line && !isNoPlace(line))
  const joined = kept
    .flatMap((line) => withoutTools(line))
    .join(', ')
    .replace(/,\s*,/g, ',')
  const place = joined.replace(/[\s,;|/·-]+$/, '').replace(/^[\s,;|/·-]+/, '')
  return place.length >= 2 && !isNoPlace(place) ? place : null
}

const withoutLinks = (line: string): string => {
  let rest = line
  for (const { url } of findLinks(line)) rest = rest.replace(url, ' ')
  return rest.replace(/[<(]\s*[>)]/g, ' ').replace(/\b[\w-]{2,40}\.(?:zoom\.us|webex\.com|meet\.google\.com)\/\S*/g, ' ')
}
const isNoPlace = (line: string) =>
  noPlace.test(line) ||
  noPlace.test(line.replace(/\s?[(（][^()（）]{0,60}[)）]$/, '')) ||
  promise.test(line) ||
  phone.test(line) ||
  /^[^\p{L}]*$/u.test(line)
/** "Zoom / Room 4", "Zoom, 5 Main St": the tool goes, the room stays. */
const withoutTools = (line: string): string[] => {
  const parts = line
    .split(/\s[/|+]\s|\s(?:or|oder|ou|o)\s(?=zoom|teams|google|video|online)/i)
    .map(tidy)
    .filter((part) => part && !isNoPlace(part))
  const joined = parts.join(', ').split(/,\s/)
  while (joined.length > 1 && isNoPlace(joined[0] ?? '')) joined.shift()
  while (joined.length > 1 && isNoPlace(joined.at(-1) ?? '')) joined.pop()
  return [joined.join(', ')]
}

function labelledPlace(sheet: Sheet): string | null {
  const lines = sheet.lines.filter(({ part }) => !/(?:^|\.)(?:location|conferencing)/i.test(part) || part.includes('address'))
  for (const [i, { words }] of lines.entries()) {
    const label = labelOf(words)
    if (label?.id !== 'place') continue
    const first = label.value
    const following: string[] = []
    for (let j = i + 1; j < lines.length && j <= i + 5; j += 1) {
      const next = lines[j]?.words ?? ''
      if (
        next === '' ||
        /^[\p{L}][\p{L} '/-]{1,30}[:：]/u.test(next) ||
        next.length > 70 ||
        /[!?]$|https?:/.test(next) ||
        (/\p{Ll}\.$/u.test(next) && next.split(' ').length > 6) ||
        (first && !addressLine(next))
      )
        break
      following.push(next)
    }
    const place = placeIn([first, ...following].filter(Boolean).join('\n'))
    if (place && (looksLikePlace(place) || /\d/.test(place) || place.split(' ').length <= 8)) return withoutNotes(place)
  }
  return null
}

const addressLine = (line: string) =>
  /^\d{4,5}\s\p{Lu}|\b\d{5}(?:-\d{4})?$|^\d{1,5}\s|(?:street|st\.?|avenue|ave\.?|road|rd\.?|floor|suite|straße|strasse|platz|rue|calle|via|rua)\b|,\s[A-Z]{2}\b|^(?:\d{1,2}(?:st|nd|rd|th) floor|floor \d|room|raum|suite|level)/iu.test(
    line,
  )
const looksLikePlace = (text: string) =>
  streetWords.test(text) ||
  zoneOfPlace(text) !== null ||
  /room|raum|floor|building|office|campus|saal|salle|sala|zaal|部|階|ビル/i.test(text)
/** "(ask for Jo at the desk)", ". Parking is free." behind an address. */
const withoutNotes = (place: string) =>
  tidy(
    place
      .replace(/\s?[(（](?:ask|enter|park|ring|take|use|buzz|please|bitte|melden|klingel|near|entrance)[^()]{0,120}[)）]/gi, '')
      .replace(/,\s(?:bel aan|aanbellen|ring|buzz|knock|ask for|sonne[rz]?|klingel|bitte|llame|suonare)(?!\p{L}).*$/iu, '')
      .split(
        /(?<!(?<!\p{L})(?:St|Ste|Mt|Ft|Dr|Prof|Av|C|Co|Bldg|Nr|No|[Uu]l|[Aa]l|[Pp]l|[Oo]s|[NSEW])|(?<!\d{3})\d)\.\s(?=\p{Lu}\p{Ll})/u,
      )[0] ?? place,
  ).replace(/[.,;]+$/, '')

const number = /\d{1,5}/

/** An address that stands in lines of its own: the street, the name of the house above it, the town below. */
function addressBlock(sheet: Sheet): string | null {
  const lines = sheet.lines.map(({ words }) => words)
  const at = lines.findIndex((line) => line.length <= 80 && !footer.test(line) && isStreetLine(line))
  if (at < 0) return null
  const below: string[] = []
  for (const line of lines.slice(at + 1, at + 4)) {
    if (
      line === '' ||
      line.length > 60 ||
      /[!?:]$|https?:|@/.test(line) ||
      !(addressLine(line) || /^[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}$/.test(line) || zoneOfPlace(line) !== null)
    )
      break
    below.push(line)
  }
  const above = lines[at - 1] ?? ''
  const named =
    above !== '' &&
    labelIdOf(undecorated(above)) === null &&
    above.length <= 50 &&
    /^\p{Lu}/u.test(above) &&
    !/(?<!\p{Lu}|Inc|Ltd|Co|Corp)\.$|[,:!?]$/u.test(above) &&
    below.length > 0 &&
    !/^(?:best|regards|thanks|sincerely|hi|dear)/i.test(above) &&
    (!/\d{3}|@/.test(above) || /(?:raum|room|saal|zimmer|salle|sala|zaal|\d\. ?OG)\s?\d/iu.test(above))
  if (below.length === 0 && !/\d/.test(lines[at] ?? '')) return null
  const isSignature =
    at > lines.length - 6 &&
    lines
      .slice(Math.max(0, at - 4), at)
      .some((line) => /(?:recruit|talent|manager|director|partner|coordinator|regards|sincerely)/i.test(line))
  return isSignature ? null : [...(named ? [above] : []), lines[at] ?? '', ...below].join(', ')
}

/** "Acme SAS – 12 quai de la Fosse, 44000 Nantes" under a signature is where they sit, not where to go. */
const isLetterhead = (before: string) => /\S\s[–—·•|/\u0080-\u009f-]{1,2}\s$/u.test(before)

/** "Seefeld & Partner AG, Dufourstrasse 112, 8008 Zürich" on a line of its own: the house is part of the address. */
function withHouse(line: string, match: RegExpExecArray): string {
  const house = line.slice(0, match.index)
  const alone =
    line.length - match.index - match[0].length < 24 && /^\p{Lu}[^!?:;]{2,60},\s$/u.test(house) && !/\.\s\p{Lu}\p{Ll}/u.test(house)
  return alone &&
    !isClause(house) &&
    !/(?:^|\s)(?:we|you|us|our|please|wir|sie|uns|nous|vous|te|lo|la|wij|je|in|at|bei|chez|en)\s/iu.test(house)
    ? line
    : match[0]
}

const floorFirst =
  /^(?:\d{1,3}(?:st|nd|rd|th) floor|(?:floor|level|suite|unit) \w{1,4}|ground floor|\d{1,2}\. (?:og|stock|etage)|\d{1,2}e (?:étage|verdieping)),\s/iu
const isStreetLine = (text: string) => isStreet(text.replace(floorFirst, ''))
const isStreet = (line: string) =>
  (american.exec(line)?.index ?? 99) === 0 || ((european.exec(line)?.index ?? 99) === 0 && line.split(' ').length <= 9)

/** An address inside a sentence: house number and street, up to where the address ends. */
function addressInText(sheet: Sheet): string | null {
  const block = addressBlock(sheet)
  if (block) return block
  for (const { words } of [...sheet.sentences.slice(0, 200), ...(isWhereItWas(sheet) ? sheet.older.slice(0, 100) : [])]) {
    if (!number.test(words) || words.length > 500 || footer.test(words)) continue
    const match = (streetWords.test(words) ? (american.exec(words) ?? european.exec(words)) : null) ?? byPostcode.exec(words)
    const shaped = match ? null : addressByShape(words)
    if (shaped) return tidy(shaped)
    if (match && !isLetterhead(words.slice(0, match.index))) return tidy(whole(words, match).replace(/[\s,.;]+$/, ''))
  }
  return null
}

/** The address with what stands around it. */
function whole(words: string, match: RegExpExecArray): string {
  const house = withHouse(words, match)
  if (house !== match[0]) return house
  const bare = match[0].replace(/[\s,.;]+$/, '')
  return words.slice(addressStart(words, match.index), addressEnd(words, match.index + bare.length))
}
const footer = /(?:©|inc\.|unsubscribe|privacy|all rights|HRB|registered|handelsregister|©|Geschäftsf|powered by|sent (?:by|from)|\|)/i
