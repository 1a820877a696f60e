import { describe, expect, it } from 'vitest'
import { planCandidate } from '../../functions/app/send/plan-candidate.ts'
import { signLink } from '../../functions/domain/access/link-token.ts'
import { debriefPath, draftsPath, questionPath } from '../../templates/page/parts/paths.ts'
import { aContribution, aMeeting, aMessage, anInterview, aReading } from '../builders.ts'
import { parseMail } from '../templates/html-text.ts'
import { aTown, key, origin, pathOf } from './browser.ts'

const person = 'tomas.okafor@bluepine.example'
const moved = aContribution({
  messageId: 'moved',
  storedAt: '2026-11-26T15:00:00Z',
  meeting: aMeeting({ start: '2026-12-02T18:00:00Z', sequence: 1 }),
})
const unsure = aContribution({
  messageId: 'unsure',
  unsure: true,
  meeting: aMeeting({ uid: 'coffee@elsewhere.example', title: 'Coffee with Priya', start: '2026-12-09T15:00:00Z', interviewers: [] }),
  company: 'Elsewhere',
  role: null,
  domain: 'elsewhere.example',
})

/** A round that the candidate moved by forwarding, and a question: one link of each kind that a mail can hold. */
async function aTownOfLinks() {
  const message = aMessage({
    name: 'moved',
    decision: 'changed',
    reason: 'Moved.',
    reading: aReading(),
    storedAt: moved.storedAt,
    identities: ['uid:round-1%40bluepine.example'],
  })
  const town = await aTown([
    anInterview({ contributions: [aContribution(), { ...moved, messageId: message.id }] }),
    anInterview({ contributions: [unsure] }),
  ])
  await town.world.table.addMessage(message)
  await planCandidate(town.world, 'alex')
  const { id, applicationId } = await town.round()
  const [question] = (await town.seen()).questions
  if (question === undefined) throw new Error('no question')
  const links = town.links()
  const all = [
    links.debrief(id),
    links.draft(id, person),
    links.answer(question.key, 'yes'),
    links.answer(question.key, 'no'),
    links.undo(message.id),
    links.heardBack(applicationId),
    links.close(applicationId),
    links.stop('nudge'),
  ].map(pathOf)
  return { ...town, id, applicationId, question, message, all }
}

interface Submission {
  action: string
  fields: Record<string, string[]>
}

/** Every form of a page by every button of it, as it stands. */
function submissionsOf(html: string): Submission[] {
  const document = parseMail(html.slice(html.indexOf('<main'), html.indexOf('</main>')))
  return [...document.querySelectorAll('form')].flatMap((form) => {
    const fields = [...form.querySelectorAll('input, textarea, select')] as unknown as HTMLInputElement[]
    const sent = fields.filter(({ name, type, checked }) => name && (!['checkbox', 'radio'].includes(type) || checked))
    const asItStands = Object.fromEntries(sent.map(({ name }) => [name, sent.filter((one) => one.name === name).map(({ value }) => value)]))
    const buttons = [...form.querySelectorAll('button[type="submit"], button:not([type])')]
    return buttons.map((button) => {
      const name = button.getAttribute('name')
      const pressed = name ? { [name]: [button.getAttribute('value') ?? ''] } : {}
      return { action: form.getAttribute('action') ?? '', fields: { ...asItStands, ...pressed } }
    })
  })
}

