import * as z from 'zod'
import type { Piece } from '../material/material.ts'
import { applicationIdOf, roundIdOf } from '../record/identity.ts'
import type { InterviewItem } from '../record/interview.ts'
import { type Message, messageOfAnswer } from '../record/message.ts'
import type { Note } from '../record/note.ts'
import type { Touchpoint } from '../sending/touchpoint.ts'
import { instantSchema } from '../time/wall-time.ts'
import type { Application, CandidateItems, Round, View } from '../view/view.ts'

/**
 * What is being deleted and is not all gone yet. The table is emptied at once; raw messages and timers follow by this order, which is kept until
 * they are gone.
 */
export const erasureSchema = z.object({
  candidateId: z.string(),
  id: z.string(),
  /** `everything`: whatever there is of the candidate. `some`: what is named here. `old`: what their retention setting says, looked for once a day. */
  scope: z.enum(['some', 'everything', 'old']),
  orderedAt: instantSchema,
  /** When it is to be looked at next. */
  due: instantSchema,
  /** Keys of raw messages. */
  objects: z.array(z.string()),
  timers: z.array(z.object({ key: z.string(), due: instantSchema })),
  /** What the act of this instant changed can be taken back no more. */
  act: instantSchema.optional(),
  /** Ids of pieces of material that were deleted, and could be brought back until now. */
  pieces: z.array(z.string()).optional(),
})
export type Erasure = z.infer<typeof erasureSchema>

/** The one order of its scope there is for a candidate; each deletion of a part has its own. */
export const everythingId = 'everything'
export const oldId = 'old'

/** Somebody may still be at work on the candidate when everything goes, and write once more: until then it is all looked through again. */
export const lookAgainFor = { hours: 1 } as const

/** What goes with some rounds, whatever their names in the table. */
export interface Erased {
  interviews: InterviewItem[]
  notes: Note[]
  messages: Message[]
  touchpoints: Touchpoint[]
  material: Piece[]
}

type Stored = CandidateItems & { touchpoints: Touchpoint[] }

/**
 * Everything that is about these rounds of one application. A message that also speaks of another interview stays. With its last round goes what is
 * about the application as a whole: what the employer answered, the mails that waited for them. `stored.messages`: all of them.
 */
export function erasedWith(stored: Stored, seen: View, application: Application, rounds: readonly Round[]): Erased {
  const identities = new Set(rounds.flatMap(({ interviews }) => interviews.flatMap((one) => one.identities)))
  const isOfThese = (identity: string | null) => identity !== null && identities.has(identity)
  const isWhole = application.rounds.every((round) => rounds.includes(round))
  const answers = isWhole
    ? [application.answered?.answerId, ...seen.answers.filter(({ said }) => said?.applicationId === application.id).map(idOf)]
    : []
  const messages = stored.messages.filter(
    ({ id, identities: its, apart }) =>
      (!apart && answers.some((one) => one != null && messageOfAnswer(one) === id)) ||
      (its.length > 0 && its.every((identity) => isOfThese(identity))),
  )
  const messageIds = new Set(messages.map(({ id }) => id))
  const subjects = new Set([
    ...rounds.map(({ id }) => id),
    ...[...identities].map(roundIdOf),
    ...messageIds,
    ...(isWhole ? [application.id, ...[...identities].map(applicationIdOf)] : []),
    ...seen.questions
      .filter(({ identity, messageId }) => isOfThese(identity) || (messageId !== null && messageIds.has(messageId)))
      .map(({ key }) => key),
  ])
  const isAbout = ({ subject, roundId = '', applicationId = '' }: Touchpoint) =>
    subjects.has(subject) || subjects.has(roundId) || (roundId === '' && subjects.has(applicationId))
  return {
    interviews: stored.interviews.filter(({ identity }) => isOfThese(identity)),
    notes: stored.notes.filter(
      ({ identity, value }) =>
        isOfThese(identity) || messageIds.has(identity.replace(/^message:/, '')) || ('identity' in value && isOfThese(value.identity)),
    ),
    messages,
    touchpoints: stored.touchpoints.filter(isAbout),
    material: (stored.material ?? []).filter(({ identity }) => isOfThese(identity)),
  }
}

const idOf = ({ messageId }: { messageId: string }): string => messageId
