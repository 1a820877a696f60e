import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// A zone nobody lives in by accident: a test that leans on the machine's own zone fails at once. Set for the process, since threads have no zone of their own.
process.env.TZ = 'Asia/Tokyo'

/** What builds bundles, starts and kills whole processes or goes through very many cases, each some seconds: `npm run test:long`. */
const long = ['test/end-to-end/**/*.test.ts', 'test/local/start.test.ts', 'test/**/*.long.test.{ts,tsx}']
/** Lives of candidates from the first invite on, through the whole product: as long as all the quick ones together. */
const scenarios = ['test/scenarios/**/*.test.ts']

/**
 * Files share their worker and what it has loaded: loading the program anew for each of them took longer than the tests. What a test changes
 * in its process (the environment, `overrideWorld`) it puts back.
 */
const shared = {
  pool: 'threads' as const,
  isolate: false,
  // The second holds what a function asks of AWS in any test against what it may, the third draws the same cases where it is told to.
  setupFiles: ['test/put-back.ts', 'test/granted-calls.ts', 'test/property-seed.ts'],
  // The SDK tells every worker about the Node versions of 2027; nobody who runs the tests needs to hear it.
  execArgv: ['--no-warnings'],
  testTimeout: 90_000,
  // Some hooks start a process of the program.
  hookTimeout: 60_000,
}

export default defineConfig({
  test: {
    // What was compiled once is kept in node_modules: a second run starts its tests half a minute of processor time sooner.
    experimental: { fsModuleCache: true },
    // Both processors of a small machine: by itself vitest leaves one idle.
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    projects: [
      { test: { ...shared, name: 'quick', include: ['test/**/*.test.{ts,tsx}'], exclude: [...long, ...scenarios] } },
      { test: { ...shared, name: 'scenarios', include: scenarios, exclude: long } },
      { test: { ...shared, name: 'long', include: long, testTimeout: 120_000 } },
      // The scenarios once more, through DynamoDB's double and the SDK instead of a table in memory.
      {
        test: {
          ...shared,
          name: 'through-dynamodb',
          include: scenarios,
          exclude: long,
          testTimeout: 120_000,
          env: { TABLE_OF_TOWNS: 'dynamodb' },
        },
      },
    ],
  },
})
