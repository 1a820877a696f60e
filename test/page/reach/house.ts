import { findInvited, invite } from '../../../functions/app/join/invite.ts'
import { mailLinks } from '../../../functions/app/send/mail-links.ts'
import { planCandidate } from '../../../functions/app/send/plan-candidate.ts'
import type { Office } from '../../../functions/domain/office/office.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import { questionPath } from '../../../templates/page/parts/paths.ts'
import { aContribution, aFeed, aMeeting, aMessage, anInterview, aReading } from '../../builders.ts'
import type { MemoryWorld } from '../../fakes/memory-world.ts'
import { aTown, key, pathOf } from '../browser.ts'

export const office: Office = {
  name: 'Career Centre',
  help: 'careers@elm.example',
  ends: '2026-12-20',
  code: 'spring-term-2027',
  staff: ['dana@elm.example'],
}

/** A town, the addresses in it by their route, and whose browser it is. */
export interface House {
  town: MemoryWorld
  addresses: Record<string, readonly string[]>
  cookies?: string[]
}

const held = '2026-12-02T19:00:00Z'
const people = [
  { name: 'Tomas Okafor', email: 'tomas.okafor@bluepine.example', title: 'Design Director' },
  { name: 'Ines Duarte', email: null, title: null },
]
const round = (n: number, start: string, over: Parameters<typeof aMeeting>[0] = {}) =>
  aMeeting({ uid: `round-${n}@bluepine.example`, start, interviewers: people, location: 'Room 4', ...over })

/** A held round, one ahead with a task and somebody unknown who wants to move it, an unsure entry, and a calendar's first look. */
function interviews() {
  const [one, two] = [aMessage({ name: 'one' }), aMessage({ name: 'two' })]
  const task = { words: 'Prepare ten slides', dueOn: '2026-12-08', dueAt: null }
  const ahead = { round: 2, format: 'panel', task } as const
  const move = aContribution({
    messageId: 'move',
    storedAt: '2026-11-26T15:00:00Z',
    trust: 'unconfirmed',
    byHand: false,
    meeting: round(2, '2026-12-10T19:00:00Z', { sequence: 1 }),
  })
  const coffee = aMeeting({ uid: 'coffee@elsewhere.example', start: '2026-12-14T15:00:00Z', interviewers: [] })
  const looked = aMeeting({ uid: 'looked@fernhill.example', start: '2026-12-16T15:00:00Z' })
  const ofFeed = { feed: true, byHand: false, feedId: 'feed-1' }
  return [
    anInterview({ contributions: [aContribution({ messageId: one.id, round: 1, meeting: round(1, held) })] }),
    anInterview({ contributions: [aContribution({ messageId: two.id, ...ahead, meeting: round(2, '2026-12-09T19:00:00Z') }), move] }),
    anInterview({ contributions: [aContribution({ messageId: 'unsure', unsure: true, meeting: coffee, domain: 'elsewhere.example' })] }),
    anInterview({
      contributions: [aContribution({ messageId: 'look', company: 'Fernhill', domain: 'fernhill.example', meeting: looked, ...ofFeed })],
    }),
  ]
}

