import { firstMonths } from '../../../templates/playbook/after/first-months.ts'
import { thanksRules } from '../../../templates/playbook/after/thanks.ts'
import { waiting } from '../../../templates/playbook/after/waiting.ts'
import { announced } from '../../../templates/playbook/asked/announced.ts'
import { briefQuestions } from '../../../templates/playbook/asked/brief-questions.ts'
import { openPoint } from '../../../templates/playbook/asked/open-point.ts'
import { postingQuestions } from '../../../templates/playbook/asked/posting-questions.ts'
import { findOut, takeUp } from '../../../templates/playbook/asked/take-up.ts'
import { thinPoints } from '../../../templates/playbook/asked/thin-points.ts'
import { across } from '../../../templates/playbook/audiences/across.ts'
import { audiences } from '../../../templates/playbook/audiences.ts'
import { byVideo, conduct, onSite } from '../../../templates/playbook/conduct.ts'
import { families } from '../../../templates/playbook/families.ts'
import { formats } from '../../../templates/playbook/formats.ts'
import { mistakes } from '../../../templates/playbook/mistakes.ts'
import { beforeRound, whileWaiting } from '../../../templates/playbook/person/frame-of-mind.ts'
import { leading } from '../../../templates/playbook/person/leading.ts'
import { offerTerms } from '../../../templates/playbook/person/offer-terms.ts'
import { ownPayQuestion, payReadiness } from '../../../templates/playbook/person/pay-readiness.ts'
import { research } from '../../../templates/playbook/person/research.ts'
import { serving } from '../../../templates/playbook/person/serving.ts'
import { stories } from '../../../templates/playbook/person/stories.ts'
import { encouragement, firstRound, laterRound } from '../../../templates/playbook/rounds.ts'
import { talks } from '../../../templates/playbook/talks.ts'
import { tasks } from '../../../templates/playbook/tasks.ts'
import { trades } from '../../../templates/playbook/trades.ts'

/** All that the playbook holds: what is not shown anywhere, or breaks a rule of its words, is found by walking it. */
export const everyText = {
  across,
  audiences,
  briefQuestions,
  conduct,
  byVideo,
  onSite,
  families,
  firstMonths,
  formats,
  beforeRound,
  whileWaiting,
  leading,
  mistakes,
  openPoint,
  payReadiness,
  ownPayQuestion,
  offerTerms,
  postingQuestions,
  serving,
  research,
  encouragement,
  firstRound,
  laterRound,
  stories,
  tasks,
  takeUp,
  findOut,
  announced,
  talks,
  thanksRules,
  thinPoints,
  trades,
  waiting,
}
