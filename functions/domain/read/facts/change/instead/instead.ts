import { isFullName } from '../../../../who/full-name.ts'
import * as said from '../../../language/lexicon/changes.ts'
import { passesContact } from '../../../language/lexicon/people.ts'
import { findLinks } from '../../../lay-out/links.ts'
import type { Sheet } from '../../../lay-out/page.ts'
import { isRoom } from '../../../lay-out/rooms.ts'
import type { Mention } from '../../../names/mentioned/mention.ts'
import type { Change, Person } from '../../../reading.ts'
import { readSaidTimes } from '../../../times/said-times.ts'
import { tagsIn } from '../../details/language/words.ts'
import { phoneNumberIn } from '../../details/phone-number.ts'
import { readLocation } from '../../place/place.ts'
import { type Clause, clausesOf } from '../change-clauses.ts'
import { absenceOf, absentInstead } from '../one-absent.ts'
import { isNegated, isOfAnother, saidOf, without } from '../said-of.ts'
import { insteadAt, withoutOld } from './in-place-of.ts'

type Instead = NonNullable<Change['instead']>

/** "On-site at 12 Harbour Street instead of by video", "Rae Lin takes over from Tomas": another place, means or person, at the hour that is known. */
export function readInstead(sheet: Sheet, met: readonly Person[], mentions: readonly Mention[]): { instead?: Instead } {
  const named = mentions.filter(({ purpose }) => purpose !== 'contact').map(({ name, email, title }) => ({ name, email, title }))
  const people = [...met, ...named].filter(
    ({ name }, at, list) => isFullName(name) && !said.instead.test(name) && list.findIndex((one) => one.name === name) === at,
  )
  const all = clausesOf(sheet)
  const absence = absenceOf(all, sheet, readSaidTimes(sheet))
  if (absence) return { instead: absentInstead(absence, sheet, people) }
  const sentences = [...new Set(all.map((clause) => clause.sentence))]
  for (const [at, sentence] of sentences.entries()) {
    const clauses = all.filter((clause) => clause.sentence === sentence && !clause.conditional)
    const telling = clauses.filter((clause) => tells(clause, sheet))
    const notBy = clauses.filter((one) => isNotBy(one, sheet))
    const isOther = notBy.length > 0
    const isFailing = clauses.some((one) => !one.open && said.fails.test(one.sentence))
    if (isOfAnother(sentence) || (telling.length === 0 && !isFailing && !isOther && !said.elsewhere.test(sentence))) continue
    // "The link does not work. Please dial in at …", "No need to come in. I will call you."
    const words = isFailing || isOther ? [sentence, ...sentences.slice(at + 1, at + 2)].join(' ') : sentence
    const found = withPlaceBelow(insteadIn(words, { telling, notBy }, sheet, people), sentences.slice(at + 1, at + 3), sheet)
    if (!isTold(found, telling, isFailing)) continue
    // A short text is easily cut at a word that ends a clause in another language.
    const about = telling.length > 0 || !namesWay(sentence) ? telling : clauses
    const of = about.flatMap((clause) => [clause.words, sentence].map((each) => saidOf({ ...clause, words: bare(each) }, sheet)))
    if (of.includes('other')) continue
    const sure = (isFailing || found.who !== undefined || of.includes('talk')) && clauses.every(({ open }) => !open)
    return { instead: { ...found, words: words.slice(0, 400), sure } }
  }
  return {}
}

/** "En lugar de" is no job, though "lugar" is one, and "at our studio" is no studio's affair. */
const bare = (words: string): string => {
  const found = insteadAt(words)
  return without(found ? `${words.slice(0, found.at)}${words.slice(found.end)}` : words, said.inPerson)
}

/** "Why don't we meet in person instead? Same time, at our studio: 61 Canal Street." */
function withPlaceBelow(found: Found, below: readonly string[], sheet: Sheet): Found {
  if (found.by !== 'place' || found.location !== null) return found
  const location = below.map((words) => placeIn(words, sheet)).find((one) => one !== null)
  return location ? { ...found, location } : found
}

function placeIn(words: string, sheet: Sheet): string | null {
  const line = [{ part: 'mail text', words }]
  const place = readLocation({ ...sheet, lines: line, sentences: line, titles: [], older: [] }, null).location
  return place === null ? null : withoutLead(place)
}

/** "At their Queens office, and *not by video*": what stands beside it is how they meet. */
const isNotBy = ({ words }: Clause, sheet: Sheet): boolean => isNegated(words, sheet) && namesWay(words)

/** "A change of location" names none. */
const namesWay = (words: string): boolean => [said.byVideo, said.byPhone, said.inPerson].some((means) => means.test(words))

