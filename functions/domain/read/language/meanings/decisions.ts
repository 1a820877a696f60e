import type { Words } from '../words.ts'

/** When the employer decides or answers. */
export interface DecisionWords {
  /** The employer's side decides, answers, or is heard from. */
  answers: Words
  /** Whatever day stands beside it, it is none by which they decide: "no date promised". */
  undated: Words
  /** Takes these words away: "*great news*", "*your answer*". */
  notAnswers: Words
  /** Promise word as well, in a mail that arranges nothing: beside a meeting they would be about the meeting. */
  news: Words
  /** The candidate answers, delivers or comes: never a decision date. */
  candidateActs: Words
  /** Takes these words away: "*our answer by*". */
  notCandidateActs: Words
  endOfNextWeek: Words
  endOfThisWeek: Words
  /** Before a date: it is a limit, or a day something happens. */
  marks: Words
  /** Of these, the ones that can only be a limit. */
  limits: Words
  /** "*Around* the 15th" names no day. */
  around: Words
  /** "*Late* January" names none either, "*late* Friday" does. */
  partOf: Words
  /** "*Week of* 14 December." */
  weekBefore: Words
  /** Behind a weekday: "Friday *of the following week*". */
  weekAfter: Words
  /** A week in which they answer: it ends on its Friday. */
  nextWeek: Words
  thisWeek: Words
  /** On the day that was named before: "we are away until the 4th and will write *then*". */
  thereupon: Words
  /** Before a span that an offer stands: "open *for* five days". */
  lasting: Words
  /** Before a day or week from which something has held: "frozen *as of* this week". */
  since: Words
  /** Spans of one word, by their days: "sous *huitaine*". */
  loneSpans: Readonly<Record<number, Words>>
  sameDay: Words
  nextDay: Words
  /** Before a count: "*within* three days". */
  within: Words
  /** Between the two: "within *the next* three days". */
  withinMore: Words
  /** Between two counts: "two *or* three days". */
  orSo: Words
  /** Behind one, and before what it counts from: "two days *after* the interview". */
  after: Words
  /** Behind one, where it counts from what is still to reach the candidate: "a week *of your getting* it". */
  onReceipt: Words
  /** What lies before them already: "after receipt of *this letter*". */
  thisMail: Words
  /** What a span counts from when it is not the interview. */
  fromToday: Words
  /** A short sentence that begins so goes on about the news of the one before: "*By* Friday, I think." */
  followUps: Words
  /** Between two clauses of a sentence, before the speakers: "…, *and we* decide by Friday". */
  joins: Words
  speakers: Words
  /** Its first days: they answer by its Wednesday. */
  earlyNextWeek: Words
  /** The last working day before it is meant. */
  beforeChristmas: Words
  /** Before a span they still need: "*another* two weeks". */
  more: Words
  /** Of a month that stands behind it. */
  firstWeek: Words
  secondWeek: Words
  thirdWeek: Words
  /** Right before a day that is not the last one any more: "*avant le* 15". */
  dayBefore: Words
  /** The hour at which offices close. */
  closing: Words
}
