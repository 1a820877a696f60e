import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNamedIn, rawText } from '../../../../functions/domain/read/carry/raw-text.ts'
import { growsWithLength } from '../../../quickest.ts'

const words = (letters: string, least: number) =>
  fc.array(fc.constantFrom(...letters), { minLength: least, maxLength: 60 }).map((some) => some.join(''))
const uid = words('abcdefghijklmnopqrstuvwxyz0123456789', 12).map((name) => `${name}@calendar.example`)
const fold = (text: string, at: number) => text.replace(new RegExp(`.{${at}}`, 'g'), '$&\r\n ')

/** How a name stands in the bytes of a mail, a calendar file or a webhook. */
const carriers: [string, (name: string, at: number) => string][] = [
  ['a line of a calendar, folded anywhere', (name, at) => fold(`UID:${name}`, at)],
  ['quoted-printable, broken anywhere', (name, at) => `UID:${name}`.replace(new RegExp(`.{${at}}`, 'g'), '$&=\r\n')],
  ['JSON with escaped slashes', (name) => JSON.stringify({ uri: `https://api.example/events/${name}` }).replaceAll('/', '\\/')],
  ['a header of the thread', (name) => `References: <first@mail.example>\r\n <${name}>\r\nSubject: News`],
  [
    'a base64 part',
    (name) =>
      Buffer.from(`BEGIN:VEVENT\r\nUID:${name}\r\n${'X-FILL:1\r\n'.repeat(20)}`)
        .toString('base64')
        .replace(/.{76}/g, '$&\r\n'),
  ],
  ['UTF-16', (name) => `\uFEFFUID:${name}`],
]

describe('looking up a known name in bytes that could not be read', () => {
  it.each(carriers)('finds it in %s', (kind, carried) => {
    fc.assert(
      fc.property(uid, fc.integer({ min: 5, max: 75 }), (name, at) => {
        const bytes = Buffer.from(carried(name, at), kind === 'UTF-16' ? 'utf16le' : 'utf8')
        expect(isNamedIn(rawText(bytes), name)).toBe(true)
      }),
    )
  })

  it('does not take a longer name for it, nor a name as short as any word', () => {
    fc.assert(
      fc.property(uid, words('abc123', 1), (name, more) => {
        expect(isNamedIn(`UID:${more}${name}`, name)).toBe(false)
        expect(isNamedIn(`UID:${more}-${name}`, name)).toBe(false)
        expect(isNamedIn(`UID:${name}${more}`, name)).toBe(false)
      }),
    )
    expect(isNamedIn('UID:20261202', '20261202')).toBe(false)
  })

  it.each([
    ['lines of one letter', `${'A'.repeat(76)}\r\n`],
    ['folded blanks', '\r\n '],
    ['soft breaks', '=\r\n'],
    ['addresses', 'x@y.example '],
  ])('takes twelve megabytes of %s in its stride', async (_, filling) => {
    const looking = (part: number) => {
      const raw = Buffer.from(filling.repeat(Math.floor((part * 12e6) / filling.length)))
      return () => expect(isNamedIn(rawText(raw), 'booking-7f3a@fernhill.example')).toBe(false)
    }
    expect(await growsWithLength(looking)).toBe(true)
  })
})
