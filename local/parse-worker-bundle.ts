import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readInWorker } from '../functions/aws/read-in-worker.ts'
import type { MessageReader } from '../functions/ports.ts'

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

/** The reader as it is deployed; its bundle is made when the first message is read. */
export function bundledReader(): MessageReader {
  let reader: Promise<MessageReader> | undefined
  return {
    async read(raw, carrier, by) {
      reader ??= parseWorkerBundle().then((file) => readInWorker(file))
      return (await reader).read(raw, carrier, by)
    },
  }
}
