import { answeredOf } from '../employer/answered.ts'
import { withConfirmedNoes } from '../employer/confirmed-no.ts'
import { decisionByOf, stoppedOf } from '../employer/heard-back.ts'
import { answersOf } from '../employer/message-answers.ts'
import { recruiterOf } from '../employer/new-contact.ts'
import { materialOf } from '../material/material.ts'
import { roundIdOf } from '../record/identity.ts'
import type { Message } from '../record/message.ts'
import type { Note } from '../record/note.ts'
import { whileSame } from '../remember.ts'
import { groupIntoApplications, type Pursuit } from './applications.ts'
import { answered, answersByMessage, compareText, type FoldedItem, foldItems, membersOf, notesOf } from './folded-items.ts'
import { withPlaceAsBefore } from './interview/place-as-before.ts'
import { seeInterview } from './interview/seen-interview.ts'
import { withCancelsOfTheirHour } from './meeting/called-off-elsewhere.ts'
import { clusterByWord } from './meeting/same-meeting.ts'
import { withPeopleSoFar } from './people/people-so-far.ts'
import { questionsOf } from './questions/questions.ts'
import { roundsOf } from './rounds.ts'
import { withTasksBeforeTalks } from './task/task-before-talk.ts'
import type { Application, CandidateItems, View } from './view.ts'

/**
 * What all stored items say together. A function of the set of items: their order plays no part, and nothing is ever moved to regroup them.
 * Between two mails only their rows change, which play no part here: where items are read unchanged, the view of them stands.
 */
export const view = whileSame(partsOf, (all: CandidateItems): View => {
  const notes = all.notes.filter(({ undone }) => !undone)
  const items = { ...all, notes, messages: [...withConfirmedNoes(all.messages, notes)] }
  const folded = foldItems(items)
  const { pursuits, ambiguities } = groupIntoApplications(clusterByWord(membersOf(folded), items.notes, items.feeds), items.notes)
  const applications = withCancelsOfTheirHour(pursuits, folded, items)
    .map((one) => applicationOf(one, items))
    .sort((a, b) => compareText(sortKey(a), sortKey(b)))
  return {
    candidate: items.candidate,
    applications,
    questions: questionsOf(items, folded, applications, ambiguities),
    answers: answersOf(notDenied(items), applications, items.candidate.homeZone),
    feeds: [...items.feeds].sort((a, b) => compareText(a.id, b.id)),
    material: materialOf(items.material ?? []),
    snoozes: notesOf('snooze', items.notes).map(({ at, value: { key, until } }) => ({ key, until, at })),
    dismissed: folded
      .filter(isDismissed(items.notes))
      .map(({ item }) => roundIdOf(item.identity))
      .sort(),
  }
})

function partsOf({ candidate, interviews, notes, messages, feeds, material = [] }: CandidateItems): unknown[] {
  return [candidate, 'interviews', ...interviews, 'notes', ...notes, 'messages', ...messages, 'feeds', ...feeds, ...material]
}

/** What the candidate took back owes them no answer. */
function notDenied({ messages, notes }: CandidateItems): Message[] {
  const said = answersByMessage(notes)
  return messages.filter(({ id }) => said.get(id)?.value.answer !== 'no')
}

/** Nothing that tells of it is left, and a no of the candidate's is among the reasons. */
const isDismissed =
  (notes: readonly Note[]) =>
  ({ item, folded }: FoldedItem): boolean =>
    folded.meeting === null && answered(item, notes).some(({ answer }) => answer === 'no')

const sortKey = ({ id, rounds }: Application): string => `${rounds.map((round) => round.firstStoredAt).sort()[0] ?? ''} ${id}`

function applicationOf({ id, clusters, company, role, domain }: Pursuit, items: CandidateItems): Application {
  const met = withPlaceAsBefore(clusters.map((cluster) => seeInterview(cluster, items)))
  const seen = withTasksBeforeTalks(met, items.candidate.homeZone)
  const rounds = withPeopleSoFar(roundsOf(seen, id, items.notes, items.candidate))
  const statedAt = new Map(
    seen.flatMap(({ interview, decisionKnownAt }) => (decisionKnownAt ? [[interview.identity, decisionKnownAt] as const] : [])),
  )
  const told = { rounds, notes: items.notes, messages: items.messages, statedAt }
  return {
    id,
    company,
    role,
    domain,
    recruiter: recruiterOf(rounds, items.messages, items.notes),
    rounds,
    decisionBy: decisionByOf(told),
    stopped: stoppedOf(told),
    answered: answeredOf(told, items.candidate.homeZone),
    ...correctionsIn(
      items.notes,
      clusters.flatMap(({ members }) => members.map(({ identity }) => identity)),
    ),
  }
}

/** Of each line the latest word counts. */
function correctionsIn(notes: readonly Note[], identities: readonly string[]): Pick<Application, 'corrections'> {
  const said = new Map(notesOf('match', notes, identities).map(({ value }) => [value.requirement, value.said]))
  const corrections = [...said].flatMap(([requirement, one]) => (one.says === 'open' ? [] : [{ ...one, requirement }]))
  return corrections.length > 0 ? { corrections } : {}
}
