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

/**
 * Every awaited call of the world gets a number, and call number `at` goes wrong. After a crash nothing works any more: whoever catches
 * it and carries on is found out.
 */
export function worldWithFault(real: World, at: number, fault: Fault): Counted {
  const calls: string[] = []
  let dead = false

  const wrong = async (name: string, call: () => Promise<unknown>): Promise<unknown> => {
    if (fault === 'crash-after' || fault === 'timeout-with-effect') await call()
    dead = fault.startsWith('crash')
    if (dead) throw new Crash(fault)
    // The mailer's own answer to a timeout: one call was made, and nobody knows.
    if (name === 'mailer.send') return { outcome: 'unknown' }
    throw Object.assign(new Error('socket hang up'), { name: 'TimeoutError' })
  }

  const wrapped = (name: string, port: object) =>
    new Proxy(port, {
      get(target, method, receiver) {
        const value: unknown = Reflect.get(target, method, receiver)
        if (typeof value !== 'function') return value
        return async (...args: unknown[]) => {
          if (dead) throw new Crash('a call after the end')
          const full = `${name}.${String(method)}`
          calls.push(full)
          const call = async (): Promise<unknown> => value.apply(target, args)
          return calls.length - 1 === at ? wrong(full, call) : call()
        }
      },
    })

  const world = { ...real, ...Object.fromEntries(ports.map((name) => [name, wrapped(name, real[name])])) }
  return { world, calls }
}
