import { remembering } from '../../remember.ts'
import { honorifics } from '../../who/name-words.ts'
import { labelOf } from '../labels/labels.ts'
import { months, weekdays } from '../language/lexicon/dates.ts'
import { mailWords } from '../language/lexicon/mail.ts'
import { allMatches, alternation, oneOf } from '../vocabulary/patterns.ts'

/** What people wrote, without what calendars and conferencing tools print under it. */

const googleBlock = /^-::~/
const ruler = /^[_=*-]{16,}$/
const toolLines = mailWords('toolLines')
const isToolLine = (line: string): boolean => {
  const start = line.slice(0, 60).toLowerCase()
  return toolLines.some((words) => start.startsWith(words))
}
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
    if (isToolLine(line) || phoneLine.test(line)) continue
    if (afterRuler && /^(?:microsoft teams|teams-besprechung|réunion teams)/i.test(line)) continue
    if (line) afterRuler = false
    kept.push(raw.trimEnd())
  }
  return kept.join('\n').trim()
}

const bullet = /^\s{0,20}(?:[-*•·‣▪–+>]|\d{1,2}[.)])\s/
const label = /^(?:\d{1,2}\.?[ºª°]\s)?[\p{L}][\p{L}\s/()'-]{0,30}[:：]/u
const abbreviation = new RegExp(`(?:^|[\\s('’])(?:${oneOf(mailWords('abbreviations'))}|\\p{Lu})\\.$`, 'iu')

/** Table rows and lines that begin with a time stand alone. */
const row = /\s\|\s|\t|^\s{0,4}\d{1,2}(?:[:.h]\d{2}|\s?[ap]m\b)/i

/** "Pham, Gus (Terminal Manager)" under another such line is the next of a list. */
const entry = /^\p{Lu}[\p{L}'’-]+,? \p{Lu}[^.!?]{2,100}[)）]$/u

/** "Dr Ana Ruiz, Dean of Science (Chair)" over "Tom Vega - Adviser": a name and as what, twice, is a list and no wrapped sentence. */
const pair =
  /^(?:\p{Lu}\p{L}{1,9}\.? )?\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’.-]*|\p{Ll}{2,3}(?= \p{Lu}))){1,4}(?:, | [-–—|] )\p{L}[^.!?]{2,90}$/u
const arePairs = (line: string, next: string): boolean => pair.test(line.trim()) && pair.test(next.trim()) && !/[,;&]$/.test(line.trimEnd())

/** "Ana Ruiz <ana@x.io>, Dean of Science" over another such line. */
const addressed = /^\p{Lu}[^<>@]{2,50}<[^<>\s]{5,80}>/u

/** "The interview committee consists of Ana Ruiz, Manager;" is a sentence, and the next line its next part. */
const sentenceToSemicolon = /^\s*\p{Lu}[\p{L}'’]*\s\p{Ll}.*;$/u

/** "… at 1:00 p.m." over "Mountain Time and will be …". */
const halfDay = /\d\s?[ap]\.\s?m\.$/iu

/** A hard-wrapped line goes on in the next one. */
const goesOn = (line: string, next: string | undefined): boolean =>
  next !== undefined &&
  next.trim() !== '' &&
  !row.test(line) &&
  !row.test(next) &&
  !bullet.test(next) &&
  !/^\s{0,4}\p{Extended_Pictographic}/u.test(next) &&
  !label.test(next.trim()) &&
  !(/[)）]$/u.test(line.trimEnd()) && entry.test(next.trim())) &&
  !arePairs(line, next) &&
  !(/https?:\/\/\S+$/.test(line.trimEnd()) && /^\p{Lu}/u.test(next.trim())) &&
  labelOf(next) === null &&
  !(/^\p{Lu}.*[.!?]$/u.test(next.trim()) && labelOf(line)?.id === 'place') &&
  !(addressed.test(line.trim()) && addressed.test(next.trim())) &&
  ((line.length >= 55 && (!/[.!?:;。]$/.test(line) || halfDay.test(line))) ||
    (line.length >= 55 && sentenceToSemicolon.test(line) && /[;.]\s|[.]$/.test(next.trim())) ||
    (line.length >= 45 && /^[\p{Ll}]/u.test(next.trim()) && !/[.!?:。]$/.test(line)))

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

const ordinalNoun = new RegExp(`^\\s?(?:${alternation([...months.flat(), ...mailWords('numbered')])})`, 'iu')

/** "Tues. 12/7": the day goes on with its date. */
const shortDay = new RegExp(`(?:^|\\s)${oneOf(weekdays.flat().filter((word) => word.length <= 5))}\\.$`, 'iu')

/** "Le atenderá Dña. Remedios Utrera": a form of address in short goes on with the name. */
const leadsToName = (words: string): boolean =>
  honorifics.has(/(?:^|[\s(])(\p{L}[\p{L}.-]{0,11}\.)$/u.exec(words)?.[1]?.toLowerCase() ?? '')

/** An emoji behind words ends a sentence as a full stop does: "Você passou 🎉 Marcamos sua entrevista". */
const sentenceEnd =
  /[.!?][)"”']?\s(?=["“(]?[\p{Lu}\p{N}¿¡])|[。！？]|(?<=[\p{Ll}!?.]\s?)[\u{1F300}-\u{1FAFF}\u{2600}-\u{27BF}]\uFE0F?\s(?=\p{Lu}\p{Ll})/gu

/** Splits at sentence ends; "Dr.", "2. Runde" and "3. Dezember" do not end one. */
export const sentencesOf = remembering((line: string): readonly string[] => {
  const found: string[] = []
  let from = 0
  for (const match of allMatches(line, sentenceEnd)) {
    const end = match.index + match[0].trimEnd().length
    const words = line.slice(from, end)
    if (
      match[0].startsWith('.') &&
      (abbreviation.test(words.slice(-12)) ||
        leadsToName(words.slice(-14)) ||
        (/\d\.$/.test(words) && ordinalNoun.test(line.slice(end, end + 24))) ||
        (shortDay.test(words.slice(-12)) && /^\s\d/.test(line.slice(end))))
    )
      continue
    found.push(words.trim())
    from = end
  }
  found.push(line.slice(from).trim())
  return found.filter(Boolean)
})
