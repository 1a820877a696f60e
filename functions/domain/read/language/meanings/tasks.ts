import type { Words } from '../words.ts'

/** Work to do at home or to prepare, and by when it has to be in the employer's hands. */
export interface TaskWords {
  /** What people call such work, and nothing else. */
  takeHome: Words
  /** Name it too, and many other things: they count beside a day to hand it in. */
  nouns: Words
  /** Before a colon, at the beginning of a line: "*Assignment*: …". */
  labels: Words
  /** What may be asked for behind a verb: "prepare a few *slides*". */
  works: Words
  /** Takes these words away: "in *case* …". */
  notWorks: Words
  /** Of the works, the ones that stay work beside small things. */
  surely: Words
  /** What the candidate is to do with it: "*prepare* a few slides". */
  asks: Words
  /** Takes these words away, where they name a thing: "the *build*". */
  notAsks: Words
  /** The same behind the work: "slides *to be sent*". */
  owed: Words
  /** Asks for it in so many words. */
  outright: Words
  /** Asked for with a length: "a ten-minute *presentation*". */
  timedTalks: Words
  /** What written work is counted in: "a two-*page* note". */
  pages: Words
  /** Nothing is to be done. */
  none: Words
  /** To bring or to have ready, and no work: an ID, questions. */
  smallThings: Words
  /** Said of work that is known: it has arrived. */
  received: Words
  /** Says again what was said before. */
  reminds: Words
  /** In front of that, it has not yet: "*once* we have received your solution". */
  toCome: Words
  /** It need not be done after all. */
  dropped: Words
  /** It is work of its own: "the *second exercise*". */
  furtherWork: Words
  /** It was handed in before. */
  done: Words
  /** It is done while they meet. */
  live: Words
  /** It is done before they meet, whatever happens then. */
  ahead: Words
  /** The employer's side does it. */
  byUs: Words
  /** Unless the sentence speaks to the candidate as well. */
  toYou: Words
  /** Hands it in, or names the day for it. */
  handsIn: Words
  noDeadline: Words
  /** Also handed in, and never the work: when one is free, papers, forms. */
  otherThings: Words
  /** What verbs of sending are about when it is no work: "send the *invite*". */
  neverAsked: Words
  /** Makes a day beside it the last one: "*by* Friday". */
  lastDay: Words
  /** Of these, what says so right before any day or hour, whatever is told there: "*not later than* 5 pm". */
  limits: Words
  /** Small words between one of them and its day: "by *the end of* Friday". */
  besideLimits: Words
  /** Before one of them: it limits nothing ("*drop* by on Thursday"). */
  notLimits: Words
  /** The same behind the day: "Friday *at the latest*". */
  lastDayBehind: Words
  /** Names the hand-over, or the end of it, so that a day beside it is the last one: "*Abgabe* Montag". */
  handOver: Words
  /** A sentence that hands the work over and has one of these may speak of the talk as well: "before we *meet*". */
  meets: Words
  /** The evening or day before they meet. */
  dayBefore: Words
  /** Behind a count of days or hours, back from when they meet: "two days *in advance*". */
  before: Words
  /** Before a count of days or hours: "you *have* five days". */
  given: Words
  /** Between the two: "you have *up to* five days". */
  givenAbout: Words
  /** A line of nothing but this says what the next line is. */
  deadlineLabels: Words
  /** Nobody is there, or a question may be asked until then: such a day is no deadline. */
  absence: Words
  /** The work comes with the mail. */
  handsOver: Words
  /** Make a limit only of a day right behind them: "*pour* mardi". */
  rightBehind: Words
  /** It asks the candidate for something. */
  askedFor: Words
  /** Something is to be confirmed, booked or decided: not the work. */
  otherActs: Words
  /** Before a span, how long the work takes and not by when it is due: "it *takes* about three hours". */
  takes: Words
}
