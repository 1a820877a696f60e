import { describe, expect, it, onTestFinished } from 'vitest'
import { openSmtpDoor, type ReceivedBySmtp } from '../../local/smtp-door.ts'
import { talk } from './smtp-client.ts'

async function aDoor(accept?: (mail: ReceivedBySmtp) => void) {
  const mails: ReceivedBySmtp[] = []
  const door = await openSmtpDoor({ port: 0, accept: accept ?? ((mail) => mails.push(mail)) })
  onTestFinished(() => door.close())
  return { mails, send: (raw: string, size?: number) => talk(door.port, raw, { size }) }
}

describe('the mail door', () => {
  it('hands over the bytes as they came, with the envelope', async () => {
    const { mails, send } = await aDoor()
    expect(await send('Subject: Interview\r\n\r\n..dots stay dots\r\nGrüße')).toMatch(/^250/)
    expect(mails).toMatchObject([{ envelopeFrom: 'alex.morgan@example.com', recipients: ['invites@roundtwo.localhost'] }])
    expect(mails[0]?.raw.toString('utf8')).toBe('Subject: Interview\r\n\r\n.dots stay dots\r\nGrüße\r\n')
  })

  it('acknowledges only what is stored', async () => {
    const { send } = await aDoor(() => {
      throw new Error('The disk is full.')
    })
    expect(await send('Subject: Interview\r\n\r\nHello')).toMatch(/^[45]\d\d .*The disk is full\./)
  })

  it('turns a mail of 10 MB away with 552, announced or not, and takes one just below', async () => {
    const { mails, send } = await aDoor()
    const limit = 10 * 1024 * 1024
    expect(await send('', limit)).toMatch(/^552/)
    const head = 'Subject: big\r\n\r\n'
    const filled = (size: number) => head + `${'x'.repeat(998)}\r\n`.repeat(Math.ceil(size / 1000)).slice(0, size - head.length - 2)
    expect(await send(filled(limit))).toMatch(/^552 .*10 MB or larger/)
    expect(mails).toEqual([])
    expect(await send(filled(limit - 1))).toMatch(/^250/)
    expect(mails[0]?.raw).toHaveLength(limit - 1)
  })
})
