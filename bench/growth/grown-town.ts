import { planCandidate } from '../../functions/app/send/plan-candidate.ts'
import { touchpointRowKey, touchpointTag } from '../../functions/aws/table/keys.ts'
import { loosened } from '../../functions/aws/table/pack.ts'
import type { Item } from '../../functions/aws/table/store.ts'
import { tableOver } from '../../functions/aws/table.ts'
import { table as names } from '../../functions/contract.ts'
import { applicationIdOf, roundIdOf, shortHash } from '../../functions/domain/record/identity.ts'
import { plus } from '../../functions/domain/time/wall-time.ts'
import { longAfter, readingTown } from '../../test/app/archive/past-pursuits.ts'
import type { MemoryWorld } from '../../test/fakes/memory-world.ts'

const isAboutIt = (item: Item): boolean =>
  /^(?:INTERVIEW|NOTE|MESSAGE|TOUCHPOINT)#/.test(String(item[names.sortKey])) && item.kind !== 'welcome'

/** The same life at another employer: other names, and the ids and keys that follow from them. */
function elsewhere(items: readonly Item[], number: number): Item[] {
  const renamed = (text: string) =>
    text.replaceAll('kestrel0', `kestrel${number}`).replaceAll('Kestrel 0', `Kestrel ${number}`).replaceAll('round-0', `round-${number}`)
  const identities = items.flatMap((item) => (typeof item.identity === 'string' ? [item.identity] : []))
  const messages = items.flatMap((item) => (String(item[names.sortKey]).startsWith('MESSAGE#') ? [String(item.id)] : []))
  const ids = [
    ...identities.flatMap((identity) => [
      [roundIdOf(identity), roundIdOf(renamed(identity))],
      [applicationIdOf(identity), applicationIdOf(renamed(identity))],
    ]),
    ...messages.map((id) => [id, `${shortHash(`${id} ${number}`)}${shortHash(id)}`.slice(0, 32)]),
  ]
  const swapped = (text: string) => ids.reduce((all, [from = '', to = '']) => all.replaceAll(from, to), renamed(text))
  return items.map((item) => {
    const copy: Item = JSON.parse(swapped(JSON.stringify(loosened(item))))
    const isRow = String(copy[names.sortKey]).startsWith('TOUCHPOINT#')
    return isRow ? { ...copy, ...touchpointRowKey('alex', touchpointTag(String(copy.key))) } : copy
  })
}

/** A town whose candidate has so many interviews behind them, each with another employer and each put away as the years went by. */
export async function grownTown(interviews: number): Promise<MemoryWorld> {
  const first = await readingTown({ archives: false })
  await longAfter(first, 1)
  const life = first.store.items().filter(isAboutIt)
  const town = first.twin()
  town.world.table = tableOver(town.store, town.clock)
  for (let number = 1; number <= interviews; number += 1) {
    if (number > 1) for (const item of elsewhere(life, number + 100)) await town.store.put(item)
    await planCandidate(town.world, 'alex')
  }
  town.moveTo(plus(town.clock.now(), { days: 1 }))
  return town
}
