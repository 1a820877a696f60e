import { describe, expect, it } from 'vitest'
import { mail, reader, readingOf } from '../read-text.ts'
import rows from './hours-nobody-calls.json' with { type: 'json' }

/** Written as small employers write; what is private, sold or over stands beside it. Norrvik is known for an interview that Saga arranged. */
const senders: Record<string, string> = {
  'who arranged the last one': 'Saga Nordin <saga@norrvik.com>',
  'a colleague of theirs': 'Ola Berg <ola@norrvik.com>',
  'somebody unknown': 'Someone <hello@bluegate.com>',
  'the own employer': 'Kim Lee <kim@harborline.io>',
}
const knowing = { ...reader, known: { arrangers: ['saga@norrvik.com'], employers: ['Norrvik'] } }
const verdictOf = async ({ from, subject, text }: { from: string; subject: string; text: string }, who = knowing) =>
  (await readingOf(mail({ from: senders[from] ?? from, subject, text }), who)).verdict

describe('an hour that nobody calls an interview', () => {
  it.each(rows.asked)('of $from is at least asked about: $text', async (row) => {
    expect(await verdictOf(row)).not.toBe('not')
  })

  it.each(rows.nothing)('of $from that is about something else is nothing: $text', async (row) => {
    expect(await verdictOf(row)).toBe('not')
  })

  it.each([
    'Lets finish up Friday at 11, just call my cell.',
    'M. Peyrac peut vous recevoir le vendredi 11 décembre à 8h15.',
    'Hätten Sie am Donnerstag um 14 Uhr Zeit?',
    '¿Puedes venir el jueves a las 15:00 a hacer una prueba?',
  ])(
    'is the next talk of who arranged the last one, is asked about by its words of a job, and is nobody’s without either: %s',
    async (text) => {
      const [saga, stranger] = ['who arranged the last one', 'somebody unknown']
      expect(await verdictOf({ from: saga, subject: 'Hello', text })).toBe('interview')
      expect(await verdictOf({ from: stranger, subject: 'Your resume', text })).toBe('unsure')
      expect(await verdictOf({ from: stranger, subject: 'Hello', text })).toBe('not')
    },
  )

  it('is tied to a job by the mail it answers', async () => {
    const text = (below: string) =>
      `Hi Alex, Thursday at 2 would suit us, can you come by?\n\nBea\n\nOn Mon, Nov 30, 2026 at 9:00 AM Alex Morgan <alex.morgan@example.com> wrote:\n> ${below}`
    const row = { from: 'somebody unknown', subject: 'Re: Hello' }
    expect(await verdictOf({ ...row, text: text('Hi, I would like to apply, my resume is attached. I could start any day.') })).toBe(
      'unsure',
    )
    expect(await verdictOf({ ...row, text: text('Hi, my bike makes a noise, could you have a look?') })).toBe('not')
  })
})

it('an hour at which a house is closed may be that of the talk', async () => {
  const text = 'Your interview is on Thursday, December 10 at 12:15 pm, when the clinic is closed for lunch.'
  expect((await readingOf(mail({ subject: 'Medical assistant interview', text }))).meetings[0]?.start?.instant).toBe('2026-12-10T17:15:00Z')
})

describe('a day or an hour in few letters', () => {
  it.each([
    ['Can you come in tmrw at 4?', '2026-12-02T21:00:00Z'],
    ['Can you come in sat 9am?', '2026-12-05T14:00:00Z'],
    ['Podes passar cá na quinta às 15h?', '2026-12-03T20:00:00Z'],
  ])('is read: %s', async (text, instant) => {
    const { meetings } = await readingOf(mail({ from: 'Saga Nordin <saga@norrvik.com>', subject: 'Hello', text }), knowing)
    expect(meetings[0]?.start?.instant).toBe(instant)
  })

  it('is none where somebody sat down', async () => {
    const { meetings } = await readingOf(mail({ subject: 'Interview', text: 'Your interview: we sat at 9:30 last time, and it was fine.' }))
    expect(meetings).toEqual([])
  })
})
