import type { Application } from '../view/view.ts'
import type { Piece } from './material.ts'

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`

/** What was kept of something handed in, in a sentence for the candidate. */
export function keptWords({ piece: { value }, application }: { piece: Piece; application: Application | null }): string {
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
