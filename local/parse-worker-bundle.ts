import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readInWorker } from '../functions/aws/read-in-worker.ts'
import type { FeedSplitter, MessageReader } from '../functions/ports.ts'

let built: Promise<string> | undefined

/** Built once per process, as for deployment: a worker cannot be started from TypeScript. */
export const parseWorkerBundle = (): Promise<string> => {
  built ??= build()
  return built
}

async function build(): Promise<string> {
  const { bundleParseWorker } = await import('../infra/bundle.ts')
  const folder = mkdtempSync(join(tmpdir(), 'roundtwo-worker-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return bundleParseWorker(folder)
}

/** The reader's worker as it is deployed; its bundle is made when it is first asked. */
export function bundledReader(): MessageReader & FeedSplitter {
  let made: Promise<MessageReader & FeedSplitter> | undefined
  const worker = () => {
    made ??= parseWorkerBundle().then((file) => readInWorker(file))
    return made
  }
  return {
    read: async (...asked) => (await worker()).read(...asked),
    split: async (...asked) => (await worker()).split(...asked),
  }
}
