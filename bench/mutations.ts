import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { foldMutations } from './mutations/fold.ts'
import type { Mutation } from './mutations/mutation.ts'
import { planMutations } from './mutations/plan.ts'
import { sendMutations } from './mutations/send.ts'
import { trustMutations } from './mutations/trust.ts'

/**
 * `npx tsx bench/mutations.ts [from] [to] [step]`: faults written by hand into a copy of the product, one at a time; the tests beside the
 * place must notice. Killed: a test failed. Survived: nobody noticed, and a test is missing. `--check` only looks whether each fault still
 * fits its file, `--quick` leaves the slow tests out, `--trust` does not first see whether the tests pass without any. The whole list takes
 * half an hour; numbers count from 1.
 */
const all: Mutation[] = [...sendMutations, ...planMutations, ...foldMutations, ...trustMutations]

/** A fault whose text is gone proves nothing: it is to be written anew, and nothing runs before. */
function check(): void {
  const gone = all.filter(({ file, text, becomes }) => text === becomes || readFileSync(file, 'utf8').split(text).length !== 2)
  const names = all.map(({ name }) => name)
  const twice = names.filter((name, at) => names.indexOf(name) !== at)
  if (gone.length === 0 && twice.length === 0) return
  for (const { name, file } of gone) console.error(`not found exactly once in ${file}: ${name}`)
  for (const name of twice) console.error(`listed twice: ${name}`)
  process.exit(2)
}

/** What tests read, beside what is installed. */
const copied = ['functions', 'local', 'templates', 'infra', 'test', 'docs', 'package.json', 'tsconfig.json', 'vitest.config.ts', 'cdk.json']

function scratchCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'roundtwo-mutations-'))
  for (const name of copied) cpSync(name, join(folder, name), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** A slow machine is no killer: only a test that fails is. Undefined when all pass, else what vitest said. */
function failureOf(folder: string, tests: readonly string[]): string | undefined {
  // One worker that keeps what it has loaded: the same files are asked a hundred times.
  const asked = ['vitest', 'run', '--bail', '1', '--testTimeout', '300000', '--maxWorkers', '1', '--no-isolate', ...tests]
  const { status, stdout, stderr } = spawnSync('npx', asked, { cwd: folder, encoding: 'utf8' })
  return status === 0 ? undefined : `${stdout}\n${stderr}`
}

/** Takes longer than all others together, so it is asked only where they have noticed nothing. */
const isSlow = (test: string): boolean => test.endsWith('crash-enumeration.long.test.ts')

function isKilled(folder: string, { file, text, becomes, tests }: Mutation): boolean {
  const place = join(folder, file)
  const before = readFileSync(place, 'utf8')
  writeFileSync(
    place,
    before.replace(text, () => becomes),
  )
  try {
    const [slow, quick] = [tests.filter(isSlow), tests.filter((test) => !isSlow(test))]
    return (process.argv.includes('--quick') ? [quick] : [quick, slow]).some(
      (some) => some.length > 0 && failureOf(folder, some) !== undefined,
    )
  } finally {
    writeFileSync(place, before)
  }
}

check()
if (process.argv.includes('--check')) {
  console.log(`${all.length} mutations fit`)
  process.exit(0)
}
const [from = 1, to = all.length, step = 1] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'))
  .map(Number)
const numbered = all.map((mutation, at) => ({ ...mutation, number: at + 1 }))
const chosen = numbered.slice(from - 1, to).filter((_, at) => at % step === 0)
const folder = scratchCopy()
let killed = 0
try {
  // Tests that fail by themselves would kill everything.
  const tests = [...new Set(chosen.flatMap((one) => one.tests))]
  const failure = process.argv.includes('--trust') ? undefined : failureOf(folder, tests)
  if (failure !== undefined) throw new Error(`The tests fail without any mutation\n${failure}`)
  for (const mutation of chosen) {
    const verdict = isKilled(folder, mutation) ? 'killed' : 'SURVIVED'
    if (verdict === 'killed') killed += 1
    console.log(`${String(mutation.number).padStart(3)} ${verdict.padEnd(8)} ${mutation.name} (${mutation.file})`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`${killed} of ${chosen.length} killed, ${Math.round((killed * 100) / chosen.length)} %`)
process.exitCode = killed * 100 < chosen.length * 85 ? 1 : 0
