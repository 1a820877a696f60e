import { idOfPath } from '../../../../templates/page/parts/paths.ts'
import { writeMail } from '../../send/write-mail.ts'
import { html } from '../answer.ts'
import { forOwner, lost } from '../visit.ts'

/** A mail's styles stand in it; nothing else may load or run, and it is cut off from our own pages. */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox allow-popups"

/** The mail as it would be written now: nothing is kept of what was sent but the facts it showed. */
export const showMail = forOwner(async (visit) => {
  const key = idOfPath(visit.request.params.key ?? '')
  const touchpoint = visit.state.touchpoints.find((row) => row.key === key)
  if (touchpoint === undefined) throw lost('mail')
  const { mail } = await writeMail(visit.world, { touchpoint, view: visit.view, touchpoints: visit.state.touchpoints })
  const answer = html(mail.html)
  return { ...answer, headers: { ...answer.headers, 'content-security-policy': mailPolicy } }
})
