import { draftScopeQuestion } from '../../functions/domain/drafts/follow-up.ts'
import type { Application, Round } from '../../functions/domain/view.ts'
import { formats } from '../playbook/formats.ts'
import { tasks } from '../playbook/tasks.ts'
import { momentWords } from '../when.ts'
import { clip } from './clean.ts'
import { type Block, facts, generalHeading, heading, list, quote } from './content.ts'
import { draftBlock, followUpFor } from './draft-block.ts'
import type { Scene } from './scene.ts'

/** The brief as it was written, and how to go about it. */
export function taskBlocks(scene: Scene, round: Round, tips: number): Block[] {
  if (!round.task) return []
  const { words, due } = round.task
  return [
    heading('Your task'),
    quote(clip(words, 1200), 'The brief, as the invite has it:'),
    ...facts([
      { label: 'Due', words: due ? momentWords(due, scene.view.candidate.homeZone) : 'With the round itself; no other date is stated.' },
    ]),
    generalHeading('How to go about it', 3),
    ...list([...formats['work-sample'].conduct, ...tasks].slice(0, tips).map((tip) => tip.words)),
  ]
}

/** For a brief that leaves something open: whether it does, only the candidate can tell. */
export const briefQuestionBlocks = (scene: Scene, round: Round, application: Application): Block[] => [
  heading('If something in the brief is open'),
  draftBlock(draftScopeQuestion(followUpFor(scene, round, application), 'brief'), 'A question to the recruiter'),
]
