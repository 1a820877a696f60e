import { availability } from './families/availability.ts'
import { behavioral } from './families/behavioral.ts'
import { careerGoals } from './families/career-goals.ts'
import { changedPriorities } from './families/changed-priorities.ts'
import { competency } from './families/competency.ts'
import { culture } from './families/culture.ts'
import { cv } from './families/cv.ts'
import { disagreement } from './families/disagreement.ts'
import { failure } from './families/failure.ts'
import { firstNinetyDays } from './families/first-90-days.ts'
import { followUp } from './families/follow-up.ts'
import { growth } from './families/growth.ts'
import { industry } from './families/industry.ts'
import { payAndStart } from './families/pay-and-start.ts'
import { situational } from './families/situational.ts'
import { technical } from './families/technical.ts'
import { whatToChange } from './families/what-to-change.ts'
import { whyUs } from './families/why-us.ts'
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
