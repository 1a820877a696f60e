import { expect, it } from 'vitest'
import { isPlaceKnown } from '../../../../functions/domain/packet/invite-says.ts'
import type { Application, Round } from '../../../../functions/domain/view/view.ts'
import { howFacts } from '../../../../templates/mail/sections/round-facts.ts'

const round = {
  status: 'on',
  interviews: [],
  meetingUrl: null,
  location: null,
  details: [{ kind: 'travel', words: 'We sit above the bakery, take tram 4.' }],
} as unknown as Round

it('quotes the way there where no address was read, and asks for none', () => {
  expect(howFacts(round, {} as Application)).toEqual([{ label: 'Place', words: '“We sit above the bakery, take tram 4.”' }])
  expect(isPlaceKnown(round)).toBe(true)
  expect(isPlaceKnown({ ...round, details: [] })).toBe(false)
})
