import { legalForms } from '../../../who/legal-forms.ts'
import { labelOfLine } from '../../labels/labels.ts'
import { endsHouse, opensHouse } from '../../language/lexicon/companies.ts'
import { months, weekdays } from '../../language/lexicon/dates.ts'
import { companyLeads, hasTitleHead, products, recruiterTitles, roleModifiers, toolNames } from '../../language/lexicon/jobs.ts'
import { notNames } from '../../language/lexicon/people.ts'
import { formatWords } from '../../language/lexicon/talks.ts'
import type { Sheet, Words } from '../../lay-out/page.ts'
import { type Phrase, properPhrases } from '../../names/phrases.ts'
import { companyFollows } from '../../vocabulary/company-words.ts'
import { anyOf, loose, plain, tidy } from '../../vocabulary/patterns.ts'
import { zoneByName, zoneByState } from '../../vocabulary/zone-words.ts'
import { claimedForPeople, peopleAlone } from '../people/claims.ts'
import {
  type Candidate,
  connector,
  goesBeyond,
  houseAtStreet,
  isInstitution,
  isTail,
  related,
  trimmed,
  withoutKind,
  withoutLegalForm,
} from './company-name.ts'
import { fits } from './employer-domain.ts'

const japaneseCompany =
  /(?:株式会社|合同会社|有限会社)\s?([\p{Script=Katakana}\p{Script=Han}\p{L}ー・&]{1,30})|([\p{Script=Katakana}\p{Script=Han}A-Za-zー・&]{1,30})\s?(?:株式会社|合同会社|有限会社)/u

