import type { StoryTheme } from '../../../functions/domain/material/material.ts'
import type { StoryGap } from '../../../functions/domain/material/story-cue.ts'
import type { StoryCue } from '../../../functions/domain/packet/stories/stories-to-bring.ts'
import type { Join } from '../../../functions/domain/packet/stories/story-fit.ts'
import { clip } from '../render/clean.ts'
import { small } from './words.ts'

/** What a story is about, as it stands behind "about". */
export const themeWords: Record<StoryTheme, string> = {
  pressure: 'pressure',
  leadership: 'leading people',
  collaboration: 'working with others',
  disagreement: 'a disagreement',
  failure: 'a failure and what came of it',
  change: 'a change of plan',
  achievement: 'something you achieved',
}

/** The same in a mail, where each word counts. */
const shortThemes: Record<StoryTheme, string> = { ...themeWords, failure: 'a failure', achievement: 'a result' }

const gapNames: Record<StoryGap, string> = {
  situation: 'the situation',
  task: 'your task',
  action: 'what you did',
  result: 'the result',
  number: 'a number',
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** What a story lacks: "Add the result and a number." */
export const gapWords = (gaps: readonly StoryGap[]): string => `Add ${listed(gaps.map((gap) => gapNames[gap]))}.`

/** What it is recalled by, and what is missing in it. */
export const storyWords = ({ title, cue, gaps, join }: Pick<StoryCue, 'title' | 'cue' | 'gaps' | 'join'>): string => {
  // How one leads is told without a figure.
  const missing = join?.kind === 'near' ? gaps.filter((gap) => gap !== 'number') : gaps
  const open = missing.length > 0 ? ` ${gapWords(missing)}` : ''
  return `${title === cue ? '' : `${clip(title, 80)}: `}“${clip(cue, 160)}”.${open}`
}

const aboutWords = (join: Exclude<Join, { kind: 'near' }>): string =>
  join.kind === 'skill' ? small(clip(join.words, 60)) : shortThemes[join.theme]

/** Beside what it answers: why this one, where its title does not say it. */
export const storyLead = ({ join }: Pick<StoryCue, 'join'>): string =>
  join === null ? 'Your story: ' : join.kind === 'near' ? 'Your closest story: ' : `Your story on ${aboutWords(join)}: `

/** One that stands alone, and what it would answer. */
export const storyAlone = ({ join }: Pick<StoryCue, 'join'>): string =>
  join === null || join.kind === 'near' ? '' : `On ${aboutWords(join)}: `
