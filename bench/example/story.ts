import { findOrigin } from '../../functions/app/receive/find-origin.ts'
import { ingestMessage } from '../../functions/app/receive/ingest-message.ts'
import { candidateSchema } from '../../functions/domain/access/candidate.ts'
import { readMessage } from '../../functions/domain/read/read-message.ts'
import type { Instant } from '../../functions/domain/time/wall-time.ts'
import { view } from '../../functions/domain/view/make-view.ts'
import type { CandidateState } from '../../functions/ports.ts'
import { calendarInvite, type Invite } from '../../local/examples/calendar-invite.ts'
import { type MemoryWorld, memoryWorld } from '../../test/fakes/memory-world.ts'
import { windTo } from '../../test/fakes/run-town.ts'
import { browser } from '../../test/page/browser.ts'
import { cv, debrief, invites, jamie, posting, stories } from './texts.ts'

const candidate = candidateSchema.parse({ id: 'example', ...jamie, homeZone: 'America/New_York' })

/** Wednesday, just after noon in New York: a note is open until three, and the second interview is two days off. */
export const exampleNow: Instant = '2026-12-02T17:10:00Z'

/** Nine days of a candidate who does not exist: what arrives is really read, what is said is said on the pages, and the mails go when they are due. */
export async function liveExample(): Promise<CandidateState> {
  const town = await memoryWorld({ at: '2026-11-23T14:00:00Z', candidate })
  town.world.reader = { read: readMessage }
  const owner = browser(town.world, { localOwner: candidate.id })
  await owner.send('/material/new/cv', { text: cv })
  for (const { themes, ...story } of stories) await owner.send('/material/new/story', { ...story, themes })

  await arrives(town, '2026-11-24T15:20:00Z', invites.first)
  const [application] = view(await town.world.table.readEverything(candidate.id)).applications
  const [round] = application?.rounds ?? []
  if (!application || !round) throw new Error('The first invite was not understood.')

  await arrives(town, '2026-12-01T17:40:00Z', invites.phone)
  await windTo(town, '2026-12-01T20:45:00Z')
  const { people, thanked, ...told } = debrief
  const met = Object.keys(people)
  await owner.send(`/rounds/${round.id}/debrief`, { ...told, person: met, met, detail: Object.values(people) })
  await windTo(town, '2026-12-01T21:10:00Z')
  await owner.send(`/rounds/${round.id}/drafts`, { person: thanked, done: 'sent' })
  await owner.send('/material/new/posting', { ...posting, application: application.id })

  await arrives(town, '2026-12-02T14:30:00Z', invites.second)
  await windTo(town, exampleNow)
  return town.world.table.readEverything(candidate.id)
}

async function arrives(town: MemoryWorld, at: Instant, invite: Invite): Promise<void> {
  await windTo(town, at)
  const before = new Set(town.objects.keys())
  const owner = browser(town.world, { localOwner: candidate.id })
  const around = { now: at, zone: candidate.homeZone, name: candidate.name, mail: candidate.mail }
  await owner.send('/', { text: calendarInvite([invite], around) }, '/messages')
  for (const key of town.objects.keys()) {
    const arrival = before.has(key) ? null : findOrigin(key)
    if (arrival) await ingestMessage(town.world, arrival)
  }
}
