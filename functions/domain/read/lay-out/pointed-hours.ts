import type { Words } from './page.ts'

/** "8.45 Arrive", "- 9.30 Interview with Mrs Okafor", as British and German days are written. */
const pointed =
  /^([-*•–]?\s?)(\d{1,2})\.([0-5]\d)(?=\s?[-–]\s?\d{1,2}\.[0-5]\d|\s{1,3}[-–:|]?\s?\p{L})(?:(\s?[-–]\s?)(\d{1,2})\.([0-5]\d))?/u
/** Two lines that begin so, the second later than the first, are a day; nobody writes prices or chapters by the quarter of an hour. */
const fewest = 2

/** A full stop between hour and minutes, where lines of a day begin so, becomes the colon that nothing else can be. */
export function withHours(lines: readonly Words[]): Words[] {
  const hours = lines.map(({ words }) => hourOf(words))
  const stated = hours.filter((hour) => hour !== null)
  const isDay = stated.length >= fewest && stated.every((hour, i) => hour < 22 * 60 && (i === 0 || hour > (stated[i - 1] ?? 0)))
  if (!isDay) return [...lines]
  return lines.map((line, i) => (hours[i] == null ? line : { ...line, words: line.words.replace(pointed, inColons) }))
}

const inColons = (_: string, lead: string, hour: string, minute: string, to?: string, last?: string, lastMinute?: string): string =>
  `${lead}${hour}:${minute}${to === undefined ? '' : `${to}${last}:${lastMinute}`}`

function hourOf(words: string): number | null {
  const found = pointed.exec(words)
  const [hour, minute] = [Number(found?.[2]), Number(found?.[3])]
  return found && hour >= 6 && minute % 5 === 0 ? hour * 60 + minute : null
}
