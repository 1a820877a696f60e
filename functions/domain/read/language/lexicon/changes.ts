import { oneOf } from '../../vocabulary/patterns.ts'
import { everyAsides } from '../every/asides.ts'
import { everyChanges } from '../every/changes.ts'
import { codes, wordsIn } from '../every/every.ts'
import { type Matcher, matcherOf } from '../matcher.ts'
import type { ChangeWords } from '../meanings/changes.ts'
import { withClasses } from '../phrase.ts'

/** How mails say what becomes of a meeting, in all languages at once. */

type List = Exclude<keyof ChangeWords, 'classes'>

const spelled = (changes: ChangeWords, list: List): string[] => changes[list].map((phrase) => withClasses(phrase, changes.classes))
const wordsOf = (...lists: List[]): string[] => wordsIn(everyChanges, (changes) => lists.flatMap((list) => spelled(changes, list)))
const matching = (...lists: List[]): Matcher => matcherOf(wordsOf(...lists))

export const cancelledPhrases = wordsOf('cancelled')
export const cancelledNouns = wordsOf('cancellations')
export const postponedPhrases = wordsOf('postponed')
export const postponedNouns = wordsOf('postponements')
export const postponedTo = wordsOf('postponedTo')
export const optionWords = wordsOf('options')
export const meetingNouns = wordsOf('meetings')
export const cancelReasons = wordsIn(everyAsides, (asides) => asides.reasons)
export const besideCancelled = wordsOf('besideCancelled')

export const meetingWord = matching('meetings', 'moreMeetings')
export const talkNoun = matching('meetings')
export const standIn = matching('standIns')
const negators = new Map<string, Matcher>(codes.map((code) => [code, matcherOf(spelled(everyChanges[code], 'no'))]))
/** By language, since one's no is another's "in the". */
export const negatorsOf = (code: string): Matcher | undefined => negators.get(code)
export const anyNegator = matching('surelyNo')
export const held = matching('held')
export const awaits = matching('awaits')
export const refuses = matching('refuses')
export const heldPhrases = wordsOf('held', 'heldTitles')
export const eager = matching('eager')
export const happens = matching('happens')
export const keeps = matching('keeps')
export const meets = matching('meets')
export const ability = matching('ability')
export const ends = matching('ends')
export const cancelNotice = matching('cancelNotices', 'cancellations')
export const mistake = matching('mistakes')
export const backOn = matching('backOn')
export const voids = matching('voids')
export const invitation = matching('invitations')
export const jobs = matching('jobs')
export const jobsOf = (code: string): string[] => codes.filter((one) => one === code).flatMap((one) => spelled(everyChanges[one], 'jobs'))
export const closes = matching('closes')
export const defers = matcherOf(wordsOf('defers'), wordsOf('notDefers'))
export const movesTo = matching('movedTo')
export const advances = matching('advances')
export const delays = matching('delays')
export const shiftLeads = wordsOf('shiftLeads')
export const another = matching('another')
export const clashes = matching('clashes')
export const instead = matching('instead')
export const begins = matching('begins')
export const takesOver = matching('takesOver')
export const joins = matching('joins')
export const onlyMeets = matching('onlyMeets')
export const fails = matching('fails')
export const resized = matching('resized')
export const elsewhere = matching('elsewhere')
export const byPhone = matching('byPhone')
export const byVideo = matching('byVideo')
export const inPerson = matching('inPerson')
export const calls = matching('calls')
export const callers = matching('callers')
export const sameHour = matching('sameHour')
export const stands = matching('stands')
export const agreed = matching('agreed')
export const perhaps = matching('perhaps')
export const firstPerson = matching('we')
export const ownChoice = matching('ownChoice')
export const reachable = matching('reachable')
export const asksToTalk = matching('asksToTalk')
export const byLink = matching('links')
export const talkItself = matching('talkItself')
export const besides = wordsOf('besides')
export const yours = wordsOf('yours')
export const talks = wordsOf('meetings', 'talks')
export const clauseBreak = wordsOf('clauseBreaks')
/** Where "da" is a preposition, it ends no clause as it does in German. */
const noBreaks = new Map<string, Set<string>>(codes.map((code) => [code, new Set(everyAsides[code].prepositions)]))
export const clauseBreaksOf = (code: string): string[] => clauseBreak.filter((word) => !noBreaks.get(code)?.has(word))
export const purpose = new RegExp(`^\\s?${oneOf(wordsOf('purposes'))}\\s`, 'iu')

const ifAnywhere = matching('conditional')
const ifAtStart = new RegExp(`^\\s?${oneOf(wordsOf('ifAtStart'))}\\s`, 'iu')
/** Said of what may come. At the start of a clause, or anywhere where nothing else can be meant. */
export const isConditional = (clause: string): boolean => ifAnywhere.test(clause) || ifAtStart.test(clause)
