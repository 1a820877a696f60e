import type { Application } from '../view/view.ts'
import type { Piece } from './material.ts'

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`

interface Kept {
  piece: Piece
  application: Application | null
  /** What its reader had to say of the file. */
  remarks: readonly string[]
}

/** What was kept of something handed in, in sentences for the candidate. */
export const keptWords = (kept: Kept): string => [keptAs(kept), ...kept.remarks].join(' ')

function keptAs({ piece: { value }, application }: Kept): string {
  if (value.kind === 'cv') {
    const { positions, skills, languages } = value
    return `I keep it as your CV and found ${count(positions.length, 'position')}, ${count(skills.length, 'skill')} and ${count(languages.length, 'language')} in it.`
  }
  if (value.kind === 'posting') {
    const what = value.title === null ? 'a posting' : `the posting “${value.title.slice(0, 100)}”`
    return application === null
      ? `I keep it as ${what}. Which application is it for?`
      : `I keep it as ${what} for ${application.company ?? 'your application'}.`
  }
  return 'I keep it as one of your stories. You can complete it on your material page.'
}
