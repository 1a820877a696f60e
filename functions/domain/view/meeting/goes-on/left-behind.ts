import { isCancel } from '../../../record/contribution-order.ts'
import { shortHash } from '../../../record/identity.ts'
import type { Note } from '../../../record/note.ts'
import type { Instant } from '../../../time/wall-time.ts'
import { whyWords } from '../../../trust/unproven.ts'
import { type AnswerNote, answersByMessage, type Member } from '../../folded-items.ts'
import { type Cluster, headsOf, takenOver } from '../cluster.ts'

/**
 * One of two invitations to an hour has moved, and the other one says nothing: it may hold still, or its sender has left it behind. The
 * candidate is asked; by the yes the meeting goes on under the one that moved, whatever becomes of that. Of two such it says nothing. `fits`:
 * nothing speaks against their being one.
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
    const hour = first?.meeting.base.meeting.start?.instant
    const host = standing.indexOf(left)
    if (!first || !hour || host < 0) continue
    const others = standing.flatMap((one) => {
      const named = one !== left && fits(left, one) ? invitationTo(hour, one) : undefined
      return named ? [{ one, named, key: `moved-${shortHash(`${first.identity} ${named.identity} ${hour}`)}` }] : []
    })
    const followed = others.find(({ key }) => isFollowed(left, answers.get(key)))
    if (followed) {
      standing.splice(standing.indexOf(followed.one), 1, takenOver(left, followed.one))
      standing.splice(standing.indexOf(left), 1)
      continue
    }
    const [moved, second] = others.filter(({ one, named }) => hasMovedFrom(one, named.storedAt, { hour, left }))
    const [by] = moved ? headsOf(moved.one) : []
    if (moved && by && !second && headsOf(left).every(isInvited) && !answers.has(moved.key))
      standing.splice(host, 1, { ...left, leftBehind: asking(moved.key, by) })
  }
  return standing
}

/** By the yes, unless it was sent anew since. */
const isFollowed = (left: Cluster, answer: AnswerNote | undefined): boolean =>
  answer?.value.answer === 'yes' &&
  headsOf(left).every(({ meeting: { status, winner } }) => status !== 'on' || winner.storedAt <= answer.at)

/** The first that invited to that hour, under whichever uid. */
function invitationTo(hour: Instant, { members }: Cluster): { identity: string; storedAt: Instant } | undefined {
  return members
    .filter(({ own }) => !own)
    .flatMap(({ identity, facts }) =>
      facts
        .filter((one) => one.meeting.start?.instant === hour && one.meeting.uid !== null && !isCancel(one))
        .map(({ storedAt }) => ({ identity, storedAt })),
    )
    .sort((a, b) => (a.storedAt < b.storedAt ? -1 : 1))[0]
}

/** An entry of a calendar follows its invitation at the next look. */
const isInvited = ({ own, meeting: { status, base } }: Member): boolean =>
  !own && status === 'on' && base.meeting.uid !== null && !base.feed && !base.meeting.allDay

/** It stands at another hour now, since after both invitations were there, and while the one that is left was still to come or under way. */
function hasMovedFrom(moved: Cluster, namedAt: Instant, { hour, left }: { hour: Instant; left: Cluster }): boolean {
  const [head] = headsOf(moved)
  if (!head || head.own || head.meeting.status !== 'on' || head.meeting.base.meeting.uid === null) return false
  const { base, startKnownAt } = head.meeting
  return (
    base.meeting.start !== null &&
    base.meeting.start.instant !== hour &&
    namedAt < startKnownAt &&
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
