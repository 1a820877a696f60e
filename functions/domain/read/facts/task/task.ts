import { oncePer } from '../../../remember.ts'
import { numberWords, spanUnitOf } from '../../language/lexicon/dates.ts'
import {
  ahead,
  askedFor,
  asks,
  byUs,
  handedInBefore,
  handOver,
  handsIn,
  handsOver,
  lastDay,
  live,
  neverAsked,
  nothingToDo,
  outright,
  owed,
  pageWord,
  received,
  smallThing,
  surelyWork,
  takeHome,
  taskLabel,
  taskNoun,
  timedTalk,
  toYou,
  work,
} from '../../language/lexicon/tasks.ts'
import { asksForTimes, candidateWords, oneWay, taskStage } from '../../language/lexicon/verdict.ts'
import type { Matcher } from '../../language/matching/matcher.ts'
import type { Sheet, Words } from '../../lay-out/page.ts'
import { bodyText, titleText } from '../../lay-out/page-text.ts'
import type { Task } from '../../reading.ts'
import type { Met } from './due-span.ts'
import { readBrief } from './task-brief.ts'
import { isTold, readDue } from './task-due.ts'
import { isFromTestTool } from './test-tool.ts'

/** Work to prepare or hand in. Reading, an ID, stories to have ready and exercises done live are none. */
export function readTask(sheet: Sheet, met: Met | null): { task: Task | null; words: string; part: string } {
  const found = askOf(sheet)
  if (found) return { task: taskIn(sheet, found.sentence, met), words: found.words, part: found.part }
  const named = handedIn(sheet, met)
  return named.task || !isFromTestTool(sheet) ? named : ofTool(sheet, met)
}

/** It hands out work, whatever it is and by whatever day. */
export const handsOutWork = (sheet: Sheet): boolean => askOf(sheet) !== null || beginningOf(sheet, null) !== undefined

/** Where it is asked for in words we know: the same whether or not one knows when they meet. */
const askOf = oncePer((sheet: Sheet): { sentence: string; words: string; part: string } | null => {
  const places = [...sheet.sentences, ...sheet.titles].filter(({ words }) => !nothingToDo.test(words) || isTimedTalk(words))
  for (const { part, words } of places) {
    const asked = askIn(words)
    if (asked !== null && !isSlight(words, asked)) return { sentence: words, words: asked, part }
  }
  return null
})

const taskIn = (sheet: Sheet, trigger: string, met: Met | null): Task => ({
  words: readBrief(sheet, trigger, met !== null),
  ...readDue(sheet, trigger, met),
})

/**
 * No sentence asks for work in words we know, but the text names work done at home and gives it, or hands one in by a day: it begins where
 * it says so. A text that only speaks of known work gives none.
 */
function handedIn(sheet: Sheet, met: Met | null): ReturnType<typeof readTask> {
  const first = beginningOf(sheet, met)
  if (!first) return { task: null, words: '', part: '' }
  return { task: taskIn(sheet, first.words, met), words: first.words.slice(0, 120), part: first.part }
}

/** What a test tool sends is the test, where it says until when. */
function ofTool(sheet: Sheet, met: Met | null): ReturnType<typeof readTask> {
  const first = [...sheet.sentences, ...sheet.titles].find(({ words }) => !received.test(words) && isTold(readDue(sheet, words, met)))
  return first
    ? { task: taskIn(sheet, first.words, met), words: first.words.slice(0, 120), part: first.part }
    : { task: null, words: '', part: '' }
}

function beginningOf(sheet: Sheet, met: Met | null): Words | undefined {
  const { open, isNamed, isGiven } = workOf(sheet)
  return (
    (isGiven ? open.find(({ words }) => takeHome.test(words)) : undefined) ??
    open.find(
      ({ words }) =>
        ((handsIn.test(words) && (isNamed || taskNoun.test(words))) || (taskNoun.test(words) && handsOver.test(words))) &&
        isTold(readDue(sheet, words, met)),
    ) ??
    (isNamed ? open.find(({ words }) => taskNoun.test(words)) : undefined)
  )
}

const workOf = oncePer((sheet: Sheet) => {
  const open = sheet.sentences.filter(({ words }) => !nothingToDo.test(words) && !handedInBefore.test(words) && !isLive(words))
  const isNamed = [...sheet.titles, ...open].some(({ words }) => takeHome.test(words))
  const isGiven = [...sheet.titles, ...open].some(({ words }) =>
    [handsIn, handsOver, handOver, asks, askedFor, taskStage].some((one) => one.test(words)),
  )
  return { open, isNamed, isGiven }
})

