import { describe, expect, it } from 'vitest'
import { aTown } from './a-scenario.ts'

interface Word {
  date: string
  text: string
}

const forwarded = ({ date, text }: Word, at: number) =>
  [
    'From: Alex Morgan <alex.morgan@example.com>',
    'To: invites@roundtwo.localhost',
    'Subject: Fwd: Interview: Data Engineer, Norrvik',
    `Date: Wed, 25 Nov 2026 10:0${at}:00 -0500`,
    `Message-ID: <order-${at}@mail.example>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    '---------- Forwarded message ---------',
    'From: Saga Berglund <saga@norrvik.example>',
    `Date: ${date}`,
    'Subject: Interview: Data Engineer, Norrvik',
    'To: <alex.morgan@example.com>',
    '',
    text,
    '',
    'Saga',
  ].join('\n')

async function afterMails(...words: Word[]) {
  const town = await aTown()
  for (const [at, word] of words.entries()) {
    await town.clock.windTo(`2026-11-25T15:0${at * 2}:00Z`)
    await town.post(forwarded(word, at), 'message/rfc822')
  }
  return (await town.interviews()).map(({ status, start }) => `${status} ${start}`)
}

const invitation = {
  date: 'Fri, Nov 20, 2026 at 10:00 AM',
  text: 'your interview for the Data Engineer role is on Thursday, December 3 at 2:00 PM ET with Ola Berg.',
}
const move = { date: 'Mon, Nov 23, 2026 at 9:00 AM', text: 'We have to move your interview to Friday, December 4 at 10:00 AM ET.' }
const cancelOn = (date: string, text = 'I am sorry, we have to cancel your interview.') => ({ date, text })
const cancel = cancelOn('Tue, Nov 24, 2026 at 6:00 PM')
const thursday = '2026-12-03T19:00:00Z'

describe('mails forwarded newest first', () => {
  it.each([
    'I am sorry, we have to cancel your interview.',
    'leider müssen wir das Vorstellungsgespräch absagen.',
    'nous devons malheureusement annuler votre entretien.',
    'lamentablemente tenemos que cancelar la entrevista.',
  ])('leave off what a newer mail has called off: %s', async (text) => {
    expect(await afterMails({ ...cancel, text }, invitation)).toEqual([`cancelled ${thursday}`])
  })

  it('leave it off where a move of before the cancel comes last', async () => {
    expect(await afterMails(invitation, cancel, move)).toEqual([`cancelled ${thursday}`])
  })

  it('let an invitation of after the cancel stand', async () => {
    expect(await afterMails(cancelOn('Thu, Nov 19, 2026 at 6:00 PM'), invitation)).toEqual([`on ${thursday}`])
  })
})
