import * as aside from '../../language/lexicon/asides.ts'
import * as said from '../../language/lexicon/changes.ts'
import { asksForTimes, nextTalk } from '../../language/lexicon/verdict.ts'
import { findLinks } from '../../lay-out/links.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { isRoom } from '../../lay-out/rooms.ts'
import { isReader } from '../../names/candidate-name.ts'
import type { Change, SaidTime } from '../../reading.ts'
import { datesIn } from '../../times/days/text-dates.ts'
import { timesIn } from '../../times/hours/text-times.ts'
import { readSaidTimes } from '../../times/said-times.ts'
import { shiftsIn } from '../../times/shifts.ts'
import { movedTo, newLabel } from '../../vocabulary/moved-words.ts'
import { greetsAnother } from '../people/greeted.ts'
import { isAbsenceNote, withoutAbsence } from './absence.ts'
import { takesCancelBack } from './cancel-taken-back.ts'
import { withoutCancelled } from './cancelled-title.ts'
import { type Clause, clausesOf, japanese } from './change-clauses.ts'
import { daysApart, isChanging } from './days-apart.ts'
import { clashOf, namesHour, offersIn } from './offered-instead.ts'
import { asRequested } from './requested-time.ts'
import {
  isCarried,
  isElsewhere,
  isNegated,
  isOfAnother,
  isOfJob,
  isOfMeeting,
  isSaidToStand,
  namesDay,
  saidOf,
  without,
} from './said-of.ts'

/** What the newest message says of a meeting both sides know; what it quotes says nothing any more. */
export function readChange(sheet: Sheet): Change {
  const clauses = clausesOf(sheet)
  const note = noteOf(sheet)
  // People put all of a note into its subject.
  const lines = note.note === undefined ? sheet.lines : [{ part: 'subject', words: sheet.carried.mail?.subject ?? '' }, ...sheet.lines]
  const told = readSaidTimes({ ...sheet, lines: withoutAbsence(lines) })
  const takesBack = !isAbsenceNote(sheet) && takesCancelBack(clauses, sheet)
  const heard = isAbsenceNote(sheet) ? null : saysOf(clauses, sheet, told)
  const text = clauses.map(({ words }) => words).join('\n')
  const clash = isAbsenceNote(sheet) ? null : clashOf(clauses, sheet, heard, told)
  const sided = clash ? told.map((one) => withSide(one, clash.hours, text)) : told
  // What it says of the cancel is no cancel.
  const meant = clash ? clash.says : takesBack && heard !== 'moves' && heard !== 'later' ? 'stands' : heard
  const isNoted = meant === null && note.note !== undefined && said.sameHour.test(text)
  const read = isNoted ? dayNoted(sided) : { says: meant, times: sided }
  const { says, times } = asToAnother(asRequested(read, clauses, sheet), sheet)
  const offered = says === null || says === 'stands' || says === 'closed' ? '' : offersIn(clauses, sheet)
  return {
    says,
    times,
    ...(clauses.some((one) => isExpecting(one, sheet)) ? { expects: true } : {}),
    ...(takesBack ? { takesBack } : {}),
    ...(offered ? { offered } : {}),
    ...daysApart(clauses, sheet),
    ...(clash ? { clash: clash.hours.length > 0 ? ('hour' as const) : ('unsaid' as const) } : {}),
    ...(says === 'later' && isCalledOff(clauses, times, sheet) ? { calledOff: true } : {}),
    ...(clauses.some((one) => !one.conditional && said.missed.test(one.sentence)) ? { missed: true } : {}),
    ...(says === 'off' && clauses.some((one) => !one.open && !one.conditional && said.ownWish.test(one.sentence)) ? { ownWish: true } : {}),
    sameHour: said.sameHour.test(text),
    further: nextTalk.test(text),
    wantsTimes: asksForTimes.test(text),
    ...linkIn(sheet, text),
    ...note,
  }
}

