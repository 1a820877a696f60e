import { announced } from '../../../templates/playbook/announced.ts'
import { assessed } from '../../../templates/playbook/assessed.ts'
import { audiences } from '../../../templates/playbook/audiences.ts'
import { briefQuestions } from '../../../templates/playbook/brief-questions.ts'
import { byVideo, conduct, onSite } from '../../../templates/playbook/conduct.ts'
import { families } from '../../../templates/playbook/families.ts'
import { firstMonths } from '../../../templates/playbook/first-months.ts'
import { formats } from '../../../templates/playbook/formats.ts'
import { beforeRound, whileWaiting } from '../../../templates/playbook/frame-of-mind.ts'
import { leading } from '../../../templates/playbook/leading.ts'
import { mistakes } from '../../../templates/playbook/mistakes.ts'
import { openPoint } from '../../../templates/playbook/open-point.ts'
import { payReadiness } from '../../../templates/playbook/pay-readiness.ts'
import { postingQuestions } from '../../../templates/playbook/posting-questions.ts'
import { research } from '../../../templates/playbook/research.ts'
import { encouragement, firstRound, laterRound } from '../../../templates/playbook/rounds.ts'
import { serving } from '../../../templates/playbook/serving.ts'
import { stories } from '../../../templates/playbook/stories.ts'
import { findOut, takeUp } from '../../../templates/playbook/take-up.ts'
import { talks } from '../../../templates/playbook/talks.ts'
import { tasks } from '../../../templates/playbook/tasks.ts'
import { thanksRules } from '../../../templates/playbook/thanks.ts'
import { thinPoints } from '../../../templates/playbook/thin-points.ts'
import { trades } from '../../../templates/playbook/trades.ts'
import { waiting } from '../../../templates/playbook/waiting.ts'

/** All that the playbook holds: what is not shown anywhere, or breaks a rule of its words, is found by walking it. */
export const everyText = {
  assessed,
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
