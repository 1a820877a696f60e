import * as aside from '../../language/lexicon/asides.ts'
import * as said from '../../language/lexicon/changes.ts'
import { toCome } from '../../language/lexicon/tasks.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { datesIn } from '../../times/days/text-dates.ts'
import { timesIn } from '../../times/hours/text-times.ts'
import { shiftsIn } from '../../times/shifts.ts'
import { movedTo, newLabel } from '../../vocabulary/moved-words.ts'
import type { Clause } from './change-clauses.ts'
import { isChanging } from './days-apart.ts'
import { namesHour } from './instead/offered-instead.ts'
import { isCarried, isElsewhere, isNegated, isOfJob, isOfMeeting, namesDay, saidOf, without } from './said-of.ts'

/** What one clause says of the talk: that it is off, later, moved, needless, open. */

const isForThem = ({ words, sentence }: Clause): boolean =>
  said.ownChoice.test(words) || said.purpose.test(words) || (said.byLink.test(sentence) && !said.firstPerson.test(sentence))

/** Called off; or, of the meeting, that it will not be. */
export function isOff(clause: Clause, sheet: Sheet): boolean {
  const { words } = clause
  if (isForThem(clause)) return false
  if (said.voids.test(words) && said.invitation.test(words)) return true
  if (said.ends.test(words)) return !isEndDenied(words, sheet) && isOfMeeting(clause, sheet) && saidOf(clause, sheet) === 'talk'
  return isNegated(words, sheet) && willNotBe(clause, sheet) && !said.defers.test(words)
}

function willNotBe(clause: Clause, sheet: Sheet): boolean {
  const { words } = clause
  if (said.happens.test(words)) return isOfMeeting(isEndOfPlace.test(words) ? { ...clause, words: clause.sentence } : clause, sheet)
  return said.keeps.test(words) || (said.meets.test(words) && (namesDay(words, sheet) || said.ability.test(words)))
}

/** "Your interview in Town Hall, Lancashire will not go ahead": what stands behind the comma is the end of a place. */
const isEndOfPlace = /^\s?\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,3}\s\p{Ll}/u

/** "Kim had to cancel, so you will meet Ola alone": one of them will not be there. */
export const meetsStill = ({ words }: Clause, sheet: Sheet): boolean => said.meets.test(words) && !isNegated(words, sheet)

/** "Queda *sin* efecto" has a no of its own. */
const isEndDenied = (words: string, sheet: Sheet): boolean => isNegated(without(words, said.ends), sheet)

/** "It has not been cancelled": whatever else stands there, it is on. */
export const isDenied = ({ words }: Clause, sheet: Sheet): boolean =>
  said.ends.test(words) && isEndDenied(words, sheet) && said.meetingWord.test(words)

/** "Cancelled, sorry." – of nothing else. */
export const isShortOff = (clause: Clause, sheet: Sheet): boolean => isEnded(clause, sheet) && saidOf(clause, sheet) === 'talk'
/** "The bake-off was cancelled": perhaps a name for the talk. */
export const isUnsureOff = (clause: Clause, sheet: Sheet): boolean => isEnded(clause, sheet) && saidOf(clause, sheet) === 'unsure'
const isEnded = (clause: Clause, sheet: Sheet): boolean =>
  said.ends.test(clause.words) && !isEndDenied(clause.words, sheet) && !isForThem(clause) && clause.words.trim().split(/\s+/).length <= 6

/** "No need to come in on Thursday": it is off, or it will be by phone. */
export const isNotToCome = (clause: Clause, sheet: Sheet): boolean =>
  aside.attends.test(clause.words) &&
  (isNegated(clause.words, sheet) || aside.needless.test(clause.sentence)) &&
  !isForThem(clause) &&
  namesDay(aside.needless.test(clause.sentence) ? clause.sentence : clause.words, sheet)

export const isLater = (clause: Clause, sheet: Sheet): boolean =>
  said.defers.test(clause.words) && !isNegated(clause.words, sheet) && !isForThem(clause) && saidOf(clause, sheet) !== 'other'
/** Of what was called off in the same mail: "our coordinator will rebook you". */
export const goesOn = (clause: Clause, sheet: Sheet): boolean =>
  said.defers.test(clause.words) &&
  ![isNegated(clause.words, sheet), isForThem(clause), isCarried(clause), isOfJob(clause.words), aside.others.test(clause.words)].some(
    Boolean,
  )