/** "It's on Friday now, same time": who notes that the hour is as before, notes another day. */
function dayNoted(times: readonly SaidTime[]): Pick<Change, 'says' | 'times'> {
  const isDay = ({ date, clock, shift, side, open }: SaidTime) =>
    date !== null && clock === null && shift === undefined && side !== 'old' && !open
  const days = times.filter(isDay)
  if (days.length !== 1) return { says: null, times: [...times] }
  return { says: 'moves', times: times.map((one) => (isDay(one) ? { ...one, side: 'new' } : one)) }
}

/** What is written to somebody else may be about their talk. */
const asToAnother = (heard: Pick<Change, 'says' | 'times'>, sheet: Sheet): Pick<Change, 'says' | 'times'> =>
  heard.says !== null && heard.says !== 'stands' && greetsAnother(sheet)
    ? { says: 'perhaps', times: heard.times.map((one) => ({ ...one, open: true })) }
    : heard

/** What does not suit is the old hour; and what stands behind it is old by no other word than that. */
const withSide = (one: SaidTime, clashing: readonly string[], text: string): SaidTime =>
  one.clock !== null && clashing.includes(one.clock)
    ? { ...one, side: 'old' }
    : { ...one, side: one.side === 'old' && one.clock !== null && !said.instead.test(text) ? null : one.side }

/** It ends one talk and only promises another: the hour it names, where it names one, is that of the talk that will not be. */
function isCalledOff(clauses: readonly Clause[], times: readonly SaidTime[], sheet: Sheet): boolean {
  const off = clauses.filter((one) => !one.open && !one.conditional && !isOfAnother(one.words) && isOff(one, sheet))
  const hours = times.filter(({ clock, shift, sameHour }) => clock !== null || shift !== undefined || sameHour)
  const isOld = hours.length === 1 && hours.every(({ side, open }) => side !== 'new' && !open)
  return off.some(({ sentence }) => hours.length === 0 || (isOld && timesIn(sentence, sheet.english).length > 0))
}

const longestNote = 600

function noteOf({ carried: { mail }, reader }: Sheet): Pick<Change, 'note'> {
  const isNote = mail !== null && !mail.forwarded && isReader(reader, mail.from)
  return isNote ? { note: `${mail.subject ?? ''}\n${mail.text}`.slice(0, longestNote) } : {}
}

/** Of a message that speaks of a talk: "your interview tomorrow: use this link". Two rooms are a choice that nobody made yet. */
function linkIn({ lines, carried: { mail } }: Sheet, text: string): Pick<Change, 'link'> {
  const inText = lines.flatMap(({ words }) => findLinks(words).map(({ url }) => url))
  const behindWords = mail && mail.quoted.length === 0 ? mail.links.map(({ url }) => url) : []
  const [link, second] = [...new Set([...inText, ...behindWords].filter(isRoom))]
  return link && !second && said.meetingWord.test(text) ? { link } : {}
}

