import { packetOf } from '../../functions/domain/packet/packet-of.ts'
import { saidBefore } from '../../functions/domain/packet/said.ts'
import type { Touchpoint } from '../../functions/domain/sending/touchpoint.ts'
import { plus } from '../../functions/domain/time/wall-time.ts'
import type { Application, Round, View } from '../../functions/domain/view/view.ts'
import { renderMail } from '../../templates/mail/render/render-mail.tsx'
import { titleOfRound } from '../../templates/mail/words/work-words.ts'
import { packetPage } from '../../templates/page/packet/packet.tsx'
import { playbookFor } from '../../templates/playbook/playbook-for.ts'
import { careAndSchool } from './journeys/care-and-school.ts'
import { type Journey, viewOf } from './journeys/journey.ts'
import { kitchenAndRoad } from './journeys/kitchen-and-road.ts'
import { makersAndResearch } from './journeys/makers-and-research.ts'
import { officeAndSales } from './journeys/office-and-sales.ts'
import { pair } from './journeys/pair.ts'
import { writtenFor } from './packets.ts'
import { asPlanned } from './planned-rows.ts'
import { allSamples } from './sample-mails.ts'
import { sampleLinks } from './sample-view.ts'

/** Situations in many lines of work as the candidate meets them, each with what they get to see in it. */
export interface Situation {
  name: string
  shown: { name: string; kind: 'mail' | 'page'; subject: string; html: string; text: string }[]
}

const others: [string, string[]][] = [
  ['Moved', ['change']],
  ['Cancelled', ['change-cancelled']],
  ['The invite came four hours before', ['packet-late']],
  ['A take-home task', ['task', 'task-today']],
  ['Nobody came', ['new-time']],
  ['After the round', ['debrief', 'thanks', 'last-call']],
  ['Waiting', ['nudge', 'second-nudge', 'close-offer']],
  ['An offer', ['offer', 'offer-deadline']],
]

function asMet(journey: Journey): Situation {
  const view = viewOf(journey)
  const [application] = view.applications
  const round = application?.rounds.at(-1)
  if (!application || !round) throw new Error(`${journey.name} has no round`)
  const rows: Touchpoint[] = []
  const mails = (['receipt', 'packet', 'card'] as const).map((kind) => {
    const { mail, row } = writtenFor(kind, application, round, view, [...rows], true)
    rows.push(row)
    return { name: kind, kind: 'mail' as const, ...mail }
  })
  return { name: journey.name, shown: [...mails, pageOf(view, application, round, rows)] }
}

export function pageOf(view: View, application: Application, round: Round, rows: Touchpoint[] = []): Situation['shown'][number] {
  const now = plus(round.start ?? '2026-12-02T19:00:00Z', { hours: -48 })
  const said = saidBefore(rows, round.id, null)
  const packet = packetOf({ view, application, round, now, playbook: playbookFor(view, application), said, head: 0, reserved: 0 })
  const frame = { owner: true, gesture: '', open: 0, local: false }
  const html = packetPage({
    frame,
    round,
    application,
    packet,
    material: view.material,
    homeZone: view.candidate.homeZone,
    now,
    title: titleOfRound({ view }, round, application),
    shared: false,
  })
  return { name: 'packet page', kind: 'page', subject: 'The packet page', html, text: '' }
}

const sampled = ([name, wanted]: [string, string[]]): Situation => ({
  name,
  shown: inTurn(wanted),
})

/** Each after those before it, so that none says again what one of them has said. */
function inTurn(wanted: readonly string[]): Situation['shown'] {
  const before: Touchpoint[] = []
  return wanted.map((kind) => {
    const found = allSamples.find((one) => one.name === kind)
    if (!found) throw new Error(`there is no sample ${kind}`)
    const sent = [...before, ...(found.more.touchpoints ?? []).filter(({ state }) => state === 'sent')]
    const { row, touchpoints } = asPlanned(found.touchpoint, found.view, sent, found.now)
    const mail = renderMail(row, found.view, sampleLinks, found.now, { ...found.more, touchpoints })
    before.push({ ...row, state: 'sent', sentAt: found.now, said: mail.said })
    return { name: kind, kind: 'mail' as const, ...mail }
  })
}

export const journeys: readonly Journey[] = [...careAndSchool, ...kitchenAndRoad, ...officeAndSales, ...makersAndResearch, ...pair]

export const situations = (): Situation[] => [...journeys.map(asMet), ...others.map(sampled)]
