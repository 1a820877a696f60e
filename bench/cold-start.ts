import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { env, type FunctionName, functionNames } from '../functions/contract.ts'
import { bundleFile, bundleHandler, workerFile } from '../infra/bundle.ts'
import { bareHandler, functionsAlone, handlerOfLibraries } from './cold-start/bare-handlers.ts'
import { emptyAws } from './cold-start/empty-aws.ts'

/**
 * `npx tsx bench/cold-start.ts [runs]`: from the start of a function's import to the end of a first event in which nothing happens, against a bare
 * handler with the SDK clients that function uses, on an idle machine. Fails above `most`. Beside it what zod and Temporal alone add to the bare one, and
 * below it what comes after a start: the reader's worker and its first mails.
 */
const most = 1.25
const runs = Number(process.argv[2] ?? 15)
const folder = mkdtempSync(join(fileURLToPath(new URL('../node_modules/', import.meta.url)), '.cold-start-'))
const aws = await emptyAws()
const oneStart = fileURLToPath(new URL('cold-start/one-start.mjs', import.meta.url))
const firstReading = fileURLToPath(new URL('cold-start/first-reading.mjs', import.meta.url))

const environment = {
  PATH: process.env.PATH,
  HOME: tmpdir(),
  NODE_OPTIONS: '--no-warnings',
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'nobody',
  AWS_SECRET_ACCESS_KEY: 'nothing',
  AWS_ENDPOINT_URL: aws.url,
  [env.table]: 'roundtwo',
  [env.inboxBucket]: 'roundtwo-inbox',
  [env.inboxQueueUrl]: `${aws.url}/inbox`,
  [env.pushQueueUrl]: `${aws.url}/push`,
  [env.dueQueueUrl]: `${aws.url}/due`,
  [env.dueQueueArn]: 'arn:aws:sqs:us-east-1:000000000000:due',
  [env.timerGroup]: 'roundtwo',
  [env.timerRoleArn]: 'arn:aws:iam::000000000000:role/timers',
  [env.timerDeadLetterArn]: 'arn:aws:sqs:us-east-1:000000000000:dead',
  [env.configurationSet]: 'roundtwo',
  [env.fromAddress]: 'roundtwo@mail.example.com',
  [env.publicUrl]: 'https://roundtwo.example',
  [env.secretId]: 'roundtwo',
}

async function start(bundle: string, name: FunctionName): Promise<number> {
  const args = [oneStart, pathToFileURL(bundle).href, JSON.stringify(functionsAlone[name].event)]
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: environment })
  const { gets = 0, queries = 0, keys = 0 } = functionsAlone[name]
  const asked = aws.taken()
  if (asked.length !== gets + queries + keys)
    throw new Error(`${name}: ${asked.join(', ') || 'nothing'} was asked; the bare handler asks otherwise`)
  return Number(/^TOOK (\S+)$/m.exec(stdout)?.[1])
}

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
const kilobytes = (file: string): string => `${Math.round(statSync(file).size / 1024)}`.padStart(6)

/** Bundles a handler that stands here alone, for the comparison. */
function bundleAlone(name: FunctionName, kind: 'bare' | 'libraries', code: string): string {
  const source = join(folder, name, `${kind}.ts`)
  writeFileSync(source, code)
  bundleFile(source, join(folder, name, `${kind}.mjs`))
  return join(folder, name, `${kind}.mjs`)
}

let worst = 0
console.log('function             KB  bare KB     ms  bare ms  ratio  with libraries alone')
for (const name of functionNames) {
  mkdirSync(join(folder, name))
  bundleHandler(name, join(folder, name))
  const bundles = [
    join(folder, name, 'index.mjs'),
    bundleAlone(name, 'bare', bareHandler(name)),
    bundleAlone(name, 'libraries', handlerOfLibraries(name)),
  ] as const
  const times: number[][] = bundles.map(() => [])
  // By turns, so that whatever else the machine does falls on all; the first of each warms the disk up.
  for (let run = 0; run <= runs; run += 1)
    for (const [at, bundle] of bundles.entries()) {
      const took = await start(bundle, name)
      if (run > 0) times[at]?.push(took)
    }
  const [ours = 0, bare = 0, libraries = 0] = times.map(median)
  worst = Math.max(worst, ours / bare)
  const columns = [ours, bare].map((time) => time.toFixed(0).padStart(7)).join('  ')
  console.log(
    `${name.padEnd(18)}${kilobytes(bundles[0])}  ${kilobytes(bundles[1])} ${columns}   ${(ours / bare).toFixed(2)}  ${(libraries / bare).toFixed(2)}`,
  )
}

/** Columns of some runs, each the median. */
async function ofReader(): Promise<string[]> {
  const { PATH, HOME } = environment
  const rows: number[][] = []
  for (let run = 0; run < runs; run += 1) {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [firstReading, pathToFileURL(join(folder, 'on-message-stored', workerFile('parse-worker'))).href],
      { env: { PATH, HOME } },
    )
    rows.push((/^TOOK (.+)$/m.exec(stdout)?.[1] ?? '').split(' ').map(Number))
  }
  return (rows[0] ?? []).map((_, column) => median(rows.map((row) => row[column] ?? 0)).toFixed(0))
}
const [loaded, ...readings] = await ofReader()
console.log(`The reader's worker: loaded in ${loaded} ms, its first readings take ${readings.join(', ')} ms.`)
aws.close()
rmSync(folder, { recursive: true })
console.log(`Worst ratio ${worst.toFixed(2)}, at most ${most}; medians of ${runs} starts on Node ${process.versions.node}.`)
process.exitCode = worst > most ? 1 : 0
