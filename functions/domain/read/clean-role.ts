import type { RoleContext } from './role.ts'
import { formatWords } from './vocabulary/format-words.ts'
import { zoneByName, zoneByState } from './vocabulary/zone-words.ts'
import { loose, tidy } from './words.ts'

export const requisition =
  /\s?[([]?(?:req(?:uisition)?(?:\s?(?:id|no\.?|number|#))?|job\s?(?:id|no\.?|req|number)|ref(?:erence)?\.?(?:\s?(?:no\.?|nr\.?))?|jr|id|kennziffer|referenznummer|vacancy no\.?|posting id|r|stellen-id|réf\.?|ref)[\s.:#-]{0,3}#?[A-Z]{0,4}-?\d{2,}[\w-]{0,12}[)\]]?|\s?[([]?#\s?[A-Z]{0,3}-?\d{2,}[)\]]?|\s[([][A-Z]{0,5}-?\d{3,}[\w-]*[)\]]|\s[A-Z]{1,4}-?\d{4,}$/giu

const gender =
  /\s?[([]\s?(?:(?:m|w|d|f|x|h|i|gn|div|v|k|all genders|alle geschlechter|mwd|a|e|hf)(?:\s?[/|,*.:-]\s?(?:m|w|d|f|x|h|i|gn|div|v|k|all|a|e|\*))*|all genders|gn|h\/f|f\/h|m\/v|m\/f|m\/f\/d|m\/w\/d|d\/m\/w|w\/m\/d|m\/f\/x|x\/f\/m|f\/m\/x|m\/v\/x|divers|any gender|alle)\s?[)\]]|\s(?:m\/w\/d|w\/m\/d|d\/m\/w|m\/f\/d|h\/f|f\/h|m\/v\/x|m\/f\/x|m\/v)(?![\p{L}])|\s?\(?all genders\)?/giu

const contract =
  /^(?:full[- ]?time|part[- ]?time|contract|contractor|permanent|temporary|temp|fixed[- ]term|freelance|internship|vollzeit|teilzeit|unbefristet|befristet|festanstellung|cdi|cdd|temps plein|temps partiel|jornada completa|tiempo completo|media jornada|indefinido|clt|pj|integral|meio período|fulltime|parttime|tempo pieno|tempo indeterminato|part time|remote|hybrid|on-?site|onsite|remoto|híbrido|télétravail|homeoffice|home office|remote-first|us remote|remote us|remote,? [\p{L} ]+|[\p{L} ]+ remote|hybride|ibrido|da remoto|正社員|契約社員|maternity cover|parental leave cover|\d{1,2}[- ]months?(?: contract)?|\d{2,3} ?%(?: ?[-–] ?\d{2,3} ?%)?|\d{1,3}[-–]\d{1,3} ?%|elternzeitvertretung|\d{1,2}(?:[-–]\d{1,2})? ?(?:uur|h|hours|std\.?|stunden|horas|heures|ore)(?:[ /].{0,12})?|w2|1099|c2c)$/iu

const regions =
  /^(?:us|usa|u\.s\.|uk|eu|emea|apac|latam|dach|nam|na|amer|americas|europe|north america|global|worldwide|anywhere|east coast|west coast|us east|us west|eastern us|midwest|nordics|benelux|united states|northeast|southeast|[A-Z]{2,3} east|us-east|us-west)$/i

function isPlace(words: string): boolean {
  const parts = words
    .split(/[,/]|\s(?:or|oder|und|and|ou|o)\s/)
    .map((part) => part.trim())
    .filter(Boolean)
  return (
    parts.length > 0 &&
    parts.every((part) => zoneByName.has(part.toLowerCase()) || regions.test(part) || zoneByState.has(part) || contract.test(part))
  )
}

export function cleanRole(raw: string, context: Pick<RoleContext, 'company' | 'people'>): string | null {
  let role = tidy(raw.replace(gender, ' ').replace(requisition, ' '))
  role = role.replace(/[([（]([^()[\]（）]{1,60})[)\]）]/gu, (whole, inside: string) =>
    isPlace(inside) || contract.test(inside.trim()) ? ' ' : whole,
  )
  role = tidy(role.replace(/\s?\(\s*\)/g, ' '))
  const dashed = role.split(/\s[-–—|]\s/)
  while (dashed.length > 1 && (isPlace(dashed.at(-1) ?? '') || contract.test((dashed.at(-1) ?? '').trim()))) dashed.pop()
  role = dashed.join(' - ')
  const commas = role.split(', ')
  while (commas.length > 1 && (isPlace(commas.at(-1) ?? '') || contract.test((commas.at(-1) ?? '').trim()))) commas.pop()
  role = commas.join(', ')
  role = role
    .replace(/^["“'(）)」】\s]+|["”'\s,.;:–-]+$/g, '')
    .replace(/^(?:the|our|a|an|your|new|open|internal|der|die|das|el|la|le|o|de|het|il|l')\s(?=[\p{Lu}])/iu, '')
    .replace(/(?:\*in|:in|\/in|_in)(?![\p{L}])/u, (suffix) => suffix)
  const stray =
    (role.match(/\(/g) ?? []).length !== (role.match(/\)/g) ?? []).length
      ? role.replace(/\s?\([^)]*$/, '').replace(/^[^(]*\)\s?/, '')
      : role
  role = tidy(stray.replace(/\s(?:with|at|bei|and|und|of|for)$/i, ''))
  if (
    role.length < 2 ||
    role.length > 100 ||
    context.people.has(loose(role)) ||
    (context.company && loose(role) === loose(context.company))
  )
    return null
  if (/https?:|@/.test(role) || formatWords.some(([, pattern]) => pattern.exec(role)?.[0].length === role.length)) return null
  if (
    /^(?:interview|candidate|job|role|position|following|open|next|same|new|first|second|third|final|this|that|it|TBD|n\/a|none|tbc)$/i.test(
      role,
    )
  )
    return null
  return role
}