function saysOf(all: readonly Clause[], sheet: Sheet, times: readonly SaidTime[]): Change['says'] {
  const clauses = all.filter(({ words }) => !isOfAnother(words))
  const firm = clauses.filter((one) => !one.open && !one.conditional)
  const is = (test: (clause: Clause, sheet: Sheet) => boolean, among = firm) => among.some((one) => test(one, sheet))
  const standing = is(({ words }) => said.stands.test(words))
  const off = is(isOff) || (is(isShortOff) && !standing)
  const subject = sheet.carried.mail?.subject ?? ''
  const titled = withoutCancelled(subject) !== null && !isOfAnother(subject)
  const seeking = is(seeksAnother) || asksForTimes.test(all.map(({ words }) => words).join('\n'))
  const toNew = times.some(({ side, open, clock }) => !open && (side === 'new' || (side === null && clock !== null && inJapanese(all))))
  const later = firm.filter((one) => isLater(one, sheet) && (!isCarried(one) || toNew || (seeking && !isElsewhere(one))))
  const keepsDay = is((one) => isSaidToStand(one, sheet) && namesDay(one.words, sheet))
  if (later.some((one) => saidOf(one, sheet) === 'talk')) return keepsDay ? 'perhaps' : 'later'
  if (off && !titled && is(meetsStill) && times.every(({ clock }) => clock === null)) return 'perhaps'
  if (off && keepsDay) return 'perhaps'
  if ((off && !is(isDenied)) || titled) return is(seeksAnother) || is(goesOn) ? 'later' : 'off'
  const ofDay = firm.filter(({ words }) => !namesHour(words, sheet))
  if (is(isClash, ofDay) && (is(seeksAnother) || is(isClashOfTheDay, ofDay))) return 'later'
  if (is(isUnwell) && is(seeksAnother)) return 'later'
  if (is(isClosed)) return 'closed'
  const mayCome = clauses.filter(
    (one) => one.open && (!one.asked || said.firstPerson.test(one.sentence) || said.instead.test(one.sentence)),
  )
  const moves = movesTo(firm, subject, sheet) || is(isMovedSomehow) || (times.some(({ shift }) => shift !== undefined) && is(isShifted))
  // "We could bring it forward: Ola will see you on …": what it then states is no longer a perhaps.
  if (moves && times.some(({ clock, sameHour, open }) => (clock !== null || sameHour) && !open)) return 'moves'
  if ([isOff, isLater, seeksAnother, asksToTalk, offersInstead].some((test) => is(test, mayCome))) return 'perhaps'
  if (later.length > 0 || is(isUnsureOff) || is(isNotToCome) || (is(isMovedSomehow) && !standing && !is(keepsHour)) || is(seeksAnother))
    return 'perhaps'
  // "We use Teams instead": something else is another one, and no time.
  if (moves && !(times.length === 0 && movesNothing(firm, subject))) return 'moves'
  return standing ? 'stands' : null
}

/** What it moves to stands before the verb there. */
const inJapanese = (clauses: readonly Clause[]): boolean => clauses.some(({ words }) => japanese.test(words))

const isForThem = ({ words, sentence }: Clause): boolean =>
  said.ownChoice.test(words) || said.purpose.test(words) || (said.byLink.test(sentence) && !said.firstPerson.test(sentence))

