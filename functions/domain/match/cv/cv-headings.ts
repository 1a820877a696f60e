import { isBullet, longestHead } from '../../material/read/cv.ts'
import { type CvPart, cvPart } from '../../material/read/headings.ts'
import { monthRange } from '../../material/read/month-range.ts'
import { remembering } from '../../remember.ts'
import { plainWords } from '../words/plain.ts'
import { wishParts } from '../words/standing.ts'

const wishes = new Set(wishParts.split('|'))

export const isWish = (line: string): boolean => wishes.has(plainWords(line).trim())

/** The word a heading ends or begins with says what it is, where the heading as a whole has no known name. */
const headingWords: readonly (readonly [CvPart, RegExp])[] = [
  [
    'experience',
    /(?:experience|employment|career|roles|werdegang|berufserfahrung|praxis|stationen|exp[ée]riences?|parcours|emplois?)$|^(?:employment|career|work$)/iu,
  ],
  ['education', /(?:education|schooling|studies|training|ausbildung|bildungsweg|studium|formations?|[ée]tudes|diplômes)$/iu],
  [
    'licences',
    /(?:certificat(?:es|ions?)|registrations?|licen[cs]es?|qualifications|zertifikate|nachweise|scheine|habilitations|permis)$/iu,
  ],
  ['languages', /(?:languages|sprachen|sprachkenntnisse|langues)$/iu],
  ['skills', /(?:skills|tools|systems|software|technologies|kenntnisse|fähigkeiten|comp[ée]tences|logiciels)$/iu],
]

/** What a line is by itself: the heading of a part, or one with a name of its own. */
const asHeading = remembering((line: string) => {
  const part = partOf(line)
  return { part, isOwn: part === undefined && isOwnHeading(line) }
})

/** Which lines are headings, and of what. One with a name of its own ("Kitchen", "Sales") is of work where jobs with their years follow. */
export function headingsOf(lines: readonly string[]): (CvPart | undefined)[] {
  const each = lines.map(asHeading)
  const [parts, isOwn] = [each.map(({ part }) => part), each.map((one) => one.isOwn)]
  return parts.map((part, at) => {
    if (!isOwn[at]) return part
    const next = lines.findIndex((_, below) => below > at && (parts[below] !== undefined || isOwn[below]))
    const jobs = lines
      .slice(at + 1, next < 0 ? undefined : next)
      .filter((line) => !isBullet(line) && line.length <= longestHead && isStretch(line))
    return jobs.length > 0 ? 'experience' : isMarked(lines[at] ?? '') ? 'other' : undefined
  })
}

/** Two years, or one until now. */
const isStretch = (line: string): boolean => {
  const range = monthRange(line)
  return range !== undefined && range.from !== range.until
}

const headed = (line: string): string =>
  line
    .replace(/^#{1,2}\s+/, '')
    .replace(/\*\*|:$/g, '')
    .trim()

const isMarked = (line: string): boolean => /^#{1,2}\s/.test(line) || /^\*\*.*\*\*:?$/.test(line.trim())

const isShouted = (words: string): boolean => words === words.toUpperCase() && /\p{Lu}{4}/u.test(words)

const isOwnHeading = (line: string): boolean => {
  const words = headed(line)
  return (isMarked(line) || isShouted(words)) && words.split(/\s+/u).length <= 3 && !/[\d,|·]/u.test(words)
}

function partOf(line: string): CvPart | undefined {
  const known = cvPart(line) ?? (isWish(line) ? 'other' : undefined)
  const words = headed(line)
  if (known || !(isMarked(line) || isShouted(words)) || words.length > 45 || /\d/.test(words)) return known
  return headingWords.find(([, pattern]) => pattern.test(words))?.[0]
}
