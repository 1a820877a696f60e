import { describe, expect, it } from 'vitest'
import { decodeCharset } from '../../../../functions/domain/read/carry/decode-text.ts'

const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes)

describe('text in Windows-1252', () => {
  it.each(['windows-1252', 'iso-8859-1', 'us-ascii', ''])(
    'keeps its quotes, dashes and the euro, also where it is called "%s"',
    (label) => {
      const raw = bytes(
        0x93,
        0x71,
        0x75,
        0x69,
        0x65,
        0x74,
        0x94,
        0x20,
        0x96,
        0x20,
        0x80,
        0x35,
        0x30,
        0x2c,
        0x20,
        0x69,
        0x74,
        0x92,
        0x73,
        0x85,
      )
      expect(decodeCharset(raw, label)).toBe('“quiet” – €50, it’s…')
    },
  )

  it('is Latin-1 above 0x9F, and leaves the five bytes alone that stand for nothing', () => {
    expect(decodeCharset(bytes(0xa0, 0xe9, 0xff), 'windows-1252')).toBe('\u00a0éÿ')
    expect(decodeCharset(bytes(0x81, 0x8d, 0x8f, 0x90, 0x9d), 'windows-1252')).toBe('\u0081\u008d\u008f\u0090\u009d')
  })

  it('is a table of 32 places in which no two are the same', () => {
    const all = decodeCharset(
      Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at),
      'windows-1252',
    )
    expect([...new Set(all)]).toHaveLength(32)
  })

  it('gives way to sound UTF-8, whatever the label says', () => {
    expect(decodeCharset(new TextEncoder().encode('“quiet”'), 'windows-1252')).toBe('“quiet”')
  })
})
