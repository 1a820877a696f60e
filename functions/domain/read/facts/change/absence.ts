import * as said from '../../language/lexicon/changes.ts'
import { mailWords } from '../../language/lexicon/mail.ts'
import { matcherOf } from '../../language/matching/matcher.ts'
import { sentencesOf } from '../../lay-out/own-words.ts'
import type { Sheet, Words } from '../../lay-out/page.ts'
import { datesIn } from '../../times/days/text-dates.ts'

const absences = matcherOf(mailWords('absences'))

/** Somebody, or their whole office, is away, and back at some hour: no hour of a talk. */
const isOfAbsence = (sentence: string): boolean => absences.test(sentence) && !said.talkItself.test(sentence)

export const withoutAbsence = (lines: readonly Words[]): Words[] =>
  lines.map((line) =>
    absences.test(line.words)
      ? {
          ...line,
          words: sentencesOf(line.words)
            .filter((one) => !isOfAbsence(one))
            .join(' '),
        }
      : line,
  )

/** Of the talk, of another meeting, or a meeting that is put off to a day it names: "Meetings will be rescheduled by my team" says no more than when one is back. */
const isOfTalk = (sentence: string, { dates }: Sheet): boolean =>
  said.talkItself.test(sentence) ||
  said.another.test(sentence) ||
  (said.defers.test(sentence) && said.meetingWord.test(sentence) && datesIn(sentence, dates).length > 0)

/** Somebody is away, and of the talk it says at most what to do if. People's mailboxes write that on their own, under any subject. */
export function isAbsenceNote(sheet: Sheet): boolean {
  const sentences = sheet.lines.flatMap(({ words }) => sentencesOf(words))
  return sentences.some(isOfAbsence) && !sentences.some((one) => isOfTalk(one, sheet) && !said.isConditional(one))
}
