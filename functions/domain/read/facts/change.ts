import * as said from '../language/lexicon/changes.ts'
import { asksForTimes, nextTalk } from '../language/lexicon/verdict.ts'
import { sentencesOf } from '../lay-out/own-words.ts'
import type { Sheet } from '../lay-out/page.ts'
import { withoutPrefixes } from '../lay-out/page.ts'
import type { Change, SaidTime } from '../reading.ts'
import { readSaidTimes } from '../times/said-times.ts'
import { readable } from '../times/slots.ts'
import { datesIn } from '../times/text-dates.ts'
import { movedTo, newLabel } from '../vocabulary/moved-words.ts'
import { alternation } from '../vocabulary/patterns.ts'
import { withoutCancelled } from './cancelled-title.ts'

const japanese = /[\u3040-\u30ff]/u
/** Brackets and commas stand inside dates there. */
const japaneseBreaks = /ので|ため、|が、|、(?=[^\d])/gu
/** Where one thing said ends and the next begins. */
const clauseBreaks = new RegExp(`[,;:—–、()]|\\s-\\s|${alternation(said.clauseBreak)}`, 'giu')
/** "Before your second interview": the part that says when. */
const besideTalk = new RegExp(
  `${alternation(said.besides)}\\s${alternation(said.yours)}\\s(?:\\p{L}{1,20}\\s){0,2}?${alternation(said.talks)}|(?:面接|面談)の?直?[前後]の?`,
  'giu',
)

/** One thing said: a part of a sentence, with what the whole sentence makes of it. */
interface Clause {
  words: string
  sentence: string
  /** Asked, possible, or said of what may come. */
  open: boolean
  asked: boolean
  /** Said of what may come, by whoever reads it. */
  conditional: boolean
}

/** What the newest message says of a meeting both sides know; what it quotes says nothing any more. */
export function readChange(sheet: Sheet): Change {
  const clauses = clausesOf(sheet)
  const times = readSaidTimes(sheet)
  const says = saysOf(clauses, sheet, times)
  const text = clauses.map(({ words }) => words).join('\n')
  return {
    says,
    times,
    sameHour: said.sameHour.test(text),
    further: nextTalk.test(text),
    wantsTimes: asksForTimes.test(text),
  }
}

function saysOf(all: readonly Clause[], sheet: Sheet, times: readonly SaidTime[]): Change['says'] {
  const clauses = all.filter(({ words }) => !isOfAnother(words))
  const firm = clauses.filter((one) => !one.open && !one.conditional)
  const is = (test: (clause: Clause, sheet: Sheet) => boolean, among = firm) => among.some((one) => test(one, sheet))
  const standing = is(({ words }) => said.stands.test(words))
  const [off, later] = [is(isOff) || (is(isShortOff) && !standing), is(isLater)]
  const subject = sheet.carried.mail?.subject ?? ''
  const titled = withoutCancelled(subject) !== null && !isOfAnother(subject)
  if (later) return 'later'
  if ((off && !is(isDenied)) || titled) return is(seeksAnother) ? 'later' : 'off'
  if (is(isClash) && (is(seeksAnother) || is(isClashOfTheDay))) return 'later'
  if (is(isClosed)) return 'closed'
  const mayCome = clauses.filter((one) => one.open && (!one.asked || said.firstPerson.test(one.sentence)))
  const moves = movesTo(firm, subject, sheet)
  // "We could bring it forward: Ola will see you on …": what it then states is no longer a perhaps.
  if (moves && times.some(({ clock, open }) => clock !== null && !open)) return 'moves'
  if ([isOff, isLater, seeksAnother, asksToTalk].some((test) => is(test, mayCome))) return 'perhaps'
  if (moves) return 'moves'
  return standing ? 'stands' : null
}

/** What it says, it says of something before or after the talk: the subject of a clause decides, not what stands beside it. */
function isOfAnother(words: string): boolean {
  const rest = words.replace(besideTalk, ' ')
  return rest !== words && !said.talkItself.test(rest)
}

/** "No" in Portuguese is "in the": the negators of the mail's own language. */
function isNegated(words: string, { language }: Sheet): boolean {
  if (japanese.test(words)) return said.negatorsOf('ja')?.test(words) ?? false
  // A line or two may be taken for another language.
  return said.anyNegator.test(words) || (said.negatorsOf(language ?? '')?.test(words) ?? false)
}

const isOfMeeting = ({ words }: Clause, sheet: Sheet): boolean =>
  said.meetingWord.test(words) || said.standIn.test(words) || namesDay(words, sheet)

const namesDay = (words: string, { dates }: Sheet): boolean => datesIn(words, dates).length > 0

