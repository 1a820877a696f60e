import { inboxAddress } from '../../../local/names.ts'
import type { Town } from '../../../local/town.ts'
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
  const inOrder = happenings.map(([when, what]) => ({ at: instantOfWords(when), what })).sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
  for (const { at, what } of inOrder) {
    if (at > town.clock.now()) await town.clock.windTo(at)
    await happen(town, what)
  }
  await town.clock.windTo(instantOfWords(end))
  return town
}

async function happen(town: Town, what: Happening): Promise<void> {
  if ('comes' in what) await town.post(messages[what.comes].raw, messages[what.comes].contentType)
  else if ('debriefs' in what) await debrief(town, what)
  else if ('sent' in what) for (const name of what.to) await tapSent(town, what.sent, name)
  else if ('replies' in what) await reply(town, what)
  else if ('says' in what) await tell(town, await applicationId(town, what.says), what.fields)
  else await tell(town, await applicationId(town, 'K'), { task: await roundId(town, what.handsIn), done: 'handed-in' })
}

const interviewOf = async (town: Town, name: RoundName) => {
  const found = (await town.interviews()).find(({ identities }) => identities.some((identity) => identity.includes(firstOf[name])))
  if (!found) throw new Error(`nothing is known of ${name}`)
  return found
}
const roundId = async (town: Town, name: RoundName): Promise<string> => (await interviewOf(town, name)).roundId
const applicationId = async (town: Town, name: ApplicationName): Promise<string> =>
  (await interviewOf(town, name === 'F' ? 'F1' : name === 'K' ? 'K1' : 'T1')).applicationId

const peopleOf = async (town: Town, name: RoundName) => {
  const id = await roundId(town, name)
  return (await town.interviews()).filter((one) => one.roundId === id && one.status === 'on').flatMap(({ interviewers }) => interviewers)
}

/** The debrief page as it stands, everyone met, with what was typed about each person. */
async function debrief(town: Town, { debriefs, told = {}, about = {} }: Extract<Happening, { debriefs: RoundName }>): Promise<void> {
  const people = await peopleOf(town, debriefs)
  const keys = people.map(({ key }) => key)
  const form = { happened: 'yes', person: keys, met: keys, detail: people.map(({ name }) => about[name] ?? ''), ...told }
  await accepted(town, `/rounds/${await roundId(town, debriefs)}/debrief`, form)
}

async function tapSent(town: Town, round: RoundName, name: string): Promise<void> {
  const person = (await peopleOf(town, round)).find((one) => one.name === name)
  await accepted(town, `/rounds/${await roundId(town, round)}/drafts`, { person: person?.key ?? '', done: 'sent' })
}

const tell = (town: Town, application: string, fields: Form): Promise<void> => accepted(town, `/applications/${application}`, fields)

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
    `Date: ${new Date(town.clock.now()).toUTCString()}`,
    'Message-ID: <reply-1@example.com>',
    `In-Reply-To: <${mail?.id}@email.amazonses.com>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    replies,
  ].join('\r\n')
  const id = `reply${(await town.messages()).length}`
  town.receiveMail({ id, envelopeFrom: 'alex.morgan@example.com', recipients: [inboxAddress], raw: Buffer.from(raw) })
  await town.settle()
}

/** Every mail of the month in one line: when, what kind, about which round, and its subject. */
export async function mailsOf(town: Town): Promise<string[]> {
  const named = new Map<string, string>()
  for (const name of Object.keys(firstOf) as RoundName[]) named.set(await roundId(town, name), name)
  return (await town.outbox()).map(({ sentAt, subject, touchpoint: { kind, roundId: about } }) =>
    [wordsOfInstant(sentAt), kind, about ? (named.get(about) ?? about) : '–', subject].join(' | '),
  )
}
