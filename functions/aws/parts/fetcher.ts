import { guardedFetcher } from '../outside/feed-fetcher.ts'
import type { Part } from '../part.ts'

export const fetcher: Part<'fetcher'> = { name: 'fetcher', make: () => guardedFetcher() }
