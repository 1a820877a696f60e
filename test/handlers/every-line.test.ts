import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { functionNames } from '../../functions/contract.ts'
import { metricsOf, type NoticeName, notices, everyLine as onEveryLine } from '../../functions/notices.ts'
import { canary, everyLine, type Written } from './every-line.ts'

const lineSchema = z.looseObject({ event: z.string(), at: z.string(), _aws: z.unknown().optional() })

describe('what the functions write', () => {
  let written: Written[]
  let lines: Record<string, unknown>[]
  beforeAll(async () => {
    written = await everyLine()
    lines = written.flatMap(({ line }) => (line.startsWith('{"type":"thrown"') ? [] : [lineSchema.parse(JSON.parse(line))]))
  }, 60_000)

  it('says nothing of what a stranger or the candidate wrote: no name, address, title, uid, text or secret', () => {
    expect(written.filter(({ line }) => line.toLowerCase().includes(canary))).toEqual([])
  })

  it('comes from every function, and tells which, and which run', () => {
    expect(new Set(written.map((one) => one.function))).toEqual(new Set(functionNames))
    const strays = lines.filter((line) => line.run !== 'run-1' || !String(line.function).startsWith('roundtwo-on-'))
    // Signing in was asked through a browser, without a run around it.
    expect(new Set(strays.map(({ event }) => event))).toEqual(new Set(['sign-in-refused']))
  })

  it('is every event there is, each with the fields it may have and no others', () => {
    const known: Record<string, readonly string[]> = notices
    expect(Object.keys(known).filter((event) => !lines.some((line) => line.event === event) && !rare.has(event))).toEqual([])
    for (const line of lines) {
      const event = String(line.event) as NoticeName
      const allowed = new Set<string>([...onEveryLine, ...(known[event] ?? []), ...metricsOf(event), '_aws'])
      expect(
        Object.keys(line).filter((field) => !allowed.has(field)),
        event,
      ).toEqual([])
    }
  })

  it('gives each field one kind of value, whatever the line', () => {
    const kinds = new Map<string, Set<string>>()
    for (const line of lines)
      for (const [field, value] of Object.entries(line)) kinds.set(field, (kinds.get(field) ?? new Set()).add(typeof value))
    expect([...kinds].filter(([, kind]) => kind.size > 1)).toEqual([])
  })

  it('names whose it is and which message, also where it tells of a fault', () => {
    const faults = lines.filter((line) => line.event === 'failed' && line.function === 'roundtwo-on-message-stored' && line.messageKey)
    expect(faults.length).toBeGreaterThan(2)
    for (const fault of faults) expect(fault).toMatchObject({ candidateId: 'alex', messageKey: expect.stringMatching(/^page\/alex\//) })
  })

  it('tells of each fault behind one that stands for several, with its cause and a place that can be read', () => {
    const parts = lines.filter((line) => line.event === 'part-failed')
    expect(parts).toContainEqual(
      expect.objectContaining({ function: 'roundtwo-on-sweep', candidateId: 'alex', error: 'Fault', cause: 'Error < TypeError' }),
    )
    expect(parts).toContainEqual(expect.objectContaining({ function: 'roundtwo-on-feed-tick', feedId: expect.any(String) }))
    for (const { place } of parts) expect(place).toMatch(/^\S.* \([\w-]+\.ts:\d+:\d+\)/)
  })

  it('is counted in the form CloudWatch takes metrics out of: a number of the line, by its deployment', () => {
    for (const line of lines) {
      const names = metricsOf(String(line.event) as NoticeName)
      if (names.length === 0) expect(line).not.toHaveProperty('_aws')
      else
        expect(line).toMatchObject({
          stack: 'roundtwo',
          ...Object.fromEntries(names.map((name) => [name, expect.any(Number)])),
          _aws: {
            Timestamp: Date.parse(String(line.at)),
            CloudWatchMetrics: [
              { Namespace: 'roundtwo', Dimensions: [['stack']], Metrics: names.map((Name) => ({ Name, Unit: 'Count' })) },
            ],
          },
        })
    }
  })
})

/** A planner overtaken six times in a row: `test/app/send/plan-candidate.test.ts`. */
const rare = new Set<string>(['plan-left-to-the-sweep'])
