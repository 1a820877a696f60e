import type { Classes } from '../../facts/answer/phrases.ts'

/**
 * How employers answer in one language, as lists for `phraseList`. What a clause says follows from these and from a negation in it: an
 * offer denied is a no, and a no denied is nothing.
 */
export interface AnswerWords {
  /** Words of one kind, named in the lists below as `<name>`. */
  classes: Classes
  /** Turns a yes into a no. */
  not: string
  /** A negation stands behind what it denies as well as before it. */
  notBehind: boolean
  /** Looks like one of the other lists and means nothing here. */
  harmless: string
  /** What follows is only possible, or asked: up to the end of the sentence. */
  maybe: string
  but: string
  /** They would have liked to: what follows did not come about. */
  wished: string
  /** Not now, and not never: an offer it is too early for. */
  early: string
  /** Small matters: a parking space that is taken and a room that is closed answer nothing. */
  aside: string
  /** Begins a new clause behind a comma or an "and". */
  subjects: string
  /** Somebody else than the candidate … */
  others: string
  /** … was decided for. */
  decides: string
  offer: string
  /** What an employer also offers: an interview, an hour, feedback. */
  offersElse: string
  /** The candidate goes on to a further round, an exercise, references. */
  onward: string
  /** Of those, people who are asked about the candidate: something to send, and no further round. */
  references: string
  /** Says something only when denied: chosen, successful, the right fit. */
  chosen: string
  no: string
  /** What else may be refused, dropped or filled, and says nothing of the candidate: a draft of the contract, a claim, a second test. */
  things: string
  /** Before one of them: it is what they went by, and not what is refused: "*after* the test". */
  beside: string
  /** In the same clause it is the candidate, their application or the job all the same. */
  themselves: string
  /** What other candidates do of themselves: nobody is preferred to anybody by it. */
  leaves: string
  hold: string
  /** Their decision is put off: a pause, unless the day it is put off to stands beside it. */
  delays: string
  /** Somebody of theirs is away, told by a colleague: no machine wrote that. */
  away: string
  /** An answer to an offer is due. */
  reply: string
  /** Beside a day: so long the candidate may think about an offer, or the offer stands. */
  granted: string
  /** Behind a day: it is all right with them. */
  suits: string
  /** Has a day beside an offer, and is not the answer to it: what they send, when the job begins, who is away. */
  dated: string
  /** Written by a machine, or while its owner is away. */
  machine: string
  /** Words that go with an answer and give none: they count where nothing else in the mail answers. */
  hints: Readonly<Record<'offer' | 'rejection' | 'on-hold' | 'next-step', string>>
}
