import { describe, expect, it } from 'vitest'
import { exportJsonSchema } from '../../functions/domain/own-data/export.ts'
import { pageApp } from '../../functions/handlers/page/page-app.ts'
import { aCandidate, aMessage, anInterview } from '../builders.ts'
import { anEvent, aTown, browser } from './browser.ts'

const lists = ['interviews', 'applications', 'people', 'touchpoints', 'messages']

async function aToken(town: Awaited<ReturnType<typeof aTown>>, name = 'My sheet') {
  const { body } = await town.owner().send('/settings/programs', { name })
  return /value="(roundtwo\.[\w-]+\.[\w-]{43})"/.exec(body)?.[1] ?? ''
}

const asked = async (town: Awaited<ReturnType<typeof aTown>>, path: string, token: string) => {
  const answer = await pageApp(town.world, {})(anEvent('GET', path, { headers: { authorization: `Bearer ${token}` } }))
  return { ...answer, json: JSON.parse(answer.body) }
}

describe('a program with a token', () => {
  it('reads every list, each after its form in the OpenAPI document', async () => {
    const town = await aTown()
    await town.world.table.addMessage(aMessage({ name: 'one', decision: 'not-an-interview', reason: 'No hour.' }))
    const token = await aToken(town)
    const { json: document } = await asked(town, '/api/v1/openapi.json', token)
    expect(Object.keys(document.paths)).toEqual(lists.map((name) => `/api/v1/${name}`))
    for (const name of lists) {
      const { statusCode, json } = await asked(town, `/api/v1/${name}`, token)
      expect(statusCode, name).toBe(200)
      const { properties, required } =
        document.paths[`/api/v1/${name}`].get.responses[200].content['application/json'].schema.properties.items.items
      expect(json.items.length, name).toBeGreaterThan(0)
      for (const item of json.items) {
        expect(Object.keys(properties), name).toEqual(expect.arrayContaining(Object.keys(item)))
        expect(Object.keys(item), name).toEqual(expect.arrayContaining(required))
      }
    }
  })

  it('is told the interview and who is met, and nothing of what the candidate noted', async () => {
    const town = await aTown()
    const { id } = await town.round()
    await town.owner().send(`/rounds/${id}/debrief`, {
      happened: 'yes',
      person: 'tomas.okafor@bluepine.example',
      met: 'tomas.okafor@bluepine.example',
      detail: 'tablets',
      onlyForMe: 'a secret thought',
      redo: '',
      doubt: '',
    })
    const token = await aToken(town)
    const answers = await Promise.all(lists.map(async (name) => (await asked(town, `/api/v1/${name}`, token)).body))
    expect(answers.join()).toContain('Tomas Okafor')
    expect(answers.join()).not.toContain('a secret thought')
  })

  it('changes nothing', async () => {
    const town = await aTown()
    const token = await aToken(town)
    const before = town.stored()
    for (const name of lists) await asked(town, `/api/v1/${name}`, token)
    for (const path of ['/api/v1/interviews', '/settings', '/your-data/delete/everything'])
      await pageApp(
        town.world,
        {},
      )(anEvent('POST', path, { headers: { authorization: `Bearer ${token}`, origin: 'https://roundtwo.test' } }, ''))
    expect(town.stored()).toBe(before)
  })

  it('is let in no more once its token is taken back; the others are', async () => {
    const town = await aTown()
    const [one, two] = [await aToken(town, 'One'), await aToken(town, 'Two')]
    const page = (await town.owner().get('/settings/programs')).body
    const id = /<strong>One<\/strong>.*?name="token" value="([0-9a-f]{64})"/s.exec(page)?.[1] ?? ''
    await town.owner().send('/settings/programs', { token: id }, '/settings/programs/end')
    expect((await asked(town, '/api/v1/interviews', one)).statusCode).toBe(401)
    expect((await asked(town, '/api/v1/interviews', two)).statusCode).toBe(200)
  })

  it('is not let in by anything else, and each refusal is the same', async () => {
    const town = await aTown()
    const token = await aToken(town)
    await town.world.table.putCandidate(aCandidate({ id: 'noor', mail: 'noor@example.org' }))
    const [, , secret = ''] = token.split('.')
    const wrong = [
      '',
      'x',
      token.slice(0, -1),
      `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      `roundtwo.${Buffer.from('noor').toString('base64url')}.${secret}`,
      `${token}.`,
      'roundtwo..'.padEnd(4000, 'x'),
    ]
    const bodies = new Set<string>()
    for (const one of wrong) {
      const { statusCode, body } = await asked(town, '/api/v1/interviews', one)
      expect(statusCode, one).toBe(401)
      bodies.add(body)
    }
    expect(bodies.size).toBe(1)
    expect((await town.stranger().get('/api/v1/messages')).statusCode).toBe(401)
  })

  it('leaves no token where it is stored', async () => {
    const town = await aTown()
    const token = await aToken(town)
    expect(town.stored()).not.toContain(token.split('.')[2])
    expect((await town.owner().get('/settings/programs')).body).not.toContain(token)
  })

  it('must have a name, and there are twenty at most', async () => {
    const town = await aTown()
    expect((await town.owner().send('/settings/programs', { name: ' ' })).statusCode).toBe(422)
    for (let number = 0; number < 20; number += 1) await aToken(town, `Program ${number}`)
    expect((await town.owner().send('/settings/programs', { name: 'One more' })).statusCode).toBe(422)
  })
})

describe('the signed-in owner', () => {
  it('reads the same in the browser, and is told which lists there are', async () => {
    const town = await aTown([anInterview()])
    expect(JSON.parse((await town.owner().get('/api/v1/interviews')).body).items).toHaveLength(1)
    const { statusCode, body } = await browser(town.world, { localOwner: 'alex' }).get('/api/v1/secrets')
    expect(statusCode).toBe(404)
    expect(JSON.parse(body).message).toContain(lists.join(', '))
    expect(exportJsonSchema().title).toContain('version 1')
  })
})