export function placedNames(texts: Words[], sheet: Sheet, people: readonly string[], agencies: Set<string>): Candidate[] {
  const found: Candidate[] = []
  const known = new Set(people.filter((name) => !isCompanyName(name, sheet)).map(loose))
  const own = loose(sheet.reader.name)
  const tried = new Map<string, string | null>()
  const nameIn = (raw: string): string | null => {
    const name = withoutLegalForm(trimmed(tidy(raw.replace(leadIn, ''))))
    return isPossible(name, known, own) && !products.isAll(name) && ![...agencies].some((label) => isOf(name, label)) ? name : null
  }
  const add = (raw: string, score: number, { part, words }: Words) => {
    if (score <= 0) return
    if (!tried.has(raw)) tried.set(raw, nameIn(raw))
    const name = tried.get(raw)
    // A firm known for its tool is the employer only where nothing else can stand: "role at Zoom", no "Zoom" beside a bar.
    if (name && (score >= 3 || !toolNames.isAll(name)))
      found.push({ name, score: score + (hasShape(name) ? 1 : 0), part, words: words.slice(0, 200) })
  }
  texts.forEach((text, index) => {
    const isTitle = index < sheet.titles.length
    const label = labelOfLine(text)
    if (label?.id === 'company') add(label.value.replace(/\s[(（].*$/u, ''), 6, text)
    const japanese = japaneseCompany.exec(text.words)
    if (japanese) add((japanese[1] ?? japanese[2] ?? '').split(/(?<![\p{Script=Hiragana}])[のにでとよはをがへ]/u)[0] ?? '', 5, text)
    if (isTitle) for (const segment of titleSegments(text.words)) add(segment.words, segment.score, text)
    if (text.part === 'sender') for (const name of bracketed(text.words)) add(name, 4, text)
    if (
      text.part === 'sender' &&
      (/ [&+] /.test(text.words) || hasShape(text.words)) &&
      isCompanyName(text.words, sheet) &&
      !toolNames.test(text.words)
    )
      add(text.words, 5, text)
    for (const phrase of properPhrases(text.words)) add(firstName(phrase), leadScore(text.words, phrase), text)
    const atStreet = isTitle ? null : houseAtStreet(text.words)
    if (atStreet !== null) add(atStreet, 0.9, text)
    if (!isTitle && isSigned(texts[index - 1], text)) add(text.words, 3, text)
    if (!isTitle && hasShape(text.words) && text.words.split(' ').length <= 6) add(text.words, 2, text)
  })
  const claimed = claimedForPeople(sheet)
  return summed(found).filter(({ name, score }) => score > claimed(name))
}

/** "Cabinet Ariane" is at ariane-recrutement.fr. */
const isOf = (name: string, label: string): boolean => fits(name, label) >= 0.7 || fits(withoutKind(name), label) >= 0.7

/** Under "Talent Acquisition" in a signature stands whom they recruit for. */
const isSigned = (above: Words | undefined, { part, words }: Words): boolean =>
  above?.part === part &&
  above.words.length <= 60 &&
  (recruiterTitles.test(above.words) || (hasTitleHead(above.words) && hasShape(words))) &&
  !/[.!?:]$/.test(above.words) &&
  words.length <= 60 &&
  properPhrases(words)[0]?.words.length === words.length

/** An article in capitals inside a sentence belongs to the name: "at De Lindehoeve", "chez La Redoute", "at The Copper Kettle". */
const leadIn =
  /^(?:M\/[Ss]\.?|Messrs\.?|[Ss]ociété|[Ff]irma|[Dd]itta|[Aa]zienda|[Ee]mpresa|the|[Oo]ur|[Yy]our|[Dd]ie|[Dd]er|[Dd]as|la|le|il|el|o|a|de|[Hh]et) /u

/** "Bank of Tarrow", "Osk & Wendle", "Vexholm Water Authority": the words alone say that a house bears this name. */
function hasShape(name: string): boolean {
  const words = name.split(' ')
  if (words.length < 2 || words.some((word) => !/^[\p{Lu}\d&]/u.test(word) && !connector.test(word))) return false
  const isPair = words.length === 3 && words[1] === '&' && !hasTitleHead(name)
  return (
    isPair || isInstitution(name) || endsHouse(words.at(-1) ?? '') || opensHouse(words[0] ?? '') || opensHouse(words.slice(0, 2).join(' '))
  )
}

/** "Cedar Hollow Credit Union" and the sender behind a no-reply address are no persons, unless a recruiter signs with that name. */
function isCompanyName(name: string, { carried: { mail }, lines }: Sheet): boolean {
  const words = name.split(' ')
  if (words.length >= 3 && endsHouse(words.at(-1) ?? '')) return true
  if (
    !mail?.from.email ||
    loose(mail.from.name ?? '') !== loose(name) ||
    !/^no[-_.]?t?-?reply|^nao-?respond|^noreply|^notifications?@/i.test(mail.from.email)
  )
    return false
  return !lines.some(({ words: line }, i) => loose(line) === loose(name) && recruiterTitles.test(lines[i + 1]?.words ?? ''))
}

/** The phrase up to where the job begins: "Coral Bay for the Claims Manager role". */
const firstName = ({ words, at }: Phrase): string =>
  (at === 0 ? words.replace(/^The /u, '') : words).replace(/\sfor\s(?:the|our|an?)\s.*$/u, '')

function leadScore(line: string, phrase: Phrase): number {
  const before = line.slice(Math.max(0, phrase.at - 32), phrase.at)
  if (street.test(phrase.words) && /\d[\p{L}]?,? $/u.test(before)) return 0
  const after = line.slice(phrase.end, phrase.end + 30)
  let score = 0
  if (
    /(?:on behalf of|my client|our client|unser(?:em|en)? (?:kunden?|mandanten?)|(?:notre|mon) client|nuestro cliente|nosso cliente|onze opdrachtgever|(?:il )?nostro cliente|vår kund|naszego klienta|im auftrag (?:von|der)|pour le compte de|en nombre de|em nome d[ea]|namens|per conto di)[ ,:]{1,3}(?:(?:the|les?|la|los|las|el|die|der|das|de|het|il|o|a) )?$/i.test(
      before,
    )
  )
    score += 3
  // "La empresa (Talleres Ibarmi) quiere verte"
  if (companyInBracket.test(before) && /^[)）]/u.test(after)) score += 4
  const led = lastWords(before)
  const lead = /(?:^|\s)@$/.test(led) ? ['@'] : companyLeads.exec(led)
  if (lead) score += /^(?:at|@|bei|beim|chez|presso|bij|na|client|en)$/i.test(lead[0].split(' ').at(-1) ?? '') ? 3 : 1
  if (companyFollows.test(after)) score += 2
  if (legalForms.test(phrase.words) || /^,? ?(?:Inc|LLC|Ltd|GmbH|AG|plc|S\.A|SAS|B\.V|S\.p\.A|S\.r\.l|SE|KG)\b/.test(after)) score += 3
  const jobBefore = line.slice(0, phrase.at)
  if (/[|@,]\s$/.test(before) && hasTitleHead(jobBefore) && phrase.end >= line.trimEnd().length - 1)
    score += recruiterTitles.test(jobBefore) && line.length < 90 ? 3 : 2.5
  if (/ with (?:the )?$/i.test(before) && /(?:position|role|post|job) (?:of|as) [^.;:]{3,60}$/i.test(jobBefore)) score += 2
  return score
}

