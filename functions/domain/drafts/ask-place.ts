import type { Draft } from './draft.ts'
import { letterTo } from './letter.ts'
import { type Manner, ownManner } from './manner.ts'
import { wordsIn } from './words/words.ts'

export interface AskWayFor {
  candidateName: string
  contact: { name: string | null; email: string | null } | null
  /** `Wednesday, 2 December`, in the language of the letter. */
  day: string | null
  manner?: Manner
}

const wordsOf = ({ manner = ownManner }: AskWayFor) => wordsIn(manner.language)

/** An invite that names neither a place nor a link nor a number: one question to whoever sent it. */
export const draftAskPlace = (about: AskWayFor): Draft => letterTo(about, about.contact, wordsOf(about).askPlace(about.day))

/** The same where it is close: it holds whether or not the first note went. */
export const draftAskPlaceAgain = (about: AskWayFor): Draft => letterTo(about, about.contact, wordsOf(about).askPlaceAgain(about.day))

/** They call, and nobody has said on which number. */
export const draftAskOwnNumber = (about: AskWayFor): Draft => letterTo(about, about.contact, wordsOf(about).askOwnNumber(about.day))

/** Sent in a hurry, on the day: whole as they are. */
export const draftRunningLate = (about: AskWayFor, where: 'there' | 'call'): Draft =>
  letterTo(about, about.contact, wordsOf(about).runningLate(where))
export const draftNoCall = (about: AskWayFor): Draft => letterTo(about, about.contact, wordsOf(about).noCall)

/** A place, and nobody to call on the way there. */
export const draftAskNumber = (about: AskWayFor): Draft => letterTo(about, about.contact, wordsOf(about).askNumber(about.day))
