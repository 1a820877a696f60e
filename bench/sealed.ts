import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { readTask, readTime, taskRowSchema, timeRowSchema } from '../test/corpus/labelled.ts'
import { kindOf, readAnswerMail } from '../test/domain/read/answer-of.ts'
import { afterReply, outcomeOf } from '../test/domain/told-in-words.ts'

/**
 * `npx tsx bench/sealed.ts`: how the reader does on the labelled rows of `test/corpus/sealed`, which nobody who works on it has opened.
 * It prints shares by group and no row, so that scoring them teaches nothing but the share.
 */
const rowsOf = <T>(name: string, schema: z.ZodType<T>): T[] =>
  z.array(schema).parse(JSON.parse(readFileSync(new URL(`../test/corpus/sealed/${name}.json`, import.meta.url), 'utf8')))

const tally = new Map<string, { right: number; all: number }>()
function count(group: string, isRight: boolean): void {
  const { right, all } = tally.get(group) ?? { right: 0, all: 0 }
  tally.set(group, { right: right + (isRight ? 1 : 0), all: all + 1 })
}

const answerSchema = z.object({ kind: z.string(), language: z.string(), subject: z.string(), body: z.string() })
for (const { kind, language, subject, body } of rowsOf('employer-answers', answerSchema)) {
  const isRight = kindOf(await readAnswerMail(subject, body)) === kind
  for (const group of ['answers', `answers, ${kind}`, `answers, ${language}`]) count(group, isRight)
}

const moveSchema = z.object({ subject: z.string(), body: z.string(), expected: z.unknown() })
for (const { subject, body, expected } of rowsOf('moves-in-words', moveSchema))
  count('moves in words', JSON.stringify(outcomeOf(await afterReply(body, subject))) === JSON.stringify(expected))

for (const row of rowsOf('times', timeRowSchema)) {
  const answer = await readTime(row)
  const isRight = JSON.stringify(answer) === JSON.stringify(row.expected)
  count('hours', isRight)
  count('hours, not silently wrong', isRight || answer === 'ask')
}

for (const row of rowsOf('tasks', taskRowSchema)) {
  const { due, words, isTaken } = await readTask(row)
  count('tasks, taken as one', isTaken)
  count('tasks, deadline', due === row.due)
  count('tasks, brief whole', words.includes(row.brief.replace(/\s+/g, ' ')))
}

for (const [group, { right, all }] of tally) console.log(`${group.padEnd(28)} ${right} of ${all}`)
