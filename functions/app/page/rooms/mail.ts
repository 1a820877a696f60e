import { framed, framePolicy } from '../../../../templates/mail/render/framed.ts'
import { canBeWritten } from '../../../../templates/mail/scene.ts'
import { mailPage } from '../../../../templates/page/mail.tsx'
import { idOfPath, type MailLook, mailLooks, mailPath } from '../../../../templates/page/parts/paths.ts'
import { clockWords } from '../../../../templates/when.ts'
import { mayBeTested, mostTests, testedBy } from '../../../domain/sending/test-mail.ts'
import { orderTest } from '../../send/order-test.ts'
import { writeMail } from '../../send/write-mail.ts'
import { html, type PageAnswer, seeOther } from '../answer.ts'
import { frameOf } from '../frame.ts'
import { forOwner, lost, type Visit } from '../visit.ts'

/** A link to sign in is a key: it stands in the mail and nowhere else. */
function rowOf({ state, request }: Visit) {
  const key = idOfPath(request.params.key ?? '')
  const row = state.touchpoints.find((one) => one.key === key)
  const shown = row?.kind === 'test' ? testedBy(row, state.touchpoints) : row
  if (shown === undefined || shown.kind === 'sign-in') throw lost('mail')
  return shown
}

/** The mail as it would be written now: nothing is kept of what was sent but the facts it showed. */
async function written(visit: Visit) {
  const touchpoint = rowOf(visit)
  if (!canBeWritten(visit.view, touchpoint)) return null
  return (await writeMail(visit.world, { touchpoint, view: visit.view, touchpoints: visit.state.touchpoints })).mail
}

const lookIn = ({ request }: Visit): MailLook => mailLooks.find((one) => one === request.query.get('as')) ?? 'html'

async function mailAnswer(visit: Visit, refused?: string): Promise<PageAnswer> {
  const { view, now } = visit
  const page = mailPage({ frame: frameOf(visit), view, row: rowOf(visit), mail: await written(visit), look: lookIn(visit), now, refused })
  return html(page, refused === undefined ? 200 : 429)
}

export const showMail = forOwner((visit) => mailAnswer(visit))

export const showMailFrame = forOwner(async (visit) => {
  const mail = await written(visit)
  if (mail === null) throw lost('mail')
  const answer = html(framed(mail.html, lookIn(visit) === 'dark' ? 'dark' : 'light'))
  return { ...answer, headers: { ...answer.headers, 'content-security-policy': framePolicy } }
})

export const sendMailTest = forOwner(async (visit) => {
  const row = rowOf(visit)
  if (!mayBeTested(row) || !canBeWritten(visit.view, row)) throw lost('mail to test')
  const ordered = await orderTest(visit.world, row, visit.state.touchpoints)
  if (ordered.outcome === 'ordered') return seeOther(`${mailPath(row.key)}?done=mail-test`)
  const again = clockWords(ordered.again, visit.view.candidate.homeZone)
  return mailAnswer(
    visit,
    `That makes more than ${mostTests} tests within an hour, so none was sent. You can send the next one from ${again} on.`,
  )
})
