import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carriesMark, ownMark } from '../../../functions/domain/trust/own-mark.ts'

const key = new Uint8Array(32).fill(7)

describe('the mark of our own mails', () => {
  it('is one for each candidate and key, short enough to read out', () => {
    expect(ownMark(key, 'alex')).toMatch(/^R2(-[0-9A-HJKMNP-TV-Z]{4}){3}$/)
    expect(ownMark(key, 'alex')).toBe(ownMark(key, 'alex'))
    expect(ownMark(key, 'sam')).not.toBe(ownMark(key, 'alex'))
    expect(ownMark(new Uint8Array(32).fill(8), 'alex')).not.toBe(ownMark(key, 'alex'))
  })

  it('is found however the text around it was wrapped, quoted and spelled', () => {
    const mark = ownMark(key, 'alex')
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom('\n> ', ' ', '*', '\r\n'), fc.boolean(), (before, after, between, small) => {
        const text = `${before} ${mark.replaceAll('-', `-${between}`)} ${after}`
        expect(carriesMark(small ? text.toLowerCase() : text, [mark])).toBe(true)
      }),
    )
  })

  it('is in no text that does not hold it, and nothing is found without a mark', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(carriesMark(text, [ownMark(key, 'alex')])).toBe(false)
      }),
    )
    expect(carriesMark('anything', [])).toBe(false)
  })
})
