import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { materialInWorker } from '../../functions/aws/workers/material-in-worker.ts'
import { readInWorker } from '../../functions/aws/workers/read-in-worker.ts'
import type { FeedSplitter, MaterialReader, MessageReader } from '../../functions/ports.ts'
import type { WorkerName } from '../../infra/bundle.ts'

const built = new Map<WorkerName, Promise<string>>()

/** Built once per process, as for deployment: a worker cannot be started from TypeScript. */
export function workerBundle(name: WorkerName): Promise<string> {
  const bundle = built.get(name) ?? build(name)
  built.set(name, bundle)
  return bundle
}

async function build(name: WorkerName): Promise<string> {
  const { bundleWorker } = await import('../../infra/bundle.ts')
  const folder = mkdtempSync(join(tmpdir(), 'roundtwo-worker-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return bundleWorker(name, folder)
}

/** One made of a built worker, when it is first asked. */
function whenAsked<Made>(name: WorkerName, make: (file: string) => Made): () => Promise<Made> {
  let made: Promise<Made> | undefined
  return () => {
    made ??= workerBundle(name).then(make)
    return made
  }
}

const messages = whenAsked('parse-worker', (file) => readInWorker(file))
const material = whenAsked('material-worker', (file) => materialInWorker(file))

/** The workers as they are deployed, shared by every town of a process; the bundle of each is made when it is first asked. */
export const bundledReaders: MessageReader & FeedSplitter & { material: MaterialReader } = {
  read: async (...asked) => (await messages()).read(...asked),
  split: async (...asked) => (await messages()).split(...asked),
  material: {
    read: async (handing) => (await material()).read(handing),
    readMessage: async (...asked) => (await material()).readMessage(...asked),
  },
}
