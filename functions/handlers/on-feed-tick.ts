import { pollFeeds } from '../app/receive/feeds/poll-feeds.ts'
import { clock } from '../aws/parts/clock.ts'
import { fetcher } from '../aws/parts/fetcher.ts'
import { inbox } from '../aws/parts/inbox.ts'
import { log } from '../aws/parts/log.ts'
import { office } from '../aws/parts/office.ts'
import { splitter } from '../aws/parts/reader.ts'
import { table } from '../aws/parts/table.ts'
import { timers } from '../aws/parts/timers.ts'
import { start } from '../start.ts'

/** Every five minutes: the calendar feeds whose time has come. */
export const handler = start([table, inbox, fetcher, splitter, timers, office, clock, log], (world) => () => pollFeeds(world))
