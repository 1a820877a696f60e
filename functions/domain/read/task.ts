import type { Task } from '../reading.ts'
import { type LocalDate, plusDays } from '../wall-time.ts'
import type { Sheet } from './sheet.ts'
import { datesIn } from './text-dates.ts'
import { timesIn } from './text-times.ts'
import { asks, done, general, japaneseTask, light, live, notWork, reverse } from './vocabulary/task-words.ts'

/** Work to prepare or hand in. Reading, an ID, stories to have ready and exercises done live are none. */
export function readTask(sheet: Sheet, interviewDate: LocalDate | null): { task: Task | null; words: string; part: string } {
  const places = [...sheet.sentences, ...sheet.titles]
  const lines = places.filter(({ words }) => !notWork.test(words))
  for (const { part, words } of lines) {
    const match = general.exec(words) ?? asks.exec(words) ?? reverse.exec(words) ?? japaneseTask.exec(words)
    if (!match) continue
    if (isSlight(words, match[0])) continue
    return { task: { words: words.slice(0, 300), ...dueIn(words, sheet, interviewDate) }, words: match[0], part }
  }
  return { task: null, words: '', part: '' }
}

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

function dueIn(words: string, sheet: Sheet, interviewDate: LocalDate | null): { dueOn: LocalDate | null; dueAt: string | null } {
  const due =
    /(?<![\p{L}])(?:by|due|before|until|no later than|deadline|bis|spätestens|avant|d'ici|antes d[eo]l?|hasta|até|uiterlijk|voor|entro|まで)(?![\p{L}])/iu.exec(
      words,
    )
  if (!due) return { dueOn: null, dueAt: null }
  const rest = words.slice(due.index)
  if (/the day before|am vortag|la veille|el día anterior|o dia anterior|de dag ervoor|il giorno prima/i.test(rest) && interviewDate) {
    return { dueOn: plusDays(interviewDate, -1), dueAt: timesIn(rest, sheet.english)[0]?.start ?? null }
  }
  return {
    dueOn: datesIn(rest, sheet.dates).find(({ kind }) => kind === 'exact')?.date ?? datesIn(rest, sheet.dates)[0]?.date ?? null,
    dueAt: timesIn(rest, sheet.english)[0]?.start ?? null,
  }
}
