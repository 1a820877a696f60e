import type { Playbook } from '../../functions/domain/packet/playbook.ts'
import { announced } from './announced.ts'
import { audiences } from './audiences.ts'
import { formats } from './formats.ts'
import { leading } from './leading.ts'
import { mistakes } from './mistakes.ts'
import { openPoint } from './open-point.ts'
import { postingQuestions } from './posting-questions.ts'
import { serving } from './serving.ts'
import { findOut, takeUp } from './take-up.ts'
import { talks } from './talks.ts'
import { thinPoints } from './thin-points.ts'
import { trades } from './trades.ts'

/** What a packet chooses from. What it says of it is decided in the domain, never by a position in one of these lists. */
export const playbook: Playbook = {
  formats,
  audiences,
  mistakes,
  paper: 'CV',
  openPoint,
  postingQuestions,
  thinPoints,
  trades,
  leading,
  serving,
  talks,
  takeUp,
  findOut,
  announced,
}
