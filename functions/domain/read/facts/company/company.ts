import { employerLabel } from '../../../who/employer-domain.ts'
import { isNoReply, isSharedMailbox } from '../../../who/shared-mailbox.ts'
import { hasTitleHead, toolNames } from '../../language/lexicon/jobs.ts'
import type { Sheet, Words } from '../../lay-out/page.ts'
import { ownNamePattern } from '../../names/candidate-name.ts'
import { type Phrase, properPhrases } from '../../names/phrases.ts'
import type { Evidence } from '../../reading.ts'
import { plain, tidy } from '../../vocabulary/patterns.ts'
import { type Candidate, connector, goesBeyond, nameEnd, nameStart, related, trimmed, withoutLegalForm } from './company-name.ts'
import { placedNames } from './company-place.ts'
import { agencyLabels, employerLabels, fits } from './employer-domain.ts'
import { wholeName } from './whole-name.ts'

export interface CompanyFact {
  name: string | null
  evidence: Evidence | null
  /** Other employers the text could mean just as well. */
  others: string[]
}

/**
 * The employer as a field of the carrier or the text names it, in its fullest form. A name that fits the domain of sender, organizer or host is the best
 * witness; without one, the places where mails put the employer ("at X", "Title | X", "X <> Candidate"); at last the domain itself.
 */
export function readCompany(sheet: Sheet, people: readonly string[]): CompanyFact {
  const labels = employerLabels(sheet)
  const agencies = agencyLabels(sheet, labels)
  const employers = labels.filter((label) => !agencies.has(label))
  const told = sheet.lines.find(({ label, words }) => label === 'company' && /^[\p{Lu}\p{N}\u3040-\u9fff].{1,79}$/u.test(words))
  const toldName = told ? withoutLegalForm(tidy(told.words)) : ''
  if (told && toldName && ![...agencies].some((label) => fits(toldName, label) >= 0.7))
    return { name: toldName, evidence: { part: told.part, words: told.words, sure: 0.95 }, others: [] }
  const texts = textsOf(sheet)
  const fitting = bestFitting(texts, employers)
  if (fitting)
    return { name: wholeName(fitting.name, texts, people), evidence: { part: fitting.part, words: fitting.words, sure: 0.95 }, others: [] }
  const placed = placedNames(texts, sheet, people, agencies)
  const [best, ...rest] = placed
  if (best && best.score >= (employers.length > 0 && isPersons(sheet, employers[0] ?? '') ? 3 : 2)) {
    const rivals = rest.filter(({ score, name }) => score >= best.score - 0.5 && !related(name, best.name)).map(({ name }) => name)
    return { name: best.name, evidence: { part: best.part, words: best.words, sure: rivals.length ? 0.5 : 0.8 }, others: rivals }
  }
  const label = employers[0]
  if (!label) return { name: null, evidence: null, others: [] }
  return { name: label.charAt(0).toUpperCase() + label.slice(1), evidence: { part: 'address', words: label, sure: 0.6 }, others: [] }
}

/** A domain from which a person writes says more than one that only a machine has. */
const isPersons = ({ carried: { mail, events } }: Sheet, label: string): boolean =>
  [mail?.from, mail?.replyTo, ...events.flatMap(({ organizer, hosts, attendees }) => [organizer, ...hosts, ...attendees])].some(
    (one) => one?.email && employerLabel(one.email) === label && !isNoReply(one.email) && !isSharedMailbox(one.email),
  )

/** Titles first, then sender names, the text, older messages. Own name out, so that it never glues to a company. */
function textsOf(sheet: Sheet): Words[] {
  const own = ownNamePattern(sheet.reader)
  const { mail, events } = sheet.carried
  const senders = [mail?.from.name, events[0]?.organizer?.name, mail?.forwardedBy?.name].filter((name) => name != null)
  const places = events.map(({ location }) => location).filter((place) => place !== null)
  return [
    ...sheet.titles.map(({ part, words }) => ({ part, words: words.replace(own, ' | ') })),
    ...senders.map((words) => ({ part: 'sender', words })),
    ...sheet.lines.map((line) => ({ ...line, words: line.words.replace(own, ' | ') })),
    ...places.map((words) => ({ part: 'LOCATION', words })),
    ...sheet.older,
  ].filter(({ words }) => words)
}

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

interface Fit {
  name: string
  score: number
  /** A legal form behind it closes the name: all of it counts, though the domain has only a part. */
  closed: boolean
  label: number
}

/** The name in these words, when it fits one of the domains. */
function fitOf(words: string, labels: string[]): Fit | null {
  const bare = withoutLegalForm(words)
  const closed = bare.length < words.length
  const name = labels.some((each) => fits(bare, each) === 1) ? bare : withoutLegalForm(trimmed(words))
  if (name.length < 2 || toolNames.isAll(name)) return null
  const label = labels.findIndex((each) => fits(name, each) >= 0.65)
  const domain = labels[label]
  if (
    domain !== undefined &&
    name.includes(' ') &&
    !closed &&
    plain(name.split(' ').at(-1) ?? '') === plain(domain) &&
    !nameStart.test(name.slice(0, name.lastIndexOf(' ')))
  )
    return null
  return domain === undefined || jobInside(name, domain)
    ? null
    : { name, score: fits(name, domain), closed: closed && name === bare, label }
}

type Fitting = Candidate & Fit

function bestFitting(texts: Words[], labels: string[]): Candidate | null {
  const found: Fitting[] = []
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
    .reduce<Fitting | null>((best, one) => (best === null || fuller(one, best, labels[label] ?? '') ? one : best), null)
}

/** Of two names that fit, the one with more words wins, unless the longer one only runs on into something else. */
function fuller(one: Fitting, best: Fitting, label: string): boolean {
  if (one.closed && contains(one.name, best.name)) return true
  if (best.closed && contains(best.name, one.name)) return false
  const exact = (name: string) => fits(name, label) === 1
  if (exact(best.name) && !exact(one.name)) return goesBeyond(one.name, best.name) && one.score >= 0.7
  if (exact(one.name) && !exact(best.name)) return !goesBeyond(best.name, one.name)
  if (Math.abs(one.score - best.score) > 0.16) return one.score > best.score
  return one.name.length > best.name.length
}

const contains = (longer: string, shorter: string) => longer.startsWith(`${shorter} `) || longer.endsWith(` ${shorter}`)

/** "Acme Product Manager": the job begins inside. */
function jobInside(name: string, label: string): boolean {
  const words = name.split(' ')
  if (words.length < 2 || fits(name, label) === 1) return false
  return hasTitleHead(words.slice(1).join(' ')) && !nameEnd.test(words.at(-1) ?? '')
}
