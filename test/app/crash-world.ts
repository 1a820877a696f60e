import type { World } from '../../functions/ports.ts'

/** The process dies: nothing after this call runs. */
export class Crash extends Error {}

/** How one call of the world goes wrong. The SDK's timeouts reach us as an error; whether the work was done, nobody knows. */
export const faults = ['crash-before', 'crash-after', 'timeout-without-effect', 'timeout-with-effect'] as const
export type Fault = (typeof faults)[number]

export interface Counted {
  world: World
  /** Names of the awaited calls in order, such as `table.saveInterview`. */
  calls: string[]
}

const ports = ['table', 'inbox', 'timers', 'mailer', 'reader', 'fetcher', 'splitter', 'secrets'] as const

type Call = () => Promise<unknown>

/** The world with every awaited call of its ports going through `around`. */
export function worldAround(real: World, around: (name: string, call: Call) => Promise<unknown>): World {
  const wrapped = (name: string, port: object) =>
    new Proxy(port, {
      get(target, method, receiver) {
        const value: unknown = Reflect.get(target, method, receiver)
        if (typeof value !== 'function') return value
        return async (...args: unknown[]) => around(`${name}.${String(method)}`, async () => value.apply(target, args))
      },
    })
  return { ...real, ...Object.fromEntries(ports.map((name) => [name, wrapped(name, real[name])])) }
}

/**
 * Every awaited call of the world gets a number, and call number `at` goes wrong. After a crash nothing works any more: whoever catches
 * it and carries on is found out.
 */
export function worldWithFault(real: World, at: number, fault: Fault): Counted {
  const calls: string[] = []
  let dead = false

  const wrong = async (name: string, call: Call): Promise<unknown> => {
    if (fault === 'crash-after' || fault === 'timeout-with-effect') await call()
    dead = fault.startsWith('crash')
    if (dead) throw new Crash(fault)
    // The mailer's own answer to a timeout: one call was made, and nobody knows.
    if (name === 'mailer.send') return { outcome: 'unknown' }
    throw Object.assign(new Error('socket hang up'), { name: 'TimeoutError' })
  }

  const world = worldAround(real, async (name, call) => {
    if (dead) throw new Crash('a call after the end')
    calls.push(name)
    return calls.length - 1 === at ? wrong(name, call) : call()
  })
  return { world, calls }
}

/** Calls that a service turns away: nothing was done, and the caller is told. The mailer has answers of its own for that. */
export const worldTurningAway = (real: World, isTurnedAway: (service: string) => boolean): World =>
  worldAround(real, async (name, call) => {
    if (isTurnedAway(name.slice(0, name.indexOf('.')))) throw Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException' })
    return call()
  })
