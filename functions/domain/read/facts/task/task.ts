import { asksForTimes, candidateWords } from '../../language/lexicon/verdict.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { bodyText, titleText } from '../../lay-out/page-text.ts'
import type { Task } from '../../reading.ts'
import { handsIn, handsOver, takeHome, taskLabel, taskNoun } from '../../vocabulary/hand-in-words.ts'
import { asks, done, general, japaneseTask, light, live, notWork, reverse } from '../../vocabulary/task-words.ts'
import { readBrief } from './task-brief.ts'
import { type Met, readDue } from './task-due.ts'

/** Work to prepare or hand in. Reading, an ID, stories to have ready and exercises done live are none. */
export function readTask(sheet: Sheet, met: Met | null): { task: Task | null; words: string; part: string } {
  const places = [...sheet.sentences, ...sheet.titles].filter(({ words }) => !notWork.test(words))
  for (const { part, words } of places) {
    const match = general.exec(words) ?? asks.exec(words) ?? reverse.exec(words) ?? japaneseTask.exec(words) ?? taskLabel.exec(words)
    if (!match || isSlight(words, match[0])) continue
    return { task: taskIn(sheet, words, met), words: match[0], part }
  }
  return handedIn(sheet, met)
}

const taskIn = (sheet: Sheet, trigger: string, met: Met | null): Task => ({
  words: readBrief(sheet, trigger, met !== null),
  ...readDue(sheet, trigger, met),
})

/** No sentence asks for work in words we know, but the text calls itself a task, or hands one in by a day: it begins where it says so. */
function handedIn(sheet: Sheet, met: Met | null): ReturnType<typeof readTask> {
  const open = sheet.sentences.filter(({ words }) => !notWork.test(words) && !done.test(words))
  const isNamed = [...sheet.titles, ...open].some(({ words }) => takeHome.test(words))
  const first =
    open.find(({ words }) => takeHome.test(words)) ??
    open.find(
      ({ words }) =>
        ((handsIn.test(words) && (isNamed || taskNoun.test(words))) || (taskNoun.test(words) && handsOver.test(words))) &&
        readDue(sheet, words, met).dueOn,
    ) ??
    (isNamed ? open.find(({ words }) => taskNoun.test(words)) : undefined)
  if (!first) return { task: null, words: '', part: '' }
  return { task: taskIn(sheet, first.words, met), words: first.words.slice(0, 120), part: first.part }
}

/** Named as work done at home, or due by a day in a text that speaks of a job: a client's slides by Friday are neither. */
export function handsInWork(sheet: Sheet, { words, dueOn }: Task): boolean {
  const text = `${titleText(sheet)}\n${bodyText(sheet)}`
  return takeHome.test(text) || (dueOn !== null && (taskLabel.test(words) || candidateWords.test(text)))
}

/** A take-home and a call: they also ask when one is free. */
export const asksForTalk = (sheet: Sheet): boolean => asksForTimes.test(`${titleText(sheet)}\n${bodyText(sheet)}`)

function isSlight(words: string, match: string): boolean {
  if (light.test(match) && !/(?:slides?|deck|presentation|memo|take-home|assignment|case|portfolio)/i.test(match)) return true
  if (done.test(words) && !/(?:please|submit by|due|by (?:monday|tuesday|wednesday|thursday|friday|sunday|saturday))/i.test(words))
    return true
  if (
    live.test(words) &&
    !/(?:prepare|beforehand|in advance|before the|by (?:noon|monday|tuesday|wednesday|thursday|friday|the))/i.test(words)
  )
    return true
  if (
    /(?:send|share|e-?mail|bring|submit|complete|upload|schick|envoy|envi|stuur|invi)/i.test(match) &&
    /(?:resume|résumé|cv|lebenslauf|availability|times|form|link|invite|confirmation|receipts?|expenses|questionnaire|agenda|directions|details|questions|report to|plan to|plan on|demo of)/i.test(
      match,
    ) &&
    !/(?:slides|deck|take-home|memo|assignment|presentation|case)/i.test(match)
  )
    return true
  if (
    /(?:report to|work on the|the project|our project|plan (?:to|on|for)|share (?:the|a) (?:plan|project)|do (?:a |some )?(?:case|exercise|demo|analysis)|the case team|in case|just in case|case you|return (?:the )?form|read (?:the|our))/i.test(
      match,
    ) &&
    !/(?:prepare|submit|slides|take-home|memo|assignment)/i.test(match)
  )
    return true
  return (
    /(?:we(?:'ll| will)|i(?:'ll| will)|they(?:'ll| will)|she|he|our team|the team) (?:present|send|share|give|prepare|walk|email|mail|demo|write|create|bring|complete)/i.test(
      words,
    ) && !/(?:please|you(?:'ll| will)|your)/i.test(words)
  )
}
