import { beforeEach, describe, expect, it } from 'vitest'
import { routes } from '../../functions/app/page/routes.ts'
import { mailLinks } from '../../functions/app/send/mail-links.ts'
import { signInDoor } from '../../functions/domain/access/door.ts'
import type { Office } from '../../functions/domain/office/office.ts'
import { plus } from '../../functions/domain/time/wall-time.ts'
import { aTown, key, pathOf } from './browser.ts'

const office: Office = {
  name: 'Career Centre',
  help: 'careers@elm.example',
  ends: '2027-06-30',
  code: 'spring-term-2027',
  staff: ['dana@elm.example'],
}
const enrolment = { name: 'Sam Reed', mail: 'sam@example.com', homeZone: 'Europe/Dublin', agree: 'yes' }
const page = `/enrol/${office.code}`

type Town = Awaited<ReturnType<typeof aTown>>
let town: Town
beforeEach(async () => {
  town = await aTown()
  town.world.office = office
})

const owed = (kind: string) => town.store.items().filter((item) => item.kind === kind)

describe('enrolling', () => {
  it('says whose it is and what the staff see, and asks the address by mail', async () => {
    const { body } = await town.stranger().get(page)
    for (const words of ['Career Centre', 'never shows', 'careers@elm.example']) expect(body).toContain(words)
    const answer = await town.stranger().send(page, enrolment)
    expect(answer).toMatchObject({ statusCode: 303, headers: { location: `${page}?done=enrolled` } })
    expect(owed('invitation')).toMatchObject([{ state: 'planned', because: 'Career Centre invited you to roundtwo.' }])
  })

  it('answers somebody who has joined alike, and sends them a link to sign in', async () => {
    const door = { id: 'page', candidateId: 'alex', carrier: 'page', version: 1, ownerOnly: false } as const
    await town.world.table.putDoor({ ...door, secretHash: signInDoor('alex.morgan@example.com') })
    const known = await town.stranger().send(page, { ...enrolment, mail: 'alex.morgan@example.com' })
    const unknown = await town.stranger().send(page, enrolment)
    expect([known.statusCode, known.headers.location, known.body]).toEqual([unknown.statusCode, unknown.headers.location, unknown.body])
    expect(owed('sign-in')).toHaveLength(1)
  })

  it.each([
    ['name', { name: '' }],
    ['mail', { mail: 'sam' }],
    ['homeZone', { homeZone: 'EST' }],
    ['agree', { agree: '' }],
  ])('keeps what was typed where %s is wrong, and asks nobody', async (field, wrong) => {
    const { statusCode, body } = await town.stranger().send(page, { ...enrolment, ...wrong })
    expect(statusCode).toBe(422)
    expect(body).toContain(`href="#${field}"`)
    if (field !== 'name') expect(body).toContain('value="Sam Reed"')
    expect(owed('invitation')).toEqual([])
  })

  it('is at no other address, and not after the end of the term', async () => {
    expect((await town.stranger().get('/enrol/summer-term-2027')).statusCode).toBe(404)
    town.world.office = { ...office, code: undefined }
    expect((await town.stranger().get(page)).statusCode).toBe(404)
    town.world.office = { ...office, ends: '2026-12-01' }
    expect((await town.stranger().get(page)).statusCode).toBe(410)
    expect((await town.stranger().post(page, enrolment)).statusCode).toBe(410)
    town.world.office = null
    expect((await town.stranger().get(page)).statusCode).toBe(404)
  })

  it('needs the form to be opened here', async () => {
    expect((await town.stranger().post(page, enrolment)).statusCode).toBe(403)
    expect(owed('invitation')).toEqual([])
  })
})

/** A browser in which Dana has signed in. */
async function staffBrowser() {
  const browser = town.stranger()
  await browser.send('/sign-in', { mail: 'Dana@elm.example' })
  const row = owed('sign-in').at(-1)
  const links = mailLinks(town.world.site, key, { id: String(row?.candidateId) }, town.world.clock.now())
  expect(await browser.send(pathOf(links.signIn()), {})).toMatchObject({ statusCode: 303, headers: { location: '/office' } })
  return browser
}

describe('the page of the staff', () => {
  it('is for those the settings name, by a link like any other, until they are taken out', async () => {
    expect((await town.stranger().get('/office')).headers.location).toBe('/sign-in')
    const staff = await staffBrowser()
    expect((await staff.get('/office')).statusCode).toBe(200)
    town.world.office = { ...office, staff: [] }
    expect((await staff.get('/office')).headers.location).toBe('/sign-in')
  })

  it('shows nobody else to whom it opens: not to a candidate', async () => {
    await town.world.table.putDoor({
      id: 'page',
      candidateId: 'alex',
      carrier: 'page',
      secretHash: signInDoor('alex.morgan@example.com'),
      version: 1,
      ownerOnly: false,
    })
    const browser = town.stranger()
    await browser.send(pathOf(town.links().signIn()), {})
    expect((await browser.get('/')).statusCode).toBe(200)
    expect((await browser.get('/office')).headers.location).toBe('/sign-in')
  })

  it('is all their session opens: no route shows or changes anything of a candidate', async () => {
    const staff = await staffBrowser()
    const { id, applicationId } = await town.round()
    const before = JSON.stringify(town.store.items().filter((item) => String(item.pk).includes('CANDIDATE#alex')))
    const { body } = await staff.get('/office')
    const gesture = /name="gesture" value="([^"]*)"/.exec(body)?.[1] ?? ''
    const values: Record<string, string> = { roundId: id, applicationId, what: 'everything', id: applicationId, file: 'roundtwo.json' }
    for (const [method, path] of routes) {
      if (path === '/office') continue
      const address = path.replace(/\{(\w+)\+?\}/g, (_, name) => values[name] ?? 'x')
      const answer = method === 'GET' ? await staff.get(address) : await staff.post(address, { gesture, text: 'x' })
      expect(answer.body, address).not.toMatch(/Bluepine|Alex Morgan|alex\.morgan/)
    }
    expect(JSON.stringify(town.store.items().filter((item) => String(item.pk).includes('CANDIDATE#alex')))).toBe(before)
  })

  it('signs out for good', async () => {
    const staff = await staffBrowser()
    const copy = [...staff.jar]
    await staff.send('/office', {})
    for (const [name, cookie] of copy) staff.jar.set(name, cookie)
    expect((await staff.get('/office')).headers.location).toBe('/sign-in')
  })

  it('shows a sum once its week is over, over ten or more people, in fives', async () => {
    const { count } = await import('../../functions/app/office/count.ts')
    const weekBefore = town.world.clock.now()
    for (let person = 0; person < 12; person += 1) {
      await count(town.world, `p${person}`, 'joined')
      for (const thing of ['one', 'two', 'two']) await count(town.world, `p${person}`, 'interviews', thing)
      if (person < 9) await count(town.world, `p${person}`, 'debriefs', 'one')
    }
    const cells = async () => {
      const { body } = await (await staffBrowser()).get('/office')
      const enrolled = /Enrolled at the end of last week: <strong>([^<]*)/.exec(body)?.[1]
      return [
        enrolled,
        ...[...body.matchAll(/(?:Active|New interviews|Debriefs|Thank-yous sent): ([^·<]*)/g)]
          .slice(0, 4)
          .map(([, words = '']) => words.trim()),
      ]
    }
    expect((await cells())[0]).toBe('fewer than ten')
    town.moveTo(plus(weekBefore, { days: 7 }))
    expect(await cells()).toEqual(['10', 'fewer than ten', '20', 'fewer than ten', 'fewer than ten'])
  })
})
