import type { Application } from '../view/view.ts'
import { asksFor, postingOf } from './belonging.ts'
import type { Material, StoryTheme } from './material.ts'
import { gapsOf } from './story-cue.ts'

/** Fewer ready examples than these, and the same one is told twice (capabilities A6.2). */
const fewestStories = 5

/** What nobody has handed in yet and would make packets say more. */
export type Missing =
  | { what: 'cv' }
  | { what: 'posting'; application: Application }
  | { what: 'stories'; have: number }
  | { what: 'themes'; themes: StoryTheme[] }
  | { what: 'gaps'; storyId: string; title: string; gaps: ReturnType<typeof gapsOf> }
  | { what: 'asks' }
  | { what: 'stance' }

/** A story that shows one of these covers the theme (capabilities A6.5). */
const themesToCover: readonly (readonly StoryTheme[])[] = [['pressure', 'change'], ['leadership', 'collaboration'], ['failure']]

/** In the order of what it would add. `live`: the applications that are going on. */
export function missingIn(material: Material, live: readonly Application[]): Missing[] {
  const shown = new Set(material.stories.flatMap(({ value }) => value.themes))
  const uncovered = themesToCover.flatMap((themes) => (themes.some((theme) => shown.has(theme)) ? [] : themes.slice(0, 1)))
  return [
    ...(material.cv === null ? [{ what: 'cv' as const }] : []),
    ...live.filter((one) => postingOf(one, material) === null).map((application) => ({ what: 'posting' as const, application })),
    ...(material.stories.length < fewestStories ? [{ what: 'stories' as const, have: material.stories.length }] : []),
    ...(material.stories.length > 0 && uncovered.length > 0 ? [{ what: 'themes' as const, themes: uncovered }] : []),
    ...material.stories.flatMap(({ id, value }) => {
      const gaps = gapsOf(value)
      return gaps.length > 0 ? [{ what: 'gaps' as const, storyId: id, title: value.title, gaps }] : []
    }),
    ...(asksFor(null, material) === null ? [{ what: 'asks' as const }] : []),
    ...(material.stance === null ? [{ what: 'stance' as const }] : []),
  ]
}
