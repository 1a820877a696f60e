import type { FieldProblem } from '../../../../templates/page/fields.tsx'
import { settingsPath } from '../../../../templates/page/paths.ts'
import { settingsPage } from '../../../../templates/page/settings.tsx'
import { touchpointKindSchema } from '../../../domain/touchpoint.ts'
import { knownZone, localTimeSchema } from '../../../domain/wall-time.ts'
import { changeSettings } from '../../change-settings.ts'
import { openWebhookDoor, providerSchema, webhookDoors } from '../../webhook-doors.ts'
import { html, type PageAnswer, seeOther } from '../answer.ts'
import { frameOf } from '../frame.ts'
import { textOf } from '../request.ts'
import { forOwner, lost, type Visit } from '../visit.ts'

interface Shown {
  problems?: FieldProblem[]
  secret?: { provider: string; secret: string }
}

async function settingsAnswer(visit: Visit, { problems = [], secret }: Shown = {}): Promise<PageAnswer> {
  const { candidate } = visit.view
  const doors = await webhookDoors(visit.world, candidate.id)
  return html(settingsPage({ frame: frameOf(visit), candidate, doors, problems, secret }), problems.length > 0 ? 422 : 200)
}

export const showSettings = forOwner((visit) => settingsAnswer(visit))

export const sendSettings = forOwner(async (visit) => {
  const { form } = visit.request
  const { candidate } = visit.view
  const homeZone = knownZone(textOf(form, 'homeZone') ?? candidate.homeZone)
  const from = localTimeSchema.safeParse(textOf(form, 'from') ?? candidate.quiet.from)
  const until = localTimeSchema.safeParse(textOf(form, 'until') ?? candidate.quiet.until)
  const problems: FieldProblem[] = [
    ...(homeZone === undefined
      ? [{ field: 'homeZone', words: 'There is no such time zone. Write it as a city, as in Europe/Berlin.' }]
      : []),
    ...(from.success ? [] : [{ field: 'from', words: 'Write the hour as 21:30.' }]),
    ...(until.success ? [] : [{ field: 'until', words: 'Write the hour as 07:30.' }]),
  ]
  if (homeZone === undefined || !from.success || !until.success) return settingsAnswer(visit, { problems })
  const wanted = new Set(form.getAll('kind'))
  const shown = new Set(form.getAll('shown'))
  const stopped = touchpointKindSchema.options.filter((kind) => (shown.has(kind) ? !wanted.has(kind) : candidate.stopped.includes(kind)))
  await changeSettings(visit.world, candidate, { homeZone, quiet: { from: from.data, until: until.data }, stopped })
  return seeOther(`${settingsPath}?done=settings`)
})

/** The key is shown in this one answer, which no cache keeps; asking again shows the same key. */
export const sendWebhookDoor = forOwner(async (visit) => {
  const provider = providerSchema.safeParse(textOf(visit.request.form, 'provider'))
  if (!provider.success) throw lost('provider')
  const secret = await openWebhookDoor(visit.world, visit.pass.candidateId, provider.data)
  return settingsAnswer(visit, { secret: { provider: provider.data, secret } })
})