describe('a scanner that submits what it sees, ten times', () => {
  it('takes nothing away, and what it did can be undone on the pages', { timeout: 120_000 }, async () => {
    const town = await aTownOfLinks()
    const names = () => town.store.items().map(({ pk, sk }) => `${pk} ${sk}`)
    const standing = async () => {
      const { applications } = await town.seen()
      return applications.flatMap(({ rounds, stopped, company }) =>
        rounds.map(({ start, status, interviewers }) => [company, stopped, start, status, interviewers.map(({ thanked }) => thanked)]),
      )
    }
    const owed = async () =>
      (await town.world.table.readCandidate('alex')).touchpoints.filter(({ state }) => state === 'planned').map(({ key: name }) => name)
    const [before, standingBefore, owedBefore] = [names(), await standing(), await owed()]
    let pressed = 0

    for (const link of town.all)
      for (let times = 0; times < 10; times += 1) {
        const scanner = town.stranger()
        const followed = await scanner.get(link)
        const page = followed.statusCode === 303 ? await scanner.get(followed.headers.location ?? '') : followed
        for (const { action, fields } of submissionsOf(page.body)) {
          town.moveTo(new Date(Date.parse(town.world.clock.now()) + 1000).toISOString().replace('.000', ''))
          expect((await scanner.post(action, fields, { origin })).statusCode, action).toBeLessThan(500)
          pressed += 1
        }
      }
    expect(pressed).toBeGreaterThan(100)
    expect(names()).toEqual(expect.arrayContaining(before.filter((name) => !/PLAN#/.test(name))))
    expect(town.outbox.filter(({ to }) => to !== 'alex@example.com')).toEqual([])

    town.moveTo('2026-12-02T21:30:00Z')
    const owner = town.owner()
    const undo = async (path: string, fields: Record<string, string>) => expect((await owner.send(path, fields)).statusCode).toBe(303)
    await undo(draftsPath(town.id), { person, done: 'open' })
    await undo(`/applications/${town.applicationId}`, { outcome: 'open' })
    await undo(`/messages/${town.message.id}`, { answer: 'yes' })
    await undo(questionPath(town.question.key), { answer: 'no' })
    await undo('/settings', { shown: 'nudge', kind: 'nudge', homeZone: 'America/New_York', from: '21:30', until: '07:30' })
    expect(await standing()).toEqual(standingBefore)
    const after = await owed()
    // The debrief counts as given, and the question as answered: neither is asked for again, and both can be changed on their pages.
    expect(owedBefore.filter((name) => !after.includes(name) && !/question|debrief/.test(name))).toEqual([])
    expect((await owner.get(debriefPath(town.id))).statusCode).toBe(200)
  })
})

describe('a form that carries a link which is not good', () => {
  it('is refused in the same words whether the link is forged, run out, for something else or for somebody else, and stores nothing', async () => {
    const town = await aTownOfLinks()
    const candidate = await town.world.table.findCandidate('alex')
    if (candidate === undefined) throw new Error('no candidate')
    await town.world.table.putCandidate({ ...candidate, id: 'sam', mail: 'sam@example.com', name: 'Sam' })
    const good = { purpose: 'debrief', candidateId: 'alex', object: town.id, expiresAt: '2026-12-16T21:00:00Z' } as const
    const signed = (over: object) => signLink({ current: key }, { ...good, ...over })
    const visitor = town.stranger()
    await visitor.get(`/l/${signed({})}`)
    const { body } = await visitor.get(debriefPath(town.id))
    const [form] = submissionsOf(body)
    const before = town.stored()

    const bad = [
      `${signed({}).slice(0, -2)}xx`,
      signed({ expiresAt: '2026-12-02T20:59:59Z' }),
      signed({ purpose: 'stop' }),
      signed({ object: 'r0' }),
      signLink({ current: new Uint8Array(32).fill(8) }, good),
    ]
    const answers = []
    for (const link of bad) answers.push(await town.stranger().post(debriefPath(town.id), { ...form?.fields, link, redo: 'planted' }))
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]?.statusCode).toBeGreaterThanOrEqual(300)
    const theirs = await town
      .stranger()
      .post(debriefPath(town.id), { ...form?.fields, link: signed({ candidateId: 'sam' }), redo: 'planted' })
    expect(theirs.statusCode).toBeGreaterThanOrEqual(400)
    expect(theirs.body).not.toContain('Bluepine')
    expect(town.stored()).toBe(before)
  })
})
