import { beforeAll, describe, expect, it } from 'vitest'
import { functionNames } from '../../functions/contract.ts'
import { names } from '../../local/names.ts'
import type { Made } from '../granted-calls.ts'
import { calls, variables } from './proof/calls.ts'
import { expected, templates, templatesFor } from './proof/deployment.ts'
import { mutationsOf, survives } from './proof/mutations.ts'
import { type Expected, prove } from './proof/prove.ts'
import { variablesRead } from './proof/reads.ts'
import { byFunction, tour } from './proof/tour.ts'

describe('what the functions ask of AWS', () => {
  let made: Made[] = []
  beforeAll(async () => {
    made = await tour()
  }, 300_000)

  it.each(functionNames)('is what the list says, by %s: no more, and nothing stale', (name) => {
    expect([...(byFunction(made).get(name) ?? [])].toSorted()).toEqual(calls[name].toSorted())
  })

  it('is mail from the sender to the candidate alone', () => {
    const mails = made.filter((one) => one.calls.some((call) => call.startsWith('ses:'))).map(({ input }) => input)
    expect(mails.length).toBeGreaterThan(2)
    for (const { Destination, FromEmailAddress, ConfigurationSetName } of mails) {
      expect(Destination).toEqual({ ToAddresses: ['alex.morgan@example.com'] })
      expect(FromEmailAddress).toBe(`"roundtwo" <roundtwo@${names.mailDomain}>`)
      expect(ConfigurationSetName).toBe(names.configurationSet)
    }
  })

  it('is a wake-up in its own group, with its own role, by whoever books one', () => {
    const booked = made.filter((one) => one.calls.includes('scheduler:CreateSchedule timers')).map(({ input }) => input)
    for (const { GroupName, Target } of booked) {
      expect(GroupName).toBe(names.timerGroup)
      expect(Target).toMatchObject({ RoleArn: expect.stringContaining('roundtwo-timers'), Arn: expect.stringContaining(':due') })
    }
  })

  it('is of other schedules than those of its own group nothing, not even a list', () => {
    const looked = made.filter((one) => one.calls.some((call) => /^scheduler:(List|Delete)/.test(call))).map(({ input }) => input)
    expect(looked.length).toBeGreaterThan(2)
    for (const { GroupName } of looked) expect(GroupName).toBe(names.timerGroup)
  })

  it.each(functionNames)('needs the variables that %s reads, and no others', async (name) => {
    expect((await variablesRead(name)).toSorted()).toEqual(variables[name].toSorted())
  })
})

describe('the permissions in the templates', () => {
  beforeAll(() => void templates(), 180_000)

  it('are what is needed and nothing else: by every function, and on every way from a service to a resource', () => {
    expect(prove(templates(), expected)).toEqual([])
  })

  const sam = { candidate: 'Sam Reed <sam@example.com>', homeZone: 'Europe/Dublin' }
  const candidates = ['sam@example.com']
  const office = { name: 'Riverside Career Office', staff: [] }
  it.each<[string, () => ReturnType<typeof templates>, Expected]>([
    ['an address mails come from, and none that takes any', () => templatesFor({ ...sam, from: 'me@example.com' }), { candidates }],
    ['a sender that is asked for', () => templatesFor(sam), { candidates }],
    [
      'people who are invited',
      () => templatesFor({ ...sam, mailDomain: 'in.example.com', roster: 'true' }),
      { candidates, mailDomain: true, anybody: true },
    ],
    ['an office', () => templatesFor({ ...sam, from: 'me@example.com' }, office), { candidates, anybody: true, office: true }],
  ])('are so in a deployment with %s', (_what, made, its) => {
    expect(prove(made(), its)).toEqual([])
  })

  it('cannot lose a single grant, statement, condition or variable without the proof noticing', () => {
    const mutations = mutationsOf(templates())
    expect(mutations.length).toBeGreaterThan(150)
    expect(mutations.filter((one) => survives(one, expected)).map(({ name }) => name)).toEqual([])
  }, 120_000)
})
