import type { ReplyLine } from '../read/reading.ts'
import { endsQuestion, markerAt } from './marker.ts'

/** Behind the last question of a mail of ours; whatever stands above this line and below a question is an answer. */
export const replyHint = 'Reply with the numbers'

/**
 * Outlook quotes without marks, and people write between its lines. What stands between two of our questions, or between the last one and
 * the line that ends them, is an answer; where questions or that line are missing, nothing is taken. All other lines are quoted.
 */
export function answersBelow(lines: readonly ReplyLine[], asked: number): ReplyLine[] {
  const from = lines.findLastIndex((line) => line.from === 'below' && numberOf(line, asked) === 1)
  const until = from < 0 ? -1 : lines.findIndex((line, at) => at > from && line.from === 'below' && line.words.trim().startsWith(replyHint))
  const between = lines.slice(Math.max(from, 0), Math.max(until, 0))
  const questions = between.filter((line) => line.from === 'below').flatMap((line) => numberOf(line, asked) ?? [])
  const isWhole = until > 0 && asked > 0 && questions.length === asked && questions.every((one, n) => one === n + 1)
  let isOpen = false
  return lines.flatMap(({ words, from: whose }, at): ReplyLine[] => {
    if (whose !== 'below') return [{ words, from: whose }]
    const text = words.trim()
    const isBetween = isWhole && at >= from && at < until
    const isQuestion = markerAt(text, asked) !== null
    if (!isQuestion && !isOpen) return [{ words, from: isBetween && text !== '' ? 'own' : 'quoted' }]
    const behind = isBetween ? answerBehind(text) : ''
    isOpen = behind === '' && !endsQuestion(text)
    return behind === ''
      ? [{ words, from: 'quoted' }]
      : [
          { words: text.slice(0, -behind.length).trim(), from: 'quoted' },
          { words: behind, from: 'own' },
        ]
  })
}

/** Written on the line of the question itself. */
const answerBehind = (question: string): string => /[?？…]\s{0,9}([^?？…].*)$/u.exec(question)?.[1]?.trim() ?? ''

const numberOf = ({ words }: ReplyLine, asked: number): number | undefined => markerAt(words.trim(), asked)?.numbers[0]
