import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openServer } from '../../local/control/server.ts'
import { names } from '../../local/names.ts'
import { startTown } from '../../local/town/town.ts'
import { invite } from '../../ops/invite.ts'
import { clientsWith, type Operator } from '../../ops/operator.ts'
import { clientConfig } from '../local/a-world.ts'
import { anAccount } from './an-account.ts'

const aFile = (lines: string[]): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'roster-')), 'roster.csv')
  writeFileSync(file, lines.join('\n'))
  return file
}

/** The roundtwo of this machine, and an account that is reached where none runs. */
async function aDesk() {
  const server = await openServer(0)
  const town = await startTown({ publicUrl: `http://127.0.0.1:${server.port}` })
  server.serve(town, { smtpPort: 2525 }, () => {})
  onTestFinished(async () => {
    await server.close()
    await town.close()
  })
  const account = await anAccount()
  const operator: Operator = {
    ...account.operator,
    async post(url, body, headers) {
      const answer = await fetch(url, { method: 'POST', body, headers })
      return { status: answer.status, text: await answer.text() }
    },
  }
  const mailed = async () => (await town.outbox()).map(({ to, touchpoint: { kind } }) => `${kind} ${to}`)
  return { ...account, town, operator, mailed, port: ['--port', `${server.port}`] }
}

const patience = 120_000

describe('inviting from the command line', () => {
  it('asks the people of one file by the roundtwo of this machine, each once', { timeout: patience }, async () => {
    const { operator, said, mailed, port } = await aDesk()
    const rows = Array.from({ length: 12 }, (_, n) => `Person ${n},person-${n}@example.com,Europe/Dublin`)
    const file = aFile(['name,mail,zone', ...rows, 'Wrong,nobody,'])
    expect(await invite(operator, [file, '--by', 'Riverside Career Office', ...port])).toBe(1)
    expect(said.find((line) => line.startsWith('line'))).toBe('line 14: “nobody” is no mail address.')
    expect(said.at(-1)).toContain('12 invited, 0 known already, 1 left out.')
    expect(new Set(await mailed()).size).toBe(12)
    expect(await mailed()).toHaveLength(12)

    said.length = 0
    expect(await invite(operator, ['person-7@example.com', ...port])).toBe(0)
    expect(said).toEqual([
      'known    person-7@example.com: has joined, or was asked in the last two weeks; nothing was sent',
      expect.stringContaining('0 invited, 1 known already'),
    ])
    expect(await mailed()).toHaveLength(12)
  })

  it('asks people of a deployment by its table and its queue, where its settings let it mail anybody', { timeout: patience }, async () => {
    const { town, account, operator, said, queues, queueOf, secrets } = await aDesk()
    const deployed = account.stacks.get('roundtwo')
    const data = account.stacks.get('roundtwo-data')
    for (const one of data?.resources ?? []) if (one.logicalId.startsWith('Table')) one.physicalId = names.table
    const master = deployed?.outputs.MasterSecret ?? ''
    secrets.ensure(master, () => JSON.stringify({ master: 'm'.repeat(64) }))
    const table = clientsWith({ ...clientConfig, endpoint: town.doubles.url('dynamodb') }).table
    const there = { ...operator, stackIsNamed: true, clients: { ...operator.clients, table } }
    const asked = ['rosa@example.com', '--home-zone', 'America/Chicago']

    await expect(invite(there, asked)).rejects.toThrow('Set "roster": true')
    if (deployed) deployed.outputs.Mails = 'anybody invited'
    expect(await invite(there, asked), said.join('\n')).toBe(0)
    expect(await invite(there, asked)).toBe(0)
    expect(said.map((line) => line.slice(0, 24))).toEqual([
      'invited  rosa@example.co',
      '1 invited, 0 known alrea',
      'known    rosa@example.co',
      '0 invited, 1 known alrea',
    ])
    const waiting = queues.waiting(queueOf('DueQueue')).map(({ body }) => JSON.parse(body).key)
    expect(waiting).toEqual([expect.stringMatching(/^invitation-.*#invitation#1$/)])
  })

  it('says how it is used', async () => {
    const { operator } = await anAccount()
    await expect(invite(operator, [])).rejects.toThrow('npm run invite -- MAIL')
    await expect(invite(operator, ['nowhere.csv'])).rejects.toThrow('There is no file nowhere.csv')
    await expect(invite(operator, ['--hom', 'x'])).rejects.toThrow('npm run invite -- MAIL')
  })
})
