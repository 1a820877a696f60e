import { afterAll } from 'vitest'

/** Files share their process: what one of them has left in its environment, also by failing half-way, is gone when the next begins. */
const before = { ...process.env }

afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
})
