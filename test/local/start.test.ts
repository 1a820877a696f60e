import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readFlags } from '../../local/flags.ts'
import { aFolder } from './a-world.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Started {
  child: ChildProcess
  printed: () => string
  /** Resolves when the text was printed, or the process has ended. */
  until: (text: string) => Promise<void>
  ended: Promise<number | null>
}

function start(...flags: string[]): Started {
  const child = spawn(process.execPath, ['--no-warnings', '--import', 'tsx', 'local/start.ts', ...flags], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout?.on('data', (chunk) => (printed += chunk))
  child.stderr?.on('data', (chunk) => (printed += chunk))
  const ended = once(child, 'close').then(([code]): number | null => code)
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const until = async (text: string) => {
    while (!printed.includes(text) && child.exitCode === null) await Promise.race([once(child.stdout ?? child, 'data'), ended])
  }
  return { child, printed: () => printed, until, ended }
}

const ready = 'Ctrl-C stops it'
const free = ['--port', '0', '--smtp-port', '0']
const portIn = (printed: string): string => /127\.0\.0\.1:(\d+)\/local/.exec(printed)?.[1] ?? ''

describe('npm start', () => {
  it('prints its steps and the address to open, lets nobody else read what it keeps, and ends cleanly when told to', async () => {
    const data = join(aFolder(), 'data')
    const town = start(...free, '--data', data)
    await town.until(ready)
    const kept = readdirSync(data, { recursive: true, withFileTypes: true })
    expect(kept.length).toBeGreaterThan(3)
    for (const one of kept) {
      const { mode } = statSync(join(one.parentPath, one.name))
      expect((mode & 0o777).toString(8), one.name).toBe(one.isDirectory() ? '700' : '600')
    }
    expect((statSync(data).mode & 0o777).toString(8)).toBe('700')
    const printed = town.printed()
    expect(printed.match(/^ {2}done /gm)).toHaveLength(3)
    expect(printed).toContain('Alex Morgan <alex.morgan@example.com>')
    expect(printed).toMatch(/Open +http:\/\/127\.0\.0\.1:\d+/)
    town.child.kill('SIGTERM')
    expect(await town.ended).toBe(0)
  })

  it('says which flag helps when a port is taken, and leaves nothing running', async () => {
    const blocker = createServer().listen(0, '127.0.0.1')
    await once(blocker, 'listening')
    onTestFinished(() => void blocker.close())
    const address = blocker.address()
    const port = String(address && typeof address === 'object' ? address.port : 0)

    const page = start('--port', port, '--smtp-port', '0', '--data', aFolder())
    expect(await page.ended).toBe(1)
    expect(page.printed()).toBe(
      `Port ${port} is taken by another program. Choose another one with --port, such as --port ${Number(port) + 1}.\n`,
    )

    const folder = aFolder()
    const mail = start('--port', '0', '--smtp-port', port, '--data', folder)
    expect(await mail.ended).toBe(1)
    expect(mail.printed()).toContain(`Port ${port} is taken by another program. Choose another one with --smtp-port`)
    // Nor does it leave its folder locked.
    const again = start(...free, '--data', folder)
    await again.until(ready)
    expect(again.printed()).toContain(ready)
  })

  it('keeps two processes off one folder, and takes over what a killed one left', async () => {
    const folder = aFolder()
    const first = start(...free, '--data', folder)
    await first.until(ready)
    const second = start(...free, '--data', folder)
    expect(await second.ended).toBe(1)
    expect(second.printed()).toContain(`is in use by another roundtwo (process ${first.child.pid})`)

    first.child.kill('SIGKILL')
    await first.ended
    const third = start(...free, '--data', folder)
    await third.until(ready)
    expect(third.printed()).toContain(ready)
  })

  it('goes on with its own clock after a restart, and says so when --clock asks for another', async () => {
    const folder = aFolder()
    const first = start(...free, '--data', folder, '--clock', '2027-03-01T09:00:00Z')
    await first.until(ready)
    await fetch(`http://127.0.0.1:${portIn(first.printed())}/local/clock`, { method: 'POST', body: '{"by":"P10D"}' })
    first.child.kill('SIGKILL')
    await first.ended

    const second = start(...free, '--data', folder, '--clock', '2027-03-01T09:00:00Z')
    await second.until(ready)
    expect(second.printed()).toContain('the clock goes on where it was')
    const { now } = (await (await fetch(`http://127.0.0.1:${portIn(second.printed())}/local/clock`)).json()) as { now: string }
    expect(now.slice(0, 10)).toBe('2027-03-11')
  })

  it('stops at once when told to in the middle of winding', async () => {
    const town = start(...free, '--data', aFolder())
    await town.until(ready)
    const url = `http://127.0.0.1:${portIn(town.printed())}/local`
    await fetch(`${url}/example`, { method: 'POST' })
    const winding = fetch(`${url}/clock`, { method: 'POST', body: '{"by":"P2M"}' }).catch(() => undefined)
    await town.until('packet')
    town.child.kill('SIGTERM')
    expect(await town.ended).toBe(0)
    expect(town.printed()).not.toContain('close-offer')
    await winding
  })
})

describe('its flags', () => {
  it('have defaults, and change only what is said about the candidate', () => {
    expect(readFlags([])).toEqual({ port: 3000, smtpPort: 2525, data: '.roundtwo', candidate: {}, clock: undefined })
    expect(readFlags(['--home-zone', 'Europe/Berlin', '--clock', '2026-11-23T10:00:00-05:00'])).toMatchObject({
      candidate: { homeZone: 'Europe/Berlin' },
      clock: '2026-11-23T15:00:00Z',
    })
  })

  it.each([
    ['robin.hale@example.org', { name: 'Robin Hale', mail: 'robin.hale@example.org' }],
    ['Robin van Hale <R.Hale@example.org>', { name: 'Robin van Hale', mail: 'r.hale@example.org' }],
  ])('take the candidate as %s', (given, expected) => {
    expect(readFlags(['--candidate', given])).toMatchObject({ candidate: expected })
  })

  it.each([
    [['--prot', '3000'], /^Unknown option '--prot'/],
    [['--port', 'many'], /^--port many is no number/],
    [['--port', '70000'], /^--port 70000 is above 65535/],
    [['--candidate', 'alex'], /^--candidate alex is no mail address/],
    [['--home-zone', 'EST'], /^--home-zone EST can mean New York or Panama; write America\/New_York or America\/Panama\. /],
    [['--home-zone', 'Mars/Olympus'], /^--home-zone Mars\/Olympus is no time zone this machine knows/],
    [['--employer-domain', 'not a domain'], /^--employer-domain not a domain is no domain/],
    [['--clock', 'yesterday'], /^--clock yesterday is no instant/],
    [['extra'], /^Unexpected argument 'extra'/],
  ])('refuse %j with one sentence and a way on', (args, sentence) => {
    expect(() => readFlags(args)).toThrow(sentence)
    expect(() => readFlags(args)).toThrow(/--help lists the flags\.$/)
  })

  it('explain themselves', () => {
    expect(readFlags(['--help', '--port', '1'])).toBe('help')
  })
})
