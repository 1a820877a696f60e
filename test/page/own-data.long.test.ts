import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { exportSchema } from '../../functions/domain/own-data/export.ts'
import { pageApp } from '../../functions/handlers/page/page-app.ts'
import { aContribution, aMeeting, aMessage, anInterview } from '../builders.ts'
import { memoryWorld } from '../fakes/memory-world.ts'
import { drain } from '../fakes/run-town.ts'
import { anEvent, aTown, browser } from './browser.ts'

const asOwner = { localOwner: 'alex' }

/** Two applications, one debriefed; a CV in its second version; mails sent. */
async function aFullTown() {
  const other = aMeeting({ uid: 'two@otherwise.example', start: '2026-12-09T19:00:00Z', title: '=HYPERLINK("https://x.example")' })
  const town = await aTown([
    anInterview(),
    anInterview({ contributions: [aContribution({ messageId: 'm2', meeting: other, company: 'Otherwise', domain: 'otherwise.example' })] }),
  ])
  await town.world.table.addMessage(aMessage({ name: 'one', decision: 'new-round', identities: ['uid:round-1%40bluepine.example'] }))
  const cv = {
    kind: 'cv' as const,
    text: 'Designer since 2019',
    positions: [{ title: 'Designer', place: 'Harborline', from: '2019-04', until: 'now' as const, lines: ['Led the move to Figma'] }],
    education: [],
    skills: ['Figma'],
    languages: [{ language: 'German', level: 'C1' }],
    licences: [],
  }
  for (const version of [1, 2])
    await town.world.table.savePiece({
      candidateId: 'alex',
      id: 'cv',
      identity: null,
      at: town.world.clock.now(),
      from: 'page',
      version,
      value: cv,
    })
  const { id } = await town.round()
  await town.owner().send(`/rounds/${id}/debrief`, {
    happened: 'yes',
    person: 'tomas.okafor@bluepine.example',
    met: 'tomas.okafor@bluepine.example',
    detail: 'tablets',
    redo: 'pricing',
    doubt: 'leading',
  })
  await drain(town)
  return town
}

const fileOf = async (town: Awaited<ReturnType<typeof aTown>>, name: string) => (await town.owner().get(`/your-data/files/${name}`)).body

async function bringIn(world: Parameters<typeof browser>[0], file: string | Uint8Array) {
  const app = pageApp(world, asOwner)
  const { body } = await app(anEvent('GET', '/your-data'))
  const form = new FormData()
  form.set('gesture', /name="gesture" value="([^"]*)"/.exec(body)?.[1] ?? '')
  form.set('file', new File([file as never], 'roundtwo.json'))
  const request = new Response(form)
  const event = anEvent('POST', '/your-data', {
    headers: { origin: 'https://roundtwo.test', 'content-type': request.headers.get('content-type') ?? '' },
  })
  return app({ ...event, isBase64Encoded: true, body: Buffer.from(await request.arrayBuffer()).toString('base64') })
}

