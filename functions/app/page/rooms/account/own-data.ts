import { packetsHtml, packetsMarkdown } from '../../../../../templates/mail/packets-file.tsx'
import { wholeCalendar } from '../../../../../templates/mail/render/calendar-file.ts'
import { deletePage, gonePage, type ToDelete } from '../../../../../templates/page/own-data/delete.tsx'
import { ownDataPage } from '../../../../../templates/page/own-data/own-data.tsx'
import { privacyPage } from '../../../../../templates/page/own-data/privacy.tsx'
import { ownDataPath } from '../../../../../templates/page/parts/paths.ts'
import { applicationName, roundName } from '../../../../../templates/page/parts/words.ts'
import { erasedWith } from '../../../../domain/own-data/erasure.ts'
import { exportJsonSchema } from '../../../../domain/own-data/export.ts'
import { jsonResume } from '../../../../domain/own-data/json-resume.ts'
import { csvOf, timelineOf } from '../../../../domain/own-data/timeline.ts'
import type { Application, Round } from '../../../../domain/view/view.ts'
import { bringIn } from '../../../own-data/bring-in.ts'
import { eraseEverything, eraseRounds } from '../../../own-data/erase.ts'
import { keepFor } from '../../../own-data/keep-for.ts'
import { plainLinks } from '../../../own-data/plain-links.ts'
import { takeOut } from '../../../own-data/take-out.ts'
import { keepChange, settingChange } from '../../../tell/keep-change.ts'
import { download, html, type PageAnswer, seeOther } from '../../answer.ts'
import { frameOf } from '../../frame.ts'
import { endSession, findOwner } from '../../pass.ts'
import { FormRefused, textOf } from '../../request.ts'
import { forOwner, lost, type Room, type Visit } from '../../visit.ts'

const ownDataAnswer = (visit: Visit): PageAnswer => html(ownDataPage({ frame: frameOf(visit), view: visit.view }))

export const showOwnData = forOwner(ownDataAnswer)

type MakeFile = (visit: Visit) => string | Promise<string>

const roundsOf = ({ view }: Visit) =>
  view.applications.flatMap((application) =>
    application.rounds.map((round) => ({ round, name: `${roundName(round)}, ${applicationName(application)}` })),
  )

const files: Record<string, readonly [contentType: string, make: MakeFile]> = {
  'roundtwo.json': ['application/json', async ({ world, pass }) => JSON.stringify(await takeOut(world, pass.candidateId), null, 1)],
  'timeline.csv': [
    'text/csv; charset=utf-8',
    async ({ world, state, view, pass }) =>
      csvOf(timelineOf({ ...state, messages: await world.table.listMessages(pass.candidateId) }, view), view.candidate.homeZone),
  ],
  'interviews.ics': ['text/calendar; charset=utf-8', (visit) => wholeCalendar(roundsOf(visit))],
  'packets.html': ['text/html; charset=utf-8', ({ view, world, now }) => packetsHtml(view, plainLinks(world.site), now)],
  'packets.md': ['text/markdown; charset=utf-8', ({ view, world, now }) => packetsMarkdown(view, plainLinks(world.site), now)],
  'resume.json': [
    'application/json',
    ({ view }) => {
      if (view.material.cv === null) throw lost('CV')
      return JSON.stringify(jsonResume(view.material.cv.value, view.candidate), null, 1)
    },
  ],
}

export const showFile = forOwner(async (visit) => {
  const name = visit.request.params.file ?? ''
  const file = Object.hasOwn(files, name) ? files[name] : undefined
  if (file === undefined) throw lost('file')
  const [contentType, make] = file
  return download(visit.request, name, contentType, await make(visit))
})

export const sendFile = forOwner(async (visit) => {
  const file = visit.request.form.get('file')
  const refused = (words: string) => new FormRefused([{ field: 'file', words }])
  if (!(file instanceof File) || file.size === 0) throw refused('Choose the file first.')
  const brought = await bringIn(visit.world, visit.pass.candidateId, new Uint8Array(await file.arrayBuffer()))
  if (brought.outcome === 'refused') throw refused(brought.words)
  return seeOther(`${ownDataPath}?done=brought-in`)
}, ownDataAnswer)

/** Months; `0`: until they are deleted by hand. */
const spans = ['0', '3', '6', '12', '24', '60']

export const sendKeepFor = forOwner(async (visit) => {
  const months = textOf(visit.request.form, 'months') ?? ''
  if (!spans.includes(months)) throw lost('choice')
  const { keepMonths = 0 } = visit.view.candidate
  if (keepMonths === Number(months)) return seeOther(`${ownDataPath}?done=unchanged`)
  const { candidate } = visit.view
  const wanted = months === '0' ? null : Number(months)
  await keepFor(visit.world, candidate.id, wanted)
  await keepChange(visit.world, candidate.id, settingChange(candidate, { ...candidate, keepMonths: wanted ?? undefined }, 'keepMonths'))
  return seeOther(`${ownDataPath}?done=kept-for`)
})

interface Chosen {
  application: Application
  rounds: Round[]
}

/** What an address names; undefined for everything. */
function chosenOf({ view, request: { params } }: Visit): Chosen | undefined {
  const { what, id } = params
  if (what === 'everything') return undefined
  for (const application of view.applications) {
    if (what === 'application' && application.id === id) return { application, rounds: application.rounds }
    const round = application.rounds.find((one) => what === 'round' && one.id === id)
    if (round) return { application, rounds: [round] }
  }
  throw lost('interview')
}

async function toDelete(visit: Visit): Promise<ToDelete> {
  const { state, view, world, pass } = visit
  const messages = await world.table.listMessages(pass.candidateId)
  const chosen = chosenOf(visit)
  const stored = { ...state, messages }
  if (chosen === undefined) {
    const { interviews, notes, material = [], feeds, touchpoints } = stored
    return { name: 'everything', counts: { interviews, messages, notes, material, mails: touchpoints, feeds } }
  }
  const { application, rounds } = chosen
  const { touchpoints: mails, ...erased } = erasedWith(stored, view, application, rounds)
  const [only] = rounds
  const name =
    rounds.length === application.rounds.length || only === undefined
      ? applicationName(application)
      : `${roundName(only)}, ${applicationName(application)}`
  return { name, counts: { ...erased, mails, feeds: [] } }
}

export const askDelete = forOwner(async (visit) =>
  html(deletePage({ frame: frameOf(visit), action: visit.request.path, toDelete: await toDelete(visit) })),
)

export const sendDelete = forOwner(async (visit) => {
  const { world, pass } = visit
  const chosen = chosenOf(visit)
  if (chosen !== undefined) {
    await eraseRounds(world, pass.candidateId, chosen.application, chosen.rounds)
    return seeOther(`${ownDataPath}?done=deleted`)
  }
  await eraseEverything(world, pass.candidateId)
  return { ...html(gonePage()), cookies: endSession() }
})

/** Public, as what it describes is nobody's. */
export const showExportSchema: Room = async () => ({
  statusCode: 200,
  headers: { 'content-type': 'application/schema+json' },
  body: JSON.stringify(exportJsonSchema(), null, 1),
})

/** For anybody: whoever thinks about forwarding an invite reads it before they have joined. */
export const showPrivacy: Room = async (call) =>
  html(
    privacyPage({
      isOwner: (await findOwner(call.world, call.settings, call.request)) !== undefined,
      local: call.settings.localOwner !== undefined,
      office: call.world.office,
    }),
  )
