import { simulate } from '../test/app/simulation.ts'

/** `npx tsx bench/simulation.ts [seeds] [first seed]`: the simulation of the tests over many seeds. A broken seed can be run again by its number. */
const seeds = Number(process.argv[2] ?? 1000)
const first = Number(process.argv[3] ?? 1)

const began = performance.now()
let mails = 0
let faults = 0
let broken = 0
for (let seed = first; seed < first + seeds; seed += 1) {
  const simulated = await simulate(seed)
  mails += simulated.mails
  faults += simulated.faults
  if (simulated.breaks.length > 0) {
    broken += 1
    for (const words of simulated.breaks) console.log(`seed ${seed}: ${words}`)
  }
  // Who stops it half-way knows how far it came.
  if ((seed - first + 1) % 100 === 0) console.error(`up to ${seed}: ${broken} broken`)
}
const seconds = (performance.now() - began) / 1000
console.log(`${seeds} seeds, ${mails} mails, ${faults} failed runs: ${broken} broken seeds in ${seconds.toFixed(0)} s`)
process.exitCode = broken > 0 ? 1 : 0
