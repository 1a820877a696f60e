import { availability } from './families/job/availability.ts'
import { culture } from './families/job/culture.ts'
import { firstNinetyDays } from './families/job/first-90-days.ts'
import { followUp } from './families/job/follow-up.ts'
import { industry } from './families/job/industry.ts'
import { payAndStart } from './families/job/pay-and-start.ts'
import { technical } from './families/job/technical.ts'
import { whatToChange } from './families/job/what-to-change.ts'
import { whyUs } from './families/job/why-us.ts'
import { behavioral } from './families/person/behavioral.ts'
import { careerGoals } from './families/person/career-goals.ts'
import { changedPriorities } from './families/person/changed-priorities.ts'
import { competency } from './families/person/competency.ts'
import { cv } from './families/person/cv.ts'
import { disagreement } from './families/person/disagreement.ts'
import { failure } from './families/person/failure.ts'
import { growth } from './families/person/growth.ts'
import { situational } from './families/person/situational.ts'
import type { Family, FamilyId } from './page.ts'

/** The kinds of question, each with what is behind it and how to answer. */
export const families: Record<FamilyId, Family> = {
  behavioral,
  situational,
  competency,
  technical,
  culture,
  disagreement,
  failure,
  'changed-priorities': changedPriorities,
  'what-to-change': whatToChange,
  'why-us': whyUs,
  'first-90-days': firstNinetyDays,
  growth,
  'pay-and-start': payAndStart,
  availability,
  industry,
  'follow-up': followUp,
  'career-goals': careerGoals,
  cv,
}
