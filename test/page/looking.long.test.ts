import { describe, expect, it } from 'vitest'
import { planCandidate } from '../../functions/app/send/plan-candidate.ts'
import { signLink } from '../../functions/domain/access/link-token.ts'
import { plus } from '../../functions/domain/time/wall-time.ts'
import { mailFramePath, mailLookPath, mailLooks } from '../../templates/page/parts/paths.ts'
import { aContribution, aFeed, aMeeting, aMessage, anInterview, aReading } from '../builders.ts'
import { aTown, key, pathOf } from './browser.ts'

const unsure = aContribution({
  messageId: 'unsure-1',
  unsure: true,
  meeting: aMeeting({ uid: 'coffee@elsewhere.example', title: 'Coffee with Priya', start: '2026-12-09T15:00:00Z', interviewers: [] }),
  company: null,
  role: null,
})

/** A town where every page has something to show. */
async function fullTown() {
  const message = aMessage({ name: 'one', decision: 'new-round', reason: 'A new round.', reading: aReading(), trust: 'forwarded' })
  const town = await aTown([
    anInterview({ contributions: [aContribution({ messageId: message.id })] }),
    anInterview({ contributions: [unsure] }),
  ])
  await town.world.table.addMessage(message)
  await town.world.table.putFeed(aFeed(), { unplanned: false })
  await planCandidate(town.world, 'alex')
  return { ...town, message }
}

const linksOf = async (town: Awaited<ReturnType<typeof fullTown>>): Promise<string[]> => {
  const links = town.links()
  const { id, applicationId } = await town.round()
  const question = (await town.seen()).questions[0]
  if (question === undefined) throw new Error('no question')
  return [
    links.debrief(id),
    links.draft(id, 'tomas.okafor@bluepine.example'),
    links.answer(question.key, 'yes'),
    links.answer(question.key, 'no'),
    links.undo(town.message.id),
    links.heardBack(applicationId),
    links.close(applicationId),
    links.stop('nudge'),
    links.signIn(),
  ].map(pathOf)
}

const ownerPages = async (town: Awaited<ReturnType<typeof fullTown>>): Promise<string[]> => {
  const { id, applicationId } = await town.round()
  const { touchpoints } = await town.world.table.readCandidate('alex')
  return [
    '/',
    `/rounds/${id}`,
    `/rounds/${id}/packet`,
    `/rounds/${id}/debrief`,
    `/rounds/${id}/drafts`,
    `/applications/${applicationId}`,
    '/questions',
    '/messages',
    `/messages/${town.message.id}`,
    '/feeds',
    '/settings',
    '/mails',
    '/sign-in',
    ...touchpoints.flatMap((row) => mailLooks.map((look) => mailLookPath(row.key, look))),
    ...touchpoints.map((row) => mailFramePath(row.key, 'dark')),
  ]
}

describe('looking', () => {
  it('changes nothing, however often a scanner opens each link of a mail', async () => {
    const town = await fullTown()
    const before = town.stored()
    for (const link of await linksOf(town)) {
      const visitor = town.stranger()
      for (let times = 0; times < 10; times += 1) {
        for (const answer of [await visitor.get(link), await visitor.head(link)]) {
          expect([200, 303], link).toContain(answer.statusCode)
          if (answer.statusCode === 303) expect((await visitor.get(answer.headers.location ?? '')).statusCode, link).toBe(200)
        }
      }
    }
    expect(town.stored()).toBe(before)
  })

  it('of a question shows the words it was read from, and why it is in doubt', async () => {
    const town = await fullTown()
    const evidence = { start: { part: 'mail text', words: 'how about Wednesday at ten', sure: 0.6 } }
    const message = aMessage({ name: 'two', decision: 'asked', reading: aReading({ verdict: 'unsure', why: ['It names a time.'] }) })
    const asked = aContribution({ ...unsure, messageId: message.id, meeting: aMeeting({ uid: 'two@elsewhere.example' }), evidence })
    await town.world.table.addMessage(message)
    await town.world.table.saveInterview(anInterview({ contributions: [asked] }))
    await planCandidate(town.world, 'alex')
    const question = (await town.seen()).questions.find(({ messageId }) => messageId === message.id)
    const visitor = town.stranger()
    const entered = await visitor.get(pathOf(town.links().answer(question?.key ?? '', 'yes')))
    const page = (await visitor.get(entered.headers.location ?? '')).body
    expect(page).toContain('read from the mail: “how about Wednesday at ten”')
    expect(page).toContain('It names a time.')
  })

  it('changes nothing on any page of the owner', async () => {
    const town = await fullTown()
    const before = town.stored()
    const owner = town.owner()
    for (const page of await ownerPages(town)) {
      for (let times = 0; times < 10; times += 1) {
        expect([200, 303], page).toContain((await owner.get(page)).statusCode)
        expect((await owner.head(page)).body).toBe('')
      }
    }
    expect(town.stored()).toBe(before)
  })
})

