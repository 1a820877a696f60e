import { randomUUID } from 'node:crypto'
import type { ShownInterview } from '../../../local/control/shown.ts'
import { inboxAddress } from '../../../local/names.ts'
import type { Town } from '../../../local/town/town.ts'
import { aTown } from '../a-scenario.ts'
import { owner } from '../owner.ts'
import { type MessageName, messages } from './messages.ts'
import { instantOfWords, wordsOfInstant } from './words-of-time.ts'

type Form = Record<string, string | string[]>

/** One thing that happens: a message that comes in, or what the candidate does. Doing it again must change nothing. */
export type Happening =
  | { comes: MessageName }
  | { debriefs: RoundName; told?: Form; about?: Record<string, string> }
  | { sent: RoundName; to: string[] }
  | { replies: string; toMail: string }
  | { says: ApplicationName; fields: Record<string, string> }
  | { handsIn: RoundName }

export type RoundName = 'F1' | 'F2' | 'K1' | 'K task' | 'K2' | 'K3' | 'T1' | 'T2'
export type ApplicationName = 'F' | 'K' | 'T'

/** Days and hours as the candidate's clock in New York has them: `Thu 19 Nov 15:10`. */
export type Told = readonly [when: string, what: Happening]

/** The interview that names a round here: part of its identity, or of its title where the work came without a calendar entry. */
const firstOf: Record<RoundName, string> = {
  F1: 'f1%40',
  F2: 'f2-1%40',
  K1: 'k1%40',
  'K task': 'message:',
  K2: 'k2%40',
  K3: 'k3%40',
  T1: 't1%40',
  T2: 't2%40',
}

/** The month, lived through to its end. What happens at one time happens in the order it is told. */
export async function liveThrough(happenings: readonly Told[], end: string): Promise<Town> {
  const town = await aTown({ startAt: instantOfWords('Mon 16 Nov 9:00') })
  const inOrder = happenings
    .map(([when, what]) => ({ at: instantOfWords(when), what }))
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
  for (const { at, what } of inOrder) {
    if (at > town.clock.now()) await town.clock.windTo(at)
    await happen(town, what)
  }
  await town.clock.windTo(instantOfWords(end))
  return town
}

async function happen(town: Town, what: Happening): Promise<void> {
  if ('comes' in what) await town.post(messages[what.comes].raw, messages[what.comes].contentType)
  else if ('replies' in what) await reply(town, what)
  else await tell(town, what, await town.interviews())
}

/** What the candidate does on the pages. */
async function tell(town: Town, what: Exclude<Happening, { comes: MessageName } | { replies: string }>, seen: ShownInterview[]) {
  if ('debriefs' in what) await accepted(town, `/rounds/${named(seen, what.debriefs).roundId}/debrief`, debriefForm(seen, what))
  else if ('sent' in what) for (const name of what.to) await tapSent(town, seen, what.sent, name)
  else if ('says' in what) await accepted(town, `/applications/${named(seen, `${what.says}1`).applicationId}`, what.fields)
  else {
    const { applicationId, roundId } = named(seen, what.handsIn)
    await accepted(town, `/applications/${applicationId}`, { task: roundId, done: 'handed-in' })
  }
}

function named(seen: ShownInterview[], name: RoundName): ShownInterview {
  const found = seen.find(({ identities }) => identities.some((identity) => identity.includes(firstOf[name])))
  if (!found) throw new Error(`nothing is known of ${name}`)
  return found
}

const peopleOf = (seen: ShownInterview[], name: RoundName) => {
  const { roundId } = named(seen, name)
  return seen.filter((one) => one.roundId === roundId && one.status === 'on').flatMap(({ interviewers }) => interviewers)
}

/** The debrief page as it stands, everyone met, with what was typed about each person. */
function debriefForm(seen: ShownInterview[], { debriefs, told = {}, about = {} }: Extract<Happening, { debriefs: RoundName }>): Form {
  const people = peopleOf(seen, debriefs)
  const keys = people.map(({ key }) => key)
  return { happened: 'yes', person: keys, met: keys, detail: people.map(({ name }) => about[name] ?? ''), ...told }
}

async function tapSent(town: Town, seen: ShownInterview[], round: RoundName, name: string): Promise<void> {
  const person = peopleOf(seen, round).find((one) => one.name === name)
  await accepted(town, `/rounds/${named(seen, round).roundId}/drafts`, { person: person?.key ?? '', done: 'sent' })
}

async function accepted(town: Town, path: string, form: Form): Promise<void> {
  const { statusCode } = await owner(town).send(path, form)
  if (statusCode !== 303) throw new Error(`${path} answered ${statusCode}`)
  await town.settle()
}

/** An answer to the mail with this subject, as it comes back through the mail door. */
async function reply(town: Town, { replies, toMail }: Extract<Happening, { replies: string }>): Promise<void> {
  const mail = (await town.outbox()).findLast(({ subject }) => subject === toMail)
  const raw = [
    'From: Alex Morgan <alex.morgan@example.com>',
    `To: roundtwo <${inboxAddress}>`,
    `Subject: Re: ${toMail}`,
    `Date: ${new Date(mail?.sentAt ?? town.clock.now()).toUTCString()}`,
    'Message-ID: <reply-1@example.com>',
    `In-Reply-To: <${mail?.id}@email.amazonses.com>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    replies,
  ].join('\r\n')
  town.receiveMail({
    id: `reply${randomUUID()}`,
    envelopeFrom: 'alex.morgan@example.com',
    recipients: [inboxAddress],
    raw: Buffer.from(raw),
  })
  await town.settle()
}

/** Every mail of the month in one line: when, what kind, about which round, and its subject. */
export async function mailsOf(town: Town): Promise<string[]> {
  const seen = await town.interviews()
  const names = new Map((Object.keys(firstOf) as RoundName[]).map((name) => [named(seen, name).roundId, name]))
  return (await town.outbox()).map(({ sentAt, subject, touchpoint: { kind, roundId: about } }) =>
    [wordsOfInstant(sentAt), kind, about ? (names.get(about) ?? about) : '–', subject].join(' | '),
  )
}
