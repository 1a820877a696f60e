import type { Classes } from '../matching/phrase.ts'
import type { Words } from '../words.ts'

/** What becomes of a meeting both sides know of, and how a thing is said: as done, possible or asked, and by whom. */
export interface ChangeWords {
  /** Words that the lists below name as `<name>`. */
  classes: Classes
  /** How titles say that a meeting is off: whole phrases, so that "gaat niet door" carries its own no. */
  cancelled: Words
  /** The deed as a noun: it says so only where it stands alone, since there are cancellation policies, teams and fees. */
  cancellations: Words
  /** How titles say that a meeting is put off, and what may lead on to another day. */
  postponed: Words
  postponements: Words
  postponedTo: Words
  /** What is cancelled. */
  meetings: Words
  /** May stand between or around them in a title that says so. */
  besideCancelled: Words
  /** Other words for the meeting: its hour, its slot. */
  moreMeetings: Words
  /** "*It* has been moved." */
  standIns: Words
  no: Words
  /** Of a mail too short to tell its language: a no that means nothing else in another one, as Portuguese "no" does. */
  surelyNo: Words
  /** The time is kept, and not agreed on yet: "we have *pencilled* you *in*". And what says so in a title alone: "*HOLD*: …". */
  held: Words
  heldTitles: Words
  /** Another time was asked for: "the host still *has to approve* it"; and what says that it was not agreed to: "*declined the new time*", "*request expired*". */
  awaits: Words
  refuses: Words
  /** A no that says yes: "we *can't wait* to see you". */
  eager: Words
  /** What a meeting does when it is on. Denied, it is off. */
  happens: Words
  /** Somebody keeps, needs or holds it. */
  keeps: Words
  /** People meet; of a day, or of what can be. */
  meets: Words
  ability: Words
  /** It is called off, in so many words. */
  ends: Words
  /** Takes these words away: somebody is "*pulled into*" another call. */
  notEnds: Words
  /** The cancel as something that was sent: "the *cancellation* you got". */
  cancelNotices: Words
  /** It was not meant: "sent *in error*". */
  mistakes: Words
  /** What was called off takes place: "it is *back on*". */
  backOn: Words
  /** "Please *disregard* the invitation." */
  voids: Words
  invitations: Words
  /** The job, as a thing that can be called off as well. */
  jobs: Words
  /** The job is gone: whoever was to be met for it, will not be. */
  closes: Words
  /** Another time is needed or was found. */
  defers: Words
  /** Right before the new time: "*moved … to* Friday". */
  movedTo: Words
  /** By how much it is moved, these say in which direction: "*brought forward* by an hour". */
  advances: Words
  delays: Words
  /** Before that length: "*um* eine Stunde vorverlegt". */
  shiftLeads: Words
  /** Takes these words away: "the *interview room* has been moved", "*moved forward*". */
  notDefers: Words
  /** A new time is looked for, or promised; denied, it is none. */
  another: Words
  /** A yes to an hour that somebody picked: "Confirmed.", "Great, see you then", "I'll send the invite". */
  confirms: Words
  /** Whoever writes has yet to ask or to see: with it, a yes is none. */
  undecided: Words
  /** An hour that was offered is not to be had any more, or they are sorry: "option 2 *is gone*". */
  gone: Words
  /** The day as agreed does not suit one of them. */
  clashes: Words
  /** The other time in place of the old one. */
  instead: Words
  /** Of these, those that stand before the new one: "viens *plutôt* vendredi"; and with what they lead to the old: "*plutôt que* jeudi". */
  rather: Words
  ratherThan: Words
  /** "*We start* an hour later." */
  begins: Words
  /** Somebody is met in another's place, whom these words name behind them. */
  takesOver: Words
  /** Somebody is met besides: "Lena Roth *will join you*". */
  joins: Words
  /** Whoever else was named is not met: "you *only meet* Ola". */
  onlyMeets: Words
  /** Somebody will not be there: "Ola *can't make* Thursday". And that the talk takes place all the same: "*it'll be just* you and me". */
  absent: Words
  withoutOne: Words
  /** A link or a tool fails; what is named beside it is the way in. */
  fails: Words
  /** The talk is longer or shorter than was said. */
  resized: Words
  /** The place, the link or the means is another one now. */
  elsewhere: Words
  /** By what means a talk is held. */
  byPhone: Words
  byVideo: Words
  inPerson: Words
  /** In a note, behind whoever did: "Juno *called*". */
  calls: Words
  /** Who that may be without saying which employer it is: "*they* called". */
  callers: Words
  /** As late as before. */
  sameHour: Words
  /** It is as it was. */
  stands: Words
  /** Before the day it was to be on: "which we *had arranged for* Thursday". */
  agreed: Words
  /** Said of what may come, not of what is. */
  conditional: Words
  /** As above, at the beginning of a clause only: "*si* no puede". */
  ifAtStart: Words
  perhaps: Words
  /** Who acts is the writer's side. */
  we: Words
  /** "*You may* cancel here": theirs to do, not done. */
  ownChoice: Words
  /** When one may be called, which is no time of the interview. */
  reachable: Words
  /** "Can we *talk about* Thursday?" */
  asksToTalk: Words
  /** Where one thing said ends and the next begins. */
  clauseBreaks: Words
  /** "*To* cancel, click here": what it is for, not what is done. */
  purposes: Words
  links: Words
  /** "The meeting *before* your interview was cancelled": the talk is named to say when another thing is. */
  besides: Words
  yours: Words
  /** What may stand there besides the meetings. */
  talks: Words
  /** One of several hours that are offered, beside its number: "*option* 2", "the third *one*". */
  options: Words
  /** Off all the same where the rest of the sentence names it: the talk, or the invitation to it. */
  talkItself: Words
  /** The reader wanted it so: "since *you withdrew* your application", "*at your request*". */
  ownWish: Words
  /** They waited and the reader did not come, as they say after the hour: "*we missed you* today". */
  missed: Words
}
