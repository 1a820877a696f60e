import type { Reading } from '../read/reading.ts'
import type { Contributed } from '../record/contribution.ts'
import type { Decision, Message, SaidApart, Trust } from '../record/message.ts'
import type { NoteValue } from '../record/note.ts'
import type { LookBack } from '../replies/heed/heeding.ts'
import type { Replied } from '../replies/replied.ts'
import type { Touchpoint, TouchpointKind } from '../sending/touchpoint.ts'
import type { FoldedItem } from '../view/folded-items.ts'
import type { CandidateItems, View } from '../view/view.ts'

export interface Considered {
  decision: Decision
  /** A plain sentence for the candidate. */
  reason: string
  /** To be stored with the identities they name; nothing where nothing is new. */
  contributions: Contributed[]
  /** The meetings the message is about, also where it adds nothing: kept with the message. */
  identities: string[]
  /** Where it answers for several employers, what it says of each. */
  apart?: SaidApart[]
  /** What the message lets us note on the candidate's behalf: a thank-you they copied us on is sent. */
  notes: { identity: string; slot: string; value: NoteValue }[]
  /** Of an answer to a mail of ours: what was understood. */
  reply?: Replied
  /** Ids of the pieces of material that were kept from it. */
  pieces?: string[]
  /** A story or a posting in such an answer. */
  handed?: { kind: 'story' | 'posting'; text: string }
  /** Of the rounds before the first one we saw, in such an answer. */
  lookBack?: LookBack
  /** A kind of mail that the candidate wants no more. */
  stop?: TouchpointKind
}

export interface Consideration {
  message: Message
  reading: Reading
  trust: Trust
  /** The mails that were sent tell what an answer to one of them means. */
  items: CandidateItems & { touchpoints?: readonly Touchpoint[] }
}

export const nothing = (decision: Decision, reason: string): Considered => ({
  decision,
  reason,
  contributions: [],
  identities: [],
  notes: [],
})

/** A message beside all that is known when it comes. */
export interface Known extends Consideration {
  folded: readonly FoldedItem[]
  before: View
}

/** And what it would add to that, under the identities it names itself. */
export interface Situation extends Known {
  told: Contributed[]
  /** The same decision for a part of the message. */
  consider: (about: Consideration) => Considered
}

/** What one kind of message means; undefined where it is none of that kind. */
export type Rule<About> = (about: About) => Considered | undefined

/** The first rule that knows it decides. */
export function firstOf<About>(rules: readonly Rule<About>[], about: About): Considered | undefined {
  for (const rule of rules) {
    const found = rule(about)
    if (found) return found
  }
  return undefined
}
