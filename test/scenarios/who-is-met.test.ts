import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { anInvite, aTown, drop } from './a-scenario.ts'
import { calcomEvent } from './provider-events.ts'
import { openDoor } from './webhooks.ts'

const met = async (town: Town) => (await town.interviews()).map(({ interviewers }) => interviewers.map(({ name }) => name))

describe('a program that writes along', () => {
  it.each([
    'Read AI meeting notes:executive.assistant@e.read.ai',
    'Fathom Notetaker:notetaker@fathom.video',
    'Maya Lindqvist AI Notetaker:maya@tldv.example',
    'tldv Recorder:bot.one@tldv.example',
    'Otter.ai:otto.pilot@otter.ai',
    'Besprechungsnotizen KI-Mitschrift:notizen.dienst@mitschrift.example',
    'Compte rendu automatique:julie.scribe@cr.example',
    'Meeting Assistant:meeting.helper@fernhill.example',
  ])('is nobody one meets, and gets no thank-you draft: %s', async (guest) => {
    const town = await aTown()
    await drop(town, { people: ['Tomas Okafor:tomas@fernhill.example', guest] })
    expect(await met(town)).toEqual([['Tomas Okafor']])
  })

  it.each(['Ai Tanaka:ai.tanaka@fernhill.example', 'Dean Notley:dean.notley@fernhill.example', 'KAI AIKEN:kai.aiken@fernhill.example'])(
    'is not seen in the name of a person: %s',
    async (guest) => {
      const town = await aTown()
      await drop(town, { people: [guest] })
      expect(await met(town)).toMatchObject([[expect.stringMatching(/Tanaka|Notley|Aiken/i)]])
    },
  )
})

describe('a booking with several hosts', () => {
  const members = [
    { name: 'Lena Roth', email: 'lena@fernhill.example' },
    { name: 'Ivo Marek', email: 'ivo@fernhill.example' },
  ]

  it.each([
    ['the title names one of them', {}],
    ['the title names nobody', { title: 'Technical interview: Data Engineer at Fernhill' }],
    ['the title names the last of them', { title: 'Technical interview between Ivo Marek and Alex Morgan' }],
  ])('is with all of them: %s', async (_, more) => {
    const town = await aTown()
    const door = await openDoor(town, 'calcom')
    await door.send(calcomEvent({ more: { ...more, schedulingType: 'COLLECTIVE', team: { name: 'Fernhill hiring', members } } }))
    expect(await met(town)).toEqual([['Tomas Okafor', 'Lena Roth', 'Ivo Marek']])
  })

  it('is with whom the text says where that is somebody else', async () => {
    const town = await aTown()
    const door = await openDoor(town, 'calcom')
    await door.send(calcomEvent({ more: { description: 'You will meet Nora Feld.', team: { name: 'Fernhill hiring', members } } }))
    expect(await met(town)).toEqual([['Nora Feld']])
  })
})

describe('a guest who need not come', () => {
  const graph = (attendees: object[]) =>
    JSON.stringify({
      id: 'AAMk1',
      iCalUId: '040000008200E001',
      subject: 'Interview: Data Engineer - Fernhill',
      isCancelled: false,
      start: { dateTime: '2026-12-02T19:00:00.0000000', timeZone: 'UTC' },
      end: { dateTime: '2026-12-02T20:00:00.0000000', timeZone: 'UTC' },
      originalStartTimeZone: 'Eastern Standard Time',
      organizer: { emailAddress: { name: 'Maya Lindqvist', address: 'maya@fernhill.example' } },
      attendees: [{ type: 'required', emailAddress: { name: 'Alex Morgan', address: 'alex.morgan@example.com' } }, ...attendees],
    })
  const guest = (type: string, name: string) => ({
    type,
    emailAddress: { name, address: `${name.split(' ')[0]?.toLowerCase()}@fernhill.example` },
  })

  it.each([
    ['and nobody else is left', [guest('optional', 'Tomas Okafor'), guest('resource', 'Room Aurora')], ['Tomas Okafor']],
    ['and two of them', [guest('optional', 'Tomas Okafor'), guest('optional', 'Lena Roth')], ['Tomas Okafor', 'Lena Roth']],
    ['beside one who has to', [guest('optional', 'Lena Roth'), guest('required', 'Tomas Okafor')], ['Tomas Okafor']],
    ['and is the one who invites', [guest('optional', 'Maya Lindqvist')], ['Maya Lindqvist']],
  ])('is met only where nobody has to: %s', async (_, attendees, expected) => {
    const town = await aTown()
    const door = await openDoor(town, 'standard')
    await door.send(graph(attendees))
    expect(await met(town)).toEqual([expected])
  })

  it('counts so in a calendar file', async () => {
    const town = await aTown()
    await town.post(anInvite().replace('ATTENDEE;CN=Tomas', 'ATTENDEE;ROLE=OPT-PARTICIPANT;CN=Tomas'), 'text/calendar')
    expect(await met(town)).toEqual([['Tomas Okafor']])
  })
})
