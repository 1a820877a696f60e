import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../functions/domain/read/read-message.ts'

/** Written on Tuesday 8 December 2026. */
async function read(text: string) {
  const head = [
    ...['From: Saga Berglund <saga@norrvik.example>', 'To: Alex Morgan <alex.morgan@example.com>', 'Subject: Your interview at Norrvik'],
    ...['Date: Tue, 08 Dec 2026 09:45:00 -0500', 'Content-Type: text/plain; charset=utf-8', '', 'Hi Alex,', '', text, '', 'Saga'],
  ]
  const reader = { name: 'Alex Morgan', mail: 'alex.morgan@example.com', homeZone: 'America/New_York' }
  const outcome = await readMessage(Buffer.from(head.join('\r\n')), 'eml', reader)
  if (outcome.outcome !== 'read') throw new Error('refused')
  return outcome.reading
}

describe('a stretch in which they mean to answer', () => {
  it.each([
    ['You will hear from me early next week.', '2026-12-16'],
    ['Nous reviendrons vers vous en début de semaine prochaine.', '2026-12-16'],
    ['We expect to decide by the end of the month.', '2026-12-31'],
    ['Te diremos algo a finales de mes.', '2026-12-31'],
    ['Le faremo sapere entro fine mese.', '2026-12-31'],
    ['We will come back to you in the second week of January.', '2027-01-08'],
    ['Wir entscheiden in der dritten Woche im Januar.', '2027-01-15'],
    ['We want to decide before Christmas.', '2026-12-23'],
    ['Wir entscheiden noch vor Weihnachten.', '2026-12-23'],
    ['Please give us another two weeks.', '2026-12-22'],
    ['We will be in touch in the new year.', '2027-01-08'],
    ['We will make a decision in January.', '2027-01-31'],
  ])('ends on a day: %s', async (text, date) => expect((await read(text)).decisionBy).toBe(date))

  it.each(['We will be in touch.', 'We meet before Christmas for a party.', 'It was great to talk to you this month.'])(
    'is none where nothing is promised: %s',
    async (text) => expect((await read(text)).decisionBy).toBeNull(),
  )
})

describe('an offer that is to be answered before a day', () => {
  const offer = 'We are delighted to offer you the job.'
  it.each([
    ['Merci de nous répondre avant le 15 décembre.', { dueOn: '2026-12-14', dueAt: null }],
    ['Por favor, responde antes del 15 de diciembre.', { dueOn: '2026-12-14', dueAt: null }],
    ['Laat het ons weten vóór 15 december.', { dueOn: '2026-12-14', dueAt: null }],
    ['Bitte antworten Sie vor dem 15. Dezember.', { dueOn: '2026-12-14', dueAt: null }],
    ['Please answer by December 15.', { dueOn: '2026-12-15', dueAt: null }],
    ['Please let us know before December 15 at 5 pm.', { dueOn: '2026-12-15', dueAt: '17:00' }],
    ['Please let us know by close of business on December 15.', { dueOn: '2026-12-15', dueAt: '17:00' }],
    ['Bitte geben Sie uns bis zum 15. Dezember, Geschäftsschluss, Bescheid.', { dueOn: '2026-12-15', dueAt: '17:00' }],
  ])('has its last day: %s', async (text, due) => expect((await read(`${offer} ${text}`)).mail?.said).toMatchObject(due))
})
