import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // A zone nobody lives in by accident: a test that leans on the machine's own zone fails at once.
    env: { TZ: 'Asia/Tokyo' },
    // The SDK tells every worker about the Node versions of 2027; nobody who runs the tests needs to hear it.
    execArgv: ['--no-warnings'],
    testTimeout: 30_000,
  },
})
