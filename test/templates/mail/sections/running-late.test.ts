import { expect, it } from 'vitest'
import { contactOf } from '../../../../templates/mail/sections/drafts/draft-block.ts'
import { anApplication, aPerson, aRound } from '../../sample-view.ts'

/** In the order of the invite, by what they do there. */
const roundWith = (...audiences: ('executive' | 'recruiter' | 'peer' | 'skip-level')[]) =>
  aRound(
    'round-1',
    {},
    {
      recruiter: null,
      interviewers: audiences.map((audience) => aPerson(`A ${audience}`, { email: `${audience}@tidewater.example`, audience })),
    },
  )
const late = (round: ReturnType<typeof roundWith>) => contactOf(round, anApplication([round], { recruiter: null }))?.name

it('whoever recruits hears first that somebody runs late, whoever leads the company last', () => {
  expect(late(roundWith('executive', 'peer', 'recruiter'))).toBe('A recruiter')
  expect(late(roundWith('executive', 'skip-level', 'peer'))).toBe('A peer')
  expect(late(roundWith('executive'))).toBe('A executive')
})
