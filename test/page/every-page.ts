import { findInvited, invite } from '../../functions/app/join/invite.ts'
import { mailLinks } from '../../functions/app/send/mail-links.ts'
import { planCandidate } from '../../functions/app/send/plan-candidate.ts'
import type { Meeting } from '../../functions/domain/read/reading.ts'
import type { Contribution } from '../../functions/domain/record/interview.ts'
import { laterPath, mailLookPath, mailPath, questionPath } from '../../templates/page/parts/paths.ts'
import { aContribution, aFeed, aMeeting, aMessage, anInterview, aReading } from '../builders.ts'
import { aTown, key, pathOf } from './browser.ts'

/** A word for every field that comes from outside; by default harmless ones. */
type Say = (harmless: string) => string

const asMeeting = (say: Say, over: Parameters<typeof aMeeting>[0] = {}): Meeting =>
  aMeeting({
    title: say('Interview with Bluepine'),
    location: say('Room 4'),
    meetingUrl: say('https://zoom.us/j/123'),
    interviewers: [{ name: say('Tomas Okafor'), email: 'tomas.okafor@bluepine.example', title: say('Design Director') }],
    ...over,
  })

const asContribution = (say: Say, over: Partial<Contribution>): Contribution =>
  aContribution({
    meeting: asMeeting(say),
    company: say('Bluepine'),
    role: say('Product Designer'),
    recruiter: { name: say('Maya Lindqvist'), email: 'maya.lindqvist@bluepine.example' },
    task: { words: say('Prepare ten slides'), dueOn: null, dueAt: null },
    details: [{ kind: 'bring', words: say('Please bring a photo ID'), part: 'DESCRIPTION' }],
    how: { by: 'video', passcode: say('4711') },
    evidence: { company: { part: say('SUMMARY'), words: say('Interview with Bluepine'), sure: 0.7 } },
    ...over,
  })

