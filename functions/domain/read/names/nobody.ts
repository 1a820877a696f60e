import { dateWord } from '../language/lexicon/dates.ts'
import { hasTitleHead, roleModifiers } from '../language/lexicon/jobs.ts'
import { ourWords, peopleWord } from '../language/lexicon/people.ts'
import { placeWord, streetArticle, streetEnd } from '../language/lexicon/places.ts'
import { isHonorific } from './person-name.ts'
import { gap, type Token } from './phrases.ts'

/* Capitalised words that look like a name and are a unit, a street, a house or a job. */

/** "Digital Front Door", "Live Ops": capitalised words that begin like a field of work and hold no job are a unit, not a person. */
export function unitRun(tokens: readonly Token[], start: number, line: string): number {
  if (!roleModifiers.has(tokens[start]?.text.toLowerCase() ?? '') || !/^\p{Lu}/u.test(tokens[start]?.text ?? '')) return 0
  let count = 1
  while (count < 6) {
    const [previous, token] = [tokens[start + count - 1], tokens[start + count]]
    if (!previous || !token || gap(line, previous, token) !== ' ' || !/^[\p{Lu}&]/u.test(token.text)) break
    count += 1
  }
  const run = tokens.slice(start, start + count)
  const head = run.findLastIndex(({ text }) => hasTitleHead(text))
  if (head >= 0) return head + 1
  // "Sr. Perpetua Njeri": senior, or a sister's title
  if (isHonorific(run[0]?.text ?? '')) return 0
  return count === 3 && headOf.test(line.slice(0, tokens[start]?.at)) && !roleModifiers.has(run[1]?.text.toLowerCase() ?? '') ? 1 : count
}

/** "Our Head of Data Ivo Marek": behind one field stand given and family name. */
const headOf = new RegExp(`(?:${ourWords}|the|${peopleWord('withWords')})\\s${peopleWord('heads')}\\s${peopleWord('headOf')}\\s$`, 'iu')

/** "210 Court St": behind a number a street is nobody. */
export const isStreet = (line: string, first: Token, last: Token): boolean =>
  (streetBefore.test(line.slice(0, first.at)) && /^,?\s(?:n\.?[º°]?\s?)?\d/u.test(line.slice(last.end))) ||
  (/\d[a-z]?,?\s(?:[NSEW]\.?\s)?$/u.test(line.slice(0, first.at)) && behindName.test(line.slice(first.at, last.end)))
/** "Rua do Passeio Alegre, 210": where the kind of street stands in front. */
const streetBefore = new RegExp(`(?<!\\p{L})${placeWord('streetsBefore', 'streetsOf', 'streetsOrWays')}\\s${streetArticle}?$`, 'iu')
const behindName = new RegExp(`(?:^|\\s)${streetEnd}\\.?$`, 'u')

/** "Brisbane City QLD 4099": capitals and a postal code behind them end a town. */
export const isTown = (line: string, { text, end }: Token): boolean =>
  /^\p{Lu}{2,3}$/u.test(text) && /^\s\d{3,5}(?!\d)/u.test(line.slice(end))

/** "Bluestem Grain & Freight, LLC", "Cerrado Grãos S.A.": whatever has a legal form is a house. */
export const isFirm = (behind: string): boolean => {
  const words = firmBehind.exec(behind)?.[1]
  return words !== undefined && legal.test(words.replace(/[,;:)]+$/, ''))
}
const firmBehind = new RegExp(`^(?:\\s(?:&|${dateWord('and')})\\s\\p{Lu}[\\p{L}'’-]+)?(,?\\s\\S{2,6}(?:\\s?&\\s?Co\\.?(?:\\sKG)?)?)`, 'u')
const legal =
  /^,?\s(?:LLC|Inc\.?|Ltd\.?|PLC|LLP|g?GmbH.*|AG|KG|SE|S\.A\.?|S\.?A\.?S|SARL|S\.r\.l\.?|S\.p\.A\.?|S\.L\.?|B\.?V\.?|N\.V\.|AB|Oy|ApS|A\/S|Ltda\.?|Pty\.?)$/u

/** "Insights Programs Manager": what a job's head follows at once is the job. */
export function headFollows(tokens: readonly Token[], last: Token, line: string): boolean {
  const next = tokens[tokens.indexOf(last) + 1]
  return next !== undefined && gap(line, last, next) === ' ' && /^\p{Lu}\p{Ll}/u.test(next.text) && hasTitleHead(next.text)
}
