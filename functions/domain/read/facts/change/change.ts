import * as said from '../../language/lexicon/changes.ts'
import { asksForTimes, nextTalk } from '../../language/lexicon/verdict.ts'
import { findLinks } from '../../lay-out/links.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { isRoom } from '../../lay-out/rooms.ts'
import { isReader } from '../../names/candidate-name.ts'
import type { Change, SaidTime } from '../../reading.ts'
import { timesIn } from '../../times/hours/text-times.ts'
import { readSaidTimes } from '../../times/said-times.ts'
import { greetsAnother } from '../people/greeted.ts'
import { isAbsenceNote, withoutAbsence } from './absence.ts'
import { takesCancelBack } from './cancel-taken-back.ts'
import { withoutCancelled } from './cancelled-title.ts'
import { type Clause, clausesOf, japanese } from './change-clauses.ts'
import {
  asksToTalk,
  goesOn,
  isClash,
  isClashOfTheDay,
  isClosed,
  isDenied,
  isExpecting,
  isLater,
  isMovedSomehow,
  isNotToCome,
  isOff,
  isShifted,
  isShortOff,
  isUnsureOff,
  isUnwell,
  keepsHour,
  meetsStill,
  movesNothing,
  movesTo,
  offersInstead,
  seeksAnother,
} from './clause-says.ts'
import { daysApart } from './days-apart.ts'
import { clashOf, namesHour, offersIn } from './instead/offered-instead.ts'
import { absenceOf } from './one-absent.ts'
import { asRequested } from './requested-time.ts'
import { isCarried, isElsewhere, isOfAnother, isOfJob, isSaidToStand, namesDay, saidOf } from './said-of.ts'

/** What the newest message says of a meeting both sides know; what it quotes says nothing any more. */
export function readChange(sheet: Sheet): Change {
  const clauses = clausesOf(sheet)
  const note = noteOf(sheet)
  // People put all of a note into its subject.
  const lines = note.note === undefined ? sheet.lines : [{ part: 'subject', words: sheet.carried.mail?.subject ?? '' }, ...sheet.lines]
  const told = readSaidTimes({ ...sheet, lines: withoutAbsence(lines) })
  const takesBack = !isAbsenceNote(sheet) && takesCancelBack(clauses, sheet)
  const oneAway = absenceOf(clauses, sheet, told) !== null
  const heard = isAbsenceNote(sheet) ? null : oneAway ? 'stands' : saysOf(clauses, sheet, told)
  const text = clauses.map(({ words }) => words).join('\n')
  const clash = isAbsenceNote(sheet) || oneAway ? null : clashOf(clauses, sheet, heard, told)
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
    ...(isJobGone(says, clauses, sheet) ? { jobGone: true } : {}),
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

/** Where nothing else ends the talk, the words have to be about the job: another candidate may only have called off theirs. */
const isJobGone = (says: Change['says'], clauses: readonly Clause[], sheet: Sheet): boolean =>
  (says === 'off' || says === 'closed') &&
  clauses.some((one) => !one.open && !one.conditional && isClosed(one, sheet) && (says === 'off' || isOfJob(one.words)))

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
  // "I have to cancel Monday. Could we do Wednesday at two?": who asks for another hour ends nothing.
  const asksForHour = all.some((one) => one.open && one.asked && namesHour(one.words, sheet) && !isOfAnother(one.words))
  if ((off && !is(isDenied)) || titled) return is(seeksAnother) || is(goesOn) || asksForHour ? 'later' : 'off'
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