/** Every page there is, each with something to show, by a name for it. */
export async function everyPage(say: Say = (harmless) => harmless): Promise<Map<string, string>> {
  const reading = aReading({
    meetings: [asMeeting(say)],
    company: say('Bluepine'),
    role: say('Product Designer'),
    why: [say('The title says so.')],
  })
  const message = aMessage({
    name: 'one',
    decision: 'new-round',
    reason: say('A new round.'),
    reading,
    trust: 'forwarded',
    identities: ['uid:round-1%40bluepine.example'],
    origin: {
      door: 'mail',
      envelopeFrom: say('alex@example.com'),
      verdicts: { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' },
      ownerOnly: false,
    },
  })
  const refused = aMessage({ name: 'bad', decision: 'refused', reason: say('The file is neither a calendar nor a mail.') })
  const unsure = asContribution(say, {
    messageId: 'unsure-1',
    unsure: true,
    meeting: asMeeting(say, { uid: 'coffee@elsewhere.example', start: '2026-12-09T15:00:00Z', interviewers: [] }),
    domain: 'elsewhere.example',
  })
  const sure = asContribution(say, { messageId: message.id })
  const town = await aTown([anInterview({ contributions: [sure] }), anInterview({ contributions: [unsure] })])
  for (const one of [message, refused]) await town.world.table.addMessage(one)
  await town.world.table.putFeed(aFeed({ name: say('Alex'), trouble: 'The calendar answered with a web page.' }), { unplanned: false })
  await planCandidate(town.world, 'alex')

  const pages = new Map<string, string>()
  const owner = town.owner()
  const add = async (name: string, path: string, visitor = owner) => {
    const answer = await visitor.get(path)
    pages.set(name, answer.statusCode === 303 ? (await visitor.get(answer.headers.location ?? '')).body : answer.body)
  }
  const { id, applicationId } = await town.round()
  const [question] = (await town.seen()).questions
  if (question === undefined) throw new Error('no question')
  const links = town.links()
  await owner.send(`/rounds/${id}/debrief`, {
    happened: 'yes',
    person: 'tomas.okafor@bluepine.example',
    met: 'tomas.okafor@bluepine.example',
    detail: say('We talked about tablets'),
    onlyForMe: say('A little tired'),
    stressed: say('Night calls'),
    'new-name': say('Ines Duarte'),
    'new-title': say('Designer'),
    'new-email': '',
    'new-detail': '',
    redo: say('The pricing question'),
    doubt: say('Leading a team'),
    forgot: say('My first team'),
    promise: say('The deck'),
    told: say('March at the earliest'),
    questions: say('Why us?'),
  })
  await add('home', '/')
  await add('round', `/rounds/${id}`)
  await add('correction', `/rounds/${id}/edit`)
  await add('adding by hand', '/add')
  await add('adding work by hand', '/add?what=task')
  await add('packet', `/rounds/${id}/packet`)
  await add('debrief', `/rounds/${id}/debrief`)
  await add('drafts', `/rounds/${id}/drafts`)
  await add('application', `/applications/${applicationId}`)
  await add('match without a posting', `/applications/${applicationId}/match`)
  await add('questions', '/questions')
  await add('question', pathOf(links.answer(question.key, 'yes')), town.stranger())
  await add('question that is settled', questionPath('none'))
  await add('messages', '/messages')
  await add('message', `/messages/${message.id}`)
  await add('refused message', `/messages/${refused.id}`)
  await add('message being read', `/messages/${'0'.repeat(32)}?stored=1`)
  for (const [kind, fields] of Object.entries(pieces(say))) await owner.send(`/material/new/${kind}`, fields)
  await owner.send('/material/cv', { text: say('Skills') })
  await add('material', '/material')
  const asked = say('Night shifts in a clinic')
  await owner.send(`/material/new/posting?application=${applicationId}`, {
    text: `Requirements\n- ${asked}\n- SQL or Python\n- Fluent French`,
  })
  await add('match', `/applications/${applicationId}/match`)
  await add('notes before', `/material/new/before?round=${id}`)
  for (const { id: piece, value } of (await town.world.table.readCandidate('alex')).material ?? [])
    await add(`material: ${value.kind}`, `/material/${piece}`)
  await add('feeds', '/feeds')
  await add('settings', '/settings')
  const nudge = (await town.world.table.readCandidate('alex')).touchpoints.find(({ kind }) => kind === 'nudge')
  await add('putting a mail off', laterPath(nudge?.key ?? ''))
  await add('mail', mailPath(nudge?.key ?? ''))
  await add('coming month', '/mails')
  await add('mail as text', mailLookPath(nudge?.key ?? '', 'text'))
  await add('your calendar, closed', '/settings/calendar')
  await owner.send('/settings/calendar', { act: 'open' })
  await add('your calendar', '/settings/calendar')
  await add('notifications, off', '/settings/notifications')
  const url = 'https://hooks.example.com/r2'
  pages.set('notifications with a key', (await owner.send('/settings/notifications', { act: 'webhook', url })).body)
  await owner.send('/settings/notifications', { act: 'ntfy', topic: 'https://ntfy.sh/alex-5k2m9x7q' })
  await owner.send('/settings/notifications', { act: 'test', to: 'webhook' })
  await add('notifications', '/settings/notifications')
  await add('programs', '/settings/programs')
  await add('ways in', '/settings/ways-in')
  await add('welcome', '/welcome')
  await add('welcome, kept', '/welcome?done=welcome')
  const rosa = { name: say('Rosa Klein'), mail: 'rosa@example.com', homeZone: 'America/Chicago', by: say('Riverside Career Office') }
  await invite(town.world, rosa)
  const invitation = await findInvited(town.world, { current: key }, rosa.mail)
  if (invitation === undefined) throw new Error('nobody was invited')
  await add('joining', pathOf(mailLinks(town.world.site, key, invitation, town.clock.now()).join()), town.stranger())
  await add('your data', '/your-data')
  await add('deleting an application', `/your-data/delete/application/${applicationId}`)
  await add('deleting everything', '/your-data/delete/everything')
  await add('privacy', '/privacy', town.stranger())
  await add('sign-in', '/sign-in', town.stranger())
  await add('enter', pathOf(links.signIn()), town.stranger())
  await add('stop', pathOf(links.stop('nudge')), town.stranger())
  const stop = pathOf(links.stop('nudge'))
  pages.set('stopped', (await town.stranger().post(stop, {})).body)
  pages.set('paused', (await town.stranger().post(`${stop}/pause`, { pauseUntil: '2026-12-20' })).body)
  pages.set('stopped no more', (await town.stranger().post(`${stop}/undo`, {})).body)
  await owner.post(`${stop}/pause/undo`, { until: '2026-12-20' })
  await add('problem', '/nowhere')
  town.world.office = { name: 'Career Centre', help: 'Ask at the front desk.', ends: '2026-12-20', code: 'spring-term-2027', staff: [] }
  await add('enrolling', '/enrol/spring-term-2027', town.stranger())
  const enrolling = { name: say('Sam').slice(0, 100), mail: say('nope'), homeZone: 'EST' }
  pages.set('enrolling with mistakes', (await town.stranger().send('/enrol/spring-term-2027', enrolling)).body)
  await add('the staff’s page', '/office')
  await add('home near the end of a term', '/')
  pages.set('full day', await fullDayPage(say))
  const wrong = {
    'new-name': '',
    'new-title': say('CFO'),
    'new-email': say('nope'),
    'new-detail': '',
    redo: say('typed'),
    decisionBy: say('2029-01-01'),
  }
  pages.set('debrief with mistakes', (await owner.send(`/rounds/${id}/debrief`, wrong)).body)
  pages.set('material with a mistake', (await owner.send('/material', { text: say('hello'), as: '' })).body)
  const again = { round: say('two'), 'email-0': say('nope'), location: say('typed') }
  pages.set('correction with mistakes', (await owner.send(`/rounds/${id}/edit`, again)).body)
  const late = { homeZone: 'Europe/Berlin', nights: 'other', from: say('late'), until: say('later') }
  pages.set('welcome with mistakes', (await owner.send('/welcome', late)).body)
  pages.set('feeds with a mistake', (await owner.send('/feeds', { url: `no address: ${say('nope')}` })).body)
  await add('webhooks', '/settings/webhooks')
  const door = (fields: Record<string, string>) => owner.send('/settings/webhooks', { provider: 'standard', ...fields })
  pages.set('webhooks with a key', (await door({ act: 'open' })).body)
  pages.set('webhooks with an old key', (await door({ act: 'renew', number: '1' })).body)
  pages.set('webhooks with a mistake', (await door({ act: 'theirs', number: '2', 'key-standard': say('nope') })).body)
  for (const provider of ['calendly', 'calcom']) await owner.send('/settings/webhooks', { provider, act: 'open' })
  pages.set('webhooks of every kind, with the workflow', (await door({ act: 'workflow' })).body)
  return pages
}

/** One piece of each kind that has a form of its own. */
const pieces = (say: Say) => ({
  cv: { text: say('Experience\nNurse, Elm Clinic, 2014 – 2019\n- Night shifts') },
  posting: { title: say('Designer'), company: say('Elsewhere'), location: say('Lyon'), text: say('We look for a designer.') },
  story: { title: say('The churn'), action: say('I called twenty customers'), themes: 'failure' },
  asks: { questions: say('Who sets the roadmap?'), findOut: say('Is there a budget?') },
  stance: { pay: say('About 90') },
})

/** Two interviews of one day; the first was corrected by the candidate, and somebody unknown wants to move it. */
async function fullDayPage(say: Say): Promise<string> {
  const panel = asMeeting(say, {
    uid: 'panel@bluepine.example',
    start: '2026-12-02T21:00:00Z',
    interviewers: [{ name: say('Ines Duarte'), email: null, title: null }],
  })
  const move = asContribution(say, {
    messageId: 'move-1',
    storedAt: '2026-11-26T15:00:00Z',
    trust: 'unconfirmed',
    byHand: false,
    meeting: asMeeting(say, { start: '2026-12-03T19:00:00Z', sequence: 1 }),
  })
  const town = await aTown([
    anInterview({ contributions: [asContribution(say, {}), move] }),
    anInterview({ contributions: [asContribution(say, { messageId: 'message-2', meeting: panel })] }),
  ])
  const { id } = await town.round()
  const owner = town.owner()
  await owner.send(`/rounds/${id}`, { identity: 'uid:round-1%40bluepine.example', role: say('Lead Designer') }, `/rounds/${id}/edit`)
  return (await owner.get(`/rounds/${id}`)).body
}
