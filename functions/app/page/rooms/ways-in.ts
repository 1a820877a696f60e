import { waysInPage } from '../../../../templates/page/settings/ways-in.tsx'
import { download, html } from '../answer.ts'
import { frameOf } from '../frame.ts'
import { forOwner, lost } from '../visit.ts'

/** How to get invites in, and whether one has come: the same page, looked at before and after. */
export const showWaysIn = forOwner(async (visit) => {
  const { world, pass, view } = visit
  const last = (await world.table.listMessages(pass.candidateId)).at(-1)
  const { inboxAddress, homeZone } = view.candidate
  return html(waysInPage({ frame: frameOf(visit), address: inboxAddress, zone: homeZone, last }))
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
