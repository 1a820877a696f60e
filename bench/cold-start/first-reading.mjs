// The reader's worker from its start, as `functions/aws/workers/worker.ts` starts it: milliseconds until it has loaded, and for each of some mails.
import { readdirSync, readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

const [, , bundle] = process.argv
const folder = new URL('../../test/corpus/invites/', import.meta.url)
const mails = readdirSync(folder).filter((file) => file.endsWith('.eml'))
const reader = { name: 'Alex Morgan', mail: 'alex.morgan@example.com', homeZone: 'America/New_York' }

const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 }
let began = performance.now()
const times = []
const worker = new Worker(new URL(bundle), { resourceLimits, env: {}, execArgv: [] })
worker.on('message', () => {
  times.push(performance.now() - began)
  const mail = mails[times.length - 1]
  if (times.length > 3 || mail === undefined) {
    process.stdout.write(`TOOK ${times.join(' ')}\n`)
    process.exit(0)
  }
  began = performance.now()
  worker.postMessage({ raw: readFileSync(new URL(mail, folder)), carrier: 'eml', reader })
})
