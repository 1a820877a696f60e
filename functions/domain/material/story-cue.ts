import { shortened, wordCount } from '../packet/shortened.ts'
import type { Application, Round } from '../view/view.ts'
import type { Story } from './material.ts'

const cueWords = 14
/** What came of it is asked about most and forgotten first: in real answers it is the shortest part. */
const resultWords = 8
/** A phrase is not cut for one word. */
const spare = 1
/** With fewer words a beginning says nothing. */
const leastOfPhrase = 3

/** What a story is recalled by: action and result, at most fourteen words, or one more to end a phrase. Where neither is told yet, its title. */
export function cueOf({ action, result, title }: Pick<Story, 'action' | 'result' | 'title'>): string {
  const [did, came] = [action.trim(), result.trim()]
  if (did === '' || came === '') return phraseOf(did || came || title, cueWords)
  const last = phraseOf(came, resultWords)
  return `${phraseOf(did, cueWords - Math.min(wordCount(last), resultWords)).replace(/[.,;:!?]+$/u, '')} → ${last}`
}

/** Before one of these a phrase ends, in English, German, French and Spanish. */
const joints = new Set(
  `and or but with for to in of on at by from into who that which when while because so until then after before
  und oder mit für zu im bei von aus die der das und et ou avec pour dans de par qui que y o con para en del por que`.split(/\s+/u),
)

/** Its beginning up to the end of a phrase; only where none ends is it cut, and shown to be. */
function phraseOf(text: string, most: number): string {
  const words = text.trim().split(/\s+/u)
  if (words.length <= most + spare) return shortened(text, most + spare)
  const ends = (at: number): boolean => /[.,;:!?]$/u.test(words[at - 1] ?? '') || joints.has((words[at] ?? '').toLowerCase())
  for (let at = most + spare; at >= leastOfPhrase; at -= 1)
    if (ends(at) && !joints.has((words[at - 1] ?? '').toLowerCase()))
      return shortened(words.slice(0, at).join(' '), most + spare).replace(/[.,;:]+$/u, '')
  return shortened(text, most)
}

export type StoryGap = 'situation' | 'task' | 'action' | 'result' | 'number'

/** Steps that are not told yet, in their order; a result without a figure in it lacks one. */
export const gapsOf = (story: Story): StoryGap[] =>
  (['situation', 'task', 'action', 'result', 'number'] as const).filter((step) => story[step].trim() === '')

/** The rounds in which a story was told, as the debriefs say, the latest first. */
export const toldIn = (storyId: string, { rounds }: Pick<Application, 'rounds'>): Round[] =>
  rounds.filter(({ debrief }) => debrief?.stories?.includes(storyId)).toReversed()
