import { describe, expect, it } from 'vitest'
import { anInvite, aTown, lastMail } from './a-scenario.ts'
import { owner } from './owner.ts'

const untilTheNudge = async (invite: string) => {
  const town = await aTown()
  await town.post(invite, 'text/calendar')
  await town.clock.windTo('2026-12-14T20:00:00Z')
  return { town, nudge: await lastMail(town, 'nudge') }
}

const organizedBy = (organizer: string, people: string[] = ['Tomas Okafor:tomas@fernhill.example']) => anInvite({ organizer, people })

describe('whom a follow-up goes to', () => {
  it('is the organizer who interviews, where no recruiter is known', async () => {
    const { nudge } = await untilTheNudge(organizedBy('Owen Park:owen.park@fernhill.example', []))
    expect(nudge.words).toContain('To Owen Park')
    expect(nudge.words).toContain('Hi Owen,')
    expect(nudge.words).not.toContain('no address of a recruiter')
  })

  it('is the organizer with a name, where the mail around the invite is a machine’s or a company’s', async () => {
    for (const from of ['Fernhill <noreply@fernhill.example>', 'Fernhill Recruiting <no-reply@greenhouse.io>']) {
      const town = await aTown()
      const head = [`From: ${from}`, 'To: Alex Morgan <alex.morgan@example.com>', 'Subject: Interview: Data Engineer at Fernhill']
      const text = ['--b', 'Content-Type: text/plain', '', 'You are invited to an interview for the Data Engineer role.']
      const calendar = [
        '--b',
        'Content-Type: text/calendar; method=REQUEST',
        '',
        organizedBy('Maya Lindqvist:maya@fernhill.example'),
        '--b--',
      ]
      await town.post([...head, 'Content-Type: multipart/mixed; boundary=b', '', ...text, ...calendar].join('\r\n'), 'message/rfc822')
      await town.clock.windTo('2026-12-14T20:00:00Z')
      expect((await lastMail(town, 'nudge')).words, from).toContain('Hi Maya,')
    }
  })

  it('is whoever took the interview over from another organizer', async () => {
    for (const takenBack of [true, false]) {
      const town = await aTown()
      await town.post(organizedBy('Maya Lindqvist:maya@fernhill.example'), 'text/calendar')
      await town.clock.windBy('P1D')
      const silas = { uid: 'r1-again@fernhill.example', organizer: 'Silas Ruiz:silas@fernhill.example', written: '20261124' }
      await town.post(anInvite(silas), 'text/calendar')
      if (takenBack) await town.post(anInvite({ method: 'CANCEL', sequence: 1, written: '20261124' }), 'text/calendar')
      await town.clock.windTo('2026-12-14T20:00:00Z')
      expect((await lastMail(town, 'nudge')).words, String(takenBack)).toContain('Hi Silas,')
    }
  })

  it('is nobody the invite does not name: not one’s own calendar, not a machine', async () => {
    for (const organizer of ['Alex Morgan:alex.morgan@example.com', 'Cal:no-reply@booking.fernhill.example']) {
      const { nudge } = await untilTheNudge(organizedBy(organizer))
      expect(nudge.words, organizer).toContain('I don’t have a recruiter’s address.')
    }
  })
})

describe('a further address of one’s own', () => {
  it.each([
    'Alex Morgan:a.j.morgan84@freemail.example',
    'Alexander J. Morgan:ajm@freemail.example',
    'Alex M.:alex.morgan+jobs@example.com',
  ])('under which one is invited gets no thanks: %s', async (alias) => {
    const town = await aTown()
    const invite = anInvite({ people: ['Tomas Okafor:tomas@fernhill.example', alias] })
    await town.post(invite.replace('ATTENDEE;CN=Alex Morgan:mailto:alex.morgan@example.com\r\n', ''), 'text/calendar')
    await town.clock.windTo('2026-12-03T00:00:00Z')
    const { words } = await lastMail(town, 'thanks')
    expect(words).toContain('Your thank-you note for your interview at Fernhill')
    expect(words).toContain('To: tomas@fernhill.example')
    expect(words).not.toContain(alias.split(':')[1])
  })

  it('makes nobody an interviewer', async () => {
    const town = await aTown()
    const times = { homeZone: 'America/New_York', from: '21:30', until: '07:30' }
    await owner(town).send('/settings', { ...times, otherMails: 'lexi@studio.example' })
    await town.post(anInvite({ people: ['Tomas Okafor:tomas@fernhill.example', 'Lexi M:lexi@studio.example'] }), 'text/calendar')
    const [interview] = await town.interviews()
    expect(interview?.interviewers.map(({ name }) => name)).toEqual(['Tomas Okafor'])
  })
})