/** Called off; or, of the meeting, that it will not be. */
function isOff(clause: Clause, sheet: Sheet): boolean {
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
const meetsStill = ({ words }: Clause, sheet: Sheet): boolean => said.meets.test(words) && !isNegated(words, sheet)

/** "Queda *sin* efecto" has a no of its own. */
const isEndDenied = (words: string, sheet: Sheet): boolean => isNegated(without(words, said.ends), sheet)

/** "It has not been cancelled": whatever else stands there, it is on. */
const isDenied = ({ words }: Clause, sheet: Sheet): boolean =>
  said.ends.test(words) && isEndDenied(words, sheet) && said.meetingWord.test(words)

/** "Cancelled, sorry." – of nothing else. */
const isShortOff = (clause: Clause, sheet: Sheet): boolean => isEnded(clause, sheet) && saidOf(clause, sheet) === 'talk'
/** "The bake-off was cancelled": perhaps a name for the talk. */
const isUnsureOff = (clause: Clause, sheet: Sheet): boolean => isEnded(clause, sheet) && saidOf(clause, sheet) === 'unsure'
const isEnded = (clause: Clause, sheet: Sheet): boolean =>
  said.ends.test(clause.words) && !isEndDenied(clause.words, sheet) && !isForThem(clause) && clause.words.trim().split(/\s+/).length <= 6

/** "No need to come in on Thursday": it is off, or it will be by phone. */
const isNotToCome = (clause: Clause, sheet: Sheet): boolean =>
  aside.attends.test(clause.words) &&
  (isNegated(clause.words, sheet) || aside.needless.test(clause.sentence)) &&
  !isForThem(clause) &&
  namesDay(aside.needless.test(clause.sentence) ? clause.sentence : clause.words, sheet)

const isLater = (clause: Clause, sheet: Sheet): boolean =>
  said.defers.test(clause.words) && !isNegated(clause.words, sheet) && !isForThem(clause) && saidOf(clause, sheet) !== 'other'
/** Of what was called off in the same mail: "our coordinator will rebook you". */
const goesOn = (clause: Clause, sheet: Sheet): boolean =>
  said.defers.test(clause.words) &&
  ![isNegated(clause.words, sheet), isForThem(clause), isCarried(clause), isOfJob(clause.words), aside.others.test(clause.words)].some(
    Boolean,
  )
/** By a word that rooms are moved by as well, and neither a day nor a place is said. */
const isMovedSomehow = (clause: Clause, sheet: Sheet): boolean => isLater(clause, sheet) && isCarried(clause) && !isElsewhere(clause)
const isExpecting = (one: Clause, sheet: Sheet): boolean =>
  !one.open &&
  !one.conditional &&
  !isChanging(one) &&
  aside.expects.test(one.words) &&
  namesDay(one.sentence, sheet) &&
  !isNegated(one.words, sheet)
/** "The interview starts an hour later." */
const isShifted = (clause: Clause, sheet: Sheet): boolean =>
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
const keepsHour = ({ words }: Clause): boolean => said.sameHour.test(words)
const isUnwell = ({ words }: Clause): boolean => aside.unwell.test(words)

const seeksAnother = ({ words }: Clause, sheet: Sheet): boolean => said.another.test(words) && !isNegated(words, sheet)
const isClash = (clause: Clause): boolean => said.clashes.test(clause.words) && !isForThem(clause)
/** Rooms and car parks are not available either. */
const isClashOfTheDay = (clause: Clause, sheet: Sheet): boolean =>
  isClash(clause) && !/availab|disponib|verfügbar|beschikbaar/iu.test(clause.words) && isOfMeeting(clause, sheet)
const isClosed = ({ words }: Clause, sheet: Sheet): boolean =>
  (said.closes.test(words) || (said.ends.test(words) && isOfJob(words))) && !isNegated(words, sheet)
/** "Could we do three or four instead?" */
const offersInstead = ({ words }: Clause, sheet: Sheet): boolean => said.instead.test(words) && namesHour(words, sheet)
const asksToTalk = (clause: Clause, sheet: Sheet): boolean => said.asksToTalk.test(clause.words) && isOfMeeting(clause, sheet)

const movesTo = (firm: readonly Clause[], subject: string, sheet: Sheet): boolean =>
  said.another.test(subject) ||
  said.defers.test(subject) ||
  firm.some((one) => said.instead.test(one.words) || isLedToTime(one, sheet) || newLabel.test(one.words) || said.another.test(one.words))

const movesNothing = (firm: readonly Clause[], subject: string): boolean =>
  ![subject, ...firm.map(({ words }) => words)].some((words) => [said.defers, said.another, said.movesTo].some((verb) => verb.test(words)))

/** It is the talk that is moved there, and not the lunch. */
const isLedToTime = (one: Clause, sheet: Sheet): boolean =>
  leadsToTime(one.sentence, sheet) &&
  [movedTo, said.movesTo, said.defers].some((verb) => verb.test(one.words)) &&
  saidOf(one, sheet) === 'talk'

/** "Has been moved to" a day or an hour, not to new offices. */
function leadsToTime(sentence: string, { dates }: Sheet): boolean {
  return [movedTo.exec(sentence), said.movesTo.exec(sentence)].some((match) => {
    const rest = match ? sentence.slice(match.index + match[0].length) : ''
    return /\d/.test(rest) || datesIn(rest, dates).length > 0
  })
}
