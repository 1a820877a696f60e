import { showAsset } from './rooms/assets.ts'
import { sendDebrief, showDebrief } from './rooms/debrief.ts'
import { markPerson, showDrafts } from './rooms/drafts.ts'
import { followLink } from './rooms/follow-link.ts'
import { showHome } from './rooms/home.ts'
import type { Room } from './visit.ts'

/** Every address of the pages. GET shows and changes nothing; every act is a POST. */
export const routes: readonly (readonly ['GET' | 'POST', string, Room])[] = [
  ['GET', '/', showHome],
  ['GET', '/assets/{name}', showAsset],
  ['GET', '/l/{token}', followLink],
  ['GET', '/rounds/{roundId}/debrief', showDebrief],
  ['POST', '/rounds/{roundId}/debrief', sendDebrief],
  ['GET', '/rounds/{roundId}/drafts', showDrafts],
  ['POST', '/rounds/{roundId}/drafts', markPerson],
]
