import { readFileSync } from 'node:fs'
import * as z from 'zod'
import type { FunctionName } from '../functions/contract.ts'
import { readMessage } from '../functions/domain/read/read-message.ts'
import { megabytesOf } from '../infra/parts/memory.ts'
import { startTown } from '../local/town/town.ts'
import { invite } from '../test/end-to-end/invites.ts'
import { anEvent } from '../test/page/browser.ts'
import { countIn, type Used } from './cost/count.ts'
import { ownParts } from './cost/own-parts.ts'

/**
 * `npx tsx bench/cost.ts`: what a thousand interviews cost, by service, counted on one scripted life of an interview through the functions themselves: an
 * invite dropped in, moved once, every mail of the default plan with the mail service's two events, five pages looked at. Prices and assumptions: `prices.json`.
 * `--ledger` prints each run and each of its calls with the units it took.
 */
const most = 0.15
const price = z.object({ each: z.number(), unit: z.string(), page: z.url() })
const { prices, assumed, readOn } = z
  .object({ readOn: z.iso.date(), prices: z.record(z.string(), price), assumed: z.record(z.string(), z.number()) })
  .parse(JSON.parse(readFileSync(new URL('prices.json', import.meta.url), 'utf8')))
const each = (name: string): number => prices[name]?.each ?? Number.NaN
const given = (name: string): number => assumed[name] ?? Number.NaN

/** What wakes up by the clock costs the same with one candidate or a thousand. */
const recurring: ReadonlySet<string> = new Set(['on-sweep', 'on-feed-tick'])

async function oneLife(): Promise<Used> {
  let now = (): string => ''
  const own = ownParts(() => now())
  const town = await startTown({ world: { reader: { read: readMessage }, ...own.world } })
  now = town.clock.now
  const count = countIn(town, own.enter, process.argv.includes('--ledger') ? console.log : undefined)
  await town.post(invite(), 'text/calendar')
  await town.clock.windBy('P1D')
  await town.post(invite({ sequence: 1, start: '20261204T100000', end: '20261204T110000', stamp: '20261124T140000Z' }), 'text/calendar')
  for (let page = 0; page < 5; page += 1) await town.call('on-page-request', anEvent('GET', '/', { headers: { host: '127.0.0.1:3000' } }))
  await town.clock.windBy('P50D')
  const used = count.used()
  // What was dropped in came through the page.
  used.httpApi += 2
  used.s3Put += 2
  used.logged = own.logged()
  await town.close()
  return used
}

const used = await oneLife()
const runs = Object.entries(used.runs).flatMap(([name, times]) =>
  recurring.has(name) ? [] : [[name as FunctionName, times ?? 0] as const],
)
const runsInAll = runs.reduce((sum, [, times]) => sum + times, 0)
const gigabyteSeconds = runs.reduce((sum, [name, times]) => {
  const gigabytes = megabytesOf(name) / 1024
  // A start has a whole processor; the first reading after it, like all that is done in a run, a share that grows with the memory.
  const cold = given('coldMilliseconds') + (name === 'on-message-stored' ? given('firstReadingMilliseconds') : 0)
  const starts = (used.mayBeCold[name] ?? 0) * given('coldShare') * cold
  const work = times * (given('millisecondsPerRunAt512') / (2 * gigabytes)) + (used.calls[name] ?? 0) * given('millisecondsPerCall')
  return sum + (gigabytes * (starts + work)) / 1000
}, 0)

/** Counted as if each run began cold that no other came just before. A function that is warm has the key, mostly; how often one is cold is assumed. */
const secrets = used.secretCall * given('coldShare')

