import { type Enrolling, enrolPage } from '../../../../../templates/page/office/enrol.tsx'
import { officePage } from '../../../../../templates/page/office/office.tsx'
import { doneWords } from '../../../../../templates/page/parts/done-words.ts'
import { enrolPath, signInPath } from '../../../../../templates/page/parts/paths.ts'
import type { FieldProblem } from '../../../../../templates/page/parts/problems/refused.ts'
import { candidateSchema } from '../../../../domain/access/candidate.ts'
import { tokenHash } from '../../../../domain/access/link-token.ts'
import { isOver, type Office } from '../../../../domain/office/office.ts'
import { homeZoneFrom, severalCities } from '../../../../domain/time/home-zone.ts'
import { enrol } from '../../../office/enrol.ts'
import { readSums } from '../../../office/read-sums.ts'
import { html, type PageAnswer, seeOther } from '../../answer.ts'
import { endSession, findStaff, refuseForeign, refuseWithoutGesture } from '../../pass.ts'
import { PageProblem, textOf } from '../../request.ts'
import type { Call, Room } from '../../visit.ts'
import { refuseOutside, stranger } from '../entry/sign-in.ts'

/** One answer where there is no office, no enrolling, or another code. Compared by hashes, whose bytes tell nothing of how near a guess came. */
function openOffice({ world: { office, clock }, request }: Call): Office {
  const { code = '' } = request.params
  if (office?.code === undefined || tokenHash(office.code) !== tokenHash(code))
    throw new PageProblem(404, 'Nobody enrols at this address.', 'Copy it once more from where you were given it, or ask there.')
  if (isOver(office, clock.now().slice(0, 10)))
    throw new PageProblem(410, `The term of ${office.name} is over, so nobody enrols here any more.`, office.help ?? 'Ask there.')
  return office
}

async function enrolAnswer(call: Call, office: Office, typed: Enrolling, problems: FieldProblem[] = []): Promise<PageAnswer> {
  const { code = '' } = call.request.params
  const { gesture } = await stranger(call, `enrol ${code}`)
  const done = doneWords[call.request.query.get('done') ?? '']
  return html(enrolPage({ office, code, gesture, done, typed, refused: { problems } }), problems.length > 0 ? 422 : 200)
}

export const showEnrol: Room = async (call) =>
  enrolAnswer(call, openOffice(call), { name: '', mail: '', homeZone: 'America/New_York', agreed: false })

export const sendEnrol: Room = async (call) => {
  const office = openOffice(call)
  const { code = '' } = call.request.params
  await refuseOutside(call, await stranger(call, `enrol ${code}`))
  const { form, sourceIp } = call.request
  const [name, mail, zone] = ['name', 'mail', 'homeZone'].map((field) => textOf(form, field) ?? '') as [string, string, string]
  const typed: Enrolling = { name, mail, homeZone: zone, agreed: textOf(form, 'agree') === 'yes' }
  const home = homeZoneFrom(zone)
  const problems: FieldProblem[] = [
    ...(name !== '' && name.length <= 120 ? [] : [{ field: 'name', words: 'Write your name, as your mails should greet you.' }]),
    ...(candidateSchema.shape.mail.safeParse(mail).success
      ? []
      : [{ field: 'mail', words: 'That is no mail address, such as sam@example.com.' }]),
    ...(home.outcome === 'unknown' ? [{ field: 'homeZone', words: 'Choose the city whose clock you live by.' }] : []),
    ...(home.outcome === 'several' ? [{ field: 'homeZone', words: `${zone} ${severalCities(home.zones)}.` }] : []),
    ...(typed.agreed ? [] : [{ field: 'agree', words: 'Nothing is kept of you unless you say that you want this.' }]),
  ]
  if (home.outcome !== 'zone' || problems.length > 0) return enrolAnswer(call, office, typed, problems)
  await enrol(call.world, office, { name, mail, homeZone: home.zone }, sourceIp)
  return seeOther(`${enrolPath(code)}?done=enrolled`)
}

/** For the staff alone: a session of theirs opens this page and nothing else. */
export const showOffice: Room = async (call) => {
  const staff = await findStaff(call.world, call.settings, call.request)
  if (staff === undefined) return seeOther(signInPath)
  const { world, settings } = call
  const sums = await readSums(world)
  const { office, gesture } = staff
  return html(officePage({ office, sums, gesture, publicUrl: world.site.publicUrl, local: settings.localOwner !== undefined }))
}

export const sendOffice: Room = async (call) => {
  const staff = await findStaff(call.world, call.settings, call.request)
  if (staff === undefined) return seeOther(signInPath)
  refuseForeign(call.request, call.world.site.publicUrl, call.settings)
  await refuseWithoutGesture(call.world, call.request, staff)
  if (staff.session !== undefined) await call.world.table.endSession(staff.candidateId, staff.session)
  return seeOther(`${signInPath}?done=signed-out`, endSession())
}
