import { months } from '../vocabulary/calendar-words.ts'
import { alternation, listed } from '../vocabulary/patterns.ts'

/** What people wrote, without what calendars and conferencing tools print under it. */

const googleBlock = /^-::~/
const ruler = /^[_=*-]{16,}$/
const toolLine =
  /^(?:join (?:with )?(?:google meet|zoom meeting|the meeting now|on your computer|by phone|microsoft teams)|join zoom|or dial|dial(?:-in)? (?:in )?by|dial by|find (?:a|your) local number|more phone numbers|learn more about meet|please do not edit this section|meeting id|passcode|meeting password|phone conference id|for organizers|one tap mobile|microsoft teams(?: meeting)?(?: need help\?| hilfe| besoin d'aide)?|need help\?|download teams|join on the web|reset dial-in pin|meeting options|joindre la réunion|rejoindre la réunion|jetzt an der besprechung|besprechungs-id|kenncode|passcode :|id de réunion|code secret|unirse a la reunión|id de reunión|código de acceso|ingressar na reunião|id da reunião|senha|deelnemen aan de vergadering|vergadering-id|partecipa alla riunione|id riunione|会議に参加|会議 id|パスコード|参加 zoom|sent from my (?:iphone|ipad|phone)|get outlook for)/i
const phoneLine = /^[•*\s]*\+?\d[\d ()-]{7,}(?:[,#*\d ]*)(?: ?[\p{L} ,()]{0,60})?$/u

export function ownWords(text: string): string {
  const kept: string[] = []
  let inGoogle = false
  let afterRuler = false
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    if (googleBlock.test(line)) {
      inGoogle = !inGoogle
      continue
    }
    if (inGoogle) continue
    if (ruler.test(line)) {
      afterRuler = true
      continue
    }
    if (toolLine.test(line) || phoneLine.test(line)) continue
    if (afterRuler && /^(?:microsoft teams|teams-besprechung|réunion teams)/i.test(line)) continue
    if (line) afterRuler = false
    kept.push(raw.trimEnd())
  }
  return kept.join('\n').trim()
}

const bullet = /^\s{0,20}(?:[-*•·‣▪–+>]|\d{1,2}[.)])\s/
const label = /^[\p{L}][\p{L}\s/()'-]{0,30}[:：]/u
const abbreviation =
  /(?:^|[\s('’])(?:dr|mr|mrs|ms|prof|inc|co|ltd|corp|st|sr|jr|no|nr|vs|approx|ca|e\.g|i\.e|z\.b|u\.a|bzw|inkl|ggf|evtl|dept|ave|rd|blvd|capt|gen|lt|col|rev|hon|jan|feb|apr|aug|sept|oct|nov|dec|mon|tue|wed|thu|fri|sig|sra|srta|dott|dott\.ssa|sig\.ra|prof\.ssa|ing|dipl|avv|arch|geom|rag|mag|univ|engr|engg|mgr|dir|asst|assoc|dhr|mevr|mme|m|\p{Lu}|a\.m|p\.m|ph\.d|s\.a|u\.s)\.$/iu

/** Table rows and lines that begin with a time stand alone. */
const row = /\s\|\s|^\s{0,4}\d{1,2}(?:[:.h]\d{2}|\s?[ap]m\b)/i

/** A hard-wrapped line goes on in the next one. */
const goesOn = (line: string, next: string | undefined): boolean =>
  next !== undefined &&
  next.trim() !== '' &&
  !row.test(line) &&
  !row.test(next) &&
  !bullet.test(next) &&
  !label.test(next.trim()) &&
  ((line.length >= 55 && !/[.!?:;。]$/.test(line)) || (line.length >= 45 && /^[\p{Ll}]/u.test(next.trim()) && !/[.!?:。]$/.test(line)))

/** Wrapped lines joined again, lists and labelled lines kept apart. */
export function joinedLines(text: string): string[] {
  const lines = text.split('\n')
  const joined: string[] = []
  let open = false
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim()
    if (line === '') {
      open = false
      joined.push('')
      continue
    }
    if (open) joined[joined.length - 1] = `${joined.at(-1)} ${line}`
    else joined.push(line)
    open = goesOn(line, lines[i + 1])
  }
  return joined
}

const ordinalNoun = new RegExp(
  `^\\s?(?:${alternation([...months.flat(), ...listed('runde|interviewrunde|gespräch|gesprächsrunde|interview|stock|etage|og|klasse|stufe|etappe|termin|quartal|halbjahr|schritt|stage|platz')])})`,
  'iu',
)

/** Splits at sentence ends; "Dr.", "2. Runde" and "3. Dezember" do not end one. */
export function sentencesOf(line: string): string[] {
  const found: string[] = []
  let from = 0
  for (const match of line.matchAll(/[.!?][)"”']?\s(?=["“(]?[\p{Lu}\p{N}¿¡])|[。！？]/gu)) {
    const end = match.index + match[0].trimEnd().length
    const words = line.slice(from, end)
    if (
      match[0].startsWith('.') &&
      (abbreviation.test(words.slice(-12)) || (/\d\.$/.test(words) && ordinalNoun.test(line.slice(end, end + 24))))
    )
      continue
    found.push(words.trim())
    from = end
  }
  found.push(line.slice(from).trim())
  return found.filter(Boolean)
}
