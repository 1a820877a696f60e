import { tableOver } from '../functions/aws/table.ts'
import { fullHouse } from '../test/page/houses.ts'
import { countingStore } from './growth/counting-store.ts'

/**
 * `npx tsx bench/home.ts`: calls to the table, kilobytes read, kilobytes sent and milliseconds of the first page and of a round's page, for a
 * candidate with forty interviews of 22 applications.
 */
const turns = 30

const house = await fullHouse()
const { store, taken } = countingStore(house.store)
house.world.table = tableOver(store, house.clock)
const owner = house.owner()
const { applications } = await house.seen()
const round = applications.flatMap(({ rounds }) => rounds).find(({ start }) => start !== null)

for (const [name, path] of Object.entries({ home: '/', round: `/rounds/${round?.id}` })) {
  const times: number[] = []
  let bytes = 0
  for (let turn = 0; turn < turns; turn += 1) {
    taken()
    const began = performance.now()
    const { body, statusCode } = await owner.get(path)
    if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}`)
    times.push(performance.now() - began)
    bytes = Buffer.byteLength(body)
  }
  const { calls, bytes: read } = taken()
  const median = times.sort((a, b) => a - b)[turns / 2] ?? 0
  console.log(
    `${name.padEnd(6)} ${calls} calls, ${(read / 1024).toFixed(1)} KB read, ${(bytes / 1024).toFixed(1)} KB sent, median ${median.toFixed(1)} ms`,
  )
}