/** Named as work done at home, or due by a day in a text that speaks of a job: a client's slides by Friday are neither. */
export function handsInWork(sheet: Sheet, { words, dueOn }: Task): boolean {
  const text = `${titleText(sheet)}\n${bodyText(sheet)}`
  return takeHome.test(text) || (dueOn !== null && (taskLabel.test(words) || candidateWords.test(text)))
}

/** A take-home and a call: they also ask when one is free. */
export const asksForTalk = (sheet: Sheet): boolean => asksForTimes.test(`${titleText(sheet)}\n${bodyText(sheet)}`)

/** The words that ask for work: outright, a verb and what it is to be done with in either order, or a label. */
function askIn(written: string): string | null {
  const words = written.replace(othersWords, '')
  return oneWay.test(words) ? null : askedIn(words)
}
/** "A few “what would you do if” questions": what says in quotation marks of which kind they are asks for nothing. */
const othersWords = /["“„][^"“”„]{3,60}["”“](?=\s\p{Ll})/gu

const askedIn = (words: string): string | null =>
  (outright.exec(words) ?? taskLabel.exec(words))?.[0] ??
  timedIn(words) ??
  sizedIn(words) ??
  together(words, asks, work) ??
  together(words, work, owed)

/** In characters: further apart they are about two things. */
const farthestApart = 140

function together(words: string, first: Matcher, second: Matcher): string | null {
  for (const { index, 0: from } of first.all(words)) {
    const rest = words.slice(index + from.length, index + from.length + farthestApart)
    const behind = second.exec(/^[^.;!?。]*/u.exec(rest)?.[0] ?? '')
    if (behind) return words.slice(index, index + from.length + behind.index + behind[0].length)
  }
  return null
}

/** A number, and what it may count. */
const span = /(?<![\p{L}\d])(\d{1,2}|\p{L}{2,10})(?=([ -]?)(\p{L}{1,10}|ページ|枚))/giu

/** A talk to give is asked for with its length: "a ten-minute presentation". */
function timedIn(words: string): string | null {
  const talk = timedTalk.exec(words)
  if (!talk) return null
  const from = Math.max(0, talk.index - 30)
  const around = words.slice(from, talk.index + talk[0].length + 30)
  const length = counted(around, (unit) => spanUnitOf(unit) === 'minute')
  if (!length) return null
  const at = from + length.index
  return words.slice(Math.min(at, talk.index), Math.max(at + length.words.length, talk.index + talk[0].length))
}

/** "Two slides, no: a five-minute talk, no slides": nothing to make, and still a talk to give. */
const isTimedTalk = (words: string): boolean => outright.test(words) && timedIn(words) !== null

/** Written work is asked for with its size, whatever it is called: "send a two-page summary", "un dictamen breve (dos páginas)". */
function sizedIn(words: string): string | null {
  const asking = [asks, handsIn].flatMap((one) => one.all(words)).map(({ index }) => index)
  const size = counted(words, (unit) => pageWord.isAll(unit))
  if (!size || asking.length === 0) return null
  const at = Math.min(...asking)
  if (at > size.index || size.index - at > farthestApart) return null
  const end = size.index + size.words.length
  return words.slice(at, end) + (/^[^.;!?。]{0,30}/u.exec(words.slice(end))?.[0] ?? '')
}

function counted(words: string, isUnit: (unit: string) => boolean): { index: number; words: string } | null {
  for (const { 1: count = '', 2: between = '', 3: unit = '', index } of words.matchAll(span))
    if (isUnit(unit) && (/^\d/.test(count) || count.toLowerCase() in numberWords)) return { index, words: `${count}${between}${unit}` }
  return null
}

const isLive = (words: string): boolean => live.test(words) && !ahead.test(words)

/** Something to bring or to have ready, done before, done when they meet, or by the other side. */
function isSlight(words: string, asked: string): boolean {
  if ((smallThing.test(asked) || neverAsked.test(asked)) && !surelyWork.test(asked)) return true
  const stillAsks = askedFor.test(words) || (lastDay.test(words) && handsIn.test(words))
  if (handedInBefore.test(words) && !stillAsks) return true
  if (isLive(words)) return true
  return byUs.test(words) && !askedFor.test(words) && !toYou.test(words)
}