/** By a word that rooms are moved by as well, and neither a day nor a place is said. */
export const isMovedSomehow = (clause: Clause, sheet: Sheet): boolean => isLater(clause, sheet) && isCarried(clause) && !isElsewhere(clause)
export const isExpecting = (one: Clause, sheet: Sheet): boolean =>
  !one.open &&
  !one.conditional &&
  !isChanging(one) &&
  aside.expects.test(one.words) &&
  namesDay(one.sentence, sheet) &&
  !isNegated(one.words, sheet)
/** "The interview starts an hour later." */
export const isShifted = (clause: Clause, sheet: Sheet): boolean =>
  (([said.meetingWord, said.standIn].some((one) => one.test(clause.words)) && saidOf(clause, sheet) === 'talk') ||
    isOurStart(clause, sheet)) &&
  !aside.attends.test(clause.words) &&
  shiftsIn(clause.words).some(({ at, end }) => !isNegated(clause.words.slice(0, at) + clause.words.slice(end), sheet))
/** "We start an hour later", and nothing else that they would start. */
const isOurStart = ({ words }: Clause, { language }: Sheet): boolean =>
  said.begins.test(words) &&
  ![aside.others, aside.ownersOf(language), said.jobs].some((one) => one.test(words)) &&
  words.trim().split(/\s+/).length <= mostAroundShift
const mostAroundShift = 10
export const keepsHour = ({ words }: Clause): boolean => said.sameHour.test(words)
export const isUnwell = ({ words }: Clause): boolean => aside.unwell.test(words)

export const seeksAnother = ({ words }: Clause, sheet: Sheet): boolean => said.another.test(words) && !isNegated(words, sheet)
export const isClash = (clause: Clause): boolean => said.clashes.test(clause.words) && !isForThem(clause)
/** Rooms and car parks are not available either. */
export const isClashOfTheDay = (clause: Clause, sheet: Sheet): boolean =>
  isClash(clause) && !/availab|disponib|verfügbar|beschikbaar/iu.test(clause.words) && isOfMeeting(clause, sheet)
/** "Once the position has been filled" says what may come. */
export const isClosed = ({ words }: Clause, sheet: Sheet): boolean =>
  (said.closes.test(words) || (said.ends.test(words) && isOfJob(words))) && !isNegated(words, sheet) && !opensToCome(words)
const opensToCome = (words: string): boolean => (toCome.exec(words)?.index ?? words.length) < mostBeforeToCome
/** "Now, once the …" */
const mostBeforeToCome = 6
/** "Could we do three or four instead?" */
export const offersInstead = ({ words }: Clause, sheet: Sheet): boolean => said.instead.test(words) && namesHour(words, sheet)
export const asksToTalk = (clause: Clause, sheet: Sheet): boolean => said.asksToTalk.test(clause.words) && isOfMeeting(clause, sheet)

export const movesTo = (firm: readonly Clause[], subject: string, sheet: Sheet): boolean =>
  said.another.test(subject) ||
  said.defers.test(subject) ||
  firm.some((one) => said.instead.test(one.words) || isLedToTime(one, sheet) || newLabel.test(one.words) || said.another.test(one.words))

export const movesNothing = (firm: readonly Clause[], subject: string): boolean =>
  ![subject, ...firm.map(({ words }) => words)].some((words) => [said.defers, said.another, said.movesTo].some((verb) => verb.test(words)))

/** It is the talk that is moved there, and not the lunch. */
const isLedToTime = (one: Clause, sheet: Sheet): boolean =>
  ((leadsToTime(one.sentence, sheet) && [movedTo, said.movesTo, said.defers].some((verb) => verb.test(one.words))) ||
    isShiftedTo(one, sheet)) &&
  saidOf(one, sheet) === 'talk'

/** "Est avancé à 9h30", "se retrasa a las 16:00": to an hour or day, and not by so much. */
function isShiftedTo({ words }: Clause, { dates, english }: Sheet): boolean {
  const match = [said.advances, said.delays].flatMap((verb) => verb.exec(words) ?? [])[0]
  const rest = match ? words.slice(match.index + match[0].length) : ''
  const at = [...timesIn(rest, english), ...datesIn(rest, dates)].map((one) => one.at)
  return at.length > 0 && Math.min(...at) < mostBeforeNewTime
}
const mostBeforeNewTime = 14

/** "Has been moved to" a day or an hour, not to new offices. */
function leadsToTime(sentence: string, { dates }: Sheet): boolean {
  return [movedTo.exec(sentence), said.movesTo.exec(sentence)].some((match) => {
    const rest = match ? sentence.slice(match.index + match[0].length) : ''
    return /\d/.test(rest) || datesIn(rest, dates).length > 0
  })
}
