import { afterEach, describe, expect, it, vi } from 'vitest'
import { handler } from '../../functions/handlers/on-page-request.ts'
import { overrideWorld } from '../../functions/start.ts'
import { anEvent, aTown } from '../page/browser.ts'

afterEach(() => {
  overrideWorld({})
  vi.unstubAllEnvs()
})

describe('a page request', () => {
  it('is served to the local owner on a loopback address', async () => {
    const { world } = await aTown()
    overrideWorld({ ...world, site: { publicUrl: 'http://127.0.0.1:3000', mailDomain: undefined } })
    vi.stubEnv('LOCAL_OWNER', 'alex')
    expect(await handler(anEvent('GET', '/'))).toMatchObject({ statusCode: 200 })
  })

  it('asks everybody to sign in on any other', async () => {
    const { world } = await aTown()
    overrideWorld(world)
    expect(await handler(anEvent('GET', '/'))).toMatchObject({ statusCode: 303, headers: { location: '/sign-in' } })
    vi.stubEnv('LOCAL_OWNER', 'alex')
    await expect(handler(anEvent('GET', '/'))).rejects.toThrow('loopback')
  })

  it('that breaks gets a page with a number and no word of what broke', async () => {
    const town = await aTown()
    const table = { ...town.world.table, readEverything: () => Promise.reject(new Error('Tomas Okafor is not there')) }
    overrideWorld({ ...town.world, table, site: { publicUrl: 'http://127.0.0.1:3000', mailDomain: undefined } })
    vi.stubEnv('LOCAL_OWNER', 'alex')
    const answer = await handler(anEvent('GET', '/'))
    expect(answer).toMatchObject({ statusCode: 500 })
    expect(answer.body).toContain('request-1')
    expect(answer.body + JSON.stringify(town.notes)).not.toContain('Tomas')
    expect(town.notes.at(-1)).toMatchObject({ event: 'page-failed', facts: { request: 'request-1', error: 'Error' } })
  })
})
