import { isFullName } from '../../who/full-name.ts'
import * as said from '../language/lexicon/changes.ts'
import { findLinks } from '../lay-out/links.ts'
import type { Sheet } from '../lay-out/page.ts'
import { isRoom } from '../lay-out/rooms.ts'
import type { Mention } from '../names/mentioned/mention.ts'
import type { Change, Person } from '../reading.ts'
import { clausesOf } from './change-clauses.ts'
import { readLocation } from './place/place.ts'
import { isOfAnother, saidOf } from './said-of.ts'

type Instead = NonNullable<Change['instead']>

/** "On-site at 12 Harbour Street instead of by video", "Rae Lin takes over from Tomas": another place, means or person, at the hour that is known. */
export function readInstead(sheet: Sheet, met: readonly Person[], mentions: readonly Mention[]): { instead?: Instead } {
  const named = mentions.filter(({ purpose }) => purpose !== 'contact').map(({ name, email, title }) => ({ name, email, title }))
  const people = [...met, ...named].filter(
    ({ name }, at, list) => isFullName(name) && !said.instead.test(name) && list.findIndex((one) => one.name === name) === at,
  )
  const all = clausesOf(sheet)
  for (const sentence of new Set(all.map((clause) => clause.sentence))) {
    const clauses = all.filter((clause) => clause.sentence === sentence && !clause.conditional)
    const telling = clauses.filter(({ words }) => insteadAt(words) !== null || said.takesOver.test(words))
    if (isOfAnother(sentence) || (telling.length === 0 && !said.elsewhere.test(sentence))) continue
    const found = insteadIn(sentence, sheet, people)
    if (found.by === null && found.location === null && found.people.length === 0) continue
    // A short text is easily cut at a word that ends a clause in another language.
    const of = telling.flatMap((clause) => [saidOf(clause, sheet), saidOf({ ...clause, words: sentence }, sheet)])
    if (of.includes('other')) continue
    return { instead: { ...found, words: sentence.slice(0, 400), sure: of.includes('talk') && clauses.every(({ open }) => !open) } }
  }
  return {}
}

/** "Findet … statt" at the end of a German sentence replaces nothing. */
function insteadAt(text: string): { at: number; end: number } | null {
  const found = said.instead
    .all(text)
    .map(({ 0: words, index }) => ({ words, at: index, end: index + words.length }))
    .find(({ words, end }) => !(said.happens.test(words) && /^\P{L}*$/u.test(text.slice(end))))
  return found ?? null
}

function insteadIn(sentence: string, sheet: Sheet, people: readonly Person[]): Pick<Instead, 'by' | 'location' | 'meetingUrl' | 'people'> {
  const now = withoutOld(sentence, people)
  const meetingUrl = linkAt(sheet, sentence)
  const line = [{ part: 'mail text', words: now }]
  const place = readLocation({ ...sheet, lines: line, sentences: line, titles: [], older: [] }, null).location
  const location = meetingUrl === null && place !== null ? withoutLead(place) : null
  const means = said.inPerson.test(now) ? 'place' : said.byPhone.test(now) ? 'phone' : said.byVideo.test(now) ? 'video' : null
  return {
    by: meetingUrl ? 'video' : location ? 'place' : means,
    location,
    meetingUrl,
    people: people.filter(({ name }) => now.includes(name)),
  }
}

/** What stands behind "instead of" is over, up to the next comma; where it begins what is said, the new may stand right behind the old. */
function withoutOld(sentence: string, people: readonly Person[]): string {
  const found = insteadAt(sentence)
  if (!found) return sentence
  const before = sentence.slice(0, found.at).trim()
  const old = sentence.slice(found.end).split(/(?=[,;]\s)/u, 1)[0] ?? ''
  const isFirst = before === '' || /[,;:–-]$/u.test(before)
  const isOpening = before.split(/\s+/u).length <= greeting && found.end + old.length >= sentence.length
  if (isFirst && (isOpening || people.some(({ name }) => old.includes(name)))) return sentence
  return `${before}${sentence.slice(found.end + old.length)}`
}

/** Words that may stand before what is said first. */
const greeting = 3

/** "… aura lieu dans nos locaux, 12 rue de la Paix": the house, without what leads there. */
function withoutLead(place: string): string {
  const lead = said.inPerson.exec(place)
  const rest = lead ? place.slice(lead.index + lead[0].length).replace(/^[\s,:–-]+/u, '') : ''
  return /\d/.test(rest) ? rest : place
}

/** In the sentence, or below it. */
function linkAt({ lines }: Sheet, sentence: string): string | null {
  const at = lines.findIndex(({ words }) => words.includes(sentence))
  const near = at < 0 ? [sentence] : lines.slice(at, at + 3).map(({ words }) => words)
  return near.flatMap((words) => findLinks(words).map(({ url }) => url)).find(isRoom) ?? null
}
