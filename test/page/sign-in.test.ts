import { describe, expect, it } from 'vitest'
import { signInDoor } from '../../functions/domain/access/door.ts'
import { plus } from '../../functions/domain/time/wall-time.ts'
import { aTown, browser, hidden, key, pathOf } from './browser.ts'

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
  const asked = async (town: Awaited<ReturnType<typeof aTown>>, mail: string, sourceIp?: string) =>
    (await town.stranger(sourceIp).send('/sign-in', { mail })).headers.location
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

  it('owes one asker no more than three in an hour, and leaves others theirs', async () => {
    const town = await aTown()
    await door(town)
    for (let minute = 0; minute < 10; minute += 1) {
      town.moveTo(`2026-12-02T21:1${minute}:00Z`)
      expect(await asked(town, 'alex.morgan@example.com', '198.51.100.7')).toBe('/sign-in?done=link-sent')
    }
    expect(await owed(town)).toHaveLength(3)
    town.moveTo('2026-12-02T21:30:00Z')
    await asked(town, 'alex.morgan@example.com', '192.0.2.1')
    expect(await owed(town)).toHaveLength(4)
  })

  it('owes an address no more than six in an hour, whoever asks; the links of that hour still let in then', async () => {
    const town = await aTown()
    await door(town)
    const links: string[] = []
    for (let minute = 0; minute < 10; minute += 1) {
      town.moveTo(`2026-12-02T21:1${minute}:00Z`)
      await asked(town, 'alex.morgan@example.com', `198.51.100.${minute}`)
      if ((await owed(town)).length > links.length) links.push(pathOf(town.links().signIn()))
    }
    expect(links).toHaveLength(6)
    town.moveTo('2026-12-02T21:59:00Z')
    await asked(town, 'alex.morgan@example.com', '192.0.2.1')
    expect(await owed(town)).toHaveLength(6)
    for (const link of links) expect(await town.stranger().send(link, {})).toMatchObject({ statusCode: 303, headers: { location: '/' } })
    town.moveTo('2026-12-02T22:00:00Z')
    await asked(town, 'alex.morgan@example.com', '192.0.2.1')
    expect(await owed(town)).toHaveLength(7)
  })

  it('owes another to whoever has used theirs, whatever strangers have used up', async () => {
    const town = await aTown()
    await door(town)
    for (let minute = 0; minute < 10; minute += 1) {
      town.moveTo(`2026-12-02T21:1${minute}:00Z`)
      await asked(town, 'alex.morgan@example.com', `198.51.100.${minute}`)
    }
    const link = pathOf(town.links().signIn())
    expect(await town.stranger().send(link, {})).toMatchObject({ statusCode: 303 })
    town.moveTo('2026-12-02T21:25:00Z')
    await asked(town, 'alex.morgan@example.com', '198.51.100.1')
    expect(await owed(town)).toHaveLength(7)
    town.moveTo('2026-12-02T21:26:00Z')
    await asked(town, 'alex.morgan@example.com', '198.51.100.1')
    expect(await owed(town)).toHaveLength(7)
  })

  it('owes one asker no more than ten in a day, whoever asks no more than twenty, and then still the first of each hour', async () => {
    const town = await aTown()
    await door(town)
    let at = '2026-12-03T00:05:00Z'
    const allDay = async (sourceIp: string) => {
      for (let hour = 0; hour < 6; hour += 1)
        for (let time = 0; time < 3; time += 1) {
          at = plus(at, { minutes: time === 2 ? 56 : 2 })
          town.moveTo(at)
          await asked(town, 'alex.morgan@example.com', sourceIp)
        }
      return (await owed(town)).length
    }
    expect(await allDay('198.51.100.7')).toBe(10 + 3)
    expect(await allDay('198.51.100.8')).toBe(20 + 6)
    town.moveTo('2026-12-03T23:30:00Z')
    expect(await asked(town, 'alex.morgan@example.com', '192.0.2.1')).toBe('/sign-in?done=link-sent')
    expect(await owed(town)).toHaveLength(27)
    town.moveTo('2026-12-03T23:32:00Z')
    await asked(town, 'alex.morgan@example.com', '192.0.2.2')
    expect(await owed(town)).toHaveLength(27)
  })

  it('is limited for one asker over all addresses, by the half of an IPv6 address that a household gets', async () => {
    const town = await aTown()
    await door(town)
    for (let time = 0; time < 30; time += 1) await asked(town, `nobody-${time}@example.com`, `2001:db8:0:7::${time}`)
    await asked(town, 'alex.morgan@example.com', '2001:db8::7:ffff:0:0:1')
    // The first of the hour, which nobody can use up from afar.
    expect(await owed(town)).toHaveLength(1)
    town.moveTo('2026-12-02T21:01:00Z')
    await asked(town, 'alex.morgan@example.com', '2001:db8::7:ffff:0:0:1')
    expect(await owed(town)).toHaveLength(1)
    town.moveTo('2026-12-02T21:02:00Z')
    await asked(town, 'alex.morgan@example.com', '2001:db8:0:8::1')
    expect(await owed(town)).toHaveLength(2)
  })

  it.each([undefined, { name: 'Sam Reed', mail: 'sam@example.com', homeZone: 'Europe/Dublin' }])(
    'does the same work for an address it knows and for one it does not, so that time tells nothing (invited: %j)',
    async (invited) => {
      const town = await aTown()
      await door(town)
      const work = async (mail: string): Promise<string[]> => {
        const done: string[] = []
        const world = { ...town.world, table: counting(town.world.table, done), timers: counting(town.world.timers, done) }
        const visitor = browser(world, { invited: invited && [invited] })
        await visitor.get('/sign-in')
        done.length = 0
        await visitor.send('/sign-in', { mail })
        return done
      }
      const [known, unknown] = [await work('alex.morgan@example.com'), await work('nobody@example.com')]
      expect(known).toHaveLength(unknown.length)
      // One writes a row, the other as small an item that is nobody's.
      expect(unknown).toEqual(known.map((call) => (call === 'writePlanned' ? 'tally' : call)))
    },
  )

  it('keeps neither the address asked for nor where the asker was', async () => {
    const town = await aTown()
    await asked(town, 'stranger@example.com', '198.51.100.7')
    expect(town.stored()).not.toMatch(/stranger@example|198\.51\.100/)
  })

  it('by its link lets in once, with a button, for an hour', async () => {
    const town = await aTown()
    const link = pathOf(town.links().signIn())
    const [visitor, second] = [town.stranger(), town.stranger()]
    const gesture = hidden((await second.get(link)).body, 'gesture')
    expect(await visitor.send(link, {})).toMatchObject({ statusCode: 303, headers: { location: '/' } })
    expect([...visitor.jar.values()][0]).toMatch(/^__Host-session=/)
    expect((await visitor.get('/')).body).toContain('Good to see you, Alex Morgan')
    expect((await second.post(link, { gesture })).statusCode).toBe(404)
    const late = pathOf(town.links().signIn())
    town.moveTo('2026-12-02T21:59:59Z')
    expect((await town.stranger().get(late)).statusCode).toBe(200)
    town.moveTo('2026-12-02T22:00:00Z')
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

const counting = <Port extends object>(port: Port, done: string[]): Port =>
  new Proxy(port, {
    get: (target, name, receiver) => {
      const method = Reflect.get(target, name, receiver)
      return (...args: unknown[]) => {
        done.push(String(name))
        return (method as (...args: unknown[]) => unknown)(...args)
      }
    },
  })

describe('a session', () => {
  const signedIn = async (town: Awaited<ReturnType<typeof aTown>>, at: string) => {
    town.moveTo(at)
    const visitor = town.stranger()
    await visitor.send(pathOf(town.links().signIn()), {})
    return visitor
  }

  it('that was signed out is over, also for whoever kept the cookie', async () => {
    const town = await aTown()
    const visitor = await signedIn(town, '2026-12-02T21:00:00Z')
    const stolen = town.stranger()
    for (const [name, value] of visitor.jar) stolen.jar.set(name, value)
    expect((await stolen.get('/settings')).statusCode).toBe(200)
    await visitor.send('/settings', {}, '/sign-out')
    for (const path of ['/', '/settings'])
      expect(await stolen.get(path)).toMatchObject({ statusCode: 303, headers: { location: '/sign-in' } })
    expect((await stolen.post('/settings/webhooks', { provider: 'calcom', gesture: 'x' })).statusCode).toBe(403)
  })

  it('is listed with the others, and each of them can be ended from any', async () => {
    const town = await aTown()
    const old = await signedIn(town, '2026-12-02T21:00:00Z')
    const lent = await signedIn(town, '2026-12-02T21:05:00Z')
    const here = await signedIn(town, '2026-12-02T21:10:00Z')
    const page = (await here.get('/settings')).body
    expect(page).toContain('Where you are signed in')
    expect(page.match(/End it/g)).toHaveLength(2)
    expect(page).toContain('4:10')
    const [, id = ''] = /name="session" value="([0-9a-f]{32})"/.exec(page) ?? []
    await here.send('/settings', { session: id }, '/settings/sessions')
    expect((await lent.get('/')).statusCode).toBe(303)
    expect((await old.get('/')).statusCode).toBe(200)
    await here.send('/settings', { session: 'others' }, '/settings/sessions')
    expect((await old.get('/')).statusCode).toBe(303)
    expect((await here.get('/settings')).body).not.toContain('End it')
  })

  it('is over in every browser by one button, and an old cookie opens nothing and does nothing', async () => {
    const town = await aTown()
    const old = await signedIn(town, '2026-12-02T21:00:00Z')
    const here = await signedIn(town, '2026-12-02T21:10:00Z')
    const gesture = hidden((await old.get('/settings')).body, 'gesture')
    const kept = town.stranger()
    for (const [name, value] of here.jar) kept.jar.set(name, value)
    const answer = await here.send('/settings', { session: 'all' }, '/settings/sessions')
    expect(answer.headers.location).toBe('/sign-in?done=signed-out-everywhere')
    expect(answer.cookies?.[0]).toMatch(/^__Host-session=; .*Max-Age=0/)
    const before = town.stored()
    for (const visitor of [old, kept]) {
      for (const path of ['/', '/settings', '/messages', '/your-data/files/roundtwo.json'])
        expect(await visitor.get(path), path).toMatchObject({ statusCode: 303, headers: { location: '/sign-in' } })
      for (const path of ['/settings', '/messages', '/your-data/delete/everything', '/settings/sessions'])
        expect(await visitor.post(path, { gesture, sure: 'yes', session: 'all' }), path).toMatchObject({ statusCode: 403 })
    }
    expect(town.stored()).toBe(before)
    expect(await town.world.table.listSessions('alex')).toEqual([])
  })

  it('of one candidate is none of another’s to end', async () => {
    const town = await aTown()
    const alex = await signedIn(town, '2026-12-02T21:00:00Z')
    const candidate = await town.world.table.findCandidate('alex')
    if (candidate === undefined) throw new Error('no candidate')
    await town.world.table.putCandidate({ ...candidate, id: 'sam', mail: 'sam@example.com' })
    const [session] = await town.world.table.listSessions('alex')
    const sam = browser(town.world, { localOwner: 'sam' })
    await sam.send('/settings', { session: session?.id ?? '' }, '/settings/sessions')
    expect((await alex.get('/')).statusCode).toBe(200)
  })

  it('ends with thirty days', async () => {
    const town = await aTown()
    const visitor = await signedIn(town, '2026-12-02T21:00:00Z')
    town.moveTo('2027-01-01T20:59:00Z')
    expect((await visitor.get('/')).statusCode).toBe(200)
    town.moveTo('2027-01-01T21:00:00Z')
    expect((await visitor.get('/')).statusCode).toBe(303)
  })
})

describe('after the keys were changed', () => {
  it('sessions are over, and links in mails that are out still work', async () => {
    const town = await aTown()
    const { id } = await town.round()
    const before = town.stranger()
    await before.send(pathOf(town.links().signIn()), {})
    const mailed = pathOf(town.links().debrief(id))
    const keys: Record<string, Uint8Array> = { link: new Uint8Array(32).fill(8), 'previous-link': key }
    const world = { ...town.world, secrets: { key: async (purpose: string) => keys[purpose] } }
    const after = browser(world)
    for (const [name, value] of before.jar) after.jar.set(name, value)
    expect((await after.get('/')).statusCode).toBe(303)
    const followed = await after.get(mailed)
    expect(await after.get(followed.headers.location ?? '')).toMatchObject({ statusCode: 200 })
    expect(await after.send(followed.headers.location ?? '', { verdict: 'good' })).toMatchObject({ statusCode: 303 })
  })
})
