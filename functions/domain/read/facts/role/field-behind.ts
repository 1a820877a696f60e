import { hasTitleHead, roleModifiers } from '../../language/lexicon/jobs.ts'
import { calendarWord, notNames } from '../../language/lexicon/people.ts'
import { meetingWords } from '../../language/lexicon/talks.ts'
import { namesIn } from '../../names/names.ts'
import { loose } from '../../vocabulary/patterns.ts'
import { zoneByState } from '../../zones/zone-names.ts'
import { isPlace, type RoleContext } from './clean-role.ts'

/** "Registered Nurse – Med/Surg", "Deputy Manager - Vendor Development": a field of work behind the dash belongs to the job. */
export function withField(role: string, title: string, context: RoleContext): string {
  const behind = title.slice(title.indexOf(role) + role.length)
  const field = fieldBehind.exec(behind)
  return field?.[1] && isField(field[1], `${role}${field[0]}`, context) ? role + field[0] : role
}

const meetingWord = new RegExp(`(?<!\\p{L})(?:${meetingWords})(?!\\p{L})`, 'iu')
const fieldBehind = new RegExp(
  `^\\s[-–—]\\s(\\p{Lu}[\\p{L}&/]+(?:\\s(?:&|and|of|\\p{Lu}[\\p{L}&/]*)){0,3}?)(?=\\s[-–—|]|\\s?[()[\\],]|$|\\s(?:at|with|bei|chez|@)\\s|\\s${meetingWords}(?!\\p{L}))`,
  'u',
)

/** What is done rather than where: "Vendor Development", "Supply Planning". */
const abstract = /(?:ing|tions?|ment|nce|ics|ity|logy|ure)$/iu

/** Known words of a field, an abbreviation of capitals, a word for what is done, or the whole of it said once more in the text. */
function isField(words: string, whole: string, { company, people, sheet }: RoleContext): boolean {
  const parts = words.split(/[ /]/)
  const isKnown = (word: string): boolean => roleModifiers.has(word.toLowerCase())
  if (isPlace(words) || meetingWord.test(words) || parts.some(calendarWord)) return false
  if (words.includes('/') || parts.every(isKnown)) return true
  if (company !== null && (loose(company).includes(loose(words)) || loose(words).includes(loose(company)))) return false
  if (hasTitleHead(words) || people.has(loose(words)) || parts.every((word) => notNames.has(word.toLowerCase()))) return false
  if (sheet.lines.some((line) => line.words.includes(whole))) return true
  const last = parts.at(-1) ?? ''
  const isShort = parts.length === 1 && /^\p{Lu}{2,5}$/u.test(words) && !zoneByState.has(words)
  return (
    isShort || (parts.length > 1 && (abstract.test(last) || isKnown(last)) && !namesIn(words).some(({ name }) => people.has(loose(name))))
  )
}
