import type { Round } from '../view/view.ts'
import type { FromMatch } from './from-match.ts'
import { joinedLate } from './joined-late.ts'
import type { PacketFor } from './packet-limits.ts'
import { trackOf } from './questions/asked-so-far.ts'
import { expectedQuestions } from './questions/expected-questions.ts'
import type { WorkLines } from './trade/work-lines.ts'

/** All that may be asked, weighed with what the candidate wrote down in their other processes. */
export const likelyQuestions = (
  { round, application, view, playbook }: PacketFor,
  earlier: readonly Round[],
  match: FromMatch | null,
  work: WorkLines,
) =>
  expectedQuestions({
    round,
    earlier,
    isLater: joinedLate(round, application),
    playbook,
    lines: match?.others ?? [],
    track: trackOf(view, round, playbook),
    work,
    cv: view.material.cv?.value ?? null,
  })
