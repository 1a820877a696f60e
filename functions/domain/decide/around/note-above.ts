import type { Reading } from '../../read/reading.ts'
import { addContribution } from '../../record/add-contribution.ts'
import type { Contributed } from '../../record/contribution.ts'
import { identityOf } from '../../record/identity.ts'
import type { Decision, Message } from '../../record/message.ts'
import { commandIn } from '../../replies/command.ts'
import { ownLines } from '../../replies/own-lines.ts'
import { saysSomething } from '../../replies/says-something.ts'
import { view as viewOf } from '../../view/make-view.ts'
import type { CandidateItems, View } from '../../view/view.ts'
import { namesKnownTime } from '../change/said-change.ts'
import type { Consideration, Considered } from '../considered.ts'
import { reasonFor } from '../decision-reason.ts'
import { meetingsMeant } from '../meant/addressed-meeting.ts'
import { namedIn, namesAnother } from '../own-note.ts'

/** Only beside these is there an interview that the words above can be about. */
const ofInterview: readonly Decision[] = ['new-round', 'changed', 'cancelled', 'asked', 'no-change', 'stale']
const applied: readonly Decision[] = ['changed', 'cancelled', 'asked']

/**
 * What the candidate wrote above a mail they forwarded is the newest word about the interview in it: a note of their own, which comes right after
 * that mail. What it changes is done or asked about; what cannot be told is said.
 */
export function withNoteAbove(
  considered: Considered,
  note: Reading,
  about: Consideration,
  consider: (about: Consideration) => Considered,
): Considered {
  const { message, trust, items } = about
  if (!message.byHand || trust === 'unconfirmed' || !ofInterview.includes(considered.decision)) return considered
  const words = wordsOf(note, items)
  if (considered.decision === 'new-round' && commandIn(words.split('\n')[0] ?? '', words)?.kind === 'not-an-interview')
    return notTheirs(considered, words)
  if (!saysSomething(words)) return considered
  const after = withContributions(items, considered.contributions)
  const beside = onlyOf(considered, about, after)
  const apart = { ...message, id: `${message.id}-note` }
  const said = consider({ message: apart, reading: aboutIt(note, viewOf(beside)), trust, items: beside })
  const changes = said.contributions.flatMap((one) => changeIn(one, apart, about))
  if (!applied.includes(said.decision) || changes.length === 0) {
    return namesItsTime(note, about, beside) ? considered : setAside(considered, reasonFor.noteAbove(words, null))
  }
  const isNew = considered.decision === 'new-round'
  const told = reasonFor.noteAbove(words, said.reason)
  return {
    ...considered,
    decision: isNew && said.decision !== 'cancelled' ? 'new-round' : said.decision,
    reason: isNew ? `${considered.reason} ${told}` : told,
    contributions: [...considered.contributions, ...changes],
    identities: [...new Set([...considered.identities, ...changes.map(({ identity }) => identity)])],
  }
}

/** "Not me": nothing starts before they have said whether it is theirs after all. */
const notTheirs = (considered: Considered, words: string): Considered => ({
  ...considered,
  decision: 'asked',
  reason: reasonFor.noteAbove(words, 'I start nothing before you have said whether it is yours.'),
  contributions: considered.contributions.map(({ identity, contribution }) => ({
    identity,
    contribution: { ...contribution, unsure: true },
  })),
})

/** Whoever gets the receipt of that interview, or sees it, is told so. */
const setAside = (considered: Considered, words: string): Considered => ({
  ...considered,
  reason: `${considered.reason} ${words}`,
  contributions: considered.contributions.map(({ identity, contribution }) => ({
    identity,
    contribution: { ...contribution, doubts: [...contribution.doubts, { about: 'note', words }] },
  })),
})

/** "Interview on Thursday at 2!" */
const namesItsTime = ({ change, mail }: Reading, { message }: Consideration, items: CandidateItems): boolean =>
  viewOf(items).applications.some(({ rounds }) =>
    rounds.some(({ interviews }) =>
      interviews.some((meeting) => {
        const saidAt = mail?.sentAt ?? message.storedAt
        return change !== undefined && namesKnownTime(change, { meeting, homeZone: items.candidate.homeZone, saidAt })
      }),
    ),
  )

/** Without signature and footer, in one line. */
function wordsOf({ change }: Reading, { candidate }: CandidateItems): string {
  const lines = (change?.note ?? '').split('\n').map((words) => ({ words, from: 'own' as const }))
  const said = ownLines(lines, candidate.name, 0).map(({ words }) => words.trim())
  return said.filter(Boolean).join(' ').slice(0, mostTold)
}
const mostTold = 140

/** Whose interview it is stands below, unless the note begins with somebody else. What it says is no employer's word to be quoted. */
function aboutIt({ details: _, how: __, detailsLeftOut: ___, ...note }: Reading, { applications }: View): Reading {
  const [only, second] = applications
  const words = note.change?.note ?? ''
  const isElse = note.company !== null || (namesAnother(words) && namedIn(words, applications).length === 0)
  if (!only || second || isElse) return note
  return { ...note, company: only.company, role: only.role, verdict: note.verdict === 'not' ? 'unsure' : note.verdict }
}

/** A meeting of the note's own is none, except as the other choice: then it bears a name beside the mail's. */
export function changeIn({ identity, contribution }: Contributed, apart: Message, { message, reading }: Consideration): Contributed[] {
  const told = { ...contribution, messageId: message.id }
  const own = (id: string, position = 0) => identityOf({ uid: null, recurrenceId: null }, id, position)
  if (identity !== own(apart.id)) return [{ identity, contribution: told }]
  return told.oneMore ? [{ identity: own(message.id, Math.max(1, reading.meetings.length)), contribution: told }] : []
}

const withContributions = (items: CandidateItems, contributions: readonly Contributed[]): CandidateItems => {
  const stored = new Map(items.interviews.map((one) => [one.identity, one]))
  for (const one of contributions) stored.set(one.identity, addContribution(stored.get(one.identity), one, items.candidate.id))
  return { ...items, interviews: [...stored.values()] }
}

/** It names nobody, since whom it is about stands below: only that interview is there to be meant. */
function onlyOf({ identities }: Considered, { message, reading }: Consideration, items: CandidateItems): CandidateItems {
  const view = viewOf(items)
  const meant = identities.length > 0 ? identities : meetingsMeant(reading, message, view).map(({ identity }) => identity)
  const all = view.applications
    .flatMap(({ rounds }) => rounds.flatMap(({ interviews }) => interviews))
    .filter((one) => one.identities.some((each) => meant.includes(each)))
    .flatMap((one) => one.identities)
  const kept = [...meant, ...all]
  return kept.length > 0 ? { ...items, interviews: items.interviews.filter(({ identity }) => kept.includes(identity)) } : items
}
