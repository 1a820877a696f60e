import { ScanCommand } from '@aws-sdk/client-dynamodb'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readMessage } from '../../functions/domain/read/read-message.ts'
import type { MessageReader } from '../../functions/ports.ts'
import { openServer } from '../../local/control/server.ts'
import { names } from '../../local/names.ts'
import { startTown } from '../../local/town/town.ts'
import { clientsWith, type Operator } from '../../ops/operator.ts'
import { selftest } from '../../ops/selftest.ts'
import { clientConfig } from '../local/a-world.ts'

/** The real reader, without the worker around it: on a busy machine its start alone may take what a message may. */
const atOnce: MessageReader = { read: async (...asked) => readMessage(...asked) }

/** The product on this machine, with time passing by itself, and the operator's clients pointed at it: as on a deployment or an emulator. */
async function deployed(reader: MessageReader = atOnce) {
  const server = await openServer(0)
  const publicUrl = `http://127.0.0.1:${server.port}`
  const town = await startTown({ ticking: true, publicUrl, world: { reader } })
  server.serve(town, { smtpPort: 2525 }, () => {})
  onTestFinished(async () => {
    await server.close()
    await town.close()
  })
  const said: string[] = []
  const endpoint = (service: Parameters<typeof town.doubles.url>[0]) => ({ ...clientConfig, endpoint: town.doubles.url(service) })
  const operator: Operator = {
    clients: {
      ...clientsWith(clientConfig),
      table: clientsWith(endpoint('dynamodb')).table,
      objects: clientsWith(endpoint('s3')).objects,
      timers: clientsWith(endpoint('scheduler')).timers,
      secrets: clientsWith(endpoint('secrets')).secrets,
    },
    stack: 'roundtwo',
    stackIsNamed: true,
    wishes: { candidates: [], given: '' },
    say: (line) => said.push(line),
    clock: town.clock,
    sleep: () => new Promise((resolve) => setTimeout(resolve, 300)),
    mailServersOf: async () => [],
    async post(url, body, headers) {
      const answer = await fetch(url, { method: 'POST', body, headers })
      return { status: answer.status, text: await answer.text() }
    },
  }
  const place = { table: names.table, bucket: names.bucket, secret: names.secret, timerGroup: names.timerGroup, address: publicUrl }
  const left = async () => ({
    items: (await operator.clients.table.send(new ScanCommand({ TableName: names.table }))).Items?.filter((item) =>
      JSON.stringify(item).includes('selftest'),
    ),
    objects: town.doubles.buckets.arrivals(names.bucket).filter((key) => key.includes('selftest')),
  })
  return { town, operator, place, said, left }
}

describe('the self-test', () => {
  it('goes the whole way on a deployment that works, from a signed webhook to a mail, and leaves nothing behind', async () => {
    const { town, operator, place, said, left } = await deployed()
    expect(await selftest(operator, ['--mail', 'alex.morgan@example.com'], place), said.join('\n')).toBe(0)
    expect(said.map((line) => line.slice(0, 24))).toEqual([
      'ok    a signed webhook i',
      'ok    the interview is o',
      'ok    its card has a sch',
      'ok    the receipt was se',
      'ok    SES told what beca',
      'All of it works.',
      expect.stringMatching(/^cleaned up: \d+ items/),
    ])
    const mails = town.doubles.mail.outbox()
    expect(mails).toMatchObject([{ to: ['alex.morgan@example.com'], subject: expect.stringContaining('Selftest Industries') }])
    expect(await left()).toEqual({ items: [], objects: [] })
    // Nothing of the candidate who lives there was touched.
    expect(await town.messages()).toEqual([])
  }, 60_000)

  it('waits for no event of the mail where that is asked', async () => {
    const { operator, place, said } = await deployed()
    expect(await selftest(operator, ['--mail', 'alex.morgan@example.com', '--no-mail-events'], place), said.join('\n')).toBe(0)
    expect(said).toContain('--    what SES tells of the mail was not waited for')
    expect(said.join()).not.toContain('SES told')
  }, 60_000)

  it('says where it broke, and cleans up then as well', async () => {
    const refusing: MessageReader = { read: async () => ({ outcome: 'refused', refusal: { code: 'crash', words: 'It broke.' } }) }
    const { operator, place, said, left } = await deployed(refusing)
    expect(await selftest(operator, ['--mail', 'alex.morgan@example.com'], place)).toBe(1)
    expect(said.find((line) => line.startsWith('FAILED'))).toContain('The invite was read as refused: It broke.')
    expect(await left()).toEqual({ items: [], objects: [] })
  }, 60_000)
})
