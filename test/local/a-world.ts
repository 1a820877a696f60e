import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Doubles, openDoubles } from '../../local/doubles/open.ts'
import { openStore } from '../../local/doubles/store.ts'
import { names } from '../../local/names.ts'
import { type MovableClock, virtualClock } from '../../local/town/clock.ts'
import { provision } from '../../local/town/provision.ts'

export const monday = '2026-11-23T09:00:00Z'

/** What every SDK client of a test is made with. */
export const clientConfig = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' }, maxAttempts: 1 }

/** The doubles, provisioned, with a clock that stands until it is moved; closed when the test ends. */
export async function aWorld({ folder }: { folder?: string } = {}): Promise<Doubles & { clock: MovableClock; names: typeof names }> {
  const clock = virtualClock(monday)
  const doubles = await openDoubles({ store: openStore(folder), clock, folder })
  await provision(doubles)
  doubles.mail.verify('alex.morgan@example.com')
  onTestFinished(() => doubles.close())
  return { ...doubles, clock, names }
}

export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'roundtwo-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The name and words of the refusal a call ends in. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  }
  return 'accepted'
}
