import { describe, expect, it } from 'vitest'
import type { LetterLanguage } from '../../../../functions/domain/drafts/manner.ts'
import { topicIn } from '../../../../functions/domain/drafts/topic/topic-in.ts'

const topicFor = (typed: string, language: LetterLanguage = 'en') => {
  const found = topicIn(language, typed, 'Graham Tordoff')
  return found.outcome === 'topic' ? found.topic.words : null
}

describe('what is told of a matter', () => {
  it.each([
    ['stock counts, glass breaks 4% and nobody books it', 'stock counts'],
    ['solar on schools, they are doing 30', 'solar on schools'],
    ['the reading corner - he wants one too', 'the reading corner'],
    ['month-end close; nobody knows who owns it', 'month-end close'],
  ])('stays out of the letter: "%s"', (typed, matter) => expect(topicFor(typed)).toBe(matter))

  it('stays out of a German one', () => expect(topicFor('die Leseinsel, er will sowas auch', 'de')).toBe('die Leseinsel'))

  it.each(['the march payout that went out twice', 'losing two enterprise deals to the cheaper guys', 'albany again'])(
    'leaves a gap where it is bad news alone: "%s"',
    (typed) => expect(topicFor(typed)).toBeNull(),
  )

  it.each(['churn in the SMB segment', 'late deliveries in the supply chain', 'the Ortega deal that stalled at legal'])(
    'is the matter itself: "%s"',
    (typed) => expect(topicFor(typed)).toBe(typed),
  )
})
