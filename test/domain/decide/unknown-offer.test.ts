import { describe, expect, it } from 'vitest'
import { considerMessage } from '../../../functions/domain/decide/decide-message.ts'
import { aMessage, theItems } from '../../builders.ts'
import { readAnswerMail } from '../read/answer-of.ts'

/** An offer that follows no interview we know of, and whose sender nothing vouches for, starts nothing; it is no silence either. */
const reasonOf = async (text: string): Promise<string> => {
  const reading = await readAnswerMail('Good news', text)
  return considerMessage({ message: aMessage({ name: text }), reading, trust: 'unconfirmed', items: theItems() }).reason
}

describe('an offer of an employer nobody knew of, that nobody handed in', () => {
  it.each([
    'We are delighted to offer you the role of Analyst at Quillmark. Please sign by Friday, 18 December at noon.',
    'We would like to offer you the position and hope for your answer by December 18.',
    'Wir freuen uns, Ihnen die Stelle als Analystin anbieten zu können. Bitte geben Sie uns bis 18. Dezember Bescheid.',
  ])('is called one, with the day to keep: %s', async (text) => {
    expect(await reasonOf(text)).toBe(
      'It reads like an offer, and I cannot tell which interview it follows, so I watch no day for you. They want your answer by Friday, 18 December 2026; please keep that day yourself.',
    )
  })

  it('names no day where there is none', async () => {
    expect(await reasonOf('We are happy to offer you the position.')).toMatch(/^It reads like an offer, .* for you\.$/)
  })

  it('is none where it is a no', async () => {
    expect(await reasonOf('Unfortunately we went with someone else.')).not.toContain('offer')
  })
})
