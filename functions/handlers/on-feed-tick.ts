import { pollFeeds } from '../app/poll-feeds.ts'
import { start } from '../start.ts'

/** Every five minutes: the calendar feeds whose time has come. */
export const handler = start(['table', 'inbox', 'fetcher', 'splitter', 'timers', 'clock', 'log'], (world) => () => pollFeeds(world))
