import { shortHash } from '../../domain/record/identity.ts'
import type { World } from '../../ports.ts'

export type AddedFeed = { outcome: 'added' } | { outcome: 'refused'; words: string }

/** More calendars than that are not one person's. */
const mostFeeds = 10

/** Keeps a private calendar address and has it polled at the next tick. Safe to repeat: the address is the feed. */
export async function addFeed(
  { table, clock }: Pick<World, 'table' | 'clock'>,
  candidateId: string,
  address: string,
  known: number,
): Promise<AddedFeed> {
  const url = feedUrl(address)
  if (url === undefined)
    return {
      outcome: 'refused',
      words: 'This is not a private calendar address. It begins with https:// or webcal:// and often ends in .ics.',
    }
  if (known >= mostFeeds) return { outcome: 'refused', words: `There are ${mostFeeds} calendars already. Remove one first.` }
  const id = shortHash(url)
  if ((await table.findFeed(candidateId, id)) !== undefined) return { outcome: 'added' }
  const feed = {
    candidateId,
    id,
    url,
    name: null,
    etag: null,
    lastModified: null,
    nextPollAt: clock.now(),
    lastGoodAt: null,
    trouble: null,
    seen: {},
    firstLookAt: null,
    version: 1,
  }
  await table.putFeed(feed, { unplanned: false })
  return { outcome: 'added' }
}

/** What can be told by looking; whether the address is a public one is checked by the fetcher at each poll. */
export function feedUrl(address: string): string | undefined {
  const text = address.trim().replace(/^webcals?:\/\//i, 'https://')
  if (text.length > 2_000 || !URL.canParse(text)) return undefined
  const url = new URL(text)
  return url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '' ? url.href : undefined
}
