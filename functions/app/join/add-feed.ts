import { unseenFeed } from '../../domain/feed/feed.ts'
import { adviceFor, glanceAt, httpsUrl, wrongAddress } from '../../domain/feed/typed-address.ts'
import { shortHash } from '../../domain/record/identity.ts'
import type { World } from '../../ports.ts'

export type AddedFeed = { outcome: 'added' | 'known'; id: string } | { outcome: 'refused'; words: string }

/** More calendars than that are not one person's. */
const mostFeeds = 10

const refused = (words: string): AddedFeed => ({ outcome: 'refused', words })

/**
 * Looks at a private calendar address and keeps it, with the calendar's name, to be polled at the next tick: that look takes the entries in. One
 * that cannot work is told at once. Safe to repeat: the address is the feed.
 */
export async function addFeed(
  { table, clock, fetcher }: Pick<World, 'table' | 'clock' | 'fetcher'>,
  candidateId: string,
  address: string,
  known: number,
): Promise<AddedFeed> {
  const url = httpsUrl(address)
  const wrong = wrongAddress(address)
  if (url === undefined || wrong !== undefined) return refused(wrong ?? '')
  const id = shortHash(url)
  if ((await table.findFeed(candidateId, id)) !== undefined) return { outcome: 'known', id }
  if (known >= mostFeeds) return refused(`There are ${mostFeeds} calendars already: remove one first.`)
  const fetched = await fetcher.fetch(url, { etag: null, lastModified: null })
  if (fetched.outcome === 'failed') return refused(`${fetched.words} ${adviceFor(url)}`)
  const seen = fetched.outcome === 'fetched' ? glanceAt(fetched.bytes) : { name: null }
  if ('wrong' in seen) return refused(seen.wrong)
  const feed = unseenFeed({ candidateId, id, url, name: seen.name, firstLookAt: null, nextPollAt: clock.now() })
  await table.putFeed(feed, { unplanned: false })
  return { outcome: 'added', id }
}
