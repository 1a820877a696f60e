import { beforeAll, describe, expect, it } from 'vitest'
import { liveExample } from '../../bench/example/story.ts'
import { now, state } from '../../functions/app/page/example/stored.ts'
import { routes } from '../../functions/app/page/routes.ts'
import { view } from '../../functions/domain/view/make-view.ts'
import { anInterview } from '../builders.ts'
import { aTown } from './browser.ts'

type Owner = ReturnType<Awaited<ReturnType<typeof aTown>>['owner']>

const addresses = (html: string): string[] =>
  [...html.matchAll(/ (?:href|action|src)="(\/[^"]*)"/g)].flatMap(
    ([, address = '']) => address.replaceAll('&amp;', '&').split('#')[0] ?? [],
  )

/** A mail itself, in the page that shows it. */
const isFrame = (address: string): boolean => /\/frame(?:\?|$)/.test(address)

/** Ways out of the example that say so, and what is the same everywhere. */
const elsewhere = /^\/(?:$|privacy$|assets\/)/

describe('the worked example', () => {
  let town: Awaited<ReturnType<typeof aTown>>
  let stranger: Owner
  const pages = new Map<string, { statusCode: number; body: string }>()
  beforeAll(async () => {
    town = await aTown([anInterview()])
    stranger = town.stranger()
    const next = ['/example']
    for (let address = next.pop(); address !== undefined; address = next.pop()) {
      if (pages.has(address)) continue
      const answer = await stranger.get(address)
      pages.set(address, answer)
      // Our own addresses stand whole in a mail.
      const led = answer.headers.location === undefined ? addresses(answer.body.replaceAll(town.world.site.publicUrl, '')) : []
      next.push(...led.filter((one) => !elsewhere.test(one)), ...(answer.headers.location ? [answer.headers.location] : []))
    }
  }, 60_000)

  it('is what the product makes of its messages today; after a change: npx tsx bench/example.ts', { timeout: 60_000 }, async () => {
    expect(JSON.parse(JSON.stringify(await liveExample()))).toEqual(state)
  })

  it('shows two applications, one past its first round: a packet is out, one person is thanked and one is not', () => {
    const { applications } = view(state)
    const told = applications.map(({ company, rounds }) => ({
      company,
      rounds: rounds.map(({ start, interviewers }) => [(start ?? '') < now, ...interviewers.map(({ thanked }) => thanked)]),
    }))
    expect(told).toEqual([
      {
        company: 'Hollowell Health',
        rounds: [
          [true, 'open', 'sent'],
          [false, 'open', 'open'],
        ],
      },
      { company: 'Marlow Transit', rounds: [[false, 'open']] },
    ])
    const sent = state.touchpoints.filter(({ state: stands }) => stands === 'sent').map(({ kind }) => kind)
    expect(sent).toEqual(expect.arrayContaining(['receipt', 'packet', 'card', 'debrief', 'thanks', 'last-call']))
  })

  it('names nobody and no company that could exist', () => {
    const domains = [...JSON.stringify(state).matchAll(/(?:@|https?:\/\/)([\w.-]+)/g)].map(([, domain]) => domain)
    expect(domains.filter((domain) => !domain?.endsWith('.example'))).toEqual([])
  })

  it('is open to everybody and leads nowhere but on into itself, out by its own door, and to where it ends', () => {
    expect(pages.size).toBeGreaterThan(40)
    const statuses = new Set([...pages.values()].map(({ statusCode }) => statusCode))
    expect([...statuses].sort()).toEqual([200, 303, 404])
    for (const [address, { statusCode, body }] of pages) {
      expect(address).toMatch(/^\/example/)
      if (statusCode === 404) expect(body, address).toContain('The example ends here')
    }
    const ends = [...pages].flatMap(([address, { statusCode }]) => (statusCode === 404 ? [address] : []))
    // The foot of a mail is as it would be sent: it stops what nobody here gets.
    expect(ends.filter((address) => !address.startsWith('/example/stop/'))).toEqual([])
    expect(pages.get('/example/mails')?.body).toContain('The coming month')
  })

  it('says on each of its pages that it is one, and at what hour', () => {
    for (const [address, { statusCode, body }] of pages)
      if (statusCode !== 303 && !isFrame(address))
        expect(body, address).toMatch(/An example\.<\/strong> Jamie Ortega does not exist.*Wednesday, 2 December 2026, 12:10 pm/)
  })

  it('speaks of Jamie: the packet has the answer to redo, a line of the CV for one of the posting, a story and what Martin said', () => {
    const packets = [...pages].filter(([address]) => address.endsWith('/packet')).map(([, { body }]) => body)
    const next = packets.find((body) => body.includes('Friday, 4 December')) ?? ''
    for (const words of [
      'how I would keep a budget',
      'Budget responsibility',
      'The double-booked Monday',
      'the waiting times at Riverside',
    ])
      expect(next).toContain(words)
  })

  it('offers no button that can be pressed, and takes no form, whoever sends it', async () => {
    for (const [address, { statusCode, body }] of pages) {
      if (statusCode !== 200 || isFrame(address)) continue
      expect(body, address).not.toContain('method="post"')
    }
    const before = town.stored()
    const known = [...pages.keys()].flatMap((address) => address.split('/').slice(2)).filter((part) => /^[\w-]{8,}$/.test(part))
    const acts = routes.filter(([method, path]) => method === 'POST' && !path.startsWith('/example')).map(([, path]) => path)
    const owner = town.owner()
    const { id } = await town.round()
    for (const path of acts)
      for (const part of [id, known[0] ?? '', known.at(-1) ?? '']) {
        const answer = await owner.send('/feeds', { done: 'sent', show: 'no' }, `/example${path.replace(/\{\w+\}/g, part)}`)
        expect(answer.statusCode, path).toBe(404)
        expect(answer.body, path).toContain('Here nothing was changed.')
      }
    expect((await owner.post('/example', {})).statusCode).toBe(404)
    expect(town.stored()).toBe(before)
  })

  it('knows nothing that is stored: a round of somebody real has no page in it', async () => {
    const { id } = await town.round()
    const owner = town.owner()
    expect((await owner.get(`/rounds/${id}`)).body).toContain('Bluepine')
    const answer = await owner.get(`/example/rounds/${id}`)
    expect(answer.statusCode).toBe(404)
    expect([...pages.values(), answer].some(({ body }) => body.includes('Bluepine'))).toBe(false)
  })
})

