import { describe, expect, it } from 'vitest'
import { aTown, drop, kinds, lastMail } from './a-scenario.ts'

/** Norrvik's invitation for Thursday 3 December, 2 pm, forwarded on 25 November with words of the candidate's above it. */
const forwarded = (above: string): string =>
  [
    'From: Alex Morgan <alex.morgan@example.com>',
    'To: invites@roundtwo.localhost',
    'Subject: Fwd: Interview: Data Engineer, Norrvik',
    'Date: Wed, 25 Nov 2026 09:05:00 -0500',
    'Message-ID: <above@mail.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    above,
    '',
    '---------- Forwarded message ---------',
    'From: Saga Berglund <saga@norrvik.example>',
    'Date: Wed, Nov 25, 2026 at 8:50 AM',
    'Subject: Interview: Data Engineer, Norrvik',
    'To: <alex.morgan@example.com>',
    '',
    'Hi Alex,',
    '',
    'your interview for the Data Engineer role is on Thursday, December 3 at 2:00 PM with Ola Berg. Link: https://meet.google.com/nor-rvik-one',
    '',
    'Saga',
  ].join('\r\n')

const norrvik = {
  uid: 'n1@norrvik.example',
  start: '20261203T140000',
  title: 'Interview: Data Engineer, Norrvik',
  organizer: 'Saga Berglund:saga@norrvik.example',
  people: ['Ola Berg:ola@norrvik.example'],
}
const other = {
  uid: 'h1@haldenlabs.example',
  start: '20261204T100000',
  title: 'Interview: Platform Engineer at Halden Labs',
  organizer: 'Ida Berg:ida@haldenlabs.example',
  people: ['Ann Lee:ann@haldenlabs.example'],
}

/** `known`: the calendar has it already; with it, another interview on Friday 4 December, 10 am. */
async function afterForward(above: string, { known = false } = {}) {
  const town = await aTown()
  if (known) {
    await drop(town, norrvik)
    await drop(town, other)
  }
  await town.clock.windTo('2026-11-25T14:10:00Z')
  const { decision, reason } = await town.post(forwarded(above), 'message/rfc822')
  await town.clock.windBy('PT2H')
  const states = (await town.interviews()).map(({ status, start, pending }) => `${status} ${start?.slice(0, 16)}${pending ? ' asked' : ''}`)
  const isOther = (one: string) => one === 'on 2026-12-04T15:00'
  return { town, decision, reason: reason ?? '', states: states.filter((one) => !isOther(one)), others: states.filter(isOther) }
}
const [asItStands, friday, off] = ['on 2026-12-03T19:00', 'on 2026-12-04T19:00', 'cancelled 2026-12-03T19:00']

describe('what the candidate writes above a forward', () => {
  it.each([
    ['Moved to Friday 2pm by phone', friday],
    ['Wurde telefonisch auf Freitag, 4.12., 14 Uhr verlegt.', friday],
    ['Reporté à vendredi 4 décembre à 14h', friday],
    ['Verzet naar vrijdag 4 december om 14 uur', friday],
    ['Spostato a venerdì 4 dicembre alle 14', friday],
    ['They called: it’s on Friday now, same time.', friday],
    ['Jetzt am Freitag, gleiche Zeit.', friday],
    ['C’est vendredi maintenant, même heure.', friday],
    ['Ahora es el viernes, a la misma hora.', friday],
    ['Nu op vrijdag, zelfde tijd.', friday],
    ['Cancelled by phone this morning.', off],
    ['They called, this one is off.\n\nSent from my iPhone', off],
    ['I withdrew from this one.', off],
    ['Wurde heute telefonisch abgesagt', off],
    ['Annulé par téléphone', off],
  ])('is the newest word about the interview below: %s', async (above, state) => {
    const { states, reason } = await afterForward(above)

    expect(states).toEqual([state])
    expect(reason).toContain('You wrote above it')
  })

  it.each([
    ['Moved to Friday 2pm by phone', 'changed', friday],
    ['Cancelled by phone this morning.', 'cancelled', off],
  ])('is about that interview among those that are known: %s', async (above, decision, state) => {
    const after = await afterForward(above, { known: true })

    expect(after.decision).toBe(decision)
    expect([...new Set(after.states)]).toEqual([state])
    expect(after.others).toEqual(['on 2026-12-04T15:00'])
  })

  it.each([
    ['Now in person: 30-10 Queens Blvd, Queens', '30-10 Queens Blvd'],
    ['On the phone she said it is in their Queens office, 30-10 Queens Blvd, and not by video.', '30-10 Queens Blvd'],
    ['It is at their office, 5 Front Street, Brooklyn, not online.', '5 Front Street'],
    ['C’est dans leurs bureaux, 12 rue de la Paix, Paris, pas en visio.', '12 rue de la Paix'],
    ['Es en su oficina, Calle Mayor 12, Madrid, y no por vídeo.', 'Calle Mayor 12'],
    ['Es ist jetzt vor Ort, Hauptstraße 12, 10827 Berlin.', 'Hauptstraße 12'],
    ['Finalement sur place, 12 rue de la Paix, Paris.', '12 rue de la Paix'],
  ])('brings another place, which is no video call any more: %s', async (above, place) => {
    const { town } = await afterForward(above)

    const [{ location, meetingUrl } = { location: null, meetingUrl: null }] = await town.interviews()
    expect({ there: location?.includes(place), meetingUrl }).toEqual({ there: true, meetingUrl: null })
  })

  it('is asked about where it names another hour and does not say that the talk moves', async () => {
    const { states, reason, town } = await afterForward('For Thursday, but the time below is wrong, it is at 3 PM.')

    expect(states).toEqual([`${asItStands} asked`])
    expect(reason).toContain('needs your word first')
    expect(await kinds(town)).toContain('question')
  })

  it.each(['Juno Labs called as well, they moved their talk to Monday at 9', 'fyi – for next week, can you put this in?'])(
    'is said not to be used where nothing can be made of it: %s',
    async (above) => {
      const { states, town } = await afterForward(above)

      expect(states).toEqual([asItStands])
      expect((await lastMail(town, 'receipt')).words.replace(/\s+/g, ' ')).toContain(`You wrote above it: “${above}” I cannot tell`)
    },
  )

  it.each(['Interview on Thursday at 2!', 'Thanks!', 'FYI', '-- \nAlex Morgan\n555 0100'])(
    'is not told back where it adds nothing: %s',
    async (above) => {
      const { states, reason } = await afterForward(above)

      expect(states).toEqual([asItStands])
      expect(reason).not.toContain('You wrote above it')
    },
  )
})

describe('words above a mail that it is for somebody else', () => {
  it.each(['not me', 'wrong person!', 'Das ist nicht für mich', "Ce n'est pas pour moi", 'No es para mí'])(
    'start nothing before they have said whose it is: %s',
    async (above) => {
      const town = await aTown()
      const message = await town.post(forwarded(above), 'message/rfc822')
      expect(message).toMatchObject({ decision: 'asked' })
      expect(await town.interviews()).toEqual([])
      expect(await kinds(town)).toEqual(['question'])
    },
  )
})
