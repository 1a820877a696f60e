import type { Words } from '../../words.ts'

/** What an open point is about. */
export interface PointWords {
  /** What one would earn. */
  pay: Words
  /** When one could begin. */
  start: Words
  /** What one has to show. */
  papers: Words
  /** How well one speaks. */
  language: Words
  /** Why one went, or moved often. */
  leaving: Words
  /** Whether one would stay. */
  staying: Words
  /** That one has led others. */
  leading: Words
  /** A figure that was asked for. */
  number: Words
  /** Too much at once. */
  holding: Words
  /** What one knows of something. */
  knowing: Words
  /** What one has done. */
  experience: Words
  /** When and where one would work. */
  hours: Words
  /** Says that something was not done yet. */
  notDone: Words
  /** Says that one did not get to say it: an answer is missing, not the work. */
  notSaid: Words
  /** Before what one has not: "*no* real experience". */
  none: Words
  /** What that is. */
  ofPractice: Words
  /** Before how little was done. */
  only: Words
  /** Between the two: "only *taught* for one term". */
  did: Words
  /** The same: "only did *it* once". */
  it: Words
  /** How little. */
  little: Words
  /** Says that one did not know something, or took it for something else. */
  notKnown: Words
  /** Opens an answer on why one did as one did: "*why I chose* Kafka". */
  chose: Words
  /** Opens one on what one would do: "*how I would* price it". */
  would: Words
  /** Whom one leads. */
  people: Words
  /** Opens a doubt of what one can do. */
  whether: Words
  /** The same where other words stand before the next: "*ob ich* das alles kann". */
  whetherApart: Words
  /** Goes on with it. */
  can: Words
}