const lines: [service: string, amount: string, dollars: number][] = [
  ['DynamoDB reads', `${used.dynamodbRead} units`, used.dynamodbRead * each('dynamodbRead')],
  ['DynamoDB writes', `${used.dynamodbWrite} units`, used.dynamodbWrite * each('dynamodbWrite')],
  ['  in the index', `${used.dynamodbIndex} units`, used.dynamodbIndex * each('dynamodbWrite')],
  ['Secrets', `${secrets.toFixed(1)} calls`, secrets * each('secretCall')],
  ['Lambda runs', `${runsInAll} runs`, runsInAll * each('lambdaRun')],
  ['Lambda time', `${gigabyteSeconds.toFixed(2)} GB-s`, gigabyteSeconds * each('lambdaTime')],
  ['Scheduler', `${used.scheduler} timers`, used.scheduler * each('scheduler')],
  ['SQS', `${used.sqs} requests`, used.sqs * each('sqs')],
  ['SNS', `${used.sns} messages`, used.sns * each('sns')],
  ['S3', `${used.s3Put} put, ${used.s3Get} read`, used.s3Put * each('s3Put') + used.s3Get * each('s3Get')],
  ['HTTP API', `${used.httpApi} requests`, used.httpApi * each('httpApi')],
  ['Logs', `${Math.round(used.logged / 1024)} KB`, (used.logged * each('logs')) / 2 ** 30],
]
const aws = lines.reduce((sum, [, , dollars]) => sum + dollars, 0)
console.log(`One interview, prices of ${readOn}; dollars per 1,000 interviews:\n`)
for (const [service, amount, dollars] of lines) console.log(`${service.padEnd(16)}${amount.padEnd(22)}$${(dollars * 1000).toFixed(4)}`)
console.log(`${'AWS without SES'.padEnd(38)}$${(aws * 1000).toFixed(4)}  (at most $${most})`)
console.log(`${'SES'.padEnd(16)}${`${used.mailOut} mails`.padEnd(22)}$${(used.mailOut * each('mailOut') * 1000).toFixed(4)}\n`)

const month = 30 * 24 * 12
const tick =
  2 *
  month *
  (each('lambdaRun') +
    0.75 * (given('millisecondsPerRunAt512') / 1000 + 4 * (given('millisecondsPerCall') / 1000)) * each('lambdaTime') +
    4 * 0.5 * each('dynamodbRead'))
/** Of the inbox, what is due, mail events and pushes. */
const queues = 4
const polls = queues * given('idlePollsPerQueueAndMonth') * each('sqs')
console.log(
  `Idle, a month: sweeps and feed ticks $${tick.toFixed(2)}, pollers of ${queues} queues $${polls.toFixed(2)}, secret $${each('secretMonth').toFixed(2)}; alarms $${each('alarm').toFixed(2)} each.\n`,
)

/** Ten interviews a month are a busy search. */
const interviewsPerMonth = 10
console.log('candidates   a month      mails a day   timers standing   table writes/s   what is met')
const met: [number, string][] = [
  [1, 'nothing: the SES sandbox gives 200 mails a day and 1 a second'],
  [1000, 'SES: leave the sandbox (50,000 mails a day). Lambda: ask for more than the 10 runs at once of a new account'],
  [
    1_000_000,
    'SES: ask for 5,000,000 a day. Scheduler: 10,000,000 timers standing. Sweep: 80,000 due rows a run; more shards. Feeds: 50 a tick',
  ],
]
for (const [candidates, what] of met) {
  const interviews = candidates * interviewsPerMonth
  const perMonth = tick + polls + each('secretMonth') + interviews * (aws + used.mailOut * each('mailOut'))
  const cells = [
    String(candidates).padEnd(13),
    `$${perMonth.toFixed(0)}`.padEnd(13),
    ((interviews * used.mailOut) / 30).toFixed(0).padEnd(14),
    String(interviews * 3).padEnd(18),
    ((interviews * (used.dynamodbWrite + used.dynamodbIndex)) / 2_592_000).toFixed(2).padEnd(17),
  ]
  console.log(`${cells.join('')}${what}`)
}
process.exitCode = aws * 1000 > most ? 1 : 0
