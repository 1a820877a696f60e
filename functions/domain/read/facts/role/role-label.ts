import { labelOfLine } from '../../labels/labels.ts'
import { roleNouns } from '../../language/lexicon/jobs.ts'
import type { Words } from '../../lay-out/page.ts'
import { cleanRole, type RoleContext } from './clean-role.ts'
import { withoutCompany } from './without-company.ts'

/** "For: Route Planner role". */
const roleNoun = new RegExp(`\\s${roleNouns}$`, 'iu')

const labelledAs = (line: Words): string | null => {
  const label = labelOfLine(line)
  return label?.id === 'role' && label.value.length > 1 ? label.value : null
}

/** What stands behind "Position:", in a field of that meaning, or behind a question of a form. */
export function labelledRole(line: Words, context: RoleContext): string | null {
  const raw =
    labelledAs(line) ??
    /[:：](.{2,120})$/.exec(/(?:which|what) (?:role|position|job)[^:]{0,60}[:：].{2,120}$/i.exec(line.words)?.[0] ?? '')?.[1] ??
    null
  if (!raw || /https?:/.test(raw)) return null
  const cut =
    raw.split(
      /\s(?:at|bei|chez|@|presso|bij)\s(?=\p{Lu})|\s\|\s|\s[-–—]\s(?=\p{Lu}.*(?:interview|round))|(?<!(?<!\p{L})(?:Sr|Jr|Dr|St|Dipl|Asst|Assoc|Mgr|Dir|Ing|med))[.;]\s(?=\p{Lu})|。/u,
    )[0] ?? raw
  return cleanRole(withoutCompany(cut.replace(/[.]$/, '').replace(roleNoun, ''), context.company), context)
}
