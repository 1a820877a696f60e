import { cleanText } from '../../read/carry/clean-text.ts'
import type { Cv, Posting, Story } from '../material.ts'
import type { Handed } from '../recognise/recognise.ts'
import { readCv } from './cv.ts'
import { readPosting } from './posting.ts'
import { readStory } from './story.ts'

export type HandedValue = ({ kind: 'cv' } & Cv) | ({ kind: 'posting' } & Posting) | ({ kind: 'story' } & Story)

/** Words as material, without any file around them: what is typed or edited on a page. */
export function readTyped(kind: Handed, typed: string): HandedValue {
  const text = cleanText(typed)
  if (kind === 'cv') return { kind, ...readCv(text) }
  return kind === 'posting' ? { kind, ...readPosting(text) } : { kind, ...readStory(text) }
}