describe('taking everything along', () => {
  it('is one file after its published form, which brings the same pages into an empty place', async () => {
    const town = await aFullTown()
    const file = await fileOf(town, 'roundtwo.json')
    const empty = await memoryWorld({ at: town.world.clock.now() })
    expect((await bringIn(empty.world, file)).statusCode).toBe(303)
    const { applications } = await town.seen()
    const paths = [
      '/',
      '/questions',
      '/messages',
      ...applications.flatMap(({ id, rounds }) => [
        `/applications/${id}`,
        ...rounds.flatMap((round) => ['', '/packet', '/drafts', '/debrief'].map((page) => `/rounds/${round.id}${page}`)),
      ]),
    ]
    expect(paths.length).toBeGreaterThan(10)
    for (const path of paths) expect((await browser(empty.world, asOwner).get(path)).body, path).toBe((await town.owner().get(path)).body)
    expect(await empty.world.table.listEditions('alex', 'cv')).toHaveLength(1)
  })

  it('sends nothing again that was sent', async () => {
    const town = await aFullTown()
    const empty = await memoryWorld({ at: town.world.clock.now() })
    await bringIn(empty.world, await fileOf(town, 'roundtwo.json'))
    await drain(empty)
    expect(empty.outbox.map(({ key }) => key).filter((key) => town.outbox.some((mail) => mail.key === key))).toEqual([])
  })

  it('goes into an empty place alone, in its own form alone, and twice as well as once', async () => {
    const town = await aFullTown()
    const file = await fileOf(town, 'roundtwo.json')
    const before = town.stored()
    const other = await aTown([anInterview({ contributions: [aContribution({ meeting: aMeeting({ uid: 'mine@x.example' }) })] })])
    expect((await bringIn(other.world, file)).statusCode).toBe(422)
    for (const wrong of ['{}', 'nonsense', '%PDF-1.4', JSON.stringify({ ...JSON.parse(file), version: 2 })]) {
      const answer = await bringIn((await memoryWorld()).world, wrong)
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain('This is not a file that was exported here.')
    }
    expect(town.stored()).toBe(before)
    const empty = await memoryWorld({ at: town.world.clock.now() })
    for (let times = 0; times < 2; times += 1) expect((await bringIn(empty.world, file)).statusCode).toBe(303)
  })

  it('says what the file looks like: the published form is that of the file, and names no id of this deployment', async () => {
    const town = await aFullTown()
    const file = JSON.parse(await fileOf(town, 'roundtwo.json'))
    const published = JSON.parse((await town.stranger().get('/export.schema.json')).body)
    expect(Object.keys(published.properties).toSorted()).toEqual(Object.keys(file).toSorted())
    expect(published).toMatchObject({ ...z.toJSONSchema(exportSchema) })
    expect(JSON.stringify(file)).not.toContain('"candidateId"')
    expect(JSON.stringify(file)).not.toContain('in-7h3k9')
  })

  it('is also a table, a calendar, packets and a CV; what was written by others is text there', async () => {
    const town = await aFullTown()
    const csv = await fileOf(town, 'timeline.csv')
    expect(csv).toContain('interview,Otherwise,')
    expect(csv).toContain('"\'=HYPERLINK(""https://x.example"")"')
    expect((await fileOf(town, 'interviews.ics')).match(/BEGIN:VEVENT/g)).toHaveLength(2)
    for (const name of ['packets.html', 'packets.md']) expect(await fileOf(town, name)).toContain('Bluepine')
    const resume = JSON.parse(await fileOf(town, 'resume.json'))
    expect(resume).toMatchObject({
      work: [{ name: 'Harborline', position: 'Designer', startDate: '2019-04', highlights: ['Led the move to Figma'] }],
      languages: [{ language: 'German', fluency: 'C1' }],
    })
    expect(resume.work[0]).not.toHaveProperty('endDate')
  })

  it('comes packed where the browser unpacks', async () => {
    const town = await aFullTown()
    const answer = await pageApp(
      town.world,
      asOwner,
    )(anEvent('GET', '/your-data/files/roundtwo.json', { headers: { 'accept-encoding': 'gzip, br' } }))
    expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-disposition': 'attachment; filename="roundtwo.json"' })
    expect(JSON.parse(gunzipSync(Buffer.from(answer.body, 'base64')).toString())).toMatchObject({ format: 'roundtwo export' })
  })

  it('is for the signed-in alone', async () => {
    const town = await aFullTown()
    for (const path of ['/your-data', '/your-data/files/roundtwo.json', '/your-data/delete/everything'])
      expect((await town.stranger().get(path)).headers.location, path).toBe('/sign-in')
  })
})

describe('deleting on the page', () => {
  it('shows first what goes, then it is gone, and the other application stays', async () => {
    const town = await aFullTown()
    const { id } = (await town.seen()).applications[0] ?? { id: '' }
    const path = `/your-data/delete/application/${id}`
    const asked = (await town.owner().get(path)).body
    expect(asked).toContain('1 interview: with its hour, place and people')
    expect(asked).toContain('1 message: with its raw mail or invite')
    await town.owner().send(path, {})
    expect((await town.seen()).applications.map(({ company }) => company)).toEqual(['Otherwise'])
    expect((await town.owner().get(path)).statusCode).toBe(404)
  })

  it('of everything ends the session and leaves nobody', async () => {
    const town = await aFullTown()
    const answer = await town.owner().send('/your-data/delete/everything', {})
    expect(answer.body).toContain('Everything is deleted')
    expect(answer.cookies?.join()).toContain('__Host-session=;')
    expect((await town.owner().get('/')).statusCode).toBe(410)
  })

  it('keeps what is older than they chose no longer', async () => {
    const town = await aFullTown()
    await town.owner().send('/your-data', { months: '12' }, '/your-data/keep')
    expect((await town.owner().get('/your-data')).body).toContain('<option value="12" selected>')
    expect((await town.owner().send('/your-data', { months: '1' }, '/your-data/keep')).statusCode).toBe(404)
  })
})
