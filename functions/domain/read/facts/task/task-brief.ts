import { mailWords } from '../../language/lexicon/mail.ts'
import { asks, handsIn, takeHome, taskLabel, taskNoun } from '../../language/lexicon/tasks.ts'
import { sentencesOf } from '../../lay-out/own-words.ts'
import type { Sheet, Words } from '../../lay-out/page.ts'
import { timesIn } from '../../times/hours/text-times.ts'
import { oneOf } from '../../vocabulary/patterns.ts'

/** Longer briefs than this are papers of their own. */
const longestBrief = 4000

const greetings = mailWords('greetings')

/** A greeting or a sign-off, alone or before the first sentence: no part of what there is to do. */
const courtesy = new RegExp(
  `^${oneOf([...greetings, ...mailWords('closings'), ...mailWords('wishes')])}(?!\\p{L})[^.!?]{0,60}[,.!]?$`,
  'iu',
)

/**
 * The brief as written: the paragraph that asks for the work from where it begins to speak of it, and those after it that go on about it.
 * It is quoted, so a sentence too many costs less than one too few.
 */
export function readBrief(sheet: Sheet, trigger: string, meets: boolean): string {
  const paragraphs = paragraphsOf(sheet)
  if (!meets) return quoted(fromTheTask(signedOff(paragraphs), trigger), trigger)
  const at = paragraphs.findIndex((sentences) => sentences.includes(trigger))
  const own = paragraphs[at]
  if (!own) return trigger
  if (isTimetable(own, sheet) && isRow(trigger, sheet)) return quoted(ofOneRow(paragraphs, own, trigger, sheet), trigger)
  const asked = own.indexOf(trigger)
  const before = handsIn.test(trigger) ? own.slice(0, asked).filter((words) => !isArranged(words, sheet)) : []
  const later = paragraphs.slice(at + 1)
  // "We invite you to a trial in the kitchen:" leads to day and place, and what there is to do comes behind them.
  const isLeadIn = asked === own.length - 1 && trigger.endsWith(':')
  const kept = [[...before, ...own.slice(asked)], ...(isLeadIn ? [askedIn(signedOff(later))] : following(later))]
  return quoted(
    kept.map((sentences) => (isTimetable(sentences, sheet) ? sentences.filter((words) => !isRow(words, sheet)) : sentences)),
    trigger,
  )
}

/** A sentence that begins with its hour: "10.00–10.40 Observed lesson". */
const isRow = (words: string, sheet: Sheet): boolean => {
  const [first] = timesIn(words.slice(0, 60), sheet.english)
  return first !== undefined && !first.weak && /^\P{L}{0,4}$/u.test(words.slice(0, first.at))
}

const isTimetable = (sentences: readonly string[], sheet: Sheet): boolean => sentences.filter((words) => isRow(words, sheet)).length >= 2

/** The work is one hour of a day: what stands in its row, and outside the timetable what speaks of the work. */
function ofOneRow(paragraphs: string[][], own: string[], trigger: string, sheet: Sheet): string[][] {
  const behind = own.slice(own.indexOf(trigger) + 1)
  const end = behind.findIndex((words) => isRow(words, sheet))
  const row = [trigger, ...(end < 0 ? behind : behind.slice(0, end))]
  return [
    row,
    ...signedOff(paragraphs).map((sentences) => (sentences.includes(trigger) ? [] : sentences.filter((words) => isAbout(words)))),
  ]
}

const askedIn = (paragraphs: string[][]): string[] => paragraphs.flat().filter((words) => isAbout(words) || asks.test(words))

const quoted = (paragraphs: string[][], trigger: string): string =>
  paragraphs
    .map((sentences) => sentences.filter((words) => !courtesy.test(words)).join(' '))
    .filter((words) => words !== '')
    .join('\n')
    .slice(0, longestBrief) || trigger

/** A mail that is about nothing but the work is its brief, from where it first speaks of it. */
function fromTheTask(paragraphs: string[][], trigger: string): string[][] {
  const at = paragraphs.findIndex((sentences) => sentences.some((words) => words === trigger || isAbout(words)))
  const first = paragraphs[at]
  if (!first) return paragraphs
  // In a list of labels the one of the task opens the brief.
  const from = Math.max(
    0,
    first.findIndex((words) => taskLabel.test(words)),
  )
  return [first.slice(from).map((words) => words.replace(greeting, '')), ...paragraphs.slice(at + 1)]
}

const greeting = new RegExp(`^${oneOf(greetings)}(?!\\p{L})[\\p{L} .,'-]{0,40}?[,:!]\\s(?=\\S)`, 'iu')

const signsOff = new RegExp(`^(?:--|${oneOf(mailWords('closings'))}(?:[,!]\\s[\\p{L}.' -]{0,40}|[,.!])?)$`, 'iu')

/** The text up to where its writer takes leave: name, title and footer are no work. */
function signedOff(paragraphs: string[][]): string[][] {
  for (const [i, sentences] of paragraphs.entries()) {
    const at = sentences.findIndex((words) => signsOff.test(words.trim()))
    if (at >= 0) return [...paragraphs.slice(0, i), sentences.slice(0, at)]
  }
  return paragraphs
}

/** When one meets is said before what to bring. */
const isArranged = (words: string, sheet: Sheet): boolean => timesIn(words, sheet.english).some(({ weak }) => !weak)

function following(paragraphs: string[][]): string[][] {
  const goesOn = (sentences: string[]) => sentences.some((words) => isAbout(words))
  const last = paragraphs.findIndex((sentences) => !goesOn(sentences))
  return last < 0 ? paragraphs : paragraphs.slice(0, last)
}

const isAbout = (words: string): boolean =>
  taskNoun.test(words) || takeHome.test(words) || taskLabel.test(words) || handsIn.test(words) || /^(?:[-*•·–]|\d{1,2}[.)])\s/u.test(words)

/** Blank lines part paragraphs, and no text goes on in another part. */
function paragraphsOf(sheet: Sheet): string[][] {
  const found: string[][] = []
  let part = ''
  let open = false
  for (const { part: of, words } of [
    ...sheet.lines,
    ...(sheet.lines.some(({ words }) => words !== '') ? [] : sheet.titles),
  ] satisfies Words[]) {
    if (words === '') {
      open = false
      continue
    }
    if (!open || of !== part) found.push([])
    found.at(-1)?.push(...sentencesOf(words))
    part = of
    open = true
  }
  return found
}
