import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sessionCookies } from '../../functions/app/page/pass.ts'
import { routes } from '../../functions/app/page/routes.ts'
import { planCandidate } from '../../functions/app/send/plan-candidate.ts'
import { partitionOf } from '../../functions/aws/table/keys.ts'
import { table as names } from '../../functions/contract.ts'
import { apiTokenId, tokenOf } from '../../functions/domain/access/api-token.ts'
import { pageApp } from '../../functions/handlers/page/page-app.ts'
import { pathId } from '../../templates/page/parts/paths.ts'
import { aCandidate, aContribution, aFeed, aMeeting, aMessage, anInterview, aReading } from '../builders.ts'
import { type MemoryWorld, memoryWorld } from '../fakes/memory-world.ts'
import { anEvent, hidden, origin } from '../page/browser.ts'

/** Two candidates in one table. Alex has something of everything, each with this word in it; Noor is signed in and knows every id of Alex's. */
const word = 'canary'

async function alexAndNoor() {
  const town = await memoryWorld({ at: '2026-12-02T21:00:00Z', candidate: aCandidate({ name: `Alex ${word}` }) })
  const { table, clock } = town.world
  const people = [{ name: `Tomas ${word}`, email: `tomas@${word}.example`, title: word }]
  const meeting = (uid: string, start: string) => aMeeting({ uid, start, title: `Interview ${word}`, location: word, interviewers: people })
  const sure = aContribution({
    messageId: 'one',
    meeting: meeting('one', '2026-12-02T19:00:00Z'),
    company: word,
    role: word,
    domain: `${word}.example`,
  })
  const unsure = aContribution({ messageId: 'two', unsure: true, meeting: meeting('two', '2026-12-09T19:00:00Z'), company: word })
  for (const contribution of [sure, unsure]) await table.saveInterview(anInterview({ contributions: [contribution] }))
  await table.addMessage(aMessage({ name: 'one', decision: 'new-round', reason: word, reading: aReading({ company: word, why: [word] }) }))
  await table.putFeed(aFeed({ name: word, url: `https://calendar.example/${word}.ics` }), { unplanned: false })
  await table.savePiece({
    candidateId: 'alex',
    id: 'stance',
    identity: null,
    at: clock.now(),
    from: 'page',
    version: 1,
    value: { kind: 'stance', pay: word, relocation: word, start: word },
  })
  await table.putSession({ candidateId: 'alex', id: 'alexs-session', startedAt: clock.now(), until: '2027-01-01T00:00:00Z' })
  const token = apiTokenId(tokenOf('alex', new Uint8Array(32)))
  await table.putApiToken({ candidateId: 'alex', id: token, name: word, createdAt: clock.now() })
  await planCandidate(town.world, 'alex')

  await table.putCandidate(aCandidate({ id: 'noor', name: 'Noor Haddad', mail: 'noor@example.org', otherMails: [] }))
  const session = { candidateId: 'noor', id: 'noors-session', startedAt: clock.now(), until: '2027-01-01T00:00:00Z' }
  await table.putSession(session)
  const cookies = (await sessionCookies(town.world, session)).map((one) => one.split(';')[0] ?? '')
  return { town, session, cookies, ids: await idsOfAlex(town, token) }
}

/** Whatever names anything of Alex's, in the spelling of an address and as it is. */
async function idsOfAlex({ world }: MemoryWorld, token: string): Promise<string[]> {
  const state = await world.table.readCandidate('alex')
  const rows = state.touchpoints.flatMap(({ key, roundId, applicationId, subject }) => [
    key,
    pathId(key),
    roundId,
    applicationId,
    subject,
    pathId(subject),
  ])
  const others = [
    ...state.interviews.map(({ identity }) => identity),
    ...state.messages.map(({ id }) => id),
    ...state.feeds.map(({ id }) => id),
  ]
  const all = [
    ...rows,
    ...others,
    'stance',
    'alexs-session',
    token,
    'alex',
    'roundtwo.json',
    'timeline.csv',
    'everything',
    'interviews',
    'messages',
    'people',
  ]
  return [...new Set(all.filter((one) => one !== undefined))]
}

type Setting = Awaited<ReturnType<typeof alexAndNoor>>
let setting: Setting
beforeAll(async () => {
  setting = await alexAndNoor()
})
// Signing out is one of the acts tried here.
beforeEach(() => setting.town.world.table.putSession(setting.session))

const itemsOfAlex = ({ town }: Setting) =>
  JSON.stringify(town.store.items().filter((item) => item[names.partitionKey] === partitionOf('alex')))

/** A template's addresses, with every id in every place. */
function pathsOf(template: string, ids: readonly string[]): string[] {
  const places = [...template.matchAll(/\{\w+\}/g)].map(([place]) => place)
  return places.reduce<string[]>(
    (paths, place) => paths.flatMap((path) => ids.map((id) => path.replace(place, encodeURIComponent(id)))),
    [template],
  )
}

const someOf = (paths: string[]): string[] =>
  paths.length <= 200 ? paths : paths.filter((_, at) => at % Math.ceil(paths.length / 200) === 0)

describe('a candidate who is signed in', () => {
  it.each(routes.filter(([method]) => method === 'GET').map(([, path]) => path))(
    'reads nothing of another one’s at %s, whatever ids they know',
    async (template) => {
      const { town, cookies, ids } = setting
      const app = pageApp(town.world, {})
      for (const path of someOf(pathsOf(template, ids))) {
        const { body, headers } = await app(anEvent('GET', path, { cookies }))
        expect(`${body} ${JSON.stringify(headers)}`.includes(word), path).toBe(false)
      }
    },
  )

  it.each(routes.filter(([method]) => method === 'POST').map(([, path]) => path))(
    'changes nothing of another one’s at %s, whatever ids they send',
    async (template) => {
      const { town, cookies, ids } = setting
      const app = pageApp(town.world, {})
      const gesture = hidden((await app(anEvent('GET', '/feeds', { cookies }))).body, 'gesture')
      expect(gesture).not.toBe('')
      const before = itemsOfAlex(setting)
      const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' }
      for (const [at, path] of someOf(pathsOf(template, ids))
        .filter((one) => !one.includes('everything'))
        .entries()) {
        const id = ids[at % ids.length] ?? ''
        const fields = Object.fromEntries(
          ['identity', 'session', 'token', 'message', 'round', 'from', 'id', 'person', 'kind', 'other'].map((name) => [name, id]),
        )
        const form = new URLSearchParams({
          gesture,
          answer: 'yes',
          done: 'sent',
          outcome: 'rejected',
          happened: 'yes',
          months: '3',
          company: 'mine',
          ...fields,
        })
        const { body } = await app(anEvent('POST', path, { cookies, headers }, form.toString()))
        expect(body.includes(word), path).toBe(false)
      }
      expect(itemsOfAlex(setting)).toBe(before)
    },
  )

  it('would find the word if it were theirs: this test can fail', async () => {
    const { town } = setting
    const app = pageApp(town.world, { localOwner: 'alex' })
    const shown = await Promise.all(
      ['/', '/messages', '/feeds', '/your-data/files/roundtwo.json', '/api/v1/people'].map(
        async (path) => (await app(anEvent('GET', path))).body,
      ),
    )
    for (const body of shown) expect(body.includes(word)).toBe(true)
  })
})
