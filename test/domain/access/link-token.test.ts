import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  gestureFits,
  gestureOf,
  type LinkClaim,
  linkPurposeSchema,
  readLink,
  signLink,
} from '../../../functions/domain/access/link-token.ts'
import { instantOf, plus } from '../../../functions/domain/time/wall-time.ts'

const now = '2026-12-02T21:00:00Z'
const current = new Uint8Array(32).fill(1)
const previous = new Uint8Array(32).fill(2)
const keys = { current }
const claim: LinkClaim = { purpose: 'debrief', candidateId: 'alex', object: 'r1', expiresAt: plus(now, { days: 14 }) }
const token = signLink(keys, claim)
const purposes = linkPurposeSchema.options

describe('a link token', () => {
  it('says again what it was made for', () => {
    fc.assert(
      fc.property(
        fc.record({
          purpose: fc.constantFrom(...purposes),
          candidateId: fc.string({ minLength: 1, unit: 'grapheme' }),
          object: fc.string({ maxLength: 300, unit: 'grapheme' }),
          expiresAt: fc.integer({ min: 1_796_245_201, max: 4_000_000_000 }).map((seconds) => instantOf(seconds * 1000)),
        }),
        (any) => {
          expect(readLink(keys, signLink(keys, any), [any.purpose], now)).toEqual(any)
        },
      ),
    )
  })

  it('works until the instant it expires, and not at it', () => {
    expect(readLink(keys, token, ['debrief'], plus(claim.expiresAt, { seconds: -1 }))).toEqual(claim)
    expect(readLink(keys, token, ['debrief'], claim.expiresAt)).toBeUndefined()
  })

  it('is worth nothing for another purpose', () => {
    for (const purpose of purposes.filter((one) => one !== 'debrief')) expect(readLink(keys, token, [purpose], now)).toBeUndefined()
  })

  it('is refused with any one character changed, left out or added', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.='
    fc.assert(
      fc.property(fc.nat(token.length), fc.constantFrom(...alphabet), fc.constantFrom('change', 'drop', 'add'), (at, sign, how) => {
        const forged = token.slice(0, at) + (how === 'drop' ? '' : sign) + token.slice(how === 'add' ? at : at + 1)
        fc.pre(forged !== token)
        expect(readLink(keys, forged, ['debrief'], now)).toBeUndefined()
      }),
      { numRuns: 3_000 },
    )
  })

  it('is never met by chance', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 400 }),
          fc.base64String().map((text) => `${text}.${text}`),
        ),
        (text) => {
          expect(readLink(keys, text, purposes, now)).toBeUndefined()
        },
      ),
      { numRuns: 5_000 },
    )
  })

  it('outlives one change of the key, not two', () => {
    const old = signLink({ current: previous }, claim)
    expect(readLink({ current, previous }, old, ['debrief'], now)).toEqual(claim)
    expect(readLink({ current }, old, ['debrief'], now)).toBeUndefined()
  })
})

describe('the gesture of a form', () => {
  it('fits what let its reader in and nothing else', () => {
    const gesture = gestureOf(keys, 'session-a')
    expect(gestureFits(keys, 'session-a', gesture)).toBe(true)
    expect(gestureFits(keys, 'session-b', gesture)).toBe(false)
    expect(gestureFits(keys, 'session-a', '')).toBe(false)
    expect(gestureFits({ current: previous, previous: current }, 'session-a', gesture)).toBe(true)
  })
})
