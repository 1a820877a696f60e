import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readInWorker } from '../../functions/aws/workers/read-in-worker.ts'
import { splitFeed } from '../../functions/domain/feed/split-feed.ts'
import { bundleWorker } from '../../infra/bundle.ts'
import { arrival } from '../builders.ts'

describe('splitting a calendar in the built worker', () => {
  it('splits as the reader itself does', async () => {
    const reader = readInWorker(bundleWorker('parse-worker', mkdtempSync(join(tmpdir(), 'roundtwo-worker-'))))
    const event = 'BEGIN:VEVENT\r\nUID:1@x\r\nDTSTART:20261202T190000Z\r\nSUMMARY:Interview\r\nEND:VEVENT\r\n'
    const body = new TextEncoder().encode(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${event}END:VCALENDAR\r\n`)
    const [there, here] = [await reader.split(body, arrival, arrival), splitFeed(body, arrival, arrival)]
    if ('trouble' in there || 'trouble' in here) throw new Error('not split')
    expect(there.entries.map(({ identity, hash, bytes }) => [identity, hash, Buffer.from(bytes).toString()])).toEqual(
      here.entries.map(({ identity, hash, bytes }) => [identity, hash, Buffer.from(bytes).toString()]),
    )
  })
})
