import { clock } from '../aws/parts/clock.ts'
import { fetcher } from '../aws/parts/fetcher.ts'
import { inbox } from '../aws/parts/inbox.ts'
import { log } from '../aws/parts/log.ts'
import { material } from '../aws/parts/material.ts'
import { office } from '../aws/parts/office.ts'
import { pushes } from '../aws/parts/pushes.ts'
import { secrets } from '../aws/parts/secrets.ts'
import { site } from '../aws/parts/site.ts'
import { table } from '../aws/parts/table.ts'
import { timers } from '../aws/parts/timers.ts'
import { start } from '../start.ts'
import { pageApp } from './page/page-app.ts'
import { pageSettings } from './page/page-settings.ts'

/** A browser, or a mail service that unsubscribes for its reader, asks for a page or sends a form. */
export const handler = start([table, inbox, material, fetcher, timers, pushes, secrets, site, office, clock, log], (world) =>
  pageApp(world, pageSettings(world.site.publicUrl)),
)
