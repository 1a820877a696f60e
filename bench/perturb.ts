import { type Fact, factsOf, labelledFiles, type Trial, trials, tried } from '../test/domain/read/perturb/measure.ts'

/**
 * `npx tsx bench/perturb.ts [CHANGE [EVERY]]`: every labelled invitation changed in a way whose outcome is known: how many of its facts are
 * read as before, by change and by fact, and how often a fact was right by how sure the reader was. With the beginning of a change's
 * name it lists what was missed, of every nth file only if so asked.
 */
const [only, every = '1'] = process.argv.slice(2)
const made: Trial[] = []
for (const one of labelledFiles().filter((_, i) => i % Number(every) === 0)) {
  const before = await factsOf(one)
  for (const trial of trials([one])) if (!only || trial.perturbation.startsWith(only)) made.push(await tried(trial, before))
}

const share = (facts: readonly Fact[]) => facts.filter(({ isRight }) => isRight).length / Math.max(1, facts.length)
const faultless = (all: readonly Trial[]) =>
  all.filter(({ facts }) => facts.every(({ isRight }) => isRight)).length / Math.max(1, all.length)
const short = (value: unknown) => JSON.stringify(value).slice(0, 260)
const rowOf = (name: string, all: readonly Trial[]) => {
  const facts = all.flatMap((trial) => trial.facts)
  const missed = new Map<string, number>()
  for (const fact of facts) if (!fact.isRight) missed.set(fact.name, (missed.get(fact.name) ?? 0) + 1)
  const most = [...missed].toSorted((a, b) => b[1] - a[1]).slice(0, 6)
  const cells = [name.padEnd(30), String(all.length).padStart(5), share(facts).toFixed(3), faultless(all).toFixed(3)]
  return `${cells.join('  ')}  ${most.map(([field, count]) => `${field} ${count}`).join(', ')}`
}

console.log('change                          files  facts  faultless  missed most')
for (const name of new Set(made.map(({ perturbation }) => perturbation)))
  console.log(
    rowOf(
      name,
      made.filter(({ perturbation }) => perturbation === name),
    ),
  )
console.log(rowOf('all', made))

console.log('\nsure     facts  right')
const given = made.flatMap(({ facts }) => facts).filter(({ read, sure }) => read !== null && sure > 0)
for (const [from, to] of [
  [0, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 0.95],
  [0.95, 1.01],
] as const) {
  const within = given.filter(({ sure }) => sure >= from && sure < to)
  console.log(`${from.toFixed(2)}–  ${String(within.length).padStart(7)}  ${share(within).toFixed(3)}`)
}

if (only)
  for (const { perturbation, file, facts } of made)
    for (const { name, isRight, expected, read } of facts)
      if (!isRight) console.log(`${perturbation} · ${file} · ${name}: ${short(expected)} read ${short(read)}`)
