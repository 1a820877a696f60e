import { feedsPath } from '../../../../../templates/page/parts/paths.ts'
import { feedsPage } from '../../../../../templates/page/settings/feeds.tsx'
import { addFeed } from '../../../join/add-feed.ts'
import { lastReceived } from '../../../receive/last-received.ts'
import { tickRounds } from '../../../send/tick-rounds.ts'
import { keepChange } from '../../../tell/keep-change.ts'
import { html, type PageAnswer, seeOther } from '../../answer.ts'
import { frameOf } from '../../frame.ts'
import { FormRefused, textOf } from '../../request.ts'
import { forOwner, lost, type Visit } from '../../visit.ts'

async function feedsAnswer(visit: Visit): Promise<PageAnswer> {
  const { world, pass, state, view, now } = visit
  const last = lastReceived(await world.table.listMessages(pass.candidateId))
  return html(
    feedsPage({ frame: frameOf(visit), feeds: state.feeds, last, applications: view.applications, homeZone: view.candidate.homeZone, now }),
  )
}

export const showFeeds = forOwner(feedsAnswer)

export const sendFeed = forOwner(async (visit) => {
  const typed = textOf(visit.request.form, 'url') ?? ''
  const added = await addFeed(visit.world, visit.pass.candidateId, typed, visit.state.feeds.length)
  if (added.outcome === 'refused') throw new FormRefused([{ field: 'url', words: added.words }])
  if (added.outcome === 'known') return seeOther(`${feedsPath}?done=unchanged`)
  await keepChange(visit.world, visit.pass.candidateId, { of: 'feed', id: added.id, was: null })
  return seeOther(`${feedsPath}?done=feed`)
}, feedsAnswer)

export const removeFeed = forOwner(async (visit) => {
  const { world, pass, state, request } = visit
  const feed = state.feeds.find(({ id }) => id === request.params.feedId)
  if (feed === undefined) return seeOther(`${feedsPath}?done=unchanged`)
  const { id, url, name, firstLookAt } = feed
  await keepChange(world, pass.candidateId, { of: 'feed', id, was: { url, name, firstLookAt } })
  await world.table.removeFeed(pass.candidateId, id)
  return seeOther(`${feedsPath}?done=feed-removed`)
})

export const sendTicks = forOwner(async (visit) => {
  const feedId = visit.request.params.feedId ?? ''
  if (!visit.state.feeds.some(({ id }) => id === feedId)) throw lost('calendar')
  const ticked = new Set(visit.request.form.getAll('round').filter((id): id is string => typeof id === 'string'))
  const isNew = await tickRounds(visit.world, visit.view, visit.state, feedId, ticked)
  return seeOther(`${feedsPath}?done=${isNew ? 'answered' : 'unchanged'}`)
})
