import { describe, expect, it } from 'vitest'
import type { TouchpointKind } from '../../functions/domain/sending/touchpoint.ts'
import type { MailFate, MemoryWorld } from '../fakes/memory-world.ts'
import { dueTown, type PairRun, rowOf, runWithPair, type Trouble } from './crash-pairs.ts'
import { faults } from './crash-world.ts'

/** Every so many-th pair, evenly over all of them; `CRASH_PAIRS=1` runs each one (some minutes). */
const step = Number(process.env.CRASH_PAIRS ?? 97)

/** What is left when all is over: no row half done, nothing due and forgotten, and the other mails as if nothing had happened. */
async function leftovers(town: MemoryWorld, key: string): Promise<string[]> {
  const { touchpoints } = await town.world.table.readCandidate('alex')
  return touchpoints
    .filter((row) => row.key !== key)
    .map((row) => `${row.key} ${row.state}${row.state === 'planned' ? ` ${row.due}` : ''}`)
    .sort()
}

const mailsOf = ({ town }: PairRun, key: string) => town.outbox.filter((mail) => mail.key === key).length

/** What must hold for a mail, however the two faults fell. */
async function judge(run: PairRun, kind: TouchpointKind, key: string, most: number): Promise<string[]> {
  const row = await rowOf(run.town, kind)
  const count = mailsOf(run, key)
  if (count > most) return [`was sent ${count} times`]
  if (count > 0) return ['sent', 'unknown'].includes(row.state) ? [] : [`was sent and is ${row.state}`]
  // Lost twice in a row, and said on the page: one more for the kinds that may go once more.
  const tries = kind === 'packet' ? 2 : 1
  const isTold = row.state === 'unknown' && row.reason !== undefined && row.attempt === tries
  return isTold ? [] : [`never came, and is ${row.state} after ${row.attempt} tries`]
}

async function enumerate(kind: TouchpointKind, fate: MailFate, most: number): Promise<{ broken: string[]; pairs: number }> {
  const before = await dueTown(kind, fate)
  const row = await rowOf(before, kind)
  const calm = await runWithPair(before, row, { at: -1, fault: 'crash-before' }, undefined)
  const rest = await leftovers(calm.town, row.key)
  const broken: string[] = []
  let [numbered, pairs] = [0, 0]
  const hold = async (first: Trouble, second: Trouble | undefined, run: PairRun) => {
    const left = await leftovers(run.town, row.key)
    const found = await judge(run, kind, row.key, most)
    if (JSON.stringify(left) !== JSON.stringify(rest)) found.push(`left ${left.filter((one) => !rest.includes(one)).join(', ')}`)
    const where = ({ at, fault }: Trouble, calls: string[]) => `${fault} at ${at} (${calls[at]})`
    const words = `${where(first, run.calls.first)}${second ? `, then ${where(second, run.calls.after)}` : ''}`
    broken.push(...found.map((what) => `${kind} ${what}: ${words}`))
  }
  for (const fault of faults)
    for (let at = 0; at < calm.calls.first.length; at += 1) {
      const single = await runWithPair(before, row, { at, fault }, undefined)
      await hold({ at, fault }, undefined, single)
      for (const next of faults)
        for (let then = 0; then < single.calls.after.length; then += 1) {
          numbered += 1
          if (numbered % step !== 0) continue
          pairs += 1
          const second = { at: then, fault: next }
          await hold({ at, fault }, second, await runWithPair(before, row, { at, fault }, second))
        }
    }
  return { broken, pairs }
}

describe('two faults in a row on the way of one mail', () => {
  it.each(['packet', 'thanks'] as const)(
    'lose nothing and send nothing twice while the mail service’s event arrives: a %s',
    async (kind) => {
      const { broken, pairs } = await enumerate(kind, 'deliver', 1)
      expect(broken).toEqual([])
      expect(pairs).toBeGreaterThan(50)
    },
    step === 1 ? 3_600_000 : 120_000,
  )

  it(
    'bring a packet at most twice where the events are lost as well, and a thanks mail once',
    async () => {
      expect((await enumerate('packet', 'silent', 2)).broken).toEqual([])
      expect((await enumerate('thanks', 'silent', 1)).broken).toEqual([])
    },
    step === 1 ? 3_600_000 : 120_000,
  )
})