/** One thing in place of another, somebody besides or alone, or where the talk takes place. */
const tells = ({ words, sentence }: Clause, sheet: Sheet): boolean =>
  !isOfContact(sentence) &&
  (insteadAt(words) !== null || said.takesOver.test(words) || whoOf(words) !== null || takesPlace(sentence, sheet))

/** "Priya takes over your application from me" says nothing of whom one meets. */
const isOfContact = (sentence: string): boolean => passesContact(sentence) && !said.meetingWord.test(sentence)

/** "Takes place", or "is on site at …". */
const takesPlace = (words: string, { language }: Sheet): boolean =>
  (said.happens.test(words) || said.inPerson.test(words)) &&
  said.meetingWord.test(words) &&
  !said.anyNegator.test(words) &&
  !said.negatorsOf(language ?? '')?.test(words)

const whoOf = (words: string): Instead['who'] | null => (said.joins.test(words) ? 'joins' : said.onlyMeets.test(words) ? 'only' : null)

type Found = Pick<Instead, 'by' | 'location' | 'meetingUrl' | 'people' | 'who'>

/** That the talk takes place, or that a link fails, names no other means by itself: "your video interview takes place on Thursday". */
function isTold({ by, location, meetingUrl, people, who }: Found, telling: readonly Clause[], isFailing: boolean): boolean {
  // "Join us: LINK" brings nobody.
  const isNobody = telling.length > 0 && telling.every(({ words }) => whoOf(words) === 'joins' && insteadAt(words) === null)
  if (isNobody && people.length === 0) return false
  if (location !== null || meetingUrl !== null || (isFailing && by === 'phone') || who === 'only') return true
  const isInstead = telling.some(({ words, sentence }) => insteadAt(words) !== null || said.elsewhere.test(sentence))
  const isWho = telling.some(({ words }) => said.takesOver.test(words) || insteadAt(words) !== null) || who !== undefined
  return (by !== null && (isInstead || (telling.length === 0 && !isFailing))) || (people.length > 0 && isWho)
}

interface Parts {
  telling: readonly Clause[]
  /** What says in which way they do not meet. */
  notBy: readonly Clause[]
}

function insteadIn(sentence: string, { telling, notBy }: Parts, sheet: Sheet, people: readonly Person[]): Found {
  const now = withoutLastVerb(withoutOld(sentence, people))
  const meetingUrl = linkAt(sheet, sentence)
  const location = meetingUrl === null ? placeIn(now, sheet) : null
  const means =
    meansOf(telling.map(({ words }) => withoutOld(words, people)).join('\n')) ??
    meansOf(notBy.reduce((rest, one) => rest.replace(one.words, ' '), now))
  const who = telling.map(({ words }) => whoOf(words)).find((one) => one !== null)
  return {
    by: meetingUrl ? 'video' : location ? 'place' : means,
    location,
    meetingUrl,
    people: people.filter(({ name }) => now.includes(name)),
    ...(who ? { who } : {}),
  }
}

/** "Findet in der Hafenstraße 12, 20457 Hamburg *statt*": the verb is no part of the town. */
function withoutLastVerb(sentence: string): string {
  const verb = said.happens.all(sentence).find(({ 0: words, index }) => /^\P{L}*$/u.test(sentence.slice(index + words.length)))
  return verb ? sentence.slice(0, verb.index).trimEnd() : sentence
}

/** "Ola will call you", "please dial in at +1 …" are ways of their own. */
function meansOf(words: string): Instead['by'] {
  const tags = tagsIn(words)
  if (phoneNumberIn(words) !== null || tags.has('they-call') || tags.has('you-call')) return 'phone'
  return said.inPerson.test(words) ? 'place' : said.byPhone.test(words) ? 'phone' : said.byVideo.test(words) ? 'video' : null
}

/** "… aura lieu dans nos locaux, 12 rue de la Paix": the house, without what leads there. */
function withoutLead(place: string): string {
  const lead = said.inPerson.exec(place)
  const rest = lead ? place.slice(lead.index + lead[0].length).replace(/^[\s,:–-]+/u, '') : ''
  return /\d/.test(rest) ? rest : place
}

/** In the sentence, or below it. Two rooms are a choice that nobody made yet. */
function linkAt({ lines }: Sheet, sentence: string): string | null {
  const at = lines.findIndex(({ words }) => words.includes(sentence))
  const near = at < 0 ? [sentence] : [sentence, ...lines.slice(at, at + 3).map(({ words }) => words)]
  const [link, second] = near.map(roomsIn).find((rooms) => rooms.length > 0) ?? []
  return second === undefined ? (link ?? null) : null
}

const roomsIn = (words: string): string[] => [...new Set(findLinks(words).map(({ url }) => url))].filter(isRoom)
