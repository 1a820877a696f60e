import type { Evidence } from '../reading.ts'
import { ownNamePattern } from './candidate-name.ts'
import { namesIn } from './names.ts'
import { type Token, tokensOf } from './phrases.ts'
import type { Sheet, Words } from './sheet.ts'
import { japaneseLegalForms } from './vocabulary/company-words.ts'
import { formatWords } from './vocabulary/format-words.ts'
import { hasTitleHead, roleModifiers, roleNouns } from './vocabulary/role-words.ts'
import { zoneByName, zoneByState } from './vocabulary/zone-words.ts'
import { loose, tidy } from './words.ts'

export interface RoleFact {
  role: string | null
  evidence: Evidence | null
}

/** The posting's title as written. Subject and SUMMARY win over the text. */
export function readRole(sheet: Sheet, company: string | null, people: readonly string[]): RoleFact {
  const context = { company, people: new Set(people.map(loose)), sheet }
  const shared = sharedTitles(sheet)
  for (const title of shared) {
    const role = roleInTitle(title.words, context)
    if (role) return { role, evidence: { part: title.part, words: title.words, sure: 0.9 } }
  }
  for (const line of [...sheet.lines, ...sheet.sentences]) {
    const role = labelledRole(line, context)
    if (role) return { role, evidence: { part: line.part, words: line.words.slice(0, 200), sure: 0.95 } }
  }
  for (const lines of [sheet.sentences, sheet.older]) {
    for (const { part, words } of lines) {
      const role = roleInSentence(words, context)
      if (role) return { role, evidence: { part, words: words.slice(0, 200), sure: 0.85 } }
    }
  }
  return { role: null, evidence: null }
}

interface RoleContext {
  company: string | null
  people: Set<string>
  sheet: Sheet
}

/** Of several events the summaries name sessions: only what all of them share names the job. */
function sharedTitles(sheet: Sheet): Words[] {
  const summaries = sheet.carried.events.map(({ summary }) => summary ?? '')
  if (summaries.length < 2) return sheet.titles
  return sheet.titles.flatMap((title) => {
    const segments = segmentsOf(title.words).filter((segment) => summaries.every((summary) => summary.includes(segment)))
    return segments.length ? [{ part: title.part, words: segments.join(' | ') }] : title.part === 'subject' ? [title] : []
  })
}

