import { describe, expect, it } from 'vitest'
import { signInDoor } from '../../functions/domain/door.ts'
import { plus } from '../../functions/domain/wall-time.ts'
import { aTown, hidden, pathOf } from './browser.ts'

describe('signing in', () => {
  const door = async (town: Awaited<ReturnType<typeof aTown>>) => {
    await town.world.table.putDoor({
      id: 'page',
      candidateId: 'alex',
      carrier: 'page',
      secretHash: signInDoor('Alex.Morgan@example.com'),
      version: 1,
      ownerOnly: false,
    })
  }
  const asked = async (town: Awaited<ReturnType<typeof aTown>>, mail: string) =>
    (await town.stranger().send('/sign-in', { mail })).headers.location
  const owed = async (town: Awaited<ReturnType<typeof aTown>>) =>
    (await town.world.table.readCandidate('alex')).touchpoints.filter(({ kind }) => kind === 'sign-in')

  it('owes a mail to the address it knows, and answers the same to any other', async () => {
    const town = await aTown()
    await door(town)
    expect(await asked(town, 'nobody@example.com')).toBe('/sign-in?done=link-sent')
    expect(await owed(town)).toEqual([])
    expect(await asked(town, 'alex.morgan@example.com')).toBe('/sign-in?done=link-sent')
    expect(await owed(town)).toMatchObject([{ state: 'planned', due: '2026-12-02T21:00:00Z', useBy: '2026-12-02T21:15:00Z' }])
  })

  it('owes no more than five in an hour', async () => {
    const town = await aTown()
    await door(town)
    for (let minute = 0; minute < 10; minute += 1) {
      town.moveTo(`2026-12-02T21:1${minute}:00Z`)
      await asked(town, 'alex.morgan@example.com')
    }
    expect(await owed(town)).toHaveLength(5)
  })

  it('by its link lets in once, with a button, for fifteen minutes', async () => {
    const town = await aTown()
    const link = pathOf(town.links().signIn())
    const [visitor, second] = [town.stranger(), town.stranger()]
    const gesture = hidden((await second.get(link)).body, 'gesture')
    expect(await visitor.send(link, {})).toMatchObject({ statusCode: 303, headers: { location: '/' } })
    expect([...visitor.jar.values()][0]).toMatch(/^__Host-session=/)
    expect((await visitor.get('/')).body).toContain('Good to see you, Alex Morgan')
    expect((await second.post(link, { gesture })).statusCode).toBe(404)
    const late = pathOf(town.links().signIn())
    town.moveTo('2026-12-02T21:15:00Z')
    expect((await town.stranger().get(late)).statusCode).toBe(404)
  })

  it('leads to the page that was asked for before, and nowhere else', async () => {
    const town = await aTown()
    const { id } = await town.round()
    const visitor = town.stranger()
    await visitor.get(`/rounds/${id}`)
    expect(await visitor.send(pathOf(town.links().signIn()), {})).toMatchObject({ headers: { location: `/rounds/${id}` } })
    for (const wish of ['https://evil.example/', '//evil.example/rounds/x', '/rounds/../../x', '/sign-out', '/stop/x', '/\\evil.example']) {
      town.moveTo(plus(town.world.clock.now(), { seconds: 1 }))
      const other = town.stranger()
      other.jar.set('__Host-wish', `__Host-wish=${wish}`)
      expect(await other.send(pathOf(town.links().signIn()), {}), wish).toMatchObject({ headers: { location: '/' } })
    }
  })

  it('ends with signing out', async () => {
    const town = await aTown()
    const visitor = town.stranger()
    await visitor.send(pathOf(town.links().signIn()), {})
    await visitor.send('/settings', {}, '/sign-out')
    expect((await visitor.get('/')).statusCode).toBe(303)
  })
})
