import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { anInvite, aTown, drop, kinds, lastMail } from './a-scenario.ts'

const written = (text: string, { date = 'Wed, 2 Dec 2026 15:30:00 -0500', cc = '' } = {}): string =>
  [
    'From: Maya Lindqvist <maya@fernhill.example>',
    'To: Alex Morgan <alex.morgan@example.com>',
    ...(cc ? [`Cc: ${cc}`] : []),
    'Subject: Re: Interview: Data Engineer',
    `Date: ${date}`,
    `Message-ID: <${text.length}@fernhill.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    `Hi Alex,\r\n\r\n${text}\r\n\r\nBest,\r\nMaya`,
    '',
  ].join('\r\n')

const held = async (): Promise<Town> => {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo('2026-12-02T20:31:00Z')
  return town
}
const nudgeAfter = async (town: Town): Promise<string> => {
  await town.clock.windTo('2026-12-12T20:00:00Z')
  return (await lastMail(town, 'nudge')).words
}

describe('a colleague who takes over from whoever wrote before', () => {
  it.each([
    ['Priya Nair (priya.nair@fernhill.example) will take over from me for this process.', 'Priya'],
    ['I am leaving on Friday. My colleague Priya Nair will look after your application from here: priya.nair@fernhill.example', 'Priya'],
    ['From now on, please contact my colleague Priya Nair, priya.nair@fernhill.example.', 'Priya'],
    ['Meine Kollegin Priya Nair (priya.nair@fernhill.example) übernimmt ab sofort Ihre Bewerbung.', 'Priya'],
    ['Ihre neue Ansprechpartnerin ist Priya Nair, priya.nair@fernhill.example.', 'Priya'],
    ['Ma collègue Priya Nair (priya.nair@fernhill.example) sera désormais votre interlocutrice.', 'Priya'],
    ['Ma collègue Priya Nair, priya.nair@fernhill.example, reprend votre dossier.', 'Priya'],
    ['A partir de ahora mi compañera Priya Nair (priya.nair@fernhill.example) será su contacto.', 'Priya'],
    ['Mi compañera Priya Nair, priya.nair@fernhill.example, se hará cargo de su candidatura.', 'Priya'],
  ])('gets the follow-ups, and nothing else changes: %s', async (text, name) => {
    const town = await held()
    expect((await town.post(written(text), 'message/rfc822')).decision).toBe('heard-back')
    const receipt = await lastMail(town, 'receipt')
    expect(receipt.subject).toBe('Fernhill: Priya Nair is your contact now')
    expect(receipt.words).toContain('go to Priya Nair (priya.nair@fernhill.example) from now on')
    const nudge = await nudgeAfter(town)
    expect(nudge).toContain(`To: priya.nair@fernhill.example`)
    expect(nudge).toContain(`Hi ${name},`)
  })

  it('is found by the copy they got, and never written to at the address of whoever left', async () => {
    const town = await held()
    const text = 'My colleague Tom Baker will be your contact from now on.'
    await town.post(written(text, { cc: 'Tom Baker <t.baker@fernhill.example>' }), 'message/rfc822')
    expect(await nudgeAfter(town)).toMatch(/To: t\.baker@fernhill\.example.*Hi Tom,/)
    const other = await held()
    await other.post(written(text), 'message/rfc822')
    expect((await lastMail(other, 'receipt')).words).toContain('I found no address')
    const nudge = await nudgeAfter(other)
    expect(nudge).toContain('Hi Tom,')
    expect(nudge).not.toContain('maya@fernhill.example')
  })

  it('leaves an interview that is ahead with whom it was', async () => {
    const town = await aTown()
    await drop(town)
    await town.post(
      written('Priya Nair will take over from me for this process: priya.nair@fernhill.example', {
        date: 'Mon, 23 Nov 2026 09:59:00 -0500',
      }),
      'message/rfc822',
    )
    expect((await town.interviews()).map(({ status, interviewers }) => [status, interviewers.map(({ name }) => name)])).toEqual([
      ['on', ['Tomas Okafor']],
    ])
    await town.clock.windTo('2026-12-02T20:31:00Z')
    expect(await nudgeAfter(town)).toContain('To: priya.nair@fernhill.example')
    expect(await kinds(town)).not.toContain('question')
  })

  it('gives way to whoever invites to a later round', async () => {
    const town = await held()
    await town.post(written('Priya Nair (priya.nair@fernhill.example) will take over from me for this process.'), 'message/rfc822')
    await town.clock.windTo('2026-12-03T20:00:00Z')
    const later = { uid: 'r2@fernhill.example', start: '20261204T140000', organizer: 'Ida Voss:ida@fernhill.example', written: '20261203' }
    await town.post(anInvite(later), 'text/calendar')
    await town.clock.windTo('2026-12-16T20:00:00Z')
    expect((await lastMail(town, 'nudge')).words).toContain('To: ida@fernhill.example')
  })

  it.each(['On the day Tessa Bloom will be your contact at the door.', 'Your contact person is Maya Lindqvist.'])(
    'is nobody who stands at the door, or is the contact already: %s',
    async (text) => {
      const town = await held()
      await town.post(written(text), 'message/rfc822')
      expect(await nudgeAfter(town)).toContain('To: maya@fernhill.example')
    },
  )
})
