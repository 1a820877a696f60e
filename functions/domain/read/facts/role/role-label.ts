import { labelOf } from '../../labels/labels.ts'
import { roleNouns } from '../../language/lexicon/jobs.ts'
import type { Words } from '../../lay-out/page.ts'
import { cleanRole, type RoleContext } from './clean-role.ts'
import { withoutCompany } from './without-company.ts'

const rolePath = /(?:^|[._])(?:job|position|role|requisition|opening|posting|vacancy)(?:[._]?(?:title|name))?$/i

/** "For: Route Planner role". */
const roleNoun = new RegExp(`\\s${roleNouns}$`, 'iu')

const labelledAs = (words: string): string | null => {
  const label = labelOf(words)
  return label?.id === 'role' && label.value.length > 1 ? label.value : null
}

/** What stands behind "Position:", in a payload under a key of that meaning, or behind a question of a form. */
export function labelledRole({ part, words }: Words, context: RoleContext): string | null {
  const found =
    labelledAs(words) ??
    /[:：](.{2,120})$/.exec(/(?:which|what) (?:role|position|job)[^:]{0,60}[:：].{2,120}$/i.exec(words)?.[0] ?? '')?.[1] ??
    null
  const raw = found ?? (rolePath.test(part) ? words : null)
  if (!raw || /https?:/.test(raw)) return null
  const cut =
    raw.split(/\s(?:at|bei|chez|@|presso|bij)\s(?=\p{Lu})|\s\|\s|\s[-–—]\s(?=\p{Lu}.*(?:interview|round))|[.;]\s(?=\p{Lu})|。/u)[0] ?? raw
  return cleanRole(withoutCompany(cut.replace(/[.]$/, '').replace(roleNoun, ''), context.company), context)
}
