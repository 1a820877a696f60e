import { isCancel } from '../../record/contribution-order.ts'
import { shortHash } from '../../record/identity.ts'
import type { Note } from '../../record/note.ts'
import type { Instant } from '../../time/wall-time.ts'
import { whyWords } from '../../trust/unproven.ts'
import { answersByMessage, type Member } from '../folded-items.ts'
import { type Cluster, headsOf, takenOver } from './cluster.ts'

/**
 * One of two invitations to an hour has moved, and the other one says nothing: it may hold still, or its sender has left it behind. The
 * candidate is asked; by the yes the meeting goes on under the one that moved. Of two such it says nothing. `fits`: nothing speaks against
 * their being one.
 */
export function withLeftBehind(
  clusters: readonly Cluster[],
  notes: readonly Note[],
  fits: (left: Cluster, moved: Cluster) => boolean,
): Cluster[] {
  const answers = answersByMessage(notes)
  const standing = [...clusters]
  for (const left of clusters) {
    const [first] = headsOf(left)
    const hour = first && hourHeld(left)
    const host = standing.indexOf(left)
    if (!first || !hour || host < 0) continue
    const [moved, second] = standing.filter((one) => one !== left && hasMovedFrom(one, hour, left) && fits(left, one))
    const [by] = moved ? headsOf(moved) : []
    if (!moved || !by || second) continue
    const key = `moved-${shortHash(`${first.identity} ${by.identity} ${hour}`)}`
    const answer = answers.get(key)?.value.answer
    if (answer === 'yes') {
      standing.splice(standing.indexOf(moved), 1, takenOver(left, moved))
      standing.splice(standing.indexOf(left), 1)
    } else if (answer === undefined) standing.splice(host, 1, { ...left, leftBehind: asking(key, by) })
  }
  return standing
}

/** An entry of a calendar follows its invitation at the next look. */
const isInvited = ({ own, meeting: { status, base } }: Member): boolean =>
  !own && status === 'on' && base.meeting.uid !== null && !base.feed && !base.meeting.allDay

function hourHeld(cluster: Cluster): Instant | undefined {
  const heads = headsOf(cluster)
  return heads.every(isInvited) ? heads[0]?.meeting.base.meeting.start?.instant : undefined
}

/** By an invitation that named that hour while the other one stood, and another hour since that one was last told of. */
function hasMovedFrom(moved: Cluster, hour: Instant, left: Cluster): boolean {
  const [head] = headsOf(moved)
  if (!head || head.own || head.meeting.status !== 'on' || head.meeting.base.meeting.uid === null) return false
  const { base, startKnownAt } = head.meeting
  const named = moved.members.flatMap(({ own, facts }) => (own ? [] : facts)).filter(({ meeting }) => meeting.start?.instant === hour)
  return (
    base.meeting.start !== null &&
    base.meeting.start.instant !== hour &&
    named.some((one) => !isCancel(one) && one.meeting.uid !== null && one.storedAt < startKnownAt) &&
    headsOf(left).every(({ meeting }) => meeting.winner.storedAt < startKnownAt && endOf(meeting.base.meeting) > startKnownAt)
  )
}

const endOf = ({ start, end }: Member['meeting']['base']['meeting']): Instant => (end ?? start)?.instant ?? ''

function asking(messageId: string, { meeting: { base, startKnownAt } }: Member): Cluster['leftBehind'] {
  const { start, end } = base.meeting
  return {
    messageId,
    storedAt: startKnownAt,
    trust: base.trust,
    cancel: false,
    start: start?.instant ?? null,
    end: end?.instant ?? null,
    why: whyWords({ code: 'one-moved' }),
  }
}
