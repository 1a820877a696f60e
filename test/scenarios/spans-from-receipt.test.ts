import { describe, expect, it } from 'vitest'
import { aTown, drop, kinds } from './a-scenario.ts'

const written = (text: string): string =>
  [
    'From: Maya Lindqvist <maya@fernhill.example>',
    'To: Alex Morgan <alex.morgan@example.com>',
    'Subject: Re: Interview: Data Engineer',
    'Date: Tue, 8 Dec 2026 09:00:00 -0500',
    `Message-ID: <${text.length}@fernhill.example>`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    `${text}\r\n\r\nMaya`,
  ].join('\r\n')

async function afterMail(text: string) {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo('2026-12-08T14:05:00Z')
  await town.post(written(text), 'message/rfc822')
  return town
}

describe('a span that counts from what is still to come', () => {
  it.each([
    'We are happy to offer you the job. The written offer comes on Monday, and I need an answer within a week of you getting it.',
    'We are pleased to offer you the role. Please let us know within five days of receiving the contract.',
    'Wir möchten Ihnen die Stelle anbieten. Bitte antworten Sie innerhalb einer Woche nach Erhalt des Vertrags.',
    'Nous avons le plaisir de vous proposer le poste. Merci de répondre dans les sept jours suivant la réception du contrat.',
    'Queremos ofrecerte el puesto. Tienes una semana para contestar desde que recibas el contrato.',
  ])('gives an offer no last day: %s', async (text) => {
    const town = await afterMail(text)
    await town.clock.windTo('2026-12-24T12:00:00Z')
    expect(await kinds(town)).not.toContain('offer-deadline')
  })

  it.each([
    'We are happy to offer you the job. Please let us know within a week.',
    'We are happy to offer you the job. Please let us know within seven days of receipt of this letter.',
    'Wir möchten Ihnen die Stelle anbieten. Bitte antworten Sie innerhalb einer Woche nach Erhalt dieser Mail.',
  ])('counts from the mail where that is what was received: %s', async (text) => {
    const town = await afterMail(text)
    await town.clock.windTo('2026-12-15T12:00:00Z')
    expect((await town.outbox()).findLast(({ touchpoint }) => touchpoint.kind === 'offer-deadline')?.subject).toContain('Tue 15 Dec')
  })

  it('gives work at home no day to hand it in', async () => {
    const text = 'Here is a take-home exercise. Please send it within three days of receiving the data set, which comes Thursday.'
    const [work] = (await (await afterMail(text)).interviews()).flatMap(({ task }) => task ?? [])
    expect(work?.due ?? null).toBeNull()
  })
})

describe('a pause until the week of a day', () => {
  it('is over when that week is', async () => {
    const town = await afterMail('We are pausing the search until the week of January 11.')
    expect((await town.messages()).at(-1)?.reason).toContain('on hold until Friday, 15 January 2027')
  })
})
