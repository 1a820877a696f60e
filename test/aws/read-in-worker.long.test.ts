import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readInWorker } from '../../functions/aws/workers/read-in-worker.ts'
import { splitFeed } from '../../functions/domain/feed/split-feed.ts'
import { bundleWorker } from '../../infra/bundle.ts'
import { arrival } from '../builders.ts'
import { alex } from '../domain/read/carry-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'roundtwo-worker-'))

/** Workers that misbehave as a parser might; the adapter must not care how. They load as a worker of ours does. */
function worker(name: string, body: string, loading = ''): string {
  const path = join(folder, `${name}.mjs`)
  const answering = `const answer = (answer) => parentPort.postMessage({ answer })\nlet asked = 0`
  const listening = `parentPort.on('message', ({ raw, feed }) => { asked += 1; ${body} })`
  writeFileSync(
    path,
    `import { parentPort } from 'node:worker_threads'\n${loading}\n${answering}\n${listening}\nparentPort.postMessage('loaded')`,
  )
  return path
}

const nothing = new Uint8Array(4)
const codeFrom = async (bundle: string, limits = {}) => {
  const outcome = await readInWorker(bundle, limits).read(nothing, 'ics', alex)
  return outcome.outcome === 'refused' ? outcome.refusal.code : outcome.outcome
}

describe('reading in a worker', () => {
  it('stops a loop at the deadline', async () => {
    expect(await codeFrom(worker('loop', 'while (true) {}'), { deadline: 300 })).toBe('deadline')
  })

  const slowStart = 'const until = Date.now() + 900; while (Date.now() < until);'
  const itsAnswer = 'answer({ outcome: "refused", refusal: { code: "read", words: "" } })'

  it('does not count its start against a message', async () => {
    expect(await codeFrom(worker('slow-start', itsAnswer, slowStart), { deadline: 600 })).toBe('read')
  })

  it('gives up a worker that never loads', async () => {
    expect(await codeFrom(worker('no-start', itsAnswer, 'while (true);'), { startsWithin: 300 })).toBe('deadline')
  })

  it('survives a worker that takes all memory', async () => {
    expect(
      await codeFrom(worker('memory', 'const all = []; while (true) all.push(new Array(100000).fill({}))'), {
        deadline: 20_000,
        memoryMegabytes: 32,
      }),
    ).toBe('memory')
  })

  it.each([
    ['throws', 'throw new TypeError("x")'],
    ['rejects', 'void Promise.reject(new Error("x"))'],
    ['ends', 'process.exit(3)'],
  ])('turns a reader that %s into a refusal', async (name, body) => {
    expect(await codeFrom(worker(name, body))).toBe('crash')
  })

  it('refuses when there is no worker to start', async () => {
    expect(await codeFrom(join(folder, 'missing.mjs'))).toBe('crash')
  })

  it('reads on with a fresh worker after one was lost, and keeps a sound one', async () => {
    const bundle = worker(
      'second',
      'if (raw[0] === 1) throw new Error("x"); answer({ outcome: "refused", refusal: { code: "asked-" + asked, words: "" } })',
    )
    const reader = readInWorker(bundle)
    const ask = async (first: number) => {
      const outcome = await reader.read(new Uint8Array([first]), 'ics', alex)
      return outcome.outcome === 'refused' ? outcome.refusal.code : ''
    }
    expect([await ask(0), await ask(0), await ask(1), await ask(0)]).toEqual(['asked-1', 'asked-2', 'crash', 'asked-1'])
  })

  it('reads several messages at once', async () => {
    const reader = readInWorker(worker('echo', 'answer({ outcome: "refused", refusal: { code: String(raw[0]), words: "" } })'))
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map((n) => reader.read(new Uint8Array([n]), 'json', alex)))
    expect(outcomes.map((outcome) => outcome.outcome === 'refused' && outcome.refusal.code)).toEqual(['1', '2', '3', '4', '5'])
  })
})

describe('splitting a calendar in a worker', () => {
  const split = (body: string, limits = {}) => readInWorker(worker(`split-${body.length}`, body), limits).split(nothing, arrival, arrival)

  it('gives what the worker found', async () => {
    expect(await split('answer({ entries: [], partly: String(feed.length) })')).toEqual({ entries: [], partly: '4' })
  })

  it.each([
    ['is too slow', 'while (true) {}', 'took too long', { feedDeadline: 300 }],
    ['breaks', 'throw new TypeError("x")', 'broke the reader', {}],
  ])('says in words that it %s', async (_what, body, words, limits) => {
    expect(await split(body, limits)).toEqual({ trouble: expect.stringContaining(words) })
  })
})

describe('splitting a calendar in the built worker', () => {
  it('splits as the reader itself does', async () => {
    const reader = readInWorker(bundleWorker('parse-worker', folder))
    const event = 'BEGIN:VEVENT\r\nUID:1@x\r\nDTSTART:20261202T190000Z\r\nSUMMARY:Interview\r\nEND:VEVENT\r\n'
    const body = new TextEncoder().encode(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${event}END:VCALENDAR\r\n`)
    const [there, here] = [await reader.split(body, arrival, arrival), splitFeed(body, arrival, arrival)]
    if ('trouble' in there || 'trouble' in here) throw new Error('not split')
    expect(there.entries.map(({ identity, hash, bytes }) => [identity, hash, Buffer.from(bytes).toString()])).toEqual(
      here.entries.map(({ identity, hash, bytes }) => [identity, hash, Buffer.from(bytes).toString()]),
    )
  })
})
