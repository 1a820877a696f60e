import { describe, expect, it } from 'vitest'
import { deadLetters, redrive } from '../../ops/redrive.ts'
import { anAccount } from './an-account.ts'

const fill = (at: Awaited<ReturnType<typeof anAccount>>, prefix: string, count: number) => {
  for (let n = 0; n < count; n += 1) at.queues.send(at.queueOf(prefix), `message ${n}`)
}
const bodies = (at: Awaited<ReturnType<typeof anAccount>>, prefix: string) => at.queues.waiting(at.queueOf(prefix)).map(({ body }) => body)

describe('putting dead letters back', () => {
  it.each(['inbox', 'due', 'mail-events', 'pushes', 'timers'] as const)(
    'of %s sends every one to the queue it is for, and leaves none behind',
    async (name) => {
      const at = await anAccount()
      const { from, to } = deadLetters[name]
      fill(at, from, 23)
      expect(await redrive(at.operator, [name])).toBe(0)
      expect(bodies(at, from)).toEqual([])
      expect(bodies(at, to).toSorted()).toEqual(Array.from({ length: 23 }, (_, n) => `message ${n}`).toSorted())
      expect(at.said).toEqual(['23 put back.'])
    },
  )

  it('does not stop at one empty answer, which SQS gives while messages lie elsewhere', async () => {
    const at = await anAccount()
    fill(at, deadLetters.inbox.from, 15)
    let asked = 0
    at.operator.clients.queues.middlewareStack.add(
      (next, { commandName }) =>
        async (args) =>
          commandName === 'ReceiveMessageCommand' && ++asked % 2 === 1 ? { output: { $metadata: {} } as never, response: {} } : next(args),
      { step: 'initialize' },
    )
    await redrive(at.operator, ['inbox'])
    expect(bodies(at, deadLetters.inbox.from)).toEqual([])
    expect(at.said).toEqual(['15 put back.'])
  })

  it('keeps what was not sent on: a break in between loses nothing', async () => {
    const at = await anAccount()
    fill(at, deadLetters.inbox.from, 4)
    let sends = 0
    at.operator.clients.queues.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          if (commandName === 'SendMessageCommand' && ++sends === 3) throw new Error('gone')
          return next(args)
        },
      { step: 'initialize' },
    )
    await expect(redrive(at.operator, ['inbox'])).rejects.toThrow('gone')
    expect(bodies(at, deadLetters.inbox.to)).toHaveLength(2)
    expect(bodies(at, deadLetters.inbox.from)).toHaveLength(2)
  })

  it('is not needed for ticks and failed runs, and dropping them is said', async () => {
    const at = await anAccount()
    fill(at, deadLetters.runs.from, 2)
    await expect(redrive(at.operator, ['runs'])).rejects.toThrow('npm run redrive -- runs --drop')
    expect(bodies(at, deadLetters.runs.from)).toHaveLength(2)
    expect(await redrive(at.operator, ['runs', '--drop'])).toBe(0)
    expect(bodies(at, deadLetters.runs.from)).toEqual([])
  })

  it('can be looked at first: how many and since when, never what stands in them', async () => {
    const at = await anAccount()
    fill(at, deadLetters.due.from, 3)
    expect(await redrive(at.operator, ['due', '--look'])).toBe(0)
    expect(at.said[0]).toMatch(/^3 in /)
    expect(at.said.join()).not.toContain('message 1')
    expect(bodies(at, deadLetters.due.from)).toHaveLength(3)
  })

  it('names its queues when asked for another', async () => {
    const { operator } = await anAccount()
    await expect(redrive(operator, ['outbox'])).rejects.toThrow('inbox|due|mail-events|pushes|timers|ticks|runs')
  })
})
