import type { ToldBack } from '../../read/reading.ts'
import { contributionsOf } from '../../record/contribution.ts'
import type { Told } from '../../record/note.ts'
import type { TouchpointKind } from '../../sending/touchpoint.ts'
import { localTime, plus } from '../../time/wall-time.ts'
import { identityOfRound } from '../../view/find-round.ts'
import { isFullName } from '../../who/full-name.ts'
import { findPerson } from '../../who/merge-people.ts'
import { proposeChange } from '../propose-change.ts'
import type { Act } from '../replied.ts'
import type { Reply } from '../reply.ts'
import { startOf } from './heed-answers.ts'
import { type Heeded, type Heeding, nothingHeeded } from './heeding.ts'

/** Mails of the day itself and of what is owed for it: an answer to a later one is about what the employer did. */
const ofTheDay: readonly TouchpointKind[] = ['card', 'debrief', 'thanks', 'last-call']

/**
 * What a reply tells in plain words. How it went, who was met and by when they answer is kept as the page would keep it; what an employer
 * answered ends or begins something, so it waits for a tap.
 */
export function heedTold({ answers, commands, loose }: Reply, heeding: Heeding): Heeded {
  const told = heeding.reading.mail?.told
  if (!told || !heeding.round || loose === '' || answers.size > 0 || commands.length > 0) return nothingHeeded
  const kept = keptOf(told, loose, heeding)
  const proposed = told.answer ? withTalkOff(proposalOf(told.answer, loose, heeding), loose, heeding) : nothingHeeded
  return { ...nothingHeeded, ...kept, acts: [...kept.acts, ...proposed.acts], contributions: proposed.contributions }
}

function keptOf(told: ToldBack, words: string, heeding: Heeding): Pick<Heeded, 'acts' | 'notes'> {
  const { mail, round, message } = heeding
  const isOfTheDay = mail !== undefined && ofTheDay.includes(mail.kind) && round?.start != null && round.start <= message.storedAt
  const happened = isOfTheDay ? told.happened : undefined
  const met = isOfTheDay ? metOf(told, heeding) : { people: [], acts: [] }
  const { decisionBy } = told
  const acts: Act[] = [
    ...(happened ? [{ act: 'happened' as const, happened, words }] : []),
    ...met.acts.map((one) => ({ ...one, words })),
    ...(decisionBy ? [{ act: 'answer' as const, about: 'decision' as const, words, date: decisionBy }] : []),
  ]
  if (!round || acts.length === 0) return { acts: [], notes: [] }
  const value: Told & { kind: 'told' } = {
    kind: 'told',
    people: met.people,
    ...(happened ? { happened, ...waitedOf(told, heeding) } : {}),
    ...(decisionBy ? { decisionBy } : {}),
    ...startOf(heeding),
  }
  return { acts, notes: [{ identity: identityOfRound(round), slot: message.id, value }] }
}

function waitedOf({ happened, waited }: ToldBack, { round, homeZone }: Heeding): Pick<Told, 'waitedUntil'> {
  if (happened !== 'no-show' || waited === undefined || !round?.start) return {}
  return { waitedUntil: localTime(plus(round.start, { minutes: waited }), homeZone) }
}

/** Somebody not in the round needs a whole name; of whom "instead" leaves out, all that the round has and the reply does not name. */
function metOf(
  { met = [], instead }: ToldBack,
  { round }: Heeding,
): { people: Told['people']; acts: { act: 'met'; people: string[]; absent: string[] }[] } {
  const known = round?.interviewers ?? []
  const named = met.flatMap((name) => {
    const person = findPerson({ name, email: null }, known)
    return person || isFullName(name) ? [{ name: person?.name ?? name, person }] : []
  })
  if (named.length === 0) return { people: [], acts: [] }
  const absent = instead ? known.filter((one) => !named.some(({ person }) => person === one)) : []
  return {
    people: [
      ...named.map(({ name, person }) => ({ ...(person ? { key: person.key } : {}), name })),
      ...absent.map(({ key, name }) => ({ key, name, met: false })),
    ],
    acts: [{ act: 'met', people: named.map(({ name }) => name), absent: absent.map(({ name }) => name) }],
  }
}

const outcomes = {
  offer: 'offer',
  rejection: 'rejected',
  'on-hold': 'on-hold',
  'next-step': 'next-round',
  accepted: 'accepted',
  withdrawn: 'withdrawn',
} as const

function proposalOf({ kind, dueOn, dueAt }: NonNullable<ToldBack['answer']>, words: string, heeding: Heeding): Heeded {
  const due = { ...(dueOn ? { dueOn } : {}), ...(dueAt ? { dueAt } : {}) }
  const contributions = kind === 'next-step' ? furtherRound(heeding) : []
  const start = contributions[0]?.contribution.meeting.start?.instant
  return { ...nothingHeeded, acts: [{ act: 'proposed', what: outcomes[kind], words, ...due, ...(start ? { start } : {}) }], contributions }
}

/** "Cancelled, they froze hiring": the talk that was ahead is off besides. */
function withTalkOff(proposed: Heeded, words: string, heeding: Heeding): Heeded {
  if (heeding.reading.change?.says !== 'off' || proposed.contributions.length > 0) return proposed
  const off = proposeChange('as-read', words, heeding)
  const isOff = off?.acts.some((one) => one.act === 'proposed' && one.what === 'off')
  if (!off || !isOff || heeding.round?.status !== 'on' || (heeding.round.end ?? '') < heeding.message.storedAt) return proposed
  return {
    ...proposed,
    acts: proposed.acts.map((one) => (one.act === 'proposed' ? { ...one, off: true } : one)),
    contributions: off.contributions,
  }
}

/** The round that they name an hour for: kept as a meeting that counts once the candidate has confirmed it. */
function furtherRound({ message, reading, application, homeZone }: Heeding): Heeded['contributions'] {
  const [meeting] = reading.meetings
  if (!application || !meeting?.start || meeting.start.instant <= message.storedAt) return []
  const { company, domain, role, recruiter } = application
  const known = {
    ...reading,
    company,
    role,
    recruiter,
    task: null,
    decisionBy: null,
    doubts: [],
    meetings: [{ ...meeting, title: null, organizer: null }],
  }
  const timeZone = reading.timeZone ?? homeZone
  return contributionsOf(message, known, 'unconfirmed').map(({ identity, contribution }) => ({
    identity,
    contribution: { ...contribution, domain, timeZone, unsure: true, doubt: 'in-a-reply' as const },
  }))
}
