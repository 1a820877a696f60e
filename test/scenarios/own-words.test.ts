import { describe, expect, it } from 'vitest'
import { aTown, drop, kinds, lastMail } from './a-scenario.ts'

describe('an answer to one of its own mails', () => {
  it.each(['receipt', 'packet', 'thanks', 'last-call'])('starts and changes nothing, whatever it quotes of the %s', async (kind) => {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-12-03T17:00:00Z')
    const before = (await town.interviews()).map(({ start, status }) => [start, status])
    const { subject, text } = await lastMail(town, kind)
    const quoted = text.split('\n').map((line) => `> ${line}`)
    const head = ['From: Alex Morgan <alex.morgan@example.com>', 'To: roundtwo <invites@roundtwo.localhost>', `Subject: Re: ${subject}`]
    const said = ['Thanks, all good.', '', 'On Tue, Dec 1, 2026 at 10:00 AM roundtwo <roundtwo@roundtwo.localhost> wrote:', '']
    const mail = [...head, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', ...said, ...quoted].join('\r\n')
    town.receiveMail({
      id: 'answer1',
      envelopeFrom: 'alex.morgan@example.com',
      recipients: ['invites@roundtwo.localhost'],
      raw: Buffer.from(mail),
    })
    await town.settle()

    expect((await town.messages()).at(-1)).toMatchObject({ decision: 'reply-ignored' })
    expect((await town.interviews()).map(({ start, status }) => [start, status])).toEqual(before)
    expect((await lastMail(town, 'receipt')).words).toContain('It is your answer to one of my mails.')
    expect((await kinds(town)).filter((each) => each === 'packet')).toHaveLength(1)
  })
})
