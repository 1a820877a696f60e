import { ownTime } from '../language/lexicon/verdict.ts'
import { findLinks } from '../lay-out/links.ts'
import type { Sheet } from '../lay-out/page.ts'
import { isRoom } from '../lay-out/rooms.ts'
import { isReader } from '../names/candidate-name.ts'

/** Time the candidate has set aside around an interview: nobody else is in the entry, no call is, and its title says what they do then. */
export function isOwnBlock({ carried: { mail, events }, reader }: Sheet): boolean {
  if (mail !== null || events.length === 0) return false
  return events.every(({ summary, organizer, hosts, attendees, location, description }) => {
    const others = [organizer, ...hosts, ...attendees].filter((one) => one !== null && !isReader(reader, one))
    return (
      others.length === 0 &&
      isOwnTime(summary ?? '') &&
      !findLinks(`${location ?? ''}\n${description ?? ''}`).some(({ url }) => isRoom(url))
    )
  })
}

/** In front, or at the end: "Travel to Norrvik", "Norrvik interview prep". */
function isOwnTime(title: string): boolean {
  const words = title.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  return ownTime.all(words).some((found) => found.index === 0 || found.index + found[0].length === words.length)
}
