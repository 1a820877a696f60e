import type { Evidence } from '../reading.ts'
import { ownNamePattern } from './candidate-name.ts'
import { agencyLabels, employerLabels, fits } from './employer-domain.ts'
import { type Phrase, properPhrases } from './phrases.ts'
import type { Sheet, Words } from './sheet.ts'
import { companyFollows, companyLeads, companyTails, japaneseLegalForms, legalForms, toolNames } from './vocabulary/company-words.ts'
import { formatWords } from './vocabulary/format-words.ts'
import { notNames } from './vocabulary/people-words.ts'
import { hasTitleHead, roleModifiers } from './vocabulary/role-words.ts'
import { zoneByName } from './vocabulary/zone-words.ts'
import { loose, plain, tidy } from './words.ts'

export interface CompanyFact {
  name: string | null
  evidence: Evidence | null
  /** Other employers the text could mean just as well. */
  others: string[]
}

interface Candidate {
  name: string
  score: number
  part: string
  words: string
}

/**
 * The employer as the text names it, in its fullest form. A name that fits the domain of sender, organizer or host is the best
 * witness; without one, the places where mails put the employer ("at X", "Title | X", "X <> Candidate"); at last the domain itself.
 */
export function readCompany(sheet: Sheet, people: readonly string[]): CompanyFact {
  const labels = employerLabels(sheet)
  const agencies = agencyLabels(sheet, labels)
  const employers = labels.filter((label) => !agencies.has(label))
  const texts = textsOf(sheet)
  const fitting = bestFitting(texts, employers)
  if (fitting) return { name: fitting.name, evidence: { part: fitting.part, words: fitting.words, sure: 0.95 }, others: [] }
  const placed = placedNames(texts, sheet, people, agencies)
  const [best, ...rest] = placed
  if (best && best.score >= (employers.length ? 3 : 2)) {
    const rivals = rest.filter(({ score, name }) => score >= best.score - 0.5 && !related(name, best.name)).map(({ name }) => name)
    return { name: best.name, evidence: { part: best.part, words: best.words, sure: rivals.length ? 0.5 : 0.8 }, others: rivals }
  }
  const label = employers[0]
  if (!label) return { name: null, evidence: null, others: [] }
  return { name: label.charAt(0).toUpperCase() + label.slice(1), evidence: { part: 'address', words: label, sure: 0.6 }, others: [] }
}

const related = (a: string, b: string) => plain(a).startsWith(plain(b)) || plain(b).startsWith(plain(a))

/** Titles first, then sender names, the text, older messages. Own name out, so that it never glues to a company. */
function textsOf(sheet: Sheet): Words[] {
  const own = ownNamePattern(sheet.reader)
  const { mail, events } = sheet.carried
  const senders = [mail?.from.name, events[0]?.organizer?.name, mail?.forwardedBy?.name].filter((name) => name != null)
  const places = events.map(({ location }) => location).filter((place) => place !== null)
  return [
    ...sheet.titles.map(({ part, words }) => ({ part, words: words.replace(own, ' | ') })),
    ...senders.map((words) => ({ part: 'sender', words })),
    ...sheet.lines.map(({ part, words }) => ({ part, words: words.replace(own, ' | ') })),
    ...places.map((words) => ({ part: 'LOCATION', words })),
    ...sheet.older,
  ].filter(({ words }) => words)
}

export const withoutLegalForm = (name: string): string => {
  let rest = tidy(name.replace(japaneseLegalForms, ' '))
  for (let i = 0; i < 2; i += 1) rest = rest.replace(legalForms, '').replace(/[\s,]+$/, '')
  return rest
}

