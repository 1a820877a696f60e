import { foldEdits } from '../record/edit.ts'
import { applicationIdOf } from '../record/identity.ts'
import type { Note } from '../record/note.ts'
import { sameCompanyKey } from '../who/same-company.ts'
import { sameRoleKey } from '../who/same-role.ts'
import { compareText, notesOf } from './folded-items.ts'
import { bestFact, inOrder } from './interview/better-fact.ts'
import { type Cluster, tellersOf } from './meeting/cluster.ts'
import { clusterByTime, hasSameMeeting } from './meeting/same-hour.ts'

/** Meetings that belong to one company and role, in the order they were stored; what is known of both comes from all of them. */
export interface Pursuit {
  id: string
  clusters: Cluster[]
  company: string | null
  role: string | null
  domain: string | null
  keys: ApplicationFacts
}

/** A meeting that could belong to several applications: it stands alone until the candidate has said where it belongs. */
export interface Ambiguity {
  identity: string
  choices: Pursuit[]
  answered: boolean
}

/** What tells applications apart. */
export interface ApplicationFacts {
  company: string | null
  role: string | null
  domain: string | null
}

/** Which meeting belongs to which application: a note overrules; else one hit joins, several ask, none makes a new one. */
export function groupIntoApplications(
  clusters: readonly Cluster[],
  notes: readonly Note[],
): { pursuits: Pursuit[]; ambiguities: Ambiguity[] } {
  const pursuits: Pursuit[] = []
  const ambiguities: Ambiguity[] = []
  for (const cluster of copiesLast(clusters)) {
    const said = notesOf('application', notes, identitiesOf(cluster)).at(-1)
    const facts = keysOf(factsOf([cluster], notes))
    const open = pursuits.filter((one) => !isUndecided(one, ambiguities))
    const hits = open.filter((one) => belongs(facts, one.keys))
    const named = said ? pursuits.find((one) => holds(one, said.value.identity)) : pursuits.find((one) => names(one, cluster, notes))
    const choice = said
      ? named
      : (named ?? copied(open, cluster, notes) ?? onlyHit(hits, cluster, notes) ?? sameHour(open, facts, cluster, notes))
    if (hits.length > 1 && (said || !choice))
      ambiguities.push({ identity: identitiesOf(cluster)[0] ?? '', choices: ranked(hits, cluster), answered: said !== undefined })
    if (choice) pursuits.splice(pursuits.indexOf(choice), 1, pursuitOf([...choice.clusters, cluster], notes))
    else pursuits.push(pursuitOf([cluster], notes))
  }
  return { pursuits: pursuits.map((one) => ({ ...one, clusters: clusterByTime(one.clusters, notes) })), ambiguities }
}

const identitiesOf = (cluster: Cluster): string[] => cluster.members.map((member) => member.identity)

/** What waits for the candidate's choice draws nothing else to itself. */
const isUndecided = (pursuit: Pursuit, ambiguities: readonly Ambiguity[]): boolean =>
  ambiguities.some((one) => !one.answered && pursuit.id === applicationIdOf(one.identity))

/** The one it belongs to; of several the one that has a meeting at just that time. */
function onlyHit(hits: readonly Pursuit[], cluster: Cluster, notes: readonly Note[]): Pursuit | undefined {
  const likely = hits.length > 1 ? hits.filter((one) => hasSameMeeting(one.clusters, cluster, notes)) : hits
  return likely.length === 1 ? likely[0] : undefined
}

/** A note given for an earlier meeting may name one that was stored after it. */
const names = (pursuit: Pursuit, cluster: Cluster, notes: readonly Note[]): boolean =>
  pursuit.clusters.some((one) => {
    const said = notesOf('application', notes, identitiesOf(one)).at(-1)?.value.identity
    return said != null && identitiesOf(cluster).some((identity) => identity === said || applicationIdOf(identity) === said)
  })

/** Nobody has two interviews with one company at one time: where a mail and an invite name the role differently, the meeting tells. */
function sameHour(open: readonly Pursuit[], facts: ApplicationFacts, cluster: Cluster, notes: readonly Note[]): Pursuit | undefined {
  const same = open.filter((one) => belongs({ ...facts, role: null }, one.keys) && hasSameMeeting(one.clusters, cluster, notes))
  return same.length === 1 ? same[0] : undefined
}

const isOwnEntry = (cluster: Cluster): boolean => cluster.members.every((member) => member.own)

