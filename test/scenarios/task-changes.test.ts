import { describe, expect, it } from 'vitest'
import { aTown, lastMail, timeline } from './a-scenario.ts'

/* A take-home of Monday 23 November 2026, due on Tuesday 1 December, and what a mail of 25 November says of it. */

const aMail = (body: string, subject: string, date: string, id: string): string =>
  [
    'From: Maya Lindqvist <maya@fernhill.example>',
    'To: Alex Morgan <alex.morgan@example.com>',
    `Date: ${date}`,
    `Subject: =?utf-8?b?${Buffer.from(subject).toString('base64')}?=`,
    `Message-ID: <${id}@fernhill.example>`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    body,
    '',
  ].join('\r\n')

const brief = 'Build a small service that counts the bikes at a station.'
const title = 'Take-home exercise: Data Engineer at Fernhill'
const given = aMail(
  `Hi Alex,\r\n\r\nThe next step is a take-home exercise. ${brief} Please send it back by Tuesday, December 1.\r\n\r\nMaya`,
  title,
  'Mon, 23 Nov 2026 09:30:00 -0500',
  'task',
)

async function afterReply(text: string, subject = `Re: ${title}`) {
  const town = await aTown()
  await town.post(given, 'message/rfc822')
  await town.clock.windTo('2026-11-25T15:00:00Z')
  const raw = aMail(`Hi Alex,\r\n\r\n${text}\r\n\r\nMaya`, subject, 'Wed, 25 Nov 2026 10:00:00 -0500', 'reply')
  const { decision, reason } = await town.post(raw, 'message/rfc822')
  return { town, decision, reason }
}

const remindersOf = async (town: Awaited<ReturnType<typeof aTown>>) => {
  await town.clock.windTo('2026-12-08T04:00:00Z')
  return (await timeline(town)).filter((line) => line.startsWith('task'))
}

describe('what is said of a task that is known', () => {
  it.each([
    'Thank you, we have received your take-home exercise. The team will review it this week.',
    'Your submission has been received. This is an automated message, please do not reply.',
    'Thanks for your solution! We will write by the end of next week.',
    'Wir haben Ihre Lösung erhalten, vielen Dank.',
    'Nous avons bien reçu votre exercice, merci.',
    'Hemos recibido tu ejercicio, gracias.',
    'Abbiamo ricevuto la sua prova, grazie.',
  ])('that it has arrived ends its reminders: %s', async (text) => {
    const { town, reason } = await afterReply(text)
    expect(reason).toMatch(/handed in/)
    expect(await town.interviews()).toHaveLength(1)
    expect(await remindersOf(town)).toEqual([])
  })

  it.each(['The team has decided that you can skip the take-home exercise.', 'Die Aufgabe entfällt, wir sprechen direkt miteinander.'])(
    'that it need not be done ends them too, and asks for no new date: %s',
    async (text) => {
      const { town } = await afterReply(text)
      await town.clock.windTo('2026-12-08T04:00:00Z')
      const sent = await timeline(town)
      expect(sent.filter((line) => line.startsWith('task') || line.startsWith('cancel-follow-up'))).toEqual([])
      const { subject, words } = await lastMail(town, 'change')
      expect(subject).toContain('Task dropped')
      expect(words).toContain('no longer needs to be done')
      expect(words).not.toMatch(/cancelled|new invite|interview has/i)
    },
  )

  it.each([
    ['No problem, we can extend your deadline to Monday, December 7.', ['task 2026-12-06T02:29', 'task-today 2026-12-07T14:00']],
    [
      'Could you send us the exercise already by Sunday, November 29? The team wants to review it on Monday.',
      ['task 2026-11-28T02:29', 'task-today 2026-11-29T14:00'],
    ],
    [
      'There is a typo in the exercise: please use the file stations-2.csv, not stations.csv. The deadline stays the same.',
      ['task 2026-11-30T02:29', 'task-today 2026-12-01T14:00'],
    ],
    ['No rush with the exercise, whenever you are ready.', []],
    ['We will write when we have received your exercise.', ['task 2026-11-30T02:29', 'task-today 2026-12-01T14:00']],
  ])('changes that task and makes no second one: %s', async (text, reminders) => {
    const { town } = await afterReply(text)
    expect(await town.interviews()).toHaveLength(1)
    expect(await remindersOf(town)).toEqual(reminders)
    if (reminders.length > 0) expect((await lastMail(town, 'task')).words.replaceAll(' > ', ' ')).toContain(brief)
  })

  it('makes a round of the talk about it, without a task of its own, and holds it for handed in', async () => {
    const { town } = await afterReply(
      'Thanks for your solution! We would like to talk it through with you on Thursday, December 3 at 2 PM ET.',
    )
    const talk = (await town.interviews()).find(({ start }) => start === '2026-12-03T19:00:00Z')
    expect(talk).toMatchObject({ status: 'on', task: null })
    expect(await remindersOf(town)).toEqual([])
  })

  it('is a second task where it says so', async () => {
    const { town } = await afterReply('Here is the second exercise: write a short report about it. Please send it by Friday, December 4.')
    expect(await town.interviews()).toHaveLength(2)
  })
})
