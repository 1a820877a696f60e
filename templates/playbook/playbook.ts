import type { Playbook } from '../../functions/domain/packet/playbook.ts'
import { announced } from './asked/announced.ts'
import { briefQuestions } from './asked/brief-questions.ts'
import { openPoint } from './asked/open-point.ts'
import { postingQuestions } from './asked/posting-questions.ts'
import { findOut, takeUp } from './asked/take-up.ts'
import { thinPoints } from './asked/thin-points.ts'
import { across } from './audiences/across.ts'
import { audiences } from './audiences.ts'
import { formats } from './formats.ts'
import { mistakes } from './mistakes.ts'
import { leading } from './person/leading.ts'
import { serving } from './person/serving.ts'
import { talks } from './talks.ts'
import { trades } from './trades.ts'

/** What a packet chooses from. What it says of it is decided in the domain, never by a position in one of these lists. */
export const playbook: Playbook = {
  formats,
  audiences,
  across,
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
  brief: briefQuestions,
}
