import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { type FunctionName, functionNames } from '../functions/contract.ts'
import { readMessage } from '../functions/domain/read/read-message.ts'
import { megabytesOf } from '../infra/parts/memory.ts'
import { startTown } from '../local/town/town.ts'
import { invite } from '../test/end-to-end/invites.ts'
import { anEvent } from '../test/page/browser.ts'
import { countIn, nothing, type Used, type UsedBy } from './cost/count.ts'
import { ownParts } from './cost/own-parts.ts'

/**
 * `npx tsx bench/cost.ts`: what a thousand interviews cost, by service, counted on one scripted life of an interview through the functions themselves: an
 * invite dropped in, moved once, every mail of the default plan with the mail service's two events, five pages looked at. Prices and assumptions: `prices.json`.
 * A function's share holds the queue it reads and the timers that wake it. `--ledger` prints each run and each of its calls with the units it took.
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

async function oneLife(): Promise<UsedBy> {
  let now = (): string => ''
  const own = ownParts(() => now())
  const town = await startTown({ world: { reader: { read: readMessage }, ...own.world } })
  now = town.clock.now
  const { used } = countIn(town, own.enter, process.argv.includes('--ledger') ? console.log : undefined)
  await town.post(invite(), 'text/calendar')
  await town.clock.windBy('P1D')
  await town.post(invite({ sequence: 1, start: '20261204T100000', end: '20261204T110000', stamp: '20261124T140000Z' }), 'text/calendar')
  for (let page = 0; page < 5; page += 1) await town.call('on-page-request', anEvent('GET', '/', { headers: { host: '127.0.0.1:3000' } }))
  await town.clock.windBy('P50D')
  // What was dropped in came through the page.
  used['on-page-request'].httpApi += 2
  used['on-page-request'].s3Put += 2
  for (const name of functionNames) used[name].logged = own.logged(name)
  await town.close()
  return used
}

/** Gigabytes and seconds. A start has a whole processor; the first reading after it, like all that is done in a run, a share that grows with the memory. */
function gigabyteSeconds(name: FunctionName, { runs, mayBeCold, calls }: Used): number {
  const gigabytes = megabytesOf(name) / 1024
  const cold = given('coldMilliseconds') + (name === 'on-message-stored' ? given('firstReadingMilliseconds') : 0)
  const starts = mayBeCold * given('coldShare') * cold
  return (gigabytes * (starts + runs * (given('millisecondsPerRunAt512') / (2 * gigabytes)) + calls * given('millisecondsPerCall'))) / 1000
}

type Line = [service: string, amount: string, dollars: number]

function linesOf(one: Used, gigabyteSeconds: number): Line[] {
  /** Counted as if each run began cold that no other came just before. A function that is warm has the key, mostly; how often one is cold is assumed. */
  const secrets = one.secretCall * given('coldShare')
  return [
    ['DynamoDB reads', `${one.dynamodbRead} units`, one.dynamodbRead * each('dynamodbRead')],
    ['DynamoDB writes', `${one.dynamodbWrite} units`, one.dynamodbWrite * each('dynamodbWrite')],
    ['  in the index', `${one.dynamodbIndex} units`, one.dynamodbIndex * each('dynamodbWrite')],
    ['Secrets', `${secrets.toFixed(1)} calls`, secrets * each('secretCall')],
    ['Lambda runs', `${one.runs} runs`, one.runs * each('lambdaRun')],
    ['Lambda time', `${gigabyteSeconds.toFixed(2)} GB-s`, gigabyteSeconds * each('lambdaTime')],
    ['Scheduler', `${one.scheduler} timers`, one.scheduler * each('scheduler')],
    ['SQS', `${one.sqs} requests`, one.sqs * each('sqs')],
    ['SNS', `${one.sns} messages`, one.sns * each('sns')],
    ['S3', `${one.s3Put} put, ${one.s3Get} read`, one.s3Put * each('s3Put') + one.s3Get * each('s3Get')],
    ['HTTP API', `${one.httpApi} requests`, one.httpApi * each('httpApi')],
    ['Logs', `${Math.round(one.logged / 1024)} KB`, (one.logged * each('logs')) / 2 ** 30],
  ]
}

const dollarsOf = (lines: readonly Line[]): number => lines.reduce((sum, [, , dollars]) => sum + dollars, 0)

const usedBy = await oneLife()
const ofOneInterview = functionNames.filter((name) => !recurring.has(name) && usedBy[name].runs > 0)
const times = new Map(ofOneInterview.map((name) => [name, gigabyteSeconds(name, usedBy[name])]))
const used = ofOneInterview.reduce((sum, name) => {
  for (const what of Object.keys(sum) as (keyof Used)[]) sum[what] += usedBy[name][what]
  return sum
}, nothing())
const lines = linesOf(
  used,
  [...times.values()].reduce((sum, time) => sum + time, 0),
)
const aws = dollarsOf(lines)
console.log(`One interview, prices of ${readOn}; dollars per 1,000 interviews:\n`)
for (const [service, amount, dollars] of lines) console.log(`${service.padEnd(16)}${amount.padEnd(22)}$${(dollars * 1000).toFixed(4)}`)
console.log(`${'AWS without SES'.padEnd(38)}$${(aws * 1000).toFixed(4)}  (at most $${most})`)
console.log(`${'SES'.padEnd(16)}${`${used.mailOut} mails`.padEnd(22)}$${(used.mailOut * each('mailOut') * 1000).toFixed(4)}\n`)

console.log('The same by what it is for:\n')
for (const [name, time] of times) {
  const dollars = dollarsOf(linesOf(usedBy[name], time)) * 1000
  console.log(`${name.padEnd(20)}${`${usedBy[name].runs} runs`.padEnd(18)}$${dollars.toFixed(4)}`)
}
console.log('')

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