const companyInBracket =
  /(?:company|employer|client|unternehmen|firma|kunde|arbeitgeber|entreprise|société|client|empresa|cliente|azienda|ditta|bedrijf|opdrachtgever|klient|företag\p{L}*|kund\p{L}*)\s[(（]$/iu

/** "at 77 Main St" is where to go, no employer. */
const street =
  /(?:^| )(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Lane|Ln|Drive|Dr|Way|Court|Ct|Square|Place|Pl|Plaza|Parkway|Pkwy|Row|Quay|Terrace)\.?(?:,|$)/

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
    ? [
        {
          words: leads[1].split(/\s[-–—|/:<]|[:|,(]/)[0] ?? '',
          isAt: /\s(?:at|@|bei|chez|en|na|bij|presso)\s/iu.test(title),
          isWith: /(?:interview|screen|onsite|gespräch|entretien|entrevista|colloquio|gesprek)\s(?:with|w\/|mit|avec|con|com|met)/iu.test(
            title,
          ),
        },
      ].map(({ words: behind, isAt, isWith }) => {
        const words = properPhrases(behind).find(({ at }) => at === 0)?.words ?? behind
        // one is interviewed with a firm and with somebody
        return { words, score: isAt ? 4 : isWith ? (peopleAlone(words).length > 0 ? 2.5 : 4) : 2 }
      })
    : []
  const segments = title
    .split(/\s[-–—x×/|~]\s|\s?(?:<>|\||<->|↔|[:：（）()])\s?|\s\/\s|、/u)
    .map((words) => withoutMeeting(tidy(words.replace(/^[-–—|/:<>\s]+/u, ''))))
    .filter((words) => /^[\p{Lu}\p{N}\p{Script=Katakana}\p{Script=Han}]/u.test(words))
    .map((words) => properPhrases(words).find(({ at }) => at === 0)?.words ?? words)
    .map((words) => ({
      words,
      score: hasTitleHead(words) && !/\s(?:&|and|und|et|y|e)\s(?:partners?|associates|söhne|sons|co)(?![\p{L}])/iu.test(words) ? 0 : 2.2,
    }))
  return [...led, ...segments]
}

/** "Interview Coral Bay", "12/14 with Coral Bay": the name begins behind the meeting and the date. */
function withoutMeeting(segment: string): string {
  let rest = segment
  for (let i = 0; i < 4; i += 1) {
    const first = rest.split(' ')[0] ?? ''
    if (!rest.includes(' ') || !(/^[\d/.:,-]+$|^(?:with|w\/|at|mit|bei|avec|chez|con|com|met|bij)$/i.test(first) || generic.test(first)))
      break
    rest = rest.slice(first.length + 1)
  }
  return rest
}

const generic =
  /^(?:telephone|telefon|video-?interview|telefoninterview|group|jury|graduate|programme|program|zweites|erstes|drittes|erste|zweite|dritte|tweede|derde|eerste|deuxième|première|troisième|segunda|tercera|primera|terceira|primeira|seconda|terza|prima|interview|round|final|phone|video|virtual|call|screen|meeting|onsite|hold|candidate|application|invitation|confirmation|schedule|vorstellungsgespräch|einladung|entretien|entrevista|colloquio|gesprek|zweitgespräch|erstgespräch|bewerbung|面接|一次面接|二次面接|三次面接|最終面接|internal|job|process|proceso|processo|processus|hiring|details|request|availability|reminder|uitnodiging|bevestiging|afspraak|termin|bestätigung|convocation|rendez-vous|rendez|rdv|confirmation|invitación|confirmación|cita|convocatoria|convite|confirmação|agendamento|convocação|invito|conferma|convocazione|appuntamento|\p{L}{4,}(?:termin|gespräch|einladung|gesprek|intervju))$/iu

const weekdayOrDay = anyOf(
  ['tomorrow', 'today', 'tonight', 'morgen', 'heute', 'demain', 'mañana', 'amanhã', 'domani', ...months.flat(), ...weekdays.flat()]
    .filter((word) => word.length > 3)
    .join('|'),
)

function isPossible(name: string, people: Set<string>, own: string): boolean {
  const words = name.split(' ')
  const key = loose(name)
  if (
    key.length < 2 ||
    !/\p{L}{2}/u.test(name) ||
    name.length > 60 ||
    people.has(key) ||
    [...people].some((person) => person.length >= 8 && key.endsWith(person)) ||
    key === own ||
    /[@\d]{4}|\p{L}\/\p{L}|https?:|^\d{1,2}(?:st|nd|rd|th|am|pm|h|[ap])?(?: |$)/iu.test(name)
  )
    return false
  if (weekdayOrDay.test(words[0] ?? '')) return false
  if (zoneByName.has(name.toLowerCase()) || (words.length > 1 && words.length < 4 && zoneByState.has(words.at(-1) ?? ''))) return false
  if (toolNames.isAll(name)) return true
  if (
    !isInstitution(name) &&
    words.every((word) => notNames.has(word.toLowerCase()) || isTail(word) || generic.test(word) || roleModifiers.has(word.toLowerCase()))
  )
    return false
  if (formatWords.some(([, pattern]) => pattern.isAll(name)) || generic.test(words[0] ?? '')) return false
  if (hasTitleHead(name) && !endsHouse(words.at(-1) ?? '') && !isInstitution(name)) return false
  // "Screening call with Eva", "Okafor <> Alex": the given or family name of someone known
  return (
    !(
      words.length === 1 &&
      [...people].some(
        (person) => person.length > key.length && key.length >= 3 && (person.startsWith(key) || (key.length >= 4 && person.endsWith(key))),
      )
    ) &&
    (!notNames.has(words[0]?.toLowerCase() ?? '') ||
      isInstitution(name) ||
      (words.length > 1 && /^(?:The|La|Les?|Los|Las|De|Het|El|Il)$/u.test(words[0] ?? '')))
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