describe('the first page of somebody who has nothing yet', () => {
  const home = async (owner: Owner) => (await owner.get('/')).body

  it('shows the example as one, with its own hour, beside the way in', async () => {
    const shown = await home((await aTown([])).owner())
    expect(shown).toMatch(/class="state">Example<\/span>.*Jamie Ortega does not exist.*Wed 2 Dec, 12:10 pm/)
    expect(shown).toContain('Hollowell Health, Practice Manager')
    expect(shown).toContain('Drop an invite')
    expect(shown).toContain('Good to see you, Alex Morgan')
  })

  it('is rid of it by one tap, which the answer can take back, and the settings too', async () => {
    const town = await aTown([])
    const owner = town.owner()
    const gone = await owner.send('/', { show: 'no' }, '/settings/example')
    const after = (await owner.get(gone.headers.location ?? '')).body
    expect(after).toContain('The example is off this page')
    expect(after).not.toContain('Hollowell')
    expect(after).toMatch(/action="\/settings\/example".*name="show" value="yes".*Undo/)
    expect((await town.world.table.readCandidate('alex')).candidate.exampleGone).toBe(true)
    expect((await owner.get('/settings')).body).toContain('Put it back')
    await owner.send('/?done=example-gone', { show: 'yes' }, '/settings/example')
    expect(await home(owner)).toContain('Hollowell')
    expect((await owner.get('/settings')).body).not.toContain('Put it back')
  })

  it('loses it by itself once something real is there, and leads to it from the settings and the foot of the page', async () => {
    const owner = (await aTown([anInterview()])).owner()
    expect(await home(owner)).not.toContain('Hollowell')
    expect(await home(owner)).toContain('<a href="/example">')
    expect((await owner.get('/settings')).body).toContain('<a href="/example">Look at the worked example</a>')
  })

  it('says to a stranger at the door that there is an example to look at', async () => {
    expect((await (await aTown([])).stranger().get('/sign-in')).body).toContain('<a href="/example">Look at an example first</a>')
  })
})
