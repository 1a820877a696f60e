import { describe, expect, it } from 'vitest'
import { writeMail } from '../../functions/app/send/write-mail.ts'
import { lastTold } from '../../functions/domain/sending/shown-facts.ts'
import { touchpointKey } from '../../functions/domain/sending/touchpoint-key.ts'
import { laterPath, mailFramePath, mailLookPath, mailLooks, mailPath, mailTestPath } from '../../templates/page/parts/paths.ts'
import { windTo } from '../fakes/run-town.ts'
import { parseMail } from '../templates/html-text.ts'
import { aTown } from './browser.ts'

type Town = Awaited<ReturnType<typeof aTown>>

const rowOf = async (town: Pick<Town, 'world'>, kind: string) => {
  const row = (await town.world.table.readCandidate('alex')).touchpoints.find((one) => one.kind === kind)
  if (row === undefined) throw new Error(`no ${kind}`)
  return row
}

const beforeTheRound = () => aTown(undefined, '2026-11-29T15:00:00Z')

const words = (html: string): string => {
  const document = parseMail(html)
  return (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ')
}

describe('a mail looked at', () => {
  it('is what would be sent now, in light, on a phone, in dark and as text', async () => {
    const town = await beforeTheRound()
    const { touchpoints } = await town.world.table.readCandidate('alex')
    const touchpoint = await rowOf(town, 'packet')
    const { mail } = await writeMail(town.world, { touchpoint, view: await town.seen(), touchpoints })
    const owner = town.owner()
    const bodies = await Promise.all(mailLooks.map(async (look) => (await owner.get(mailLookPath(touchpoint.key, look))).body))
    for (const [at, look] of mailLooks.entries()) {
      expect(words(bodies[at] ?? ''), look).toContain(mail.subject)
      expect(bodies[at]?.includes(`src="${mailFramePath(touchpoint.key, look)}"`), look).toBe(look !== 'text')
    }
    expect(words(bodies[mailLooks.indexOf('text')] ?? '')).toContain(mail.text.replace(/\s+/g, ' ').trim())
    const plain = (html: string) => words(html)
    for (const look of ['html', 'dark'] as const)
      expect(plain((await owner.get(mailFramePath(touchpoint.key, look))).body)).toBe(plain(mail.html))
  })

  it('is dark by its own dark styles, and light by none of them, whatever the machine prefers', async () => {
    const town = await beforeTheRound()
    const { key } = await rowOf(town, 'packet')
    const styleOf = async (look: 'html' | 'dark') =>
      /<style>([\s\S]*?)<\/style>/.exec((await town.owner().get(mailFramePath(key, look))).body)?.[1] ?? ''
    expect(await styleOf('dark')).toMatch(/color-scheme: dark;[\s\S]*@media all \{\s*body, \.outer \{ background-color: #14171b/)
    expect(await styleOf('html')).toMatch(/color-scheme: light;[\s\S]*@media not all \{\s*body, \.outer/)
    for (const look of ['html', 'dark'] as const) expect(await styleOf(look)).not.toContain('prefers-color-scheme')
  })

  it('stands in a frame that only our pages may hold and that can run, send and load nothing', async () => {
    const town = await beforeTheRound()
    const { key } = await rowOf(town, 'packet')
    const { headers } = await town.owner().get(mailFramePath(key, 'html'))
    const policy = headers['Content-Security-Policy'] ?? ''
    for (const part of ['sandbox', "default-src 'none'", "form-action 'none'", "frame-ancestors 'self'"]) expect(policy).toContain(part)
    expect(policy).not.toMatch(/allow-(scripts|forms|same-origin)|script-src|connect-src/)
    const page = (await town.owner().get(mailPath(key))).headers['Content-Security-Policy']
    for (const part of ["frame-src 'self'", "frame-ancestors 'none'"]) expect(page).toContain(part)
    expect((await town.stranger().get(mailFramePath(key, 'html'))).headers.location).toBe('/sign-in')
  })

  it('says when it goes and why, and offers to put it off', async () => {
    const town = await beforeTheRound()
    const row = await rowOf(town, 'packet')
    const page = (await town.owner().get(mailPath(row.key))).body
    expect(words(page)).toContain(row.because)
    expect(page).toContain(`<time datetime="${row.due}">`)
    expect(page).toContain(laterPath(row.key))
  })

  it('says so where it cannot be written', async () => {
    const town = await beforeTheRound()
    const row = { ...(await rowOf(town, 'packet')), subject: 'gone', roundId: 'gone', key: 'gone#packet#1', applicationId: 'gone' }
    await town.world.table.writePlanned(row)
    const { body, statusCode } = await town.owner().get(mailPath(row.key))
    expect(statusCode).toBe(200)
    expect(words(body)).toContain('This mail cannot be written')
    expect((await town.owner().get(mailFramePath(row.key, 'html'))).statusCode).toBe(404)
  })

  it('never shows a link to sign in, which is a key', async () => {
    const town = await beforeTheRound()
    const { roundId: _round, applicationId: _application, ...packet } = await rowOf(town, 'packet')
    const row = { ...packet, subject: 'sign-in-now', kind: 'sign-in' as const, key: touchpointKey('sign-in-now', 'sign-in', 1) }
    await town.world.table.writePlanned(row)
    expect((await town.owner().get(mailPath(row.key))).statusCode).toBe(404)
    expect((await town.owner().get(mailFramePath(row.key, 'html'))).statusCode).toBe(404)
  })
})

describe('a test of a mail', () => {
  const order = (town: Town, key: string) => town.owner().send(mailPath(key), {}, mailTestPath(key))

  it('comes at once, to the candidate, marked in subject, text and HTML, and once however often the button is pressed in one go', async () => {
    const town = await beforeTheRound()
    const row = await rowOf(town, 'packet')
    expect((await order(town, row.key)).headers.location).toBe(`${mailPath(row.key)}?done=mail-test`)
    await order(town, row.key)
    await windTo(town, '2026-11-29T15:02:00Z')
    const tests = town.outbox.filter(({ kind }) => kind === 'test')
    expect(tests).toHaveLength(1)
    const [test] = tests
    expect(test?.to).toBe('alex.morgan@example.com')
    expect(test?.subject).toMatch(/^Test: Prepare: Bluepine/)
    for (const part of [test?.text, words(test?.html ?? '')]) expect(part?.replace(/\s+/g, ' ')).toContain('This is a test you asked for.')
  })

  it('leaves the mail, and everything told, as it was: the run with it and the run without it send the same', async () => {
    const [tested, plain] = [await beforeTheRound(), await beforeTheRound()]
    for (const kind of ['packet', 'debrief', 'card']) await order(tested, (await rowOf(tested, kind)).key)
    for (const town of [tested, plain]) await windTo(town, '2027-01-10T15:00:00Z')
    const sent = (town: Town) =>
      town.outbox.filter(({ kind }) => kind !== 'test').map(({ kind, subject, text, sentAt }) => ({ kind, subject, text, sentAt }))
    expect(tested.outbox.filter(({ kind }) => kind === 'test')).toHaveLength(3)
    expect(sent(tested)).toEqual(sent(plain))
  }, 60_000)

  it('counts as no word about the round', async () => {
    const town = await beforeTheRound()
    const row = await rowOf(town, 'card')
    await order(town, row.key)
    await windTo(town, '2026-11-29T15:02:00Z')
    const test = await rowOf(town, 'test')
    expect(test).toMatchObject({ state: 'sent', roundId: row.roundId, shown: {} })
    expect(test).not.toHaveProperty('said')
    expect(lastTold([test], row.roundId ?? '')).toBeUndefined()
  })

  it('goes three times an hour at most, and says when the next may go', async () => {
    const town = await beforeTheRound()
    const row = await rowOf(town, 'packet')
    for (let minute = 1; minute <= 3; minute += 1) {
      expect((await order(town, row.key)).statusCode).toBe(303)
      await windTo(town, `2026-11-29T15:0${minute * 2}:00Z`)
    }
    const refused = await order(town, row.key)
    expect(refused.statusCode).toBe(429)
    expect(words(refused.body)).toContain('You can send the next one from 11:00 am on.')
    await windTo(town, '2026-11-29T15:30:00Z')
    expect(town.outbox.filter(({ kind }) => kind === 'test')).toHaveLength(3)
    await windTo(town, '2026-11-29T16:01:00Z')
    expect((await order(town, row.key)).statusCode).toBe(303)
  })

  it('is left out, with the reason, where the round has gone before it went', async () => {
    const town = await beforeTheRound()
    const row = await rowOf(town, 'packet')
    await order(town, row.key)
    const test = await town.world.table.findTouchpoint({ candidateId: 'alex', key: touchpointKey(row.key, 'test', 1) })
    const { id } = await town.round()
    await town.owner().send(`/your-data/delete/round/${id}`, {})
    await windTo(town, '2026-11-29T15:02:00Z')
    expect(test).toBeDefined()
    expect(town.outbox.filter(({ kind }) => kind === 'test')).toHaveLength(0)
    expect(await town.world.table.findTouchpoint({ candidateId: 'alex', key: touchpointKey(row.key, 'test', 1) })).toBeUndefined()
  })

  it('is not offered of a test, and a page of a test shows its mail', async () => {
    const town = await beforeTheRound()
    const row = await rowOf(town, 'packet')
    await order(town, row.key)
    await windTo(town, '2026-11-29T15:02:00Z')
    const test = await rowOf(town, 'test')
    expect((await town.owner().get(mailPath(test.key))).body).toContain(mailTestPath(row.key))
  })
})