describe('a link that is not good', () => {
  it('gets the same answer whether unknown, forged, expired or made for something else', async () => {
    const town = await fullTown()
    const { id } = await town.round()
    const good = pathOf(town.links().debrief(id)).slice('/l/'.length)
    const expired = signLink({ current: key }, { purpose: 'debrief', candidateId: 'alex', object: id, expiresAt: '2026-12-02T20:59:59Z' })
    const session = signLink({ current: key }, { purpose: 'session', candidateId: 'alex', object: '', expiresAt: '2027-01-01T00:00:00Z' })
    const bad = ['unknown', `${good.slice(0, -2)}xx`, expired, session, `${good}.`, encodeURIComponent('../..')]
    const answers = await Promise.all(bad.map((token) => town.stranger().get(`/l/${token}`)))
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]?.statusCode).toBe(404)
    for (const token of bad) {
      expect((await town.stranger().get(`/stop/${token}`)).body).toBe(answers[0]?.body)
      expect((await town.stranger().get(`/sign-in/${token}`)).body).toBe(answers[0]?.body)
    }
  })

  it('opens nothing but what it is for', async () => {
    const town = await fullTown()
    const { id, applicationId } = await town.round()
    const visitor = town.stranger()
    await visitor.get(pathOf(town.links().debrief(id)))
    for (const page of [
      '/',
      `/rounds/${id}`,
      `/applications/${applicationId}`,
      '/messages',
      `/messages/${town.message.id}`,
      '/settings',
      '/feeds',
    ])
      expect(await visitor.get(page), page).toMatchObject({ statusCode: 303, headers: { location: '/sign-in' } })
    expect((await visitor.get(`/rounds/${id}/debrief`)).statusCode).toBe(200)
  })

  it('of another candidate shows nothing of this one', async () => {
    const town = await fullTown()
    const { id } = await town.round()
    const candidate = await town.world.table.findCandidate('alex')
    if (candidate === undefined) throw new Error('no candidate')
    await town.world.table.putCandidate({ ...candidate, id: 'sam', mail: 'sam@example.com', name: 'Sam' })
    const theirs = signLink(
      { current: key },
      { purpose: 'debrief', candidateId: 'sam', object: id, expiresAt: plus(town.world.clock.now(), { days: 1 }) },
    )
    const visitor = town.stranger()
    const followed = await visitor.get(`/l/${theirs}`)
    const page = await visitor.get(followed.headers.location ?? '')
    expect(page.statusCode).toBe(404)
    expect(page.body).not.toContain('Bluepine')
  })
})

describe('every answer', () => {
  it('carries the headers that keep a page to itself', async () => {
    const town = await fullTown()
    for (const path of ['/', '/sign-in', '/nowhere', '/l/none']) {
      const { headers } = await town.owner().get(path)
      expect(headers, path).toMatchObject({
        'Referrer-Policy': 'same-origin',
        'X-Content-Type-Options': 'nosniff',
        'cache-control': 'no-store',
      })
      expect(headers['Content-Security-Policy']).toBe(
        "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'",
      )
    }
  })

  it('lets assets be kept for ever, by the hash in their name', async () => {
    const town = await fullTown()
    const page = (await town.owner().get('/')).body
    const assets = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '')
    expect(assets).toHaveLength(3)
    for (const path of assets)
      expect(await town.stranger().get(path)).toMatchObject({
        statusCode: 200,
        headers: { 'cache-control': 'public, max-age=31536000, immutable' },
      })
    expect((await town.stranger().get('/assets/pico.000000000000.css')).statusCode).toBe(404)
  })
})
