import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { carry } from '../../../functions/domain/read/carry/carry.ts'
import { carrierSchema } from '../../../functions/domain/read/reading.ts'
import { quickest } from '../../quickest.ts'
import { alex } from './carry-files.ts'

/** Sound files, broken in random places. `FUZZ_SECONDS=60` runs longer (CI does). */
const seconds = Number(process.env.FUZZ_SECONDS ?? 3)
const folder = new URL('../../corpus/invites/', import.meta.url)
const seeds = readdirSync(folder)
  .filter((file) => !file.endsWith('.expected.json') && !file.endsWith('.md'))
  .map((file) => ({ carrier: carrierSchema.parse(file.slice(file.lastIndexOf('.') + 1)), raw: readFileSync(new URL(file, folder)) }))

const pieces = [
  'BEGIN:VEVENT\r\n',
  'END:VCALENDAR\r\n',
  ';',
  ':',
  '"',
  '\r\n ',
  '\r\n',
  '\r',
  '=',
  '<',
  '>',
  '{',
  ']',
  '"__proto__":',
  '\\',
  '\u0000',
  '\ufeff',
  '--',
  'From: x\r\n',
  '=?utf-8?q?=FF?=',
  '> ',
  'TZID=',
  'T',
  '%',
  '&#',
  'P1',
  '-',
].map((text) => Buffer.from(text))

type Change = [kind: 'cut' | 'double' | 'insert' | 'flip', at: number, size: number, piece: number]
const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.tuple(fc.constantFrom('cut', 'double', 'insert', 'flip'), fc.nat(1_000_000), fc.nat(400), fc.nat(pieces.length - 1)),
  { minLength: 1, maxLength: 12 },
)

function apply(raw: Buffer, [kind, where, size, piece]: Change): Buffer {
  const at = where % (raw.length + 1)
  const rest = raw.subarray(at)
  if (kind === 'cut') return Buffer.concat([raw.subarray(0, at), rest.subarray(size)])
  if (kind === 'double') return Buffer.concat([raw.subarray(0, at), rest.subarray(0, size), rest])
  if (kind === 'insert') return Buffer.concat([raw.subarray(0, at), pieces[piece] ?? Buffer.alloc(0), rest])
  const flipped = Buffer.from(raw)
  if (at < flipped.length) flipped[at] = (flipped[at] ?? 0) ^ (1 << (size % 8))
  return flipped
}

describe('broken copies of sound files', () => {
  // What is loaded with the first file of a kind is no part of reading a broken one.
  beforeAll(async () => {
    for (const { raw, carrier } of seeds) await carry(raw, carrier, alex)
  })

  it('end in a refusal or a reading, each within a second', { timeout: (seconds + 30) * 1000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...seeds), changes, async ({ carrier, raw }, list) => {
        const broken = list.reduce(apply, raw)
        const begun = performance.now()
        const outcome = await carry(broken, carrier, alex)
        if (performance.now() - begun > 1000) expect(await quickest(() => carry(broken, carrier, alex), 1000)).toBeLessThan(1000)
        if (outcome.outcome === 'refused') expect(outcome.refusal.code).toMatch(/^[a-z-]+(:[a-zA-Z]+)?$/)
        else
          for (const { start, end } of outcome.carried.events)
            for (const time of [start, end]) if (time?.kind === 'known') expect(time.moment.instant).toMatch(/Z$/)
      }),
      { numRuns: 1_000_000, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false },
    )
  })
})