const connector = /^(?:&|of|and|the|de|la|del|du|des|da|do|di|für|und|et|y|e|van|von|der|for|\+|en|d')$/i

/** Sub-phrases a name may be: from each word on, without meeting words at its end. */
function* subPhrases(phrase: Phrase): Generator<string> {
  const words = phrase.tokens.map(({ text }) => text)
  for (let from = 0; from < Math.min(words.length, 5); from += 1) {
    const first = words[from] ?? ''
    if (connector.test(first)) continue
    for (let to = Math.min(words.length, from + 7); to > from; to -= 1) {
      const run = words.slice(from, to)
      if (!connector.test(run.at(-1) ?? '')) yield joined(phrase, from, to)
    }
  }
}

const joined = (phrase: Phrase, from: number, to: number) =>
  phrase.words.slice((phrase.tokens[from]?.at ?? 0) - phrase.at, (phrase.tokens[to - 1]?.end ?? 0) - phrase.at)

const isTail = (word: string) =>
  companyTails.has(
    word
      .toLowerCase()
      .replace(/[.:]$/, '')
      .replace(/['’]s$/, ''),
  ) || /^\d+(?:st|nd|rd|th)?$/.test(word)

/** Cuts "Recruiting Team", "Panel Interview" and a job behind the name. */
function trimmed(name: string): string {
  let words = name.split(' ')
  while (words.length > 1 && isTail(words.at(-1) ?? '')) words = words.slice(0, -1)
  while (words.length > 1 && formatTail(words)) words = words.slice(0, -1)
  while (words.length > 1 && (isTail(words.at(-1) ?? '') || connector.test(words.at(-1) ?? ''))) words = words.slice(0, -1)
  return words.join(' ').replace(/['’]s$/, '')
}

const formatTail = (words: string[]) =>
  formatWords.some(([, pattern]) => pattern.test(words.slice(-2).join(' ')) && !pattern.test(words.slice(0, -1).join(' ')))

interface Fit {
  name: string
  score: number
  label: number
}

/** The name in these words, when it fits one of the domains. */
function fitOf(words: string, labels: string[]): Fit | null {
  const bare = withoutLegalForm(words)
  const name = labels.some((each) => fits(bare, each) === 1) ? bare : withoutLegalForm(trimmed(words))
  if (name.length < 2 || toolNames.exec(name)?.[0].length === name.length) return null
  const label = labels.findIndex((each) => fits(name, each) >= 0.65)
  const domain = labels[label]
  if (domain !== undefined && name.includes(' ') && plain(name.split(' ').at(-1) ?? '') === plain(domain) && !nameStart.test(name.slice(0, name.lastIndexOf(' ')))) return null
  return domain === undefined || jobInside(name, domain) ? null : { name, score: fits(name, domain), label }
}

function bestFitting(texts: Words[], labels: string[]): Candidate | null {
  const found: (Candidate & Fit)[] = []
  const seen = new Map<string, Fit | null>()
  for (const { part, words } of texts) {
    for (const phrase of properPhrases(words)) {
      for (const sub of subPhrases(phrase)) {
        if (!seen.has(sub)) seen.set(sub, fitOf(sub, labels))
        const fit = seen.get(sub)
        if (fit) found.push({ ...fit, part, words: sub })
      }
    }
  }
  const sure = found.filter(({ score }) => score >= 0.7)
  const pool = sure.length ? sure : found
  const label = Math.min(...pool.map((one) => one.label))
  return pool
    .filter((one) => one.label === label)
    .reduce<Candidate | null>((best, one) => (best === null || fuller(one, best, labels[label] ?? '') ? one : best), null)
}

/** Of two names that fit, the one with more words wins, unless the longer one only runs on into something else. */
function fuller(one: Candidate, best: Candidate, label: string): boolean {
  const exact = (name: string) => fits(name, label) === 1
  if (exact(best.name) && !exact(one.name)) return goesBeyond(one.name, best.name) && one.score >= 0.7
  if (exact(one.name) && !exact(best.name)) return !goesBeyond(best.name, one.name)
  if (Math.abs(one.score - best.score) > 0.16) return one.score > best.score
  return one.name.length > best.name.length
}

/** "Kestrel Payments Europe" beside "Kestrel Payments": fuller only when what is added belongs to a name. */
const nameEnd =
  /^(?:partner|bank|group|university|college|hospital|hospitals|health|foundation|partners|games|software|systems|energy|labs|media|capital|insurance|institute|cooperative|company|co\.?|technologies|technology|studios?|brands?|foods?|logistics|robotics|pharma|therapeutics|genomics|biosciences?|industries|international|council|trust|services|solutions|hotels?|airlines?|airways|motors|works|collective|holdings|ventures|entertainment|interactive|analytics|security|networks|payments|financial|education|schools?|press|museum|library|agency|society|association|federation|energie|versicherung(?:en)?|bank|gruppe|werke|stiftung|universität|klinikum|hochschule|tecnologia|seguros|banco|assurances?|banque|groupe|verzekeringen|gemeente|assicurazioni|gruppo|&)$/i
/** Words a name may begin with, before the one its domain repeats. */
const nameStart =
  /^(?:gemeente|stadt|stad|ville de|ayuntamiento de|comune di|city of|county of|town of|universit(?:y|é|à|ät|eit)(?: of| de| di| van)?|universidad(?: de)?|universidade(?: de)?|college of|institut|institute of|instituto|hochschule|construcciones|grupo|groupe|gruppo|banco|banca|banque|bank of|stichting|fundación|fundação|fondazione|fondation|stiftung|hotel|hotels|clínica|clinica|klinik|klinikum|hospital|cabinet|atelier|studio|studios|maison|casa|museum|editorial|edizioni|éditions|verlag|laboratorios|laboratoires|bodegas|transportes|industrias|seguros|stadtwerke|sparkasse|volksbank|autohaus|team|project|camp|saint|st\.?|mount|bureau|agence|société|club|theater|teatro|théâtre|cooperativa|coop)$/iu

function goesBeyond(longer: string, shorter: string): boolean {
  if (longer.endsWith(` ${shorter}`)) return nameStart.test(longer.slice(0, -shorter.length).trim())
  if (!plain(longer).startsWith(plain(shorter))) return false
  const added = longer.slice(shorter.length).trim().split(' ')
  if (/^(?:&|and|\+)$/.test(added[0] ?? '') && added.length === 2) return !isTail(added[1] ?? '')
  return added.every((word) => nameEnd.test(word) || connector.test(word))
}

/** "Acme Product Manager": the job begins inside. */
function jobInside(name: string, label: string): boolean {
  const words = name.split(' ')
  if (words.length < 2 || fits(name, label) === 1) return false
  return hasTitleHead(words.slice(1).join(' ')) && !nameEnd.test(words.at(-1) ?? '')
}

/* ------------------------------------------------------------------ by place */

const companyLabels =
  /^(?:company|employer|client|organi[sz]ation|firm|unternehmen|firma|arbeitgeber|entreprise|société|employeur|empresa|compañía|bedrijf|werkgever|organisatie|azienda|società|会社名|企業名|会社|企業)\s{0,3}[:：]\s{0,3}(.{2,80})$/iu
const japaneseCompany =
  /(?:株式会社|合同会社|有限会社)\s?([\p{Script=Katakana}\p{Script=Han}\p{L}ー・&]{1,30})|([\p{Script=Katakana}\p{Script=Han}A-Za-zー・&]{1,30})\s?(?:株式会社|合同会社|有限会社)/u

function placedNames(texts: Words[], sheet: Sheet, people: readonly string[], agencies: Set<string>): Candidate[] {
  const found: Candidate[] = []
  const known = new Set(people.map(loose))
  const own = loose(sheet.reader.name)
  const tried = new Map<string, string | null>()
  const nameIn = (raw: string): string | null => {
    const name = withoutLegalForm(
      trimmed(tidy(raw.replace(/^(?:société|firma|ditta|azienda|empresa|the|our|your|die|der|das|la|le|il|el|o|a|de|het) /i, ''))),
    )
    return isPossible(name, known, own) && ![...agencies].some((label) => fits(name, label) >= 0.7) ? name : null
  }
  const add = (raw: string, score: number, { part, words }: Words) => {
    if (score <= 0) return
    if (!tried.has(raw)) tried.set(raw, nameIn(raw))
    const name = tried.get(raw)
    if (name) found.push({ name, score, part, words: words.slice(0, 200) })
  }
  texts.forEach((text, index) => {
    const isTitle = index < sheet.titles.length
    const labelled = companyLabels.exec(text.words)
    if (labelled?.[1]) add(labelled[1], 6, text)
    const japanese = japaneseCompany.exec(text.words)
    if (japanese) add((japanese[1] ?? japanese[2] ?? '').split(/[のにでとよはをがへ]/)[0] ?? '', 5, text)
    if (isTitle) for (const segment of titleSegments(text.words)) add(segment.words, segment.score, text)
    if (text.part === 'sender') for (const name of bracketed(text.words)) add(name, 4, text)
    for (const phrase of properPhrases(text.words)) add(firstName(phrase), leadScore(text.words, phrase), text)
  })
  return summed(found)
}

/** The phrase up to where a legal form, a job or a meeting word ends it. */
const firstName = (phrase: Phrase): string => phrase.words

function leadScore(line: string, phrase: Phrase): number {
  const before = line.slice(Math.max(0, phrase.at - 24), phrase.at)
  const after = line.slice(phrase.end, phrase.end + 30)
  let score = 0
  const lead = companyLeads.exec(lastWords(before))
  if (lead) score += /^(?:at|@|bei|beim|chez|presso|bij|na|client|en)$/i.test(lead[0].split(' ').at(-1) ?? '') ? 3 : 1
  if (companyFollows.test(after)) score += 2
  if (legalForms.test(phrase.words) || /^,? ?(?:Inc|LLC|Ltd|GmbH|AG|plc|S\.A|SAS|B\.V|S\.p\.A|S\.r\.l|SE|KG)\b/.test(after)) score += 3
  if (/[|@,]\s$/.test(before) && hasTitleHead(line.slice(0, phrase.at)) && phrase.end >= line.trimEnd().length - 1) score += 2.5
  return score
}

const lastWords = (before: string) =>
  before
    .trimEnd()
    .split(/\s/)
    .slice(-2)
    .join(' ')
    .replace(/^.*[.,;:]\s?/, '')

const bracketed = (name: string): string[] => {
  const via = /^(.{2,50}?)\s(?:via|through|über|par)\s/iu.exec(name)
  if (via?.[1]) return [via[1]]
  const inside = /[(（]([^()（）]{2,60})[)）]|(?:\s(?:from|at|@|via|von|de|[-|–])\s)(.{2,60})$/u.exec(name)
  return inside ? [inside[1] ?? inside[2] ?? ''] : /(?:recruit|career|talent|hr|people|jobs|hiring)/i.test(name) ? [name] : []
}

/** What is left of a title when meeting words and jobs are taken away. */
function titleSegments(title: string): { words: string; score: number }[] {
  const leads =
    /(?:interview|review|presentation|design|session|loop|assessment|test|call|chat|screen|conversation|meeting|round|gespräch|entretien|entrevista|colloquio|gesprek|onsite)\s(?:with|at|w\/|@|bei|mit|chez|avec|en|con|na|com|bij|met|presso)\s(?:the\s)?(.{2,60})$/iu.exec(
      title,
    )
  const led = leads?.[1]
    ? [{ words: leads[1].split(/\s[-–—|/:<]|[:|,(]/)[0] ?? '', score: 4 }].map((one) => ({
        ...one,
        words: properPhrases(one.words).find(({ at }) => at === 0)?.words ?? one.words,
      }))
    : []
  const segments = title
    .split(/\s[-–—x×/|~]\s|\s?(?:<>|\||<->|↔|[:：（）()])\s?|\s\/\s|、/u)
    .map((words) => tidy(words.replace(/^[-–—|/:<>\s]+/u, '')))
    .filter((words) => /^[\p{Lu}\p{N}\p{Script=Katakana}\p{Script=Han}]/u.test(words))
    .map((words) => properPhrases(words).find(({ at }) => at === 0)?.words ?? words)
    .map((words) => ({
      words,
      score: hasTitleHead(words) && !/\s(?:&|and|und|et|y|e)\s(?:partners?|associates|söhne|sons|co)(?![\p{L}])/iu.test(words) ? 0 : 2.2,
    }))
  return [...led, ...segments]
}

const generic =
  /^(?:telephone|telefon|video-?interview|telefoninterview|group|jury|graduate|programme|program|zweites|erstes|drittes|erste|zweite|dritte|tweede|derde|eerste|deuxième|première|troisième|segunda|tercera|primera|terceira|primeira|seconda|terza|prima|interview|round|final|phone|video|virtual|call|screen|meeting|onsite|hold|candidate|application|invitation|confirmation|schedule|vorstellungsgespräch|einladung|entretien|entrevista|colloquio|gesprek|zweitgespräch|erstgespräch|bewerbung|面接|一次面接|二次面接|三次面接|最終面接|internal|job|hiring|details|request|availability|reminder)$/i

function isPossible(name: string, people: Set<string>, own: string): boolean {
  const words = name.split(' ')
  const key = loose(name)
  if (
    key.length < 2 ||
    !/\p{L}{2}/u.test(name) ||
    name.length > 60 ||
    people.has(key) ||
    key === own ||
    /[@\d]{4}|https?:|^\d{1,2}(?:st|nd|rd|th|am|pm|h)?(?: |$)/i.test(name)
  )
    return false
  if (toolNames.exec(name)?.[0].length === name.length || zoneByName.has(name.toLowerCase())) return false
  if (
    words.every((word) => notNames.has(word.toLowerCase()) || isTail(word) || generic.test(word) || roleModifiers.has(word.toLowerCase()))
  )
    return false
  if (formatWords.some(([, pattern]) => pattern.exec(name)?.[0].length === name.length) || generic.test(words[0] ?? '')) return false
  if (hasTitleHead(name) && !nameEnd.test(words.at(-1) ?? '')) return false
  // "Screening call with Eva": a given name of someone known
  return (
    !(words.length === 1 && [...people].some((person) => person.length > key.length && key.length >= 3 && person.startsWith(key))) &&
    !notNames.has(words[0]?.toLowerCase() ?? '')
  )
}

/** The same name in several places counts more; the fullest form of it is kept. */
function summed(found: Candidate[]): Candidate[] {
  const groups: Candidate[] = []
  for (const one of found.filter(({ score }) => score > 0)) {
    const group = groups.find(({ name }) => related(name, one.name))
    if (!group) groups.push({ ...one })
    else {
      group.score += one.score / 2
      if (one.name.length > group.name.length && plain(one.name).startsWith(plain(group.name)) && goesBeyond(one.name, group.name))
        group.name = one.name
    }
  }
  return groups.sort((a, b) => b.score - a.score)
}
