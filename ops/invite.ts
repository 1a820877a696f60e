import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { invite as inviteOne } from '../functions/app/join/invite.ts'
import { managedSecrets } from '../functions/aws/secrets.ts'
import { dynamoTable } from '../functions/aws/table.ts'
import { scheduledTimers } from '../functions/aws/timers.ts'
import type { Invitee } from '../functions/domain/access/candidate.ts'
import { readDeployed } from './deployed.ts'
import { type Operator, OperatorProblem } from './operator.ts'
import { personFrom, type Roster, readRoster } from './roster.ts'

const usage = `npm run invite -- MAIL [--name NAME]        one person
npm run invite -- roster.csv                many: a first line with the columns name, mail, zone, employer; mail is needed

  --home-zone ZONE          where they live, if their row does not say; else the zone of this machine
  --employer NAME, --employer-domain DOMAIN   where they work now: interviews there are ones they give
  --by NAME                 who invites them: it stands in the mail
  --stack NAME              the deployment (roundtwo); without it, the roundtwo that runs on this machine goes first
  --port NUMBER             where that one listens (3000)`

const text = { type: 'string' } as const
const options = {
  name: text,
  'home-zone': text,
  employer: text,
  'employer-domain': text,
  by: text,
  port: { ...text, default: '3000' },
} as const

type Asked = 'invited' | 'known'
/** Where people are invited into, and how. */
interface Target {
  where: string
  invite(people: Invitee[]): Promise<Asked[]>
}

/** Asks people to join. The right ones are asked, whatever is wrong with others; 1 where one could not be. */
export async function invite(operator: Operator, args: string[]): Promise<number> {
  const { values, positionals } = parsed(args)
  const [whom] = positionals
  if (whom === undefined || positionals.length > 1) throw new OperatorProblem(usage)
  const homeZone = values['home-zone'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const defaults = { homeZone, employer: values.employer, employerDomain: values['employer-domain'] }
  const { people, wrong } =
    existsSync(whom) || !whom.includes('@') ? rosterIn(whom, defaults) : oneOf(personFrom(whom, { ...defaults, name: values.name }))
  for (const { line, words } of wrong) operator.say(line > 0 ? `line ${line}: ${words}` : words)
  const target = people.length > 0 ? ((await onThisMachine(operator, values.port)) ?? (await deployedTarget(operator, people))) : undefined
  const asked = (await target?.invite(people.map((person) => ({ ...person, by: values.by })))) ?? []
  for (const [n, { name, mail, homeZone: zone }] of people.entries())
    operator.say(
      asked[n] === 'known'
        ? `known    ${mail}: has joined, or was asked in the last two weeks; nothing was sent`
        : `invited  ${mail} (${name}, ${zone})`,
    )
  const invited = asked.filter((one) => one === 'invited').length
  operator.say(`${invited} invited, ${asked.length - invited} known already, ${wrong.length} left out.${target ? ` ${target.where}` : ''}`)
  return wrong.length > 0 ? 1 : 0
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new OperatorProblem(`${error instanceof Error ? error.message : ''}\n\n${usage}`)
  }
}

function rosterIn(file: string, defaults: Parameters<typeof readRoster>[1]): Roster {
  if (!existsSync(file)) throw new OperatorProblem(`There is no file ${file}, and it is no mail address.`)
  return readRoster(readFileSync(file, 'utf8'), defaults)
}

const oneOf = (person: ReturnType<typeof personFrom>): Roster =>
  'words' in person ? { people: [], wrong: [{ line: 0, words: person.words }] } : { people: [person], wrong: [] }

/** Each takes a few calls: ten people at a time. */
async function byTens(all: readonly Invitee[], ask: (people: Invitee[]) => Promise<Asked[]>): Promise<Asked[]> {
  const outcomes: Asked[] = []
  for (let from = 0; from < all.length; from += 10) outcomes.push(...(await ask(all.slice(from, from + 10))))
  return outcomes
}

const answerSchema = z.object({ outcomes: z.array(z.enum(['invited', 'known'])) })

/** Undefined where none runs, or a deployment was named. */
async function onThisMachine({ post, stackIsNamed }: Operator, port: string): Promise<Target | undefined> {
  if (stackIsNamed) return undefined
  const send = (people: Invitee[]) =>
    post(`http://127.0.0.1:${port}/local/invitations`, JSON.stringify(people), { 'content-type': 'application/json' }).catch(
      () => undefined,
    )
  if ((await send([]))?.status !== 200) return undefined
  return {
    where: `The mails are in the outbox of the roundtwo on this machine: http://127.0.0.1:${port}/local`,
    invite: (all) =>
      byTens(all, async (people) => {
        const answer = await send(people)
        if (answer?.status !== 200) throw new OperatorProblem(`The roundtwo on this machine answered: ${answer?.text ?? 'nothing'}`)
        return answerSchema.parse(JSON.parse(answer.text)).outcomes
      }),
  }
}

async function deployedTarget(operator: Operator, people: readonly Invitee[]): Promise<Target> {
  const { clients, clock } = operator
  const deployed = await readDeployed(operator)
  const named = new Set(operator.wishes.candidates.map((mail) => mail.toLowerCase()))
  if (!deployed.mailsAnybody && people.some(({ mail }) => !named.has(mail.toLowerCase())))
    throw new OperatorProblem(
      `The stack ${operator.stack} mails only whom its settings name. Set "roster": true in roundtwo.config.json and deploy again, then invite.`,
    )
  const table = dynamoTable({
    client: DynamoDBDocumentClient.from(clients.table, { marshallOptions: { removeUndefinedValues: true } }),
    name: deployed.nameOf('Table'),
    clock,
  })
  // What is due at once goes to the queue itself: no schedule is made, and no role is needed for one.
  const queue = { dueQueueUrl: deployed.nameOf('DueQueue'), dueQueueArn: '', group: '', roleArn: '', deadLetterArn: '' }
  const timers = scheduledTimers({ scheduler: clients.timers, queue: clients.queues, clock, ...queue })
  const world = { table, timers, clock, secrets: managedSecrets({ client: clients.secrets, secretId: deployed.secret(), clock }) }
  return {
    where: `Their mails go out of the stack ${operator.stack} now.`,
    invite: (all) => byTens(all, (people) => Promise.all(people.map((person) => inviteOne(world, person)))),
  }
}
