import { isNoReply } from '../../../who/shared-mailbox.ts'
import { labelOfLine } from '../../labels/labels.ts'
import { endsHouse, opensHouse } from '../../language/lexicon/companies.ts'
import { hasTitleHead, recruiterTitles } from '../../language/lexicon/jobs.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { loose, tidy } from '../../vocabulary/patterns.ts'
import { connector, isInstitution, withoutLegalForm } from './company-name.ts'
import { withoutTool } from './employer-domain.ts'

/** "Bank of Tarrow", "Osk & Wendle", "Vexholm Water Authority": the words alone say that a house bears this name. */
export function hasShape(name: string): boolean {
  const words = name.split(' ')
  if (words.length < 2 || words.some((word) => !/^[\p{Lu}\d&]/u.test(word) && !connector.test(word))) return false
  const isPair = words.length === 3 && words[1] === '&' && !hasTitleHead(name)
  return (
    isPair || isInstitution(name) || endsHouse(words.at(-1) ?? '') || opensHouse(words[0] ?? '') || opensHouse(words.slice(0, 2).join(' '))
  )
}

/** "Cedar Hollow Credit Union" and the sender behind a no-reply address are no persons, unless a recruiter signs with that name. */
export function isCompanyName(name: string, sheet: Sheet): boolean {
  const { mail } = sheet.carried
  const { lines } = sheet
  const words = name.split(' ')
  if (words.length >= 3 && endsHouse(words.at(-1) ?? '')) return true
  if (isLabelled(name, sheet)) return true
  if (!mail?.from.email || loose(withoutTool(mail.from.name ?? '')) !== loose(name) || !isNoReply(mail.from.email)) return false
  return !lines.some(({ words: line }, i) => loose(line) === loose(name) && recruiterTitles.test(lines[i + 1]?.words ?? ''))
}

/** "Company: Cedar Hollow Family Dentistry" */
const isLabelled = (name: string, { lines }: Sheet): boolean =>
  lines.some((line) => {
    const label = labelOfLine(line)
    return label?.id === 'company' && loose(withoutLegalForm(tidy(label.value))) === loose(name)
  })
