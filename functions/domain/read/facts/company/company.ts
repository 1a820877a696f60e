import { employerLabel } from '../../../who/employer-domain.ts'
import { isNoReply, isSharedMailbox } from '../../../who/shared-mailbox.ts'
import { labelOfLine } from '../../labels/labels.ts'
import { opensHouse } from '../../language/lexicon/companies.ts'
import { toolNames } from '../../language/lexicon/jobs.ts'
import type { Sheet, Words } from '../../lay-out/page.ts'
import { ownNamePattern } from '../../names/candidate-name.ts'
import { personName } from '../../names/person-name.ts'
import type { Evidence } from '../../reading.ts'
import { tidy } from '../../vocabulary/patterns.ts'
import { claimedForPeople } from '../people/claims.ts'
import { agenciesOf } from './agencies.ts'
import { type Candidate, related, withoutLegalForm } from './company-name.ts'
import { placedNames } from './company-place.ts'
import { employerLabels, fits, relayOf } from './employer-domain.ts'
import { bestFitting } from './fitting-name.ts'
import { smallName } from './small-name.ts'
import { tenantLabels } from './tenants.ts'
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
  const agencies = agenciesOf(sheet)
  const employers = labels.filter((label) => !agencies.has(label))
  const told = sheet.lines.find(({ label, words }) => label === 'company' && /^[\p{Lu}\p{N}\u3040-\u9fff].{1,79}$/u.test(words))
  const toldName = told ? withoutLegalForm(tidy(told.words)) : ''
  if (told && toldName && ![...agencies].some((label) => fits(toldName, label) >= 0.7))
    return { name: toldName, evidence: { part: told.part, words: told.words, sure: 0.95 }, others: [] }
  const texts = textsOf(sheet)
  const fitting =
    bestFitting(texts, employers) ?? smallName(texts, employers) ?? bestFitting(footOf(sheet), employers) ?? ofTenant(texts, sheet)
  const isOwnName = fitting !== null && isWritersName(fitting, sheet)
  // "Client: Mercer Cold Store" from somebody at an agency that its own domain names well
  const isLabelled = sheet.lines.some((line) => isOtherHouse(line, labels))
  const placed =
    fitting && fitting.score >= surely && !isOwnName && !isLabelled ? [] : placedNames(texts, sheet, people, withRelay(agencies, sheet))
  const titles = new Set(isOwnName ? sheet.titles.map(({ part }) => part) : [])
  const isAnother = (one: Candidate): boolean => (one === placed[0] && isSignedHouse(one)) || (titles.has(one.part) && one.score >= titled)
  const another = placed.find((one) => isAnother(one) && !toolNames.isAll(one.name))
  if (fitting && !another)
    return {
      name: wholeName(fitting.name, texts, people, claimedForPeople(sheet)),
      evidence: { part: fitting.part, words: fitting.words, sure: 0.95 },
      others: [],
    }
  const best = another ?? placed[0]
  const rest = placed.filter((one) => one !== best)
  if (best && (best === another || best.score >= (employers.length > 0 && isPersons(sheet, employers[0] ?? '') ? 3 : 2))) {
    const rivals = rest.filter(({ score, name }) => score >= best.score - 0.5 && !related(name, best.name)).map(({ name }) => name)
    return { name: best.name, evidence: { part: best.part, words: best.words, sure: rivals.length ? 0.5 : 0.8 }, others: rivals }
  }
  const label = employers[0]
  if (!label) return { name: null, evidence: null, others: [] }
  return { name: label.charAt(0).toUpperCase() + label.slice(1), evidence: { part: 'address', words: label, sure: 0.6 }, others: [] }
}

const withRelay = (agencies: ReadonlySet<string>, sheet: Sheet): Set<string> =>
  new Set([...agencies, ...[relayOf(sheet)].filter((label) => label !== null)])

/** What a platform prints at the foot is no part of the message; the house whose domain it is may be named in full only there. */
const footOf = ({ full }: Sheet): Words[] =>
  full
    .split('\n')
    .slice(-30)
    .map((line) => ({ part: 'foot', words: tidy(line) }))
    .filter(({ words }) => words.length > 2 && words.length <= 90)

/** The name of whose room or mailbox it is at a tool. */
function ofTenant(texts: readonly Words[], sheet: Sheet): Candidate | null {
  const tenants = tenantLabels(sheet)
  return tenants.length > 0 ? (bestFitting(texts, tenants) ?? smallName(texts, tenants)) : null
}

/** From here on a name fits its domain so well that nothing else is asked. */
const surely = 0.7

/** A line of the text that names the employer by a label, and another than whose domain it comes from. */
function isOtherHouse(line: Words, labels: readonly string[]): boolean {
  const label = labelOfLine(line)
  return label?.id === 'company' && label.value !== '' && !labels.some((one) => fits(withoutLegalForm(tidy(label.value)), one) >= 0.65)
}

/** A title names it, and the text says so too. */
const titled = 2.5

/** "Zespół Szkół Elektrycznych w Brodowie" under the writer's job says more than a town in the domain, and so does a label. */
const isSignedHouse = ({ score, name }: Candidate): boolean =>
  score >= 6 || (score >= 4 && opensHouse(name.split(' ').slice(0, 2).join(' ')))

/** "Constance *Wray*" at wrayandhollis.com: a house that has the writer's name may be the one that looks for somebody for another. */
const isWritersName = ({ name, part }: Candidate, { carried: { mail } }: Sheet): boolean =>
  part === 'sender' && !name.includes(' ') && personName(mail?.from.name ?? '')?.endsWith(` ${name}`) === true

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
