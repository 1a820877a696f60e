import { state } from '../../functions/app/page/example/stored.ts'
import { view } from '../../functions/domain/view/make-view.ts'
import {
  applicationPath,
  debriefPath,
  draftsPath,
  examplePath,
  mailPath,
  matchPath,
  packetPath,
  roundPath,
} from '../../templates/page/parts/paths.ts'
import { aTown } from './browser.ts'

/** The pages of the worked example, and the first page that shows it. */
export async function examplePages(): Promise<Map<string, string>> {
  const town = await aTown([])
  const [application] = view(state).applications
  const [held, next] = application?.rounds ?? []
  if (!application || !held || !next) throw new Error('the example has no round')
  const addresses = {
    '': '',
    round: roundPath(next.id),
    correction: `${roundPath(next.id)}/edit`,
    packet: packetPath(next.id),
    debrief: debriefPath(held.id),
    drafts: draftsPath(held.id),
    application: applicationPath(application.id),
    match: matchPath(application.id),
    coming: '/mails',
    material: '/material',
    mail: mailPath(state.touchpoints.find(({ kind }) => kind === 'packet')?.key ?? ''),
    end: '/settings',
  }
  const stranger = town.stranger()
  const pages = new Map([['home with the example', (await town.owner().get('/')).body]])
  for (const [name, address] of Object.entries(addresses))
    pages.set(`example ${name}`.trim(), (await stranger.get(examplePath + address)).body)
  return pages
}
