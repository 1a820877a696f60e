import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import { brakeAnswers } from '../../../functions/domain/trust/answer-brake.ts'
import type { Answer } from '../../../functions/domain/view/view.ts'

const begin = '2026-11-24T15:00:00Z'
const junk = (minutes: number, over: Partial<Answer> = {}): Answer => ({
  messageId: `m${String(minutes).padStart(5, '0')}`,
  storedAt: plus(begin, { minutes }),
  decision: 'not-an-interview',
  reason: 'I do not read it as an interview of yours.',
  roundId: null,
  ...over,
})

describe('answers to what is sent in by hand', () => {
  it('are each on their own, as a person sends them', () => {
    const answers = [0, 10, 20, 90, 300].map((minutes) => junk(minutes))
    expect(brakeAnswers(answers)).toEqual({ alone: answers, gathered: [] })
  })

  it('are one for the rest of a flood, an hour after it began to be one', () => {
    const { alone, gathered } = brakeAnswers(Array.from({ length: 40 }, (_, at) => junk(at)))
    expect(alone).toHaveLength(5)
    expect(gathered).toMatchObject([{ subject: 'sent-in/m00005', due: plus(begin, { minutes: 65 }) }])
    expect(gathered[0]?.answers).toHaveLength(35)
  })

  it('that tell of a round or of news from an employer are never held back', () => {
    const news = [50, 51, 52].map((minutes) => junk(minutes, { decision: 'heard-back' }))
    const { alone } = brakeAnswers([...Array.from({ length: 40 }, (_, at) => junk(at)), ...news])
    expect(alone).toEqual(expect.arrayContaining(news))
  })

  it('end after two where a machine answers them, and begin again the next day', () => {
    const loop = [0, 7, 14, 21, 28, 24 * 60 + 40].map((minutes) => junk(minutes, { decision: 'reply-ignored', writtenAs: 'answer' }))
    expect(brakeAnswers(loop).alone.map(({ messageId }) => messageId)).toEqual(['m00000', 'm00007', 'm01480'])
  })

  it('are none lost and none twice, in any number at any pace, but for those of a loop', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.constantFrom('not-an-interview', 'refused', 'heard-back', 'stale'))),
        (sent) => {
          const answers = [...new Map(sent.map(([at, decision]) => [at, junk(at, { decision } as Partial<Answer>)])).values()].sort(
            (a, b) => (a.storedAt < b.storedAt ? -1 : 1),
          )
          const { alone, gathered } = brakeAnswers(answers)
          expect([...alone, ...gathered.flatMap((one) => one.answers)].map(({ messageId }) => messageId).sort()).toEqual(
            answers.map(({ messageId }) => messageId),
          )
          for (const one of gathered) for (const { storedAt } of one.answers) expect(storedAt < one.due).toBe(true)
        },
      ),
    )
  })
})
