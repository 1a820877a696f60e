import type { Audience, Interviewer } from '../../functions/domain/view/view.ts'
import { crossFunctional } from './audiences/cross-functional.ts'
import { executive } from './audiences/executive.ts'
import { hiringManager } from './audiences/hiring-manager.ts'
import { peer } from './audiences/peer.ts'
import { recruiter } from './audiences/recruiter.ts'
import { skipLevel } from './audiences/skip-level.ts'
import { unknownAudience } from './audiences/unknown.ts'
import type { AudienceId, AudiencePage, Tip } from './page.ts'

export const audiences: Record<AudienceId, AudiencePage> = {
  recruiter,
  'hiring-manager': hiringManager,
  peer,
  'skip-level': skipLevel,
  executive,
  'cross-functional': crossFunctional,
  unknown: unknownAudience,
}

export const audiencePage = (audience: Audience | null): AudiencePage => audiences[audience ?? 'unknown']

const guesses: Record<Audience, string> = {
  recruiter: 'Probably a recruiter',
  'hiring-manager': 'Perhaps the hiring manager',
  peer: 'Probably a peer',
  'skip-level': 'Probably the level above your manager',
  executive: 'Probably a senior executive',
  'cross-functional': 'Probably from another team',
}

/** What to call a person's part in it; a guess is told as one. */
export const audienceName = ({ audience, audienceGuessed }: Pick<Interviewer, 'audience' | 'audienceGuessed'>): string =>
  audience && audienceGuessed ? guesses[audience] : audiencePage(audience).name

/**
 * Questions for each person of a round, in order. People with the same interest get different ones, as far as the bank reaches:
 * interviewers compare notes, and a question asked three times is a form.
 */
export function questionsPerPerson(people: { audience: Audience | null }[], each: number): Tip[][] {
  const asked = new Map<AudiencePage, number>()
  return people.map(({ audience }) => {
    const page = audiencePage(audience)
    const from = asked.get(page) ?? 0
    asked.set(page, from + each)
    return Array.from({ length: each }, (_, i) => page.ask[(from + i) % page.ask.length]).filter((tip) => tip !== undefined)
  })
}
