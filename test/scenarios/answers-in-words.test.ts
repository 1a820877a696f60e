import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { aTown, drop, forwardedReply, kinds, lastMail, reply } from './a-scenario.ts'

/** A question of ours is answered in words, by a reply, as its buttons would. The interview known is on Wed 2 December, 2 pm in New York. */

const told = async (town: Town) =>
  (await town.interviews()).map(({ status, start, pending }) => ({ status, start, asked: pending !== null }))

const [was, proposed] = ['2026-12-02T19:00:00Z', '2026-12-04T15:00:00Z']
const one = (start: string | null, asked = false) => [{ status: 'on', start, asked }]

/** A mail of the recruiter's about the known interview brings a question. */
async function asked(text: string) {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo('2026-11-25T15:00:00Z')
  await town.post(forwardedReply(text), 'message/rfc822')
  return town
}

describe('"Did your interview change?"', () => {
  const proposal = 'Would Friday, December 4 at 10 AM suit you instead?'

  it.each(['Yes, moved', 'yes', 'Yes!', 'It has moved', 'Ja', 'Ja, verschoben.', 'Oui, c’est déplacé', 'Sí', 'Ja, klopt'])(
    'is answered by a yes: %s',
    async (words) => {
      const town = await asked(proposal)
      expect(await reply(town, 'question', words)).toMatchObject({ decision: 'replied' })
      expect(await told(town)).toEqual(one(proposed))
      expect((await lastMail(town, 'receipt')).words).toContain('I have applied what the message says')
    },
  )

  it.each(['No', 'no, it stays as it was', 'Nein, bleibt so', 'Non', 'No, sigue igual', 'Nee, het blijft zo'])(
    'is answered by a no: %s',
    async (words) => {
      const town = await asked(proposal)
      await reply(town, 'question', words)
      expect(await told(town)).toEqual(one(was))
    },
  )

  it.each(['Yes, but at 11', 'Let me check', 'It is one more interview'])(
    'stays open, and says so, where it is neither: %s',
    async (words) => {
      const town = await asked(proposal)
      await reply(town, 'question', words)
      expect(await told(town)).toEqual(one(was, true))
      expect((await lastMail(town, 'receipt')).words).toContain('the question stays open')
    },
  )
})

describe('"Moved, or one more?"', () => {
  const another = 'See you on Friday, December 4 at 10 AM!'

  it.each(['Moved', 'It moved to that', 'Verschoben', 'C’est déplacé', 'Se movió', 'Verplaatst'])(
    'takes it for moved: %s',
    async (words) => {
      const town = await asked(another)
      await reply(town, 'question', words)
      expect(await told(town)).toEqual(one(proposed))
    },
  )

  it.each(['It is one more interview', 'One more', 'Noch eins', 'Un de plus', 'Es otra entrevista', 'Nog een gesprek'])(
    'takes it for one more: %s',
    async (words) => {
      const town = await asked(another)
      await reply(town, 'question', words)
      expect((await told(town)).map(({ start }) => start).toSorted()).toEqual([was, proposed])
    },
  )

  it.each(['Neither', 'Nein', 'Aucun'])('leaves all as it was: %s', async (words) => {
    const town = await asked(another)
    await reply(town, 'question', words)
    expect(await told(town)).toEqual(one(was))
  })

  it('asks on where a yes alone does not say which', async () => {
    const town = await asked(another)
    await reply(town, 'question', 'Yes')
    expect((await lastMail(town, 'receipt')).words).toContain('the question stays open')
  })
})

describe('"When is your interview?"', () => {
  const offers = [
    'From: Alex Morgan <alex.morgan@example.com>',
    'To: invites@roundtwo.localhost',
    'Subject: Fwd: Data Engineer at Norrvik',
    'Date: Tue, 24 Nov 2026 09:50:00 -0500',
    'Message-ID: <offers@mail.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    '---------- Forwarded message ---------',
    'From: Saga Berglund <saga@norrvik.example>',
    'Date: Tue, Nov 24, 2026 at 9:00 AM',
    'Subject: Data Engineer at Norrvik',
    'To: <alex.morgan@example.com>',
    '',
    'we would like to talk to you about the Data Engineer role. Would one of these work?',
    '',
    '1. Wednesday, December 9, 10:00 AM ET',
    '2. Thursday, December 10, 2:00 PM ET',
    '3. Friday, December 11, 4:00 PM ET',
    '',
    'Saga',
  ].join('\n')

  it.each([
    ['the first one', '2026-12-09T15:00:00Z'],
    ['Option 2', '2026-12-10T19:00:00Z'],
    ['Friday it is', '2026-12-11T21:00:00Z'],
    ['Thursday, but at 3 pm', '2026-12-10T20:00:00Z'],
    ['Monday, December 14 at 10 am', '2026-12-14T15:00:00Z'],
    ['Der dritte Termin', '2026-12-11T21:00:00Z'],
    ['Donnerstag', '2026-12-10T19:00:00Z'],
    ['jeudi', '2026-12-10T19:00:00Z'],
    ['la opción 1', '2026-12-09T15:00:00Z'],
    ['optie 3', '2026-12-11T21:00:00Z'],
  ])('is answered by one of the hours that were offered, or by another: %s', async (words, start) => {
    const town = await aTown()
    await town.clock.windTo('2026-11-24T15:00:00Z')
    await town.post(offers, 'message/rfc822')
    await reply(town, 'question', words)
    expect(await told(town)).toEqual(one(start))
    await town.clock.windTo('2026-12-15T15:00:00Z')
    expect(await kinds(town)).toContain('card')
  })
})

describe('"Is this an interview of yours?"', () => {
  const doubtful = [
    'From: Robin Vale <robin@juno.example>',
    'To: alex.morgan@example.com',
    'Subject: Data Engineer at Juno',
    'Date: Tue, 24 Nov 2026 09:50:00 -0500',
    'Message-ID: <coffee@juno.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hi Alex, could you do Thursday, December 10 at 2 PM?',
    '',
    'Robin',
  ].join('\n')

  it.each([
    ['Yes, it is', [{ status: 'on', start: '2026-12-10T19:00:00Z', asked: false }]],
    ['Ja', [{ status: 'on', start: '2026-12-10T19:00:00Z', asked: false }]],
    ['No', []],
    ['It’s not an interview', []],
    ['Non', []],
  ])('starts or leaves it: %s', async (words, expected) => {
    const town = await aTown()
    await town.clock.windTo('2026-11-24T15:00:00Z')
    await town.post(doubtful, 'message/rfc822')
    await reply(town, 'question', words)
    expect(await told(town)).toEqual(expected)
  })
})

describe('a receipt that asks whether it is an offer', () => {
  const offer = 'We are delighted to offer you the position of Data Engineer. Please let us know by Friday, December 11.'

  it.each(['Yes', 'Ja', 'Oui', 'Sí', 'Yes, it is an offer'])('takes a yes for it, and has it confirmed by a tap: %s', async (words) => {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-12-03T16:00:00Z')
    const letter = forwardedReply(offer).replace('Wed, 25 Nov 2026', 'Thu, 3 Dec 2026').replace('Wed, Nov 25, 2026', 'Thu, Dec 3, 2026')
    expect(await town.post(letter, 'message/rfc822')).toMatchObject({ decision: 'heard-back' })
    expect(await reply(town, 'receipt', words)).toMatchObject({ decision: 'replied' })
    const { text } = await lastMail(town, 'receipt')
    expect(text).toContain('offer')
    expect(text).toContain('11 December')
  })
})