const segmentsOf = (title: string) =>
  title
    .split(/\s[-–—|/×x~•·]\s|\s?(?:<>|\||<->|↔)\s?|[:：]\s|\s\/\s|、|\/\s|\s\//u)
    .map((words) => tidy(words.replace(/^[-–—|/:<>\s]+/u, '')))
    .filter(Boolean)

const titleLead =
  /^(?:.{0,60}?(?:interview|screen|screening|call|chat|round|conversation|panel|meeting|onsite|invitation|discussion|presentation|gespräch|interview|einladung|entretien|entrevista|colloquio|gesprek|面接|面談)[^:]{0,30}?\s)?(?:for|re|regarding|about|as|zur stelle als|zur position|zur stelle|als|für die stelle|für die position|für|pour le poste de|pour le poste d'|poste de|poste d'|pour|para el puesto de|para la posición de|puesto de|para a vaga de|vaga de|para|voor de functie van|voor de functie|functie|voor|per la posizione di|per il ruolo di|posizione di|per)\s(?:the\s|our\s|a\s|an\s|de\s|d'|l'|il\s)?(.{3,90})$/iu

function roleInTitle(title: string, context: RoleContext): string | null {
  const own = ownNamePattern(context.sheet.reader)
  const text = withoutTimes(
    title
      .replace(/【[^】]{0,40}】/g, ' | ')
      .replace(japaneseLegalForms, ' ')
      .replace(own, ' | ')
      .replace(/\(\s*\|\s*\)/g, ' | '),
  )
  for (const segment of segmentsOf(text)) {
    const led = titleLead.exec(segment)
    const fromLead = led?.[1] ? cleanRole(stripMeeting(withoutCompany(led[1], context.company)), context) : null
    if (fromLead && hasTitleHead(fromLead)) return fromLead
    const words = stripMeeting(withoutCompany(segment, context.company))
    if (!hasTitleHead(words) || meetingOnly(segment, words) || isFormat(segment) || isFormat(words)) continue
    const role = cleanRole(words, context)
    if (role && hasTitleHead(role) && !isPersonTitle(role, context)) return role
  }
  return japaneseRole(text)
}

const isFormat = (words: string) => formatWords.some(([, pattern]) => pattern.exec(words)?.[0].length === words.length)

/** "3:15 PM" is no product manager. */
const withoutTimes = (title: string) => title.replace(/\d{1,2}(?:[:.]\d{2})?\s?[AaPp]\.?[Mm]\.?(?![\p{L}])/gu, ' ')

/** "With Dana, CTO" in a title is a person's job. */
const isPersonTitle = (role: string, { people }: RoleContext) =>
  people.has(loose(role)) || namesIn(role).some(({ name }) => people.has(loose(name)))

function withoutCompany(segment: string, company: string | null): string {
  if (!company) return segment
  const at = segment.toLowerCase().indexOf(company.toLowerCase())
  if (at < 0) {
    const first = company.split(' ')[0] ?? ''
    return first.length > 3 && segment.toLowerCase().startsWith(`${first.toLowerCase()} `) && !hasTitleHead(first)
      ? tidy(segment.slice(first.length))
      : segment
  }
  const before = segment
    .slice(0, at)
    .replace(
      /[\s,(@]*(?:(?<=\s)(?:at|with|bei|beim|zur|chez|en|na|no|bij|presso|w\/|from|of|mit|con|com)(?:\s(?:der|dem|die|the|la|le|l'|het|de))?)?\s*$/i,
      '',
    )
  return tidy(
    `${before} ${segment
      .slice(at + company.length)
      .replace(legalStart, '')
      .replace(/^[\s,)]+/, '')}`,
  )
}

const legalStart =
  /^[,\s]{0,3}(?:inc|llc|ltd|plc|gmbh|ag|se|kg|s\.a\.?|sas|sarl|s\.l\.?|b\.v\.?|n\.v\.?|s\.p\.a\.?|s\.r\.l\.?)(?![\p{L}])\.?/iu
const meetingWords =
  '(?:interviews?|screen(?:ing)?|call|chat|round|conversation|panel|meeting|onsite|on-site|loop|invitation|confirmation|discussion|session|debrief|phone|video|virtual|zoom|teams|recruiter|hiring manager|technical|behaviou?ral|executive|final|first|second|third|peer|team|intro(?:ductory)?|case study|case|presentation|coding|system design|values|culture|superday|schedule|next steps?|hr|candidate|internal|hold|vorstellungsgespräch|bewerbungsgespräch|erstgespräch|zweitgespräch|drittgespräch|gespräch|kennenlernen|einladung|interviewtermin|telefoninterview|entretien|entrevista|colloquio|sollicitatiegesprek|gesprek|kennismaking|job|1:1|competency-based|panelinterview|\\d(?:st|nd|rd|th)(?=\\s(?:round|interview|stage|call|screen))|zweites|erstes|drittes|viertes|zweite|erste|dritte|zweiter|erster|dritter|deuxième|première|troisième|segunda|tercera|primera|terceira|primeira|seconda|terza|prima|tweede|derde|eerste|rh|rrhh|inicial|finale?|telefonisch|runde|ronde|ronda|etapa|round \\d|stage \\d|interview \\d)'
const trailing = new RegExp(`[\\s,–-]+(?:${meetingWords})$`, 'iu')
const leading = new RegExp(
  `^(?:${meetingWords}|your|our|the|zum|zur|zu|einladung|with|for|of|as|und|and|re|invitation to|\\d[.º°ª]?|de|di|per|para|pour|voor|a|an|für|die|der|das)[\\s,–.-]+`,
  'iu',
)

/** "Panel Interview Product Manager" and "Product Manager interview" → the job. */
function stripMeeting(segment: string): string {
  let rest = segment.trim()
  for (let i = 0; i < 8; i += 1) {
    const next = rest.replace(trailing, '').replace(leading, '').trim()
    if (next === rest || next === '') break
    rest = next
  }
  return rest
}

const personRole =
  /^(?:(?:the )?(?:hiring|line|future|direct|your) manager|manager|recruiter|coordinator|recruiting coordinator|talent (?:partner|acquisition(?: partner)?)|founder|founders|co-?founder|ceo|cto|cfo|coo|cmo|cpo|cio|chro|cro|vp|president|executive|executives|exec|team lead|studio head|head|partner|partners|director|directors|panel|lead|leader|leadership|peers?|hr|managing director|scientist|engineer|engineers|ops|research|operations|chair|professional|expert|führungskraft|geschäftsführung|chef|responsable|gestor|gestora|manager recruteur|agent|colleague|teammate|coach|geschäftsführer|vorstand|trainer|hr manager|hr business partner|hrbp|people partner|research|cross-functional partners?|engineering leadership|product leadership|senior leadership|account exec)$/i

function meetingOnly(segment: string, role: string): boolean {
  if (personRole.test(role.trim())) return true
  const meeting = /(?:interview|screen|call|chat|round|conversation|meeting|gespräch|entretien|entrevista)/i.test(segment)
  if (!meeting) return false
  // "CMO interview", "VP Engineering Interview" name who is met
  return (
    /^(?:C[A-Z]O|SVP|EVP|VP|president|founder|director|head)(?: (?:of )?[\p{L}&]+){0,2}$/iu.test(role.trim()) &&
    !/\bfor\b/i.test(segment) &&
    new RegExp(`^${role.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s+(?:interview|screen|call|chat|round|conversation)`, 'i').test(
      segment.trim(),
    )
  )
}

const roleLabels =
  /^\s{0,6}(?:[-*•]\s)?(?:job title|job|role|position|position title|posting|opening|vacancy|title|requisition|for the role|for role|applied for|application for|application|your application|bewerbung|stelle|position|stellenbezeichnung|ihre bewerbung|ihre bewerbung als|bewerbung als|funktion|poste|intitulé du poste|puesto|posición|cargo|vaga|função|functie|vacature|rol|posizione|ruolo|職種|ポジション|募集職種|応募職種|応募ポジション|応募職|求人)\s?[:：]\s?(.{2,120})$/iu
const rolePath = /(?:^|[._])(?:job|position|role|requisition|opening|posting|vacancy)(?:[._]?(?:title|name))?$/i

function labelledRole({ part, words }: Words, context: RoleContext): string | null {
  const found =
    roleLabels.exec(words)?.[1] ??
    /[:：](.{2,120})$/.exec(/(?:which|what) (?:role|position|job)[^:]{0,60}[:：].{2,120}$/i.exec(words)?.[0] ?? '')?.[1] ??
    null
  const raw = found ?? (rolePath.test(part) ? words : null)
  if (!raw || /https?:/.test(raw)) return null
  const cut =
    raw.split(/\s(?:at|bei|chez|@|presso|bij)\s(?=\p{Lu})|\s\|\s|\s[-–—]\s(?=\p{Lu}.*(?:interview|round))|[.;]\s(?=\p{Lu})|。/u)[0] ?? raw
  return cleanRole(withoutCompany(cut.replace(/[.]$/, ''), context.company), context)
}

const nounAfter = new RegExp(`(?<![\\p{L}-])(?:${roleNouns})(?![\\p{L}])`, 'giu')
const leadBefore =
  /(?<![\p{L}])(?:position of|role of|post of|job of|vacancy for|opening for|position as|role as|interview(?:ing|s)? for|application for|applied for|apply for|applying for|candidate for|consider(?:ed|ing) for|opportunity as|hiring (?:a|an|our next)|looking for (?:a|an|our next)|panel for|loop for|round for|conversation for|screen for|call for|onsite for|superday for|opening as|as our (?:new|next)|stelle als|stelle|position als|bewerbung als|als|poste de|poste d'|candidature (?:au poste de|pour le poste de|de)|puesto de|posición de|vacante de|candidatura (?:a|para)|vaga de|vaga para|posição de|cargo de|functie van|functie|rol van|vacature voor|vacature|sollicitatie als|posizione di|ruolo di|candidatura per|candidatura come|for (?:the|our|your)|about (?:the|our)|regarding (?:the|our)|discuss (?:the|our)|(?:the|our|this) (?:position|role|job|post)|for|re:)\s(?:the\s|(?:the |our |this )?(?:position|role|job|post|vacancy|opening)\s(?:of\s|as\s)?|our\s|a\s|an\s|eine[rn]?\s|une?\s|un[ao]?\s|em\s|de\s)?/giu

function roleInSentence(sentence: string, context: RoleContext): string | null {
  for (const match of sentence.matchAll(nounAfter)) {
    const role = cleanRole(withoutCompany(phraseBefore(sentence, match.index), context.company), context)
    if (role && (hasTitleHead(role) || role.split(' ').length > 1) && !meetingOnly('', role)) return role
  }
  for (const match of sentence.matchAll(leadBefore)) {
    const raw = phraseFrom(sentence, match.index + match[0].length, context)
    const role = raw ? cleanRole(withoutCompany(afterMeeting(raw), context.company), context) : null
    if (role && hasTitleHead(role) && !personRole.test(role)) return role
  }
  return slashed(sentence, context) ?? japaneseRole(sentence)
}

/** "the Values Interview for Product Designer": the job stands behind the meeting. */
const afterMeeting = (raw: string): string => {
  const match = /^(.{3,60}?)\s(?:for|as|für|als|pour|para|voor|per)\s(?:the\s|our\s|a\s|an\s)?(?=\p{Lu})/u.exec(raw)
  return match?.[1] && (!hasTitleHead(match[1]) || /interview|screen|call|round|chat|panel/i.test(match[1]))
    ? raw.slice(match[0].length)
    : raw
}

/** "Acme Software / Senior Engineer / Jane Doe pairs with you" */
function slashed(sentence: string, context: RoleContext): string | null {
  const parts = sentence.split(/\s[/|]\s/)
  if (parts.length < 3) return null
  for (const part of parts.slice(0, 4)) {
    const role =
      hasTitleHead(part) &&
      part.split(' ').length <= 8 &&
      !namesIn(part).some(({ name, single }) => !single && context.people.has(loose(name)))
        ? cleanRole(part, context)
        : null
    if (role && !context.people.has(loose(role))) return role
  }
  return null
}

const connector = /^(?:of|and|&|for|de|del|du|des|d'|la|für|und|et|y|e|di|van|in|to|en|do|da|der|-|–|\/|à)$/i
const isRoleWord = (word: string) => /^[\p{Lu}\p{N}]/u.test(word) || /^(?:i|e)[A-Z]/.test(word)

/** Walks back from "position": capitalised words, small words between them, commas and brackets inside a title. */
function phraseBefore(sentence: string, end: number): string {
  const tokens = tokensOf(sentence.slice(0, end))
  let from = tokens.length
  for (let i = tokens.length - 1; i >= 0 && tokens.length - i <= 16; i -= 1) {
    const text = tokens[i]?.text ?? ''
    if (isRoleWord(text) && !/^(?:The|Our|Your|This|For|Hi|I|We|Req|Interview|Regarding|About)$/.test(text)) from = i
    else if (connector.test(text) || [',', '(', ')', '/', '-', '–', '"', '“', '”', '+', "'"].includes(text)) continue
    else if (/^(?:internal|open|current|new|same)$/.test(text)) continue
    else if (hasTitleHead(text) && i === tokens.length - 1) from = i
    else if (roleModifiers.has(text.toLowerCase()) && from < tokens.length && i >= tokens.length - 3) from = i
    else break
  }
  const first = tokens[from]
  if (!first) return ''
  const phrase = sentence.slice(first.at, end).replace(/[\s,"“”]+$/, '')
  // "Thanks for applying, Alex. … at Acme, Senior Engineer position": what stands before a comma must belong to the job
  return trimFront(phrase)
}

function trimFront(phrase: string): string {
  const parts = phrase.split(', ')
  const head = parts.findIndex((part) => hasTitleHead(part))
  return head > 0 ? parts.slice(head).join(', ') : phrase
}

/** Walks on from "position of": ends at small words, sentence ends, a person. */
function phraseFrom(sentence: string, start: number, context: RoleContext): string | null {
  const rest = sentence.slice(start, start + 140)
  const tokens = tokensOf(rest)
  let last: Token | undefined
  let depth = 0
  for (const [i, token] of tokens.entries()) {
    const text = token.text
    const previous = tokens[i - 1]
    if (previous && /[.;:!?\n]/.test(rest.slice(previous.end, token.at)) && !/^\S*\.$/.test(previous.text)) break
    if (text === '(' || text === '[') depth += 1
    else if (text === ')' || text === ']') {
      depth -= 1
      if (depth >= 0) last = token
    } else if (isRoleWord(text) || depth > 0) {
      if (
        previous?.text === ',' &&
        (personAt(rest, token.at, context) ||
          /^(?:I|We|You|This|The|It|Please|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
            text,
          ))
      )
        break
      last = token
    } else if (
      !connector.test(text) &&
      ![',', '/', '-', '–', '&', '+', "'", '*', ':'].includes(text) &&
      !(last === undefined && hasTitleHead(text)) &&
      !/(?:\/in|:in|\*in|innen)$/.test(text) &&
      !/^[ac]$/.test(text)
    )
      break
    else if (last === undefined && hasTitleHead(text)) last = token
    else if (last === undefined && i > 2) break
  }
  return last && last.end > 2 ? rest.slice(0, last.end) : null
}

const personAt = (text: string, at: number, { people }: RoleContext) =>
  namesIn(text.slice(at)).some(
    (name) => name.at === 0 && (people.has(loose(name.name)) || [...people].some((one) => one.startsWith(loose(name.name)) && name.single)),
  )

const japaneseRolePattern =
  /([\p{Script=Katakana}\p{Script=Han}A-Za-zー・ ]{3,40}?)(?:職|ポジション|の(?:選考|募集|職種|ポジション|求人))|(?:【|「|『)([^】」』]{2,40}(?:エンジニア|マネージャー|マネジャー|デザイナー|アナリスト|コンサルタント|ディレクター|プロデューサー|担当|開発者|サイエンティスト|アーキテクト|リーダー|プランナー|スペシャリスト))(?:】|」|』)/u
function japaneseRole(text: string): string | null {
  if (!/[\u3040-\u30ff]/.test(text)) return null
  const match = japaneseRolePattern.exec(text)
  const words = tidy((match?.[1] ?? match?.[2] ?? '').replace(/^.*[にはをがのて、。]/u, ''))
  return words.length >= 3 && hasTitleHead(words) ? words : null
}

/* ------------------------------------------------------------------ what is no part of the title */

const requisition =
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
