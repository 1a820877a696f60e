import { expect, it } from 'vitest'
import { roundWords } from '../../../templates/mail/words/words.ts'
import { anApplication, aRound } from '../../builders.ts'

it('a name keeps its words whole before the round keeps its number', () => {
  const round = aRound({ number: 2, position: 2 })
  const named = (company: string, length: number) => roundWords(round, anApplication({ rounds: [round], company }), length)
  expect(named('Halden Labs', 24)).toBe('Halden Labs, round 2')
  expect(named('St. Brendan Hospital', 24)).toBe('St. Brendan Hospital')
  expect(named('St. Brendan Medical Center', 24)).toBe('St. Brendan Medical…')
  expect(named('Donaudampfschifffahrtsgesellschaft', 24)).toBe('Donaudampfschifffahrtsg…')
})
