import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { aTown, drop, kinds, lastMail } from './a-scenario.ts'

/** A house for tests at home writes of the test that the employer has announced, due on Monday 30 November. */

const aMail = (from: string, subject: string, text: string, day: number) =>
  [
    `From: ${from}`,
    'To: Alex Morgan <alex.morgan@example.com>',
    `Subject: ${subject}`,
    `Date: ${day} Nov 2026 09:30:00 -0500`,
    `Message-ID: <${day}-${text.length}@mail.example>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ].join('\r\n')

const saga = 'Saga Berglund <saga@norrvik.example>'
const brief =
  'Hi Alex,\r\n\r\nthe next step for the Data Engineer role at Norrvik is a coding test. You will get an invitation from a test platform. Please complete it by Monday, November 30.\r\n\r\nBest,\r\nSaga'

async function announced(): Promise<Town> {
  const town = await aTown()
  await town.post(aMail(saga, 'Next step: coding test for Data Engineer at Norrvik', brief, 23), 'message/rfc822')
  await town.clock.windTo('2026-11-25T15:00:00Z')
  return town
}

const tools = [
  [
    'HackerRank <support@hackerrankforwork.com>',
    'Reminder: your HackerRank test for Norrvik expires in 2 days',
    'This is a reminder that you have been invited by Norrvik to take the Data Engineer Test. Your test invitation expires in 2 days.',
    '2026-11-28T04:59:00Z',
  ],
  [
    'CodeSignal <noreply@codesignal.com>',
    'Invitation to take the General Coding Assessment',
    'Norrvik has invited you to take a coding assessment on CodeSignal. You have until November 30 to complete it.',
    '2026-12-01T04:59:00Z',
  ],
  [
    'Codility <no-reply@codility.com>',
    'Norrvik: invitation to an online test',
    'Norrvik invites you to solve an online test. The test takes 90 minutes. The link is valid until Nov 30, 2026.',
    '2026-12-01T04:59:00Z',
  ],
  [
    'TestGorilla <no-reply@testgorilla.com>',
    'Your assessment for Data Engineer at Norrvik is waiting',
    'You still have 3 days left to complete your assessment for Data Engineer at Norrvik.',
    '2026-11-29T04:59:00Z',
  ],
  [
    'Codility <no-reply@codility.com>',
    'Your Codility test expires in 24 hours',
    'Your test expires in 24 hours. If you have not started yet, please do so soon.',
    '2026-11-26T14:30:00Z',
  ],
  [
    'Norrvik via TestDome <invitations@testdome.com>',
    'You are invited to take a test',
    'Norrvik invited you to take the "SQL" test. The invitation expires on Monday, November 30.',
    '2026-12-01T04:59:00Z',
  ],
  [
    'TestGorilla <no-reply@testgorilla.com>',
    'Erinnerung: Ihr Test für Norrvik',
    'Norrvik hat Sie eingeladen, einen Test zu absolvieren. Ihre Einladung läuft in zwei Tagen ab.',
    '2026-11-28T04:59:00Z',
  ],
  [
    'SHL <noreply@shl.com>',
    'Rappel : votre évaluation Norrvik',
    'Vous n’avez pas encore terminé votre évaluation pour Norrvik. Le lien expire dans 3 jours.',
    '2026-11-29T04:59:00Z',
  ],
  [saga, 'Your test', 'Hi Alex, just a reminder that your HackerRank test expires in two days.', '2026-11-28T04:59:00Z'],
  [
    'TestGorilla <no-reply@testgorilla.com>',
    'Norrvik: your test is waiting',
    'Your test is still waiting for you.',
    '2026-12-01T04:59:00Z',
  ],
] as const

describe('a mail of a test tool about a test that is known', () => {
  it.each(tools)('is of that test, whose limit it tells: %s, %s', async (from, subject, text, due) => {
    const town = await announced()
    await town.post(aMail(from, subject, text, 25), 'message/rfc822')
    const all = await town.interviews()
    expect(all.map(({ task }) => task?.due)).toEqual([due])
    expect((await town.messages()).at(-1)?.reason).toMatch(/^It (?:is about|says nothing)/)
    await town.clock.windTo('2026-12-02T15:00:00Z')
    expect((await kinds(town)).filter((kind) => kind.startsWith('task')).length).toBeGreaterThan(0)
  })

  it('that says it is done marks it as handed in', async () => {
    const town = await announced()
    const text = 'Thanks for completing the assessment. Your results were shared with Norrvik.'
    await town.post(aMail('CodeSignal <noreply@codesignal.com>', 'Your results have been submitted', text, 25), 'message/rfc822')
    expect((await town.messages()).at(-1)?.reason).toContain('has arrived')
    await town.clock.windTo('2026-12-02T15:00:00Z')
    expect((await kinds(town)).filter((kind) => kind.startsWith('task'))).toEqual([])
  })

  it('leaves the talk alone that the test is for', async () => {
    const town = await aTown()
    await drop(town, { start: '20261203T140000', text: 'Before the interview, please complete the coding test that HackerRank sends you.' })
    await town.clock.windTo('2026-11-25T15:00:00Z')
    const [from, subject, text] = tools[0]
    await town.post(aMail(from, subject, text.replaceAll('Norrvik', 'Fernhill'), 25), 'message/rfc822')
    expect((await town.interviews()).map(({ start, task }) => [start, task?.due])).toEqual([
      ['2026-12-03T19:00:00Z', '2026-11-28T04:59:00Z'],
    ])
  })
})

describe('a mail of a test tool about a test nobody has announced', () => {
  it('is a task of the employer it names', async () => {
    const town = await aTown()
    await town.clock.windTo('2026-11-25T15:00:00Z')
    const [from, subject, text] = tools[2]
    await town.post(aMail(from, subject, text, 25), 'message/rfc822')
    expect((await town.interviews()).map(({ company, start, task }) => [company, start, task?.due])).toEqual([
      ['Norrvik', null, '2026-12-01T04:59:00Z'],
    ])
    expect((await lastMail(town, 'receipt')).subject).toContain('Your task: Norrvik')
  })
})
