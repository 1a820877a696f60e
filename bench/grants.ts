import { expected, templates } from '../test/infra/proof/deployment.ts'
import { mutationsOf, survives } from '../test/infra/proof/mutations.ts'
import { prove } from '../test/infra/proof/prove.ts'

/**
 * `npx tsx bench/grants.ts`: takes every single grant, action, resource, condition, statement and environment variable out of the synthesized
 * templates, one at a time, and asks the proof of permissions (test/infra/proof) whether anything is wrong. Killed: it says so. Survived: it
 * could be taken out and nobody would notice. The same is a test (test/infra/granted.long.test.ts); here each one is told.
 */
const stacks = templates()
const faults = prove(stacks, expected)
if (faults.length > 0) throw new Error(`The proof fails without any mutation:\n${faults.join('\n')}`)
const began = performance.now()
const all = mutationsOf(stacks)
const survivors = all.filter((one) => survives(one, expected))
if (process.argv.includes('--all')) for (const one of all) console.log(`${survivors.includes(one) ? 'SURVIVED' : 'killed  '} ${one.name}`)
else for (const { name } of survivors) console.log(`SURVIVED ${name}`)
const seconds = ((performance.now() - began) / 1000).toFixed(1)
console.log(`${all.length - survivors.length} of ${all.length} killed in ${seconds} s`)
process.exitCode = survivors.length > 0 ? 1 : 0