const isForThem = ({ words, sentence }: Clause): boolean =>
  said.ownChoice.test(words) || said.purpose.test(words) || (said.byLink.test(sentence) && !said.firstPerson.test(sentence))

/** Called off; or, of the meeting, that it will not be. */
function isOff(clause: Clause, sheet: Sheet): boolean {
  const { words } = clause
  if (isForThem(clause)) return false
  if (said.voids.test(words) && said.invitation.test(words)) return true
  const negated = isNegated(words, sheet)
  if (said.ends.test(words)) return !negated && isOfMeeting(clause, sheet)
  return negated && willNotBe(clause, sheet) && !said.defers.test(words)
}

function willNotBe(clause: Clause, sheet: Sheet): boolean {
  const { words } = clause
  if (said.happens.test(words)) return isOfMeeting(clause, sheet)
  return said.keeps.test(words) || (said.meets.test(words) && (namesDay(words, sheet) || said.ability.test(words)))
}

/** "It has not been cancelled": whatever else stands there, it is on. */
const isDenied = ({ words }: Clause, sheet: Sheet): boolean =>
  said.ends.test(words) && isNegated(words, sheet) && said.meetingWord.test(words)

/** "Cancelled, sorry." – of nothing else. */
const isShortOff = ({ words, ...clause }: Clause, sheet: Sheet): boolean =>
  said.ends.test(words) && !isNegated(words, sheet) && !isForThem({ words, ...clause }) && words.trim().split(/\s+/).length <= 6

const isLater = (clause: Clause, sheet: Sheet): boolean =>
  said.defers.test(clause.words) && !isNegated(clause.words, sheet) && !isForThem(clause)

const seeksAnother = ({ words }: Clause, sheet: Sheet): boolean => said.another.test(words) && !isNegated(words, sheet)
const isClash = (clause: Clause): boolean => said.clashes.test(clause.words) && !isForThem(clause)
/** Rooms and car parks are not available either. */
const isClashOfTheDay = (clause: Clause, sheet: Sheet): boolean =>
  isClash(clause) && !/availab|disponib|verfügbar|beschikbaar/iu.test(clause.words) && isOfMeeting(clause, sheet)
const isClosed = ({ words }: Clause, sheet: Sheet): boolean => said.closes.test(words) && !isNegated(words, sheet)
const asksToTalk = (clause: Clause, sheet: Sheet): boolean => said.asksToTalk.test(clause.words) && isOfMeeting(clause, sheet)

const movesTo = (firm: readonly Clause[], subject: string, sheet: Sheet): boolean =>
  said.another.test(subject) ||
  said.defers.test(subject) ||
  firm.some(
    ({ words, sentence }) => said.instead.test(words) || leadsToTime(sentence, sheet) || newLabel.test(words) || said.another.test(words),
  )

/** "Has been moved to" a day or an hour, not to new offices. */
function leadsToTime(sentence: string, { dates }: Sheet): boolean {
  const match = movedTo.exec(sentence)
  const rest = match ? sentence.slice(match.index + match[0].length) : ''
  return /\d/.test(rest) || datesIn(rest, dates).length > 0
}

/** "Can't make it? Let us know and we'll find another time." */
const ownQuestion = (sentence: string): boolean => asked(sentence) && sentence.length < 80 && !said.firstPerson.test(sentence)
const asked = (sentence: string): boolean => /[?？]\s*["”')]?$/u.test(sentence) || /(?:でしょうか|ますか)。?$/u.test(sentence)

/** What matters to a known meeting is said in the first sentences; a reply of a hundred has none. */
const most = 100

function clausesOf(sheet: Sheet): Clause[] {
  const subject = withoutPrefixes(sheet.carried.mail?.subject ?? '')
  const sentences = [subject, ...readable(sheet.lines).flatMap(({ words }) => sentencesOf(words))].slice(0, most)
  return sentences.flatMap((sentence, at) => {
    const breaks = japanese.test(sentence) ? japaneseBreaks : clauseBreaks
    const parts = splitAt(sentence, breaks)
    const open = asked(sentence)
    let conditional = at > 1 && ownQuestion(sentences[at - 1] ?? '')
    return parts.map((words): Clause => {
      conditional ||= said.isConditional(words)
      return { words, sentence, asked: open, open: open || said.perhaps.test(words), conditional: conditional && !open }
    })
  })
}

/** "Antes da sua entrevista" is one part, though "da" begins a clause in German. Cleaned text holds no control character to stand in for it. */
function splitAt(sentence: string, breaks: RegExp): string[] {
  const kept: string[] = []
  const masked = sentence.replace(besideTalk, (found) => {
    kept.push(found)
    return '\u0001'
  })
  return masked
    .split(breaks)
    .map((part) => part.replaceAll('\u0001', () => kept.shift() ?? ''))
    .filter((part) => part.trim() !== '')
}
