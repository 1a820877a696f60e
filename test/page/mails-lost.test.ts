import { describe, expect, it } from 'vitest'
import { recordMailEvent } from '../../functions/app/send/record-mail-event.ts'
import { touchpointTag } from '../../functions/aws/table/keys.ts'
import type { TouchpointKind } from '../../functions/domain/sending/touchpoint.ts'
import { plus } from '../../functions/domain/time/wall-time.ts'
import { windTo } from '../fakes/run-town.ts'
import { aTown } from './browser.ts'

describe('a candidate whose mails come back', () => {
  const aTownWithMails = async ({ told } = { told: true }) => {
    const town = await aTown(undefined, '2026-11-25T15:00:00Z')
    if (!told) town.world.mailer = { send: async () => ({ outcome: 'accepted', mailMessageId: 'mail-x' }) }
    await windTo(town, '2026-12-02T19:30:00Z')
    const report = async (kind: TouchpointKind, event: 'delivered' | 'bounced' | 'turned-away' | 'complained') => {
      const row = (await town.world.table.readCandidate('alex')).touchpoints.find((one) => one.kind === kind && one.state === 'sent')
      if (row === undefined) throw new Error(`no ${kind} was sent`)
      const notice = { mailMessageId: row.mailMessageId ?? '', candidateId: 'alex', touchpointTag: touchpointTag(row.key) }
      await recordMailEvent(town.world, { event, ...notice })
    }
    return { ...town, report, page: async () => (await town.owner().get('/')).body }
  }

  it('is told so on the first page, since no mail can tell it', async () => {
    const { page, report } = await aTownWithMails()
    expect(await page()).not.toContain('do not reach you')
    await report('card', 'bounced')
    expect(await page()).toContain('My mails do not reach you')
    expect(await page()).toContain('alex.morgan@example.com</strong> came back')
  })

  it('is told on the round’s page alone of one that was turned away this once, since the next may arrive', async () => {
    const { page, report, owner, round } = await aTownWithMails({ told: false })
    await report('packet', 'delivered')
    await report('card', 'turned-away')
    expect(await page()).not.toContain('do not reach you')
    const { id } = await round()
    expect((await owner().get(`/rounds/${id}`)).body).toContain('It came back this once')
  })

  it('is told another thing when a mail was called junk, and the way to switch one kind off', async () => {
    const { page, report } = await aTownWithMails()
    await report('card', 'complained')
    expect(await page()).toContain('reported one of them as junk')
  })

  it('is not told of it any more once a later mail has arrived', async () => {
    const town = await aTownWithMails()
    await town.report('packet', 'bounced')
    // The card went after the packet, and arrived.
    expect(await town.page()).not.toContain('do not reach you')
    await town.report('card', 'bounced')
    await windTo(town, plus('2026-12-02T21:00:00Z', { hours: 2 }))
    expect(await town.page()).not.toContain('do not reach you')
  })
})
