import { describe, expect, it } from 'vitest'
import { type DeskAnswer, openDesk } from '../../local/page/desk-routes.ts'
import type { Town } from '../../local/town/town.ts'
import { aTownOf } from './a-town.ts'

/** A door that functions stand before until it is opened. */
function aGate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open: () => open(), opened }
}

/** A desk whose clock, once wound, stands at half past three until the gate opens. */
async function aDesk(fail = false) {
  const gate = aGate()
  const met = aGate()
  const town = await aTownOf({
    'on-touchpoint-due': async () => {
      met.open()
      await gate.opened
    },
    'on-sweep': async () => {},
  })
  town.doubles.queues.send('due', 'one', { delaySeconds: 1800 })
  if (fail)
    town.doubles.table.expire = async () => {
      throw new Error('the disk is full')
    }
  const troubles: unknown[] = []
  const desk = openDesk(town, (error) => troubles.push(error))
  const press = (path: string, form: Record<string, string>) => ask(desk, 'POST', path, form)
  return {
    town,
    troubles,
    gate,
    met,
    press,
    wind: (by: string) => press('/local/wind', { by }),
    look: (path: string) => ask(desk, 'GET', path),
  }
}

function ask(desk: ReturnType<typeof openDesk>, method: string, address: string, form: Record<string, string> = {}): Promise<DeskAnswer> {
  const { pathname, searchParams } = new URL(address, 'http://127.0.0.1')
  const call = { method, path: pathname, query: searchParams, form: new URLSearchParams(form), host: '127.0.0.1', smtpPort: 2525 }
  return desk(call).then((answer) => answer ?? Promise.reject(new Error(`nothing at ${address}`)))
}

const locationOf = ({ headers }: DeskAnswer) => headers.location

/** The pieces a page comes in; `meanwhile` happens after the first. */
async function piecesOf({ body }: DeskAnswer, meanwhile: () => unknown = () => {}): Promise<string[]> {
  const pieces: string[] = []
  if (typeof body === 'string' || Buffer.isBuffer(body)) return [body.toString()]
  for await (const piece of body) if (pieces.push(piece.replaceAll('<!-- -->', '')) === 1) meanwhile()
  return pieces
}

const standsStill = async (town: Town) => {
  await town.settle()
  return town.clock.now()
}

describe('winding in the browser', () => {
  it('answers the press at once, and shows how far the clock has come until it stands', async () => {
    const { town, wind, look, gate, met } = await aDesk()
    expect(locationOf(await wind('PT1H'))).toBe('/local?done=wound')
    await met.opened
    const [begin, progress, ...rest] = await piecesOf(await look('/local?done=wound'), () => setTimeout(gate.open, 600))
    expect(begin).toContain('<h1>Clock and outbox</h1>')
    expect(begin).not.toContain('has moved on')
    expect(progress).toMatch(/<progress value="0\.500".*Winding to .*11:00 am.*It is .*10:30 am.*no mail/)
    expect(rest).toHaveLength(1)
    expect(rest[0]).toContain('The clock has moved on')
    expect([begin, ...rest].join('')).toMatch(/^<!doctype html>.*<\/html>$/s)
    expect(town.clock.now()).toBe('2026-11-23T16:00:00Z')
  })

  it('tells whoever presses meanwhile, in words, and does nothing else', async () => {
    const { town, wind, press, look, gate, met } = await aDesk()
    await wind('PT1H')
    await met.opened
    for (const answer of [await wind('P4W'), await wind('next'), await press('/local/example', { which: 'take-home' })])
      expect(locationOf(answer)).toBe('/local?done=winding')
    const [begin, ...rest] = await piecesOf(await look('/local?done=winding'), gate.open)
    expect(begin).toContain('being wound already, so this press changed nothing')
    expect(rest.join('')).toContain('The clock has moved on')
    expect(await standsStill(town)).toBe('2026-11-23T16:00:00Z')
    expect(await town.messages()).toEqual([])
    expect(locationOf(await wind('PT1H'))).toBe('/local?done=wound')
  })

  it('winds once for two presses at once', async () => {
    const { town, wind, gate } = await aDesk()
    gate.open()
    expect((await Promise.all([wind('PT1H'), wind('PT1H')])).map(locationOf)).toEqual(['/local?done=wound', '/local?done=winding'])
    expect(await standsStill(town)).toBe('2026-11-23T16:00:00Z')
  })

  it('says on the page that it broke off, and why where it runs', async () => {
    const { troubles, wind, look, gate } = await aDesk(true)
    gate.open()
    await wind('P1W')
    const pieces = await piecesOf(await look('/local?done=wound'))
    expect(pieces.join('')).toContain('Winding broke off')
    expect(pieces.join('')).not.toContain('has moved on')
    expect(troubles).toEqual([new Error('the disk is full')])
  })

  it('counts the mails of the way', async () => {
    const { town, wind, look, gate, met } = await aDesk()
    const mail = { id: 'm', to: [], subject: '', html: '', text: '', headers: {}, attachments: [], sentAt: town.clock.now(), tags: {} }
    const outbox = [] as unknown[]
    town.doubles.mail.outbox = () => outbox as ReturnType<typeof town.doubles.mail.outbox>
    await wind('PT1H')
    await met.opened
    const looking = look('/local').then(piecesOf)
    setTimeout(() => outbox.push(mail, mail), 400)
    setTimeout(gate.open, 1000)
    expect((await looking).slice(1, -1).map((piece) => /with (?:<!-- -->)?([^.]*) on the way/.exec(piece)?.[1])).toEqual([
      'no mail',
      '2 mails',
    ])
  })
})
