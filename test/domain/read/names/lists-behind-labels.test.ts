import { expect, it } from 'vitest'
import { askedOf, fromMail } from '../read-text.ts'

it('reads who stands under a label without one of their own', async () => {
  const text = `Dear Alex,

Position:      Technician
When:          Thursday, December 10, 2026, 1:00 PM ET
Interviewers:  Dr. Ingrid Vasquez, Principal Investigator
               Tobias Achterberg, PhD, Lab Manager
               Ms. Chidi Eze, Safety Officer

Closed shoes are required.`
  const people = 'Ingrid Vasquez (Principal Investigator); Tobias Achterberg (Lab Manager); Chidi Eze (Safety Officer)'
  expect(askedOf(await fromMail({ subject: 'Your interview', text }), { people })).toEqual({ people })
})
