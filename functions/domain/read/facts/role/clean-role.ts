import { postWord } from '../../language/lexicon/facts/posts.ts'
import { hasTitleHead, roleModifiers, roleNouns } from '../../language/lexicon/jobs.ts'
import { isTitlePrefix } from '../../language/lexicon/mail.ts'
import { formatWords } from '../../language/lexicon/talks.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { loose, tidy } from '../../vocabulary/patterns.ts'
import {
  asideAtEnd,
  asideInBrackets,
  contract,
  contractAtEnd,
  gender,
  regions,
  requisition,
  saysHow,
} from '../../vocabulary/title-words.ts'
import { zoneByName, zoneByState } from '../../zones/zone-names.ts'

export interface RoleContext {
  company: string | null
  people: Set<string>
  sheet: Sheet
}

/** "Solutions Consultant role". */
const trailingNoun = new RegExp(`\\s${roleNouns}$`, 'iu')

/** "Chief Operating Officer search" is the looking for one; "Head of Search" is a job, and a "search manager" does another. */
const ofSearch = /\s(?:search|mandate|assignment|hiring|recruitment)$/u
const lastWord = (words: string): string => words.split(' ').at(-1) ?? ''

/** "2026-0419 Grants Accountant", "338-27-AH, dietitian", "R-20931 Technician": the number of the posting. */
const numberInFront = /^(?=\S*\d)[A-Z\d]{1,6}(?:[-/][A-Z\d]{1,6}){1,3}[,:]?\s(?=\p{L})/u

/** "Listed below", "indiqué ci-dessous": the job stands elsewhere. */
const pointsElsewhere = new RegExp(`(?:^|\\s)${postWord('pointed')}$`, 'iu')

/** "Site Manager (new build, 84 units)": what is told of the work, and no field of it. */
const tellsOfWork = (inside: string): boolean => inside.includes(',') && /\d|^\p{Ll}/u.test(inside) && !hasTitleHead(inside)

/** "En CDI" alone. */
const hiredOnly = /^(?:in|en|à|a|em|als|op basis van)\s(?:cdi|cdd|clt|pj|teilzeit|vollzeit|festanstellung|fulltime|parttime)$/iu

/** "Ingénieur DevOps en CDI": how one is hired. */
const withoutContract = (role: string): string => {
  const [, job, hired = ''] = /^(.*\S)\s(?:in|en|à|a|em|als|op basis van)\s([^()]{2,40})$/u.exec(role) ?? []
  return job !== undefined && contract.test(hired) ? job : role
}

/** "Dayton, OH": whatever stands before a state is a town. */
const isTownInState = (words: string): boolean => {
  const [, town = '', state = ''] = /^(\p{Lu}[\p{L}.'’ -]{2,28}),\s?(\p{Lu}{2})(?:\s\d{5})?$/u.exec(words.trim()) ?? []
  return zoneByState.has(state) && !hasTitleHead(town) && !town.split(' ').some((word) => roleModifiers.has(word.toLowerCase()))
}

export function isPlace(words: string): boolean {
  if (isTownInState(words)) return true
  const parts = words
    .split(/[,/]|\s(?:or|oder|und|and|ou|o|[–—-])\s/)
    .map((part) => part.trim())
    .filter(Boolean)
  return (
    parts.length > 0 &&
    parts.every((part) => zoneByName.has(part.toLowerCase()) || regions.test(part) || zoneByState.has(part) || contract.test(part))
  )
}

export function cleanRole(raw: string, context: Pick<RoleContext, 'company' | 'people'>): string | null {
  let role = tidy(raw.replace(gender, ' ').replace(requisition, ' ').replace(asideInBrackets, ' ')).replace(numberInFront, '')
  role = role
    .replace(/\s[-–—|]$/u, '')
    .replace(contractAtEnd, '')
    .replace(asideAtEnd, '')
  role = withoutContract(role)
  role = role.replace(/[([（]([^()[\]（）]{1,60})[)\]）]/gu, (whole, inside: string) =>
    isPlace(inside) || tellsOfWork(inside) || contract.test(inside.trim()) || contract.test((inside.split(',')[0] ?? '').trim())
      ? ' '
      : whole,
  )
  role = tidy(role.replace(/\s?\(\s*\)/g, ' ').replace(/\s+,/g, ','))
  // The dash stays as it is written: what is not cut off there belongs to the job.
  const dashed = role.split(/(\s[-–—|]\s)/)
  while (dashed.length > 1 && (isPlace(dashed.at(-1) ?? '') || contract.test((dashed.at(-1) ?? '').trim()))) dashed.splice(-2)
  role = dashed.join('')
  const commas = role.split(', ')
  const hired = commas.findIndex((part, i) => i > 0 && contract.test(part.trim()))
  if (hired > 0) commas.length = hired
  while (commas.length > 2 && isTownInState(commas.slice(-2).join(', '))) commas.splice(-2)
  while (commas.length > 1 && isPlace(commas.at(-1) ?? '')) commas.pop()
  role = commas.join(', ')
  role = role
    .replace(/^["“'(）)」】\s]+|["”'\s,.;:–-]+$/g, '')
    .replace(/^(?:for a|for an|for the|the|our|a|an|your|new|open|internal|der|die|das|el|la|le|o|de|het|il|l')\s(?=[\p{Lu}])/iu, '')
  role = role.replace(trailingNoun, '').replace(ofSearch, (noun, at: number) => (hasTitleHead(lastWord(role.slice(0, at))) ? '' : noun))
  const stray =
    (role.match(/\(/g) ?? []).length !== (role.match(/\)/g) ?? []).length
      ? role
          .replace(/\)(?=\)$)/, '')
          .replace(/\s?\([^)]*$/, '')
          .replace(/^[^(]*\)\s?/, '')
      : role
  role = tidy(stray.replace(/\s(?:with|at|bei|chez|presso|bij|hos|and|und|of|for|via|on|over|über|per|par|by|in)$/i, ''))
  if (
    hiredOnly.test(role) ||
    role.length < 2 ||
    role.length > 100 ||
    context.people.has(loose(role)) ||
    (context.company && loose(role) === loose(context.company))
  )
    return null
  if (
    isTitlePrefix.test(role) ||
    (/^\p{Ll}/u.test(role) && pointsElsewhere.test(role)) ||
    saysHow.test(role) ||
    /(?:^|\s)(?:your|you|we|I)(?:\s|$)/u.test(role)
  )
    return null
  if (/https?:|@|^#?[A-Z]{0,5}-?\d[\d-]*$/.test(role) || formatWords.some(([, pattern]) => pattern.isAll(role))) return null
  if (
    /^(?:interview|candidate|job|role|position|following|open|next|same|new|first|second|third|final|this|that|it|(?:job )?offer|angebot|offre|oferta|offerta|aanbod|TBD|n\/a|none|tbc)$/i.test(
      role,
    )
  )
    return null
  return role
}
