import type { Feed } from '../../feed/feed.ts'
import { masterOf, seriesOf } from '../../record/identity.ts'
import type { Contribution } from '../../record/interview.ts'
import type { Note } from '../../record/note.ts'
import type { Instant } from '../../time/wall-time.ts'
import { trustRank } from '../../trust/trust.ts'
import { type FoldedItem, type Member, notesOf } from '../folded-items.ts'
import { byFirstMember, type Cluster, joinClusters } from './cluster.ts'
import { renamedInFeeds } from './renamed-in-feed.ts'

/** Joins identities where a provider, a feed or the candidate says that they are one meeting. The candidate's later word on a pair counts. */
export function clusterByWord(members: readonly Member[], notes: readonly Note[], feeds: readonly Feed[] = []): Cluster[] {
  const clusters = new Map<string, Cluster>(members.map((member) => [member.identity, { members: [member], replacements: [] }]))
  const parted = new Map(partings(notes).map(({ pair, at }) => [pair, at]))
  for (const { from, to, replaces, at } of [...replacements(members), ...renamings(members, feeds), ...sameAs(notes)]) {
    const [a, b] = [clusters.get(from), clusters.get(to)]
    if (!a || !b || from === to || (parted.get(`${from} ${to}`) ?? '') > at) continue
    const joined = a === b ? a : joinClusters(a, b)
    if (replaces) joined.replacements.push({ of: to, by: from })
    for (const member of joined.members) clusters.set(member.identity, joined)
  }
  return [...new Set(clusters.values())].sort(byFirstMember)
}

interface Link {
  from: string
  to: string
  replaces: boolean
  at: Instant | ''
}

function replacements(members: readonly Member[]): Link[] {
  return members.flatMap((member) => {
    const named = member.facts.flatMap(({ meeting: { replaces } }) =>
      replaces ? members.filter((one) => isNamed(one, replaces) && mayReplace(member.meeting.winner, one)) : [],
    )
    const master = masterOf(member.identity)
    const series = members.find((one) => one.identity === master)
    // The first occurrence of a series is the series' own DTSTART: an instance with that recurrence id tells it anew.
    const isFirst = series?.meeting.base.meeting.start?.instant === member.meeting.base.meeting.recurrenceId
    return [...named, ...(series && isFirst ? [series] : [])].map((one) => ({
      from: member.identity,
      to: one.identity,
      replaces: true,
      at: '',
    }))
  })
}

const renamings = (members: readonly Member[], feeds: readonly Feed[]): Link[] =>
  renamedInFeeds(
    members.map(({ item, meeting: { base } }) => ({ item, base })),
    feeds,
  ).map(({ of, by }) => ({ from: by, to: of, replaces: true, at: '' }))

/** It takes the place of one of these, as its provider says. */
export const takesPlaceOf = (one: Contribution, known: readonly FoldedItem[]): boolean =>
  known.some(({ item: { identity }, folded: { meeting } }) => {
    const { replaces } = one.meeting
    return replaces !== null && meeting !== null && isNamed({ identity, meeting }, replaces) && mayReplace(one, { meeting })
  })

/** Calendly names the invitee it replaces, whose address lies under that of the event; Cal.com its booking, whose calendar uid ends in its own host. */
const isNamed = ({ identity, meeting }: Pick<Member, 'identity' | 'meeting'>, name: string): boolean =>
  identity === seriesOf(name.split('/invitees/')[0] ?? name) || (meeting.base.meeting.uid ?? '').startsWith(`${name}@`)

/** A new uid must not be a way round the rule that a weaker sender asks first. */
const mayReplace = (one: Contribution, replaced: Pick<Member, 'meeting'>): boolean =>
  one.byHand || one.answer === 'yes' || trustRank(one.trust) >= trustRank(replaced.meeting.base.trust)

const sameAs = (notes: readonly Note[]): Link[] =>
  notesOf('same-as', notes).map((note) => ({ from: note.identity, to: note.value.identity, replaces: false, at: note.at }))

const partings = (notes: readonly Note[]): { pair: string; at: Instant }[] =>
  notesOf('not-same', notes).flatMap(({ identity, value, at }) => [
    { pair: `${identity} ${value.identity}`, at },
    { pair: `${value.identity} ${identity}`, at },
  ])

/** Pairs that the candidate calls two meetings, as `identity identity`. */
export const pairsApart = (notes: readonly Note[]): Set<string> => new Set(partings(notes).map(({ pair }) => pair))
