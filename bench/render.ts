import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderMail } from '../templates/mail/render/render-mail.tsx'
import { alone, manyShapes, written } from '../test/templates/packets.ts'
import { sampleMaterial } from '../test/templates/sample-material.ts'
import { sampleLinks } from '../test/templates/sample-view.ts'

/**
 * `npx tsx bench/render.ts`: how long it takes to choose, word and render a whole packet, and how large it is, over packets of every format,
 * round and number of people, with nothing handed in and with a CV, the posting and three stories. The aim is 1 ms at the median, 60 KB at most.
 * The least of the turns of each packet is what it takes where nothing else runs. Then the same once more, bundled as the functions are: tsx
 * names each closure when it is made.
 */
const rounds = 40

const shapes = manyShapes()
const bare = shapes.map((shape) => ({ shape, view: alone(shape) }))
const known = bare.map(({ shape, view }) => {
  const round = view.applications.flatMap((one) => one.rounds).at(-1)
  return { shape, view: round ? { ...view, material: sampleMaterial(round) } : view }
})

const isBundled = process.argv.includes('bundled')
console.log(isBundled ? '\nbundled' : 'through tsx')

const percentile = (sorted: readonly number[], share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0

for (const [name, packets] of Object.entries({ 'nothing handed in': bare, 'CV, posting, stories': known })) {
  const cases = packets.map(({ shape, view }) => ({ row: written('packet', shape, view).row, view }))
  const times: number[] = []
  const least = cases.map(() => Number.POSITIVE_INFINITY)
  let largest = 0
  for (let turn = 0; turn <= rounds; turn += 1)
    for (const [at, { row, view }] of cases.entries()) {
      const began = performance.now()
      const { html } = renderMail(row, view, sampleLinks, row.due)
      const took = performance.now() - began
      // The first turn warms up.
      if (turn > 0) times.push(took)
      least[at] = Math.min(least[at] ?? took, took)
      largest = Math.max(largest, Buffer.byteLength(html))
    }
  times.sort((a, b) => a - b)
  least.sort((a, b) => a - b)
  const [median, most, undisturbed] = [percentile(times, 0.5), percentile(times, 0.95), percentile(least, 0.5)].map((ms) => ms.toFixed(2))
  console.log(
    `${name.padEnd(22)} ${times.length} packets, median ${median} ms (of the least of ${rounds} turns ${undisturbed} ms), 95 % under ${most} ms, largest ${(largest / 1000).toFixed(1)} KB`,
  )
}

if (!isBundled) {
  const { build } = await import('esbuild')
  const folder = mkdtempSync(join(tmpdir(), 'render-'))
  const outfile = join(folder, 'render.mjs')
  // What a package that is no module asks for is there for it.
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" }
  await build({
    entryPoints: [import.meta.filename],
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['esbuild'],
    banner,
    outfile,
    logLevel: 'error',
  })
  spawnSync(process.execPath, [outfile, 'bundled'], { stdio: 'inherit' })
  rmSync(folder, { recursive: true })
}
