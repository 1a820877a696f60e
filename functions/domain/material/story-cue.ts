import { shortened, wordCount } from '../packet/shortened.ts'
import type { Application, Round } from '../view/view.ts'
import type { Story } from './material.ts'

const cueWords = 12
/** What came of it is asked about most and forgotten first: in real answers it is the shortest part. */
const resultWords = 8

/** What a story is recalled by: action and result, at most twelve words. Where neither is told yet, its title. */
export function cueOf({ action, result, title }: Pick<Story, 'action' | 'result' | 'title'>): string {
  const [did, came] = [action.trim(), result.trim()]
  if (did === '' || came === '') return shortened(did || came || title, cueWords)
  const last = shortened(came, resultWords)
  return `${shortened(did, cueWords - wordCount(last)).replace(/[.,;:!?]+$/u, '')} → ${last}`
}

export type StoryGap = 'situation' | 'task' | 'action' | 'result' | 'number'

/** Steps that are not told yet, in their order; a result without a figure in it lacks one. */
export const gapsOf = (story: Story): StoryGap[] =>
  (['situation', 'task', 'action', 'result', 'number'] as const).filter((step) => story[step].trim() === '')

/** The rounds in which a story was told, as the debriefs say, the latest first. */
export const toldIn = (storyId: string, { rounds }: Pick<Application, 'rounds'>): Round[] =>
  rounds.filter(({ debrief }) => debrief?.stories?.includes(storyId)).toReversed()