/** A candidate with something behind every address, and the addresses by their route. */
export async function theHouse(): Promise<House> {
  const town = await aTown(interviews())
  const { world } = town
  world.office = office
  const owner = town.owner()
  const [first, second] = [
    aMessage({ name: 'one', decision: 'new-round', reading: aReading() }),
    aMessage({ name: 'two', decision: 'new-round' }),
  ]
  for (const message of [first, second, aMessage({ name: 'bad', decision: 'refused', reason: 'The file is no calendar.' })])
    await world.table.addMessage({ ...message, identities: ['uid:round-1%40bluepine.example'] })
  await world.table.putFeed(aFeed({ trouble: 'The calendar answered with a web page.' }), { unplanned: false })
  const { applications } = await town.seen()
  const application = applications.find(({ company }) => company === 'Bluepine')
  const [past, next] = application?.rounds ?? []
  if (!application || !past || !next) throw new Error('the house has no rounds')

  const debrief = {
    happened: 'yes',
    person: 'tomas.okafor@bluepine.example',
    met: 'tomas.okafor@bluepine.example',
    redo: 'The pricing question',
  }
  await owner.send(`/rounds/${past.id}/debrief`, debrief)
  const cv = { text: 'Experience\nNurse, Elm Clinic, 2014 – 2019\n- Night shifts in a clinic' }
  await owner.send('/material/new/cv', cv)
  await owner.send('/material/cv', { text: `${cv.text}\n- Wards` })
  const posting = { text: 'Requirements\n- Night shifts in a clinic\n- SQL or Python\n- Fluent French' }
  await owner.send(`/material/new/posting?application=${application.id}`, { ...posting, application: application.id })
  await owner.send('/material/new/posting', { title: 'Designer', company: 'Elsewhere', text: 'We look for a designer.' })
  await owner.send('/material/new/story', { title: 'The churn', action: 'I called twenty customers', themes: 'failure' })
  await owner.send('/settings/calendar', { act: 'open' })
  await owner.send('/settings/notifications', { act: 'webhook', url: 'https://hooks.example.com/r2' })
  await owner.send('/settings/notifications', { act: 'ntfy', topic: 'https://ntfy.sh/alex-5k2m9x7q' })
  await owner.send('/settings/webhooks', { provider: 'standard', act: 'open' })
  await owner.send('/settings/programs', { name: 'My script' })
  for (const n of [1, 2])
    await world.table.putSession({ candidateId: 'alex', id: `session-${n}`, startedAt: world.clock.now(), until: plus(held, { days: 20 }) })
  const rosa = { name: 'Rosa Klein', mail: 'rosa@example.com', homeZone: 'America/Chicago', by: office.name }
  await invite(world, rosa)
  const invited = await findInvited(world, { current: key }, rosa.mail)
  if (invited === undefined) throw new Error('nobody was invited')
  await planCandidate(world, 'alex')

  const { questions } = await town.seen()
  const { touchpoints, material = [], notes } = await world.table.readCandidate('alex')
  const links = town.links()
  const nudge = touchpoints.find(({ kind }) => kind === 'nudge')?.key ?? ''
  const mail = `/mails/${Buffer.from(nudge).toString('base64url')}`
  const addresses = {
    '/': ['/', '/?q=blue', '/?q=nobody', `/?done=debrief&at=${notes[0]?.at}`],
    '/l/{token}': [pathOf(links.debrief(past.id)), ...questions.map(({ key }) => pathOf(links.answer(key, 'yes')))],
    '/rounds/{roundId}': [past, next].map(({ id }) => `/rounds/${id}`),
    '/rounds/{roundId}/edit': [`/rounds/${next.id}/edit`],
    '/rounds/{roundId}/packet': [`/rounds/${next.id}/packet`, `/rounds/${next.id}/packet?copy=share`],
    '/rounds/{roundId}/debrief': [`/rounds/${past.id}/debrief`],
    '/rounds/{roundId}/drafts': [`/rounds/${past.id}/drafts`],
    '/add': ['/add'],
    '/applications/{applicationId}': applications.map(({ id }) => `/applications/${id}`),
    '/applications/{applicationId}/match': [`/applications/${application.id}/match`],
    '/questions': ['/questions'],
    '/questions/{key}': questions.map(({ key }) => questionPath(key)),
    '/messages': ['/messages'],
    '/messages/{messageId}': [`/messages/${first.id}`, `/messages/${'0'.repeat(32)}?stored=1`],
    '/mails': ['/mails'],
    '/mails/{key}': [mail, `${mail}?as=text`],
    '/mails/{key}/later': [`${mail}/later`],
    '/feeds': ['/feeds'],
    '/material': ['/material'],
    '/material/new/{kind}': ['cv', 'posting', 'story', 'asks', 'stance'].map((kind) => `/material/new/${kind}`),
    '/material/{pieceId}': material.map(({ id }) => `/material/${id}`),
    '/settings': ['/settings'],
    '/settings/webhooks': ['/settings/webhooks'],
    '/settings/calendar': ['/settings/calendar'],
    '/settings/notifications': ['/settings/notifications'],
    '/settings/programs': ['/settings/programs'],
    '/settings/ways-in': ['/settings/ways-in'],
    '/your-data': ['/your-data'],
    '/your-data/delete/{what}': ['/your-data/delete/everything'],
    '/your-data/delete/{what}/{id}': [`/your-data/delete/application/${application.id}`, `/your-data/delete/round/${next.id}`],
    '/privacy': ['/privacy'],
    '/stop/{token}': [pathOf(links.stop('nudge'))],
    '/join/{token}': [pathOf(mailLinks(world.site, key, invited, world.clock.now()).join())],
    '/welcome': ['/welcome', '/welcome?done=welcome'],
    '/enrol/{code}': [`/enrol/${office.code}`],
    '/office': ['/office'],
    '/sign-in': ['/sign-in'],
    '/sign-in/{token}': [pathOf(links.signIn())],
  }
  return { town, addresses }
}