/** What the candidate's calendar made of an invitation is looked at once the invitation has its place. */
const copiesLast = (clusters: readonly Cluster[]): Cluster[] => [
  ...clusters.filter((one) => !isOwnEntry(one)),
  ...clusters.filter(isOwnEntry),
]

/** The meeting that an entry of the candidate's own repeats: at its hour, by its title or without a word of a company. */
function copied(open: readonly Pursuit[], cluster: Cluster, notes: readonly Note[]): Pursuit | undefined {
  if (!isOwnEntry(cluster)) return undefined
  const { company } = factsOf([cluster], notes)
  const titles = titlesOf(cluster)
  const originals = open.filter(({ clusters }) =>
    clusters.some(
      (one) =>
        hasSameMeeting([one], cluster, notes) &&
        !isOwnEntry(one) &&
        (company === null || titlesOf(one).some((title) => titles.includes(title))),
    ),
  )
  return originals.length === 1 ? originals[0] : undefined
}

const titlesOf = ({ members }: Cluster): string[] =>
  members.flatMap(({ meeting }) => meeting.base.meeting.title?.trim().toLowerCase() ?? [])

/** A note names an identity; a page may give the application's id instead. */
const holds = (pursuit: Pursuit, name: string | null): boolean =>
  pursuit.id === name ||
  pursuit.clusters.some((cluster) =>
    cluster.members.some((member) => member.identity === name || applicationIdOf(member.identity) === name),
  )

function pursuitOf(clusters: Cluster[], notes: readonly Note[]): Pursuit {
  const first = clusters
    .flatMap((cluster) => cluster.members)
    .sort((a, b) => compareText(`${a.firstStoredAt} ${a.identity}`, `${b.firstStoredAt} ${b.identity}`))[0]
  const facts = factsOf(clusters, notes)
  return { id: applicationIdOf(first?.identity ?? ''), clusters, ...facts, keys: keysOf(facts) }
}

function factsOf(clusters: readonly Cluster[], notes: readonly Note[]): ApplicationFacts {
  const facts = inOrder(clusters.flatMap((cluster) => tellersOf(cluster.members)).flatMap((member) => member.facts))
  const edit = foldEdits(notesOf('edit', notes, clusters.flatMap(identitiesOf)).map(({ value }) => value))
  return {
    company: edit.company !== undefined ? edit.company : (bestFact(facts, (one) => one.company)?.value ?? null),
    role: edit.role !== undefined ? edit.role : (bestFact(facts, (one) => one.role)?.value ?? null),
    domain: bestFact(facts, (one) => one.domain)?.value ?? null,
  }
}

/** Company and role in the form they are compared in, made once: there are many comparisons. */
export const keysOf = ({ company, role, domain }: ApplicationFacts): ApplicationFacts => ({
  company: company && sameCompanyKey(company),
  role: role && sameRoleKey(role),
  domain,
})

/** By `keysOf`: the same company, else the same employer's domain; and no two roles. */
export function belongs(a: ApplicationFacts, b: ApplicationFacts): boolean {
  if (a.role !== null && b.role !== null && a.role !== b.role) return false
  const sameDomain = a.domain !== null && a.domain === b.domain
  if (a.company === null || b.company === null) return sameDomain
  // An agency writes for several clients from one domain, so there different names stay apart, unless one is the short form of the other.
  return a.company === b.company || (sameDomain && (a.company.startsWith(b.company) || b.company.startsWith(a.company)))
}

/** Two applications with one employer, whatever the jobs. */
export const isOneEmployer = (a: Omit<ApplicationFacts, 'role'>, b: Omit<ApplicationFacts, 'role'>): boolean =>
  belongs(keysOf({ ...a, role: null }), keysOf({ ...b, role: null }))

/** Likeliest first: a role that is the same beats one that is unknown, then the one heard from last. */
function ranked(hits: readonly Pursuit[], cluster: Cluster): Pursuit[] {
  const role = bestFact(inOrder(cluster.members.flatMap((member) => member.facts)), (one) => one.role)?.value
  const sameRole = (one: Pursuit) => (role !== undefined && one.keys.role === sameRoleKey(role) ? 1 : 0)
  const lastHeard = (one: Pursuit) =>
    one.clusters
      .flatMap((each) => each.members.map((member) => member.meeting.changedAt))
      .sort()
      .at(-1) ?? ''
  return [...hits].sort((a, b) => sameRole(b) - sameRole(a) || compareText(lastHeard(b), lastHeard(a)) || compareText(a.id, b.id))
}
