import { expect, it } from 'vitest'
import type { MatchLine } from '../../../functions/domain/match/match.ts'
import { becauseWords } from '../../../templates/mail/words/question-words.ts'
import { aPerson } from '../sample-view.ts'

const person = aPerson('Neus Planas', { title: 'segunda de cocina' })
const line = {} as MatchLine

it('who asks is named with their work as it was written, in any language and in small letters', () => {
  expect(becauseWords({ because: { kind: 'person', person } })).toBe('(likely from Neus, segunda de cocina)')
  expect(becauseWords({ because: { kind: 'posting', line, focus: null, person } })).toBe('(and for Neus Planas, segunda de cocina)')
})

it('what the posting asks for is never told as what the invite said of it', () => {
  const focus = 'We’ll go over your background and the sales role.'
  expect(becauseWords({ because: { kind: 'posting', line, focus, person: null } })).toBe(`(they also wrote “${focus}”)`)
})
