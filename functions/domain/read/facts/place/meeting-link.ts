import type { CarriedEvent } from '../../carry/carried.ts'
import { labelOf } from '../../labels/labels.ts'
import { elsewhere, fails } from '../../language/lexicon/changes.ts'
import { venueWord } from '../../language/lexicon/facts/venues.ts'
import { roomTools } from '../../language/world.ts'
import { findLinks } from '../../lay-out/links.ts'
import { sentencesOf } from '../../lay-out/own-words.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { isRoom, neverLinks } from '../../lay-out/rooms.ts'
import type { Evidence } from '../../reading.ts'
import { oneOf } from '../../vocabulary/patterns.ts'
import { insteadAt, withoutOld } from '../change/instead/in-place-of.ts'

export interface LinkFact {
  url: string | null
  evidence: Evidence | null
}

/** Places where the work itself happens; they count only when nothing else does. */
const workplaces =
  /^https?:\/\/(?:[\w-]{1,63}\.)?(?:hirevue\.[a-z]{2,12}|coderpad\.io|app\.coderpad\.io|codesignal\.com|app\.codesignal\.com|hackerrank\.com|codility\.com|codeinterview\.io|karat\.(?:com|io)|interviewing\.io|codepair\.com|miro\.com|sparkhire\.com|willo\.video|vidcruiter\.com|hireflix\.com|brighthire\.(?:ai|com)|app\.brighthire\.ai|byteboard\.dev|metaview\.ai|intervue\.io)\//i
const fact = (url: string | null, part: string, sure = 0.95): LinkFact => ({ url, evidence: url ? { part, words: url, sure } : null })

/** The call to join: the provider's own field, LOCATION, then the text; a coding pad only when it is all there is. */
export function readMeetingUrl(sheet: Sheet, event: CarriedEvent | null): LinkFact {
  const instead = sheet.carried.events.length === 1 ? roomInstead(sheet) : null
  if (instead) return fact(instead, 'DESCRIPTION', 0.9)
  if (event?.conferenceUrl && !neverConference(event.conferenceUrl)) return fact(event.conferenceUrl, 'conference')
  const inLocation = event?.location ? findLinks(event.location).map(({ url }) => url) : []
  const room = inLocation.find(isRoom)
  if (room) return fact(room, 'LOCATION')
  const text = event && sheet.carried.events.length > 1 ? [event.description ?? ''] : textsWithLinks(sheet)
  for (const words of text) {
    const found = findLinks(words).find(({ url }) => isRoom(url))
    if (found) return fact(found.url, sheet.carried.mail ? 'mail text' : 'DESCRIPTION', 0.9)
  }
  if (event?.url && isRoom(event.url)) return fact(event.url, 'URL')
  const named =
    sheet.carried.mail?.links.find(({ url }) => isRoom(url)) ??
    sheet.carried.mail?.links.find(({ words, url }) => joinWords.test(words) && !neverLinks.test(url))
  if (named) return fact(named.url, 'link', 0.8)
  const other = inLocation.find((url) => !neverLinks.test(url)) ?? labelledLink(sheet)
  if (other) return fact(other, 'text', 0.75)
  const pad = [
    ...inLocation,
    ...text.flatMap((words) => findLinks(words).map(({ url }) => url)),
    ...(sheet.carried.mail?.links ?? []).map(({ url }) => url),
  ].find((url) => workplaces.test(url) && !/practice|help|support|faq|demo/i.test(url))
  return fact(pad ?? null, 'text', 0.7)
}

/** "We had trouble with Meet, so we use Zoom instead: …", in the text of an update that still bears the old room. */
function roomInstead({ lines }: Sheet): string | null {
  for (const [at, { words }] of lines.entries())
    for (const sentence of sentencesOf(words)) {
      if (!insteadAt(sentence) && !elsewhere.test(sentence) && !fails.test(sentence)) continue
      const near = [withoutOld(words.slice(words.indexOf(sentence))), ...lines.slice(at + 1, at + 3).map((line) => line.words)]
      const room = near.flatMap((each) => findLinks(each).map(({ url }) => url)).find(isRoom)
      if (room) return room
    }
  return null
}

const neverConference = (url: string) => /tel\.meet|dialin/.test(url)
const joinWords = new RegExp(`^(?:${venueWord('joins')}|${oneOf(roomTools)})`, 'iu')

const textsWithLinks = (sheet: Sheet): string[] => {
  const { mail, events } = sheet.carried
  return [
    mail?.text ?? '',
    ...events.map(({ description }) => description ?? ''),
    ...events.flatMap(({ texts }) => texts.map(({ words }) => words)),
    ...(mail?.quoted ?? []).map(({ text }) => text),
  ].filter(Boolean)
}

/** "Video: https://…", "Where: https://…": the label says what an unknown host is for. */
function labelledLink(sheet: Sheet): string | null {
  for (const [i, { words }] of sheet.lines.entries()) {
    const label = labelOf(words)
    if (label?.id !== 'link' && label?.id !== 'place') continue
    const link = findLinks(label.value || (sheet.lines[i + 1]?.words ?? ''))[0]?.url
    if (link && !neverLinks.test(link) && !workplaces.test(link)) return link
  }
  return null
}
