import { confirmationIn } from '../../../../../templates/page/settings/confirmation.tsx'
import { waysInPage } from '../../../../../templates/page/settings/ways-in.tsx'
import { lastReceived } from '../../../receive/last-received.ts'
import { webhookDoors } from '../../../receive/webhooks/webhook-doors.ts'
import { download, html } from '../../answer.ts'
import { frameOf } from '../../frame.ts'
import { forOwner, lost } from '../../visit.ts'

/** How to get invites in, and whether one has come: the same page, looked at before and after. */
export const showWaysIn = forOwner(async (visit) => {
  const { world, pass, view, state, now } = visit
  const messages = await world.table.listMessages(pass.candidateId)
  const last = lastReceived(messages)
  const asked = confirmationIn(messages, now)
  const doors = (await webhookDoors(world, pass.candidateId)).filter(({ state }) => state !== 'closed')
  const { inboxAddress, homeZone } = view.candidate
  return html(waysInPage({ frame: frameOf(visit), address: inboxAddress, zone: homeZone, now, last, asked, feeds: state.feeds, doors }))
})

/** vCard 3.0, which every phone takes (RFC 2426). */
export const showContact = forOwner(({ request, view }) => {
  const { inboxAddress } = view.candidate
  if (inboxAddress === undefined) throw lost('address')
  const card = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:roundtwo;;;;',
    'FN:roundtwo',
    `EMAIL;TYPE=INTERNET:${inboxAddress}`,
    'NOTE:Forward interview invites here.',
    'END:VCARD',
    '',
  ]
  return download(request, 'roundtwo.vcf', 'text/vcard; charset=utf-8', card.join('\r\n'))
})
