import { renderMail } from '../templates/mail/render/render-mail.tsx'
import { alone, manyShapes, written } from '../test/templates/packets.ts'
import { sampleMaterial } from '../test/templates/sample-material.ts'
import { sampleLinks } from '../test/templates/sample-view.ts'

/**
 * `npx tsx bench/render.ts`: how long it takes to choose, word and render a whole packet, and how large it is, over packets of every format,
 * round and number of people, with nothing handed in and with a CV, the posting and three stories. The aim is 1 ms at the median, 60 KB at most.
 */
const rounds = 10

const shapes = manyShapes()
const bare = shapes.map((shape) => ({ shape, view: alone(shape) }))
const known = bare.map(({ shape, view }) => {
  const round = view.applications.flatMap((one) => one.rounds).at(-1)
  return { shape, view: round ? { ...view, material: sampleMaterial(round) } : view }
})

const percentile = (sorted: readonly number[], share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0

for (const [name, packets] of Object.entries({ 'nothing handed in': bare, 'CV, posting, stories': known })) {
  const cases = packets.map(({ shape, view }) => ({ row: written('packet', shape, view).row, view }))
  const times: number[] = []
  let largest = 0
  for (let turn = 0; turn <= rounds; turn += 1)
    for (const { row, view } of cases) {
      const began = performance.now()
      const { html } = renderMail(row, view, sampleLinks, row.due)
      // The first turn warms up.
      if (turn > 0) times.push(performance.now() - began)
      largest = Math.max(largest, Buffer.byteLength(html))
    }
  times.sort((a, b) => a - b)
  const [median, most] = [percentile(times, 0.5), percentile(times, 0.95)].map((ms) => ms.toFixed(2))
  console.log(
    `${name.padEnd(22)} ${times.length} packets, median ${median} ms, 95 % under ${most} ms, largest ${(largest / 1000).toFixed(1)} KB`,
  )
}
