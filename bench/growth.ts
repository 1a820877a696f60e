import { grownTown } from './growth/grown-town.ts'
import { type Step, stepsIn } from './growth/steps.ts'

/**
 * `npx tsx bench/growth.ts [most]`: calls to the table, kilobytes and milliseconds of each step, with 10, 100 and 1,000 interviews stored. Fails where
 * the last needs more than `ratio` times the calls or bytes of the first.
 */
const ratio = 1.5
const most = Number(process.argv[2] ?? 1000)
const sizes = [10, 100, 1000].filter((size) => size <= most)

const rows = []
for (const size of sizes) {
  const town = await grownTown(size)
  rows.push({ size, archives: town.store.items().filter((item) => item.packed !== undefined).length, steps: await stepsIn(town) })
}
const steps: Step[] = ['invite', 'mail', 'event', 'answer']
console.log(`stored   archives  ${steps.map((step) => step.padEnd(28)).join('')}`)
for (const { size, archives, steps: found } of rows) {
  const cells = steps.map((step) => {
    const { calls, bytes, milliseconds } = found[step]
    return `${calls} calls, ${(bytes / 1024).toFixed(1)} KB, ${milliseconds.toFixed(0)} ms`.padEnd(28)
  })
  console.log(`${String(size).padStart(6)}${String(archives).padStart(11)}  ${cells.join('')}`)
}
const [first, last] = [rows[0], rows.at(-1)]
if (first && last)
  for (const step of steps) {
    const [calls, bytes] = [last.steps[step].calls / first.steps[step].calls, last.steps[step].bytes / first.steps[step].bytes]
    const isTooMuch = calls > ratio || bytes > ratio
    console.log(`${step}: ${calls.toFixed(2)} × the calls, ${bytes.toFixed(2)} × the bytes${isTooMuch ? ' (too much)' : ''}`)
    if (isTooMuch) process.exitCode = 1
  }
