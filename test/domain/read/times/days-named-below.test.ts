import { describe, expect, it } from 'vitest'
import { mail, readingOf } from '../read-text.ts'

const offer = [
  'On Tue, Nov 24, 2026 at 9:00 AM Nora Field <nora.field@quillmark.com> wrote:',
  '> Which of these suits you?',
  '> Wednesday, December 9 at 10:00 AM',
  '> Thursday, December 10 at 2:00 PM',
  '> Friday, December 11 at 4:00 PM ET',
]
const startOf = async (text: string, below: readonly string[] = offer) => {
  const date = 'Wed, 25 Nov 2026 09:12:00 -0500'
  const raw = mail({ subject: 'Re: Interview Data Engineer', date, text: `Hi Alex,\n\n${text}\n\nNora\n\n${below.join('\n')}` })
  return (await readingOf(raw)).meetings[0]?.start?.instant
}

describe('a weekday in an answer', () => {
  it.each([
    ['2026-12-10T20:00:00Z', 'Thursday it is, but at 3 PM instead of 2 if that’s OK.'],
    ['2026-12-11T21:00:00Z', 'Let’s take the third one then, 4 PM on Friday.'],
    ['2026-12-10T19:00:00Z', 'Let’s say Thursday at 2 PM.'],
    ['2026-12-11T21:00:00Z', 'The team prefers Friday at 4 PM.'],
  ])('is the day that the mail below names with its date: %s, %s', async (start, text) => {
    expect(await startOf(text)).toBe(start)
  })

  it.each([
    ['2026-12-10T19:00:00Z', 'Thursday works, see you then!'],
    ['2026-12-09T15:00:00Z', 'Ola would prefer the Wednesday slot. Booked!'],
    ['2026-12-10T19:00:00Z', 'Thursday, December 10 it is, thanks!'],
  ])('takes the hour that was offered for it: %s, %s', async (start, text) => {
    expect(await startOf(text)).toBe(start)
  })

  it.each(['Thursday does not work for Ola any more.', 'Could we do the Thursday?'])(
    'settles nothing where it is denied or asked: %s',
    async (text) => {
      expect(await startOf(text)).toBeUndefined()
    },
  )

  it('is the next one where none below is called so', async () => {
    expect(await startOf('Perfect, see you on Monday at 9 AM.')).toBe('2026-11-30T14:00:00Z')
  })

  it('is the next one where two below are', async () => {
    expect(await startOf('Let’s say Thursday at 2 PM.', [...offer, '> Thursday, December 17 at 2:00 PM'])).toBe('2026-11-26T19:00:00Z')
  })
})
