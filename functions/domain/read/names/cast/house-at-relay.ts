import { isNoReply } from '../../../who/shared-mailbox.ts'
import type { Address } from '../../carry/carried.ts'
import { leadScore } from '../../facts/company/company-leads.ts'
import { houseAtStreet } from '../../facts/company/company-name.ts'
import { beginsWithStreet } from '../../facts/place/address-shapes.ts'
import { labelOfLine } from '../../labels/labels.ts'
import type { Sheet, Words } from '../../lay-out/page.ts'
import { namesIn } from '../names.ts'
import { isGivenName } from '../person-name.ts'
import { properPhrases } from '../phrases.ts'
import { isRelayBox } from './addressed.ts'

/** As "at X" does. */
const surely = 2

/**
 * "Golden Crumb Bakehouse" in front of a machine's mailbox: a house, where the text says "at" or gives it a street, and nobody is spoken of by the first
 * word alone.
 */
export function isHouseAtRelay({ titles, lines }: Sheet, { name, email }: Address): boolean {
  if (!name?.includes(' ') || email === null || !(isRelayBox(email) || isNoReply(email)) || isGivenName(name)) return false
  const first = name.split(' ')[0] ?? ''
  const texts = [...titles, ...lines].filter(({ words }) => words.includes(first))
  if (texts.some(({ words }) => ` ${words.replaceAll(name, ' ').replace(/[^\p{L}\p{N}'’-]+/gu, ' ')} `.includes(` ${first} `))) return false
  const hasStreet = (line: Words, i: number): boolean =>
    (line.words === name && beginsWithStreet(lines[i + 1]?.words ?? '')) || houseAtStreet(labelOfLine(line)?.value ?? line.words) === name
  if (lines.some(hasStreet)) return true
  // Under the name of whoever signs for it.
  if (lines.some(({ words }, i) => words === name && isSomebody(lines[i - 1]?.words ?? ''))) return true
  return texts.some(({ words }) => {
    const phrase = properPhrases(words).find((one) => one.words === name)
    return phrase !== undefined && leadScore(words, phrase) >= surely
  })
}

const isSomebody = (words: string): boolean => {
  const [one] = namesIn(words)
  return one?.at === 0 && !one.single && one.end === words.length
}
