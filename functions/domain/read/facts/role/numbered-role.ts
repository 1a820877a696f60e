import { meetingWords } from '../../language/lexicon/talks.ts'
import { ownNamePattern } from '../../names/candidate-name.ts'
import { namesIn } from '../../names/names.ts'
import { cleanRole, type RoleContext } from './clean-role.ts'
import { withoutCompany } from './without-company.ts'

const number = '#?(?:[A-Z]{1,4}-?\\d{3,}|\\d{4}-\\d{2,}|\\d{5,})(?:-[A-Z\\d]{1,6}){0,2}'
const behindNumber = new RegExp(
  `(?:^|[:|(\\[–—-]\\s?|\\s)(?:(?:req(?:uisition)?|job|ref|posting|vacancy)\\.?\\s(?:id|no\\.?|nr\\.?)?\\s?)?${number}[)\\]]?(?:\\s?[:|–—-])?\\s(\\p{Lu}[^|]{2,90})`,
  'u',
)
const meetingWord = new RegExp(`(?<!\\p{L})(?:${meetingWords})(?!\\p{L})`, 'iu')

/** "R-204417 Claims Adjuster II - Auto Damage": behind the number of a posting stands its job, whatever the word for it. */
export function numberedRole(title: string, context: RoleContext): string | null {
  const [, behind = ''] = behindNumber.exec(title.replace(ownNamePattern(context.sheet.reader), ' | ')) ?? []
  const parts = withoutCompany(behind, context.company).split(/(\s[-–—]\s)/u)
  const end = parts.findIndex((part, i) => i % 2 === 0 && (part.trim() === '' || meetingWord.test(part) || isSomebody(part, context)))
  const job = parts.slice(0, end < 0 ? parts.length : Math.max(0, end - 1)).join('')
  return job === '' ? null : cleanRole(job, context)
}

const isSomebody = (words: string, { people }: RoleContext): boolean =>
  namesIn(words).some(({ name, single }) => !single && people.has(name.toLowerCase()))
