import { carries, jobBegins } from '../../language/lexicon/asides.ts'
import { another, defers, ends, movesTo, stands, talkItself } from '../../language/lexicon/changes.ts'
import { interviewWords } from '../../language/lexicon/talks.ts'
import { meets } from '../../language/lexicon/tasks.ts'
import { sentencesOf } from '../../lay-out/own-words.ts'
import type { Sheet, Words } from '../../lay-out/page.ts'
import { datesIn } from '../../times/days/text-dates.ts'

/** The sheet as it speaks of a talk: "we have to postpone the start date" moves the job, and no interview. */
export function withoutMovedStart(sheet: Sheet): Sheet {
  const { carried } = sheet
  const subject = carried.mail?.subject ?? ''
  const isTitled = isOfStart(subject)
  if (!isTitled && !sheet.lines.some(({ words }) => isOfStart(words))) return sheet
  const kept = (lines: readonly Words[]) => withoutStart(lines, sheet, isTitled)
  return {
    ...sheet,
    ...(carried.mail && isTitled ? { carried: { ...carried, mail: { ...carried.mail, subject: null } } } : {}),
    titles: kept(sheet.titles),
    lines: kept(sheet.lines),
    sentences: kept(sheet.sentences),
  }
}

/** What goes on about it names a day and no talk: "The new date would be January 18." */
function withoutStart(lines: readonly Words[], { dates }: Sheet, isTitled: boolean): Words[] {
  let isBehind = isTitled
  return lines.map((line) => {
    const sentences = sentencesOf(line.words).filter((words) => {
      const isOut = isOfStart(words) || (isBehind && !isOfTalk(words) && datesIn(words, dates).length > 0)
      isBehind ||= isOut
      return !isOut
    })
    return { ...line, words: sentences.join(' ') }
  })
}

const isOfStart = (words: string): boolean => {
  const begins = jobBegins.exec(words)
  if (!begins || isOfTalk(words)) return false
  // "Start date: Thursday, 2 PM" labels the hour of a meeting.
  const isLabel = /^\s?[:：]/u.test(words.slice(begins.index + begins[0].length))
  return !isLabel && [defers, another, ends, movesTo, stands, carries].some((verb) => verb.test(words))
}

/** "The start *date*" is no other word for the hour of a talk, so only what names a talk counts. */
const isOfTalk = (words: string): boolean => [interviewWords, meets, talkItself].some((talk) => talk.test(words))
