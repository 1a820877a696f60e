import { packetOf } from '../../functions/domain/packet/packet-of.ts'
import type { Touchpoint } from '../../functions/domain/sending/touchpoint.ts'
import { plus } from '../../functions/domain/time/wall-time.ts'
import type { Application, Round, View } from '../../functions/domain/view/view.ts'
import { renderMail } from '../../templates/mail/render/render-mail.tsx'
import { packetPage } from '../../templates/page/packet/packet.tsx'
import { playbook } from '../../templates/playbook/playbook.ts'
import { alone, type Shape, written } from './packets.ts'
import { allSamples } from './sample-mails.ts'
import { sampleMaterial } from './sample-material.ts'
import { sampleLinks } from './sample-view.ts'

/** A dozen situations as the candidate meets them, each with what they get to see in it. */
export interface Situation {
  name: string
  shown: { name: string; kind: 'mail' | 'page'; subject: string; html: string; text: string }[]
}

const base: Shape = { n: 0, format: null, round: 1, people: 1, debriefed: true, task: false }

const shapes: [string, Partial<Shape>][] = [
  ['A first call by phone, nothing known', { n: 2, format: 'recruiter-screen', people: 0 }],
  ['A first call by video with the recruiter', { n: 0, format: 'recruiter-screen' }],
  ['Round two with the hiring manager, after a debrief', { n: 1, format: 'hiring-manager', round: 2 }],
  ['Round two, technical, and no debrief was written', { n: 3, format: 'technical', round: 2, people: 2, debriefed: false }],
  ['Round three, a panel of four', { n: 4, format: 'panel', round: 3, people: 4 }],
  ['Round four with somebody who leads the company', { n: 5, format: 'executive', round: 4 }],
  ['A peer interview, round two', { n: 9, format: 'peer', round: 2, people: 2 }],
  ['A behavioral interview, round one', { n: 12, format: 'behavioral' }],
  ['A case study, round two', { n: 10, format: 'case-study', round: 2, people: 2 }],
  ['A full day on site with six people', { n: 7, format: 'superday', round: 3, people: 6 }],
  ['A presentation with a brief', { n: 13, format: 'presentation', round: 2, people: 3, task: true }],
  ['Nobody says what kind of interview it is', { n: 6, people: 2 }],
]

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

/** With a CV, the posting, three stories, questions and notes: what becomes of the same round. */
const withMaterial = (view: View): View => {
  const round = view.applications[0]?.rounds.at(-1)
  return round ? { ...view, material: sampleMaterial(round) } : view
}

function aroundRound([name, over]: [string, Partial<Shape>], dress = (view: View) => view): Situation {
  const shape = { ...base, ...over }
  const view = dress(alone(shape))
  const rows: Touchpoint[] = []
  const mails = (['receipt', 'packet', 'card'] as const).map((kind) => {
    const one = written(kind, shape, view, [...rows])
    rows.push(one.row)
    return { ...one, kind }
  })
  const page = mails.flatMap(({ application, round, kind }) => (kind === 'packet' ? [pageOf(view, application, round)] : []))
  return { name, shown: [...mails.map(({ kind, mail }) => ({ name: kind, kind: 'mail' as const, ...mail })), ...page] }
}

export function pageOf(view: View, application: Application, round: Round): Situation['shown'][number] {
  const now = plus(round.start ?? '2026-12-02T19:00:00Z', { hours: -48 })
  const packet = packetOf({ view, application, round, now, playbook, said: new Set(), head: 0, reserved: 0 })
  const frame = { owner: true, gesture: '', open: 0, local: false }
  const html = packetPage({
    frame,
    round,
    application,
    packet,
    material: view.material,
    homeZone: view.candidate.homeZone,
    now,
    shared: false,
  })
  return { name: 'packet page', kind: 'page', subject: 'The packet page', html, text: '' }
}

const sampled = ([name, wanted]: [string, string[]]): Situation => ({
  name,
  shown: wanted.map((kind) => {
    const found = allSamples.find((one) => one.name === kind)
    if (!found) throw new Error(`there is no sample ${kind}`)
    return { name: kind, kind: 'mail', ...renderMail(found.touchpoint, found.view, sampleLinks, found.now, found.more) }
  }),
})

export const situations = (): Situation[] => [
  ...shapes.map((shape) => aroundRound(shape)),
  aroundRound(['A behavioral interview, round two, with CV, posting and stories', { n: 2, format: 'behavioral', round: 2 }], withMaterial),
  ...others.map(sampled),
]
