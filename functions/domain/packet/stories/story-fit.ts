import type { Story, StoryTheme } from '../../material/material.ts'
import { oncePer, remembering } from '../../remember.ts'
import type { ExpectedQuestion } from '../playbook.ts'
import { answersWith, tellingWords } from '../told/point/same-matter.ts'
import { isSupposed, nearThemes, themesIn, themesOfFamily } from './story-themes.ts'

/**
 * What joins a story to what it answers, where its title and its cue do not show it: one of its skills, or what it is a story of. `near`: nothing of
 * the very kind is there, and this comes closest.
 */
export type Join = { kind: 'skill'; words: string } | { kind: 'theme'; theme: StoryTheme } | { kind: 'near' }

/**
 * What a story is asked to answer. `kinds`: of which kinds it may be one, whatever it is about; a line of a posting asks for the thing itself, and
 * only that one leads others is shown by any case of it.
 */
export interface Asked extends Pick<ExpectedQuestion, 'words' | 'family'> {
  kinds?: 'leading'
}

/** As a word of its own: "go" is not in "good". `text`: bare. */
export const stands = (skill: string, text: string): boolean => bare(skill).trim() !== '' && text.includes(bare(skill))

export const bare = remembering(
  (words: string): string =>
    ` ${words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
      .trim()} `,
)

const wordsOf = oncePer(({ title, situation, task, action, result }: Story) =>
  tellingWords([title, situation, task, action, result].join('\n')),
)

/** It tells of what went wrong: that answers who asks for it, and shows nobody that one can lead. */
const isSetback = ({ themes }: Story): boolean => themes.includes('failure')

const skillsAsked = ({ skills }: Story, { words }: Asked): string[] => skills.filter((skill) => stands(skill, bare(words)))

/** What is asked for by its kind, what is so mostly, and what comes near it; of each the first is the most. */
type Wanted = readonly [themes: readonly StoryTheme[], usual: readonly StoryTheme[], near: readonly StoryTheme[]]

function wantedIn({ words, family, kinds }: Asked): Wanted {
  if (kinds === 'leading') return [themesIn(words).filter((theme) => theme === 'leadership'), [], []]
  const themes = isSupposed(words) ? [] : themesIn(words)
  return [themes, themesOfFamily(family), nearThemes(themes)]
}

const asksForSetback = (wanted: Wanted): boolean => wanted.some((themes) => themes.includes('failure'))

/** What it is a story of, as far as that counts here. */
const themesFor = (story: Story, wanted: Wanted): readonly StoryTheme[] =>
  !isSetback(story) ? story.themes : asksForSetback(wanted) ? ['failure'] : []

/** How well a story answers: the very words come before the very skill, or what the words ask for, counts more than what their kind usually does. */
function fitOf(story: Story, asked: Asked, wanted: Wanted): number {
  const own = themesFor(story, wanted)
  const [themes, usual, near] = wanted.map((list) => own.filter((theme) => list.includes(theme)).length) as [number, number, number]
  return 4 * answersWith(wordsOf(story), asked.words) + 3 * (themes + skillsAsked(story, asked).length) + usual + Math.min(1, near)
}

/** Of those that answer, one that tells of what went wrong comes last, unless that is what is asked for; of equals the first. */
export function bestFor<One extends { story: Story }>(asked: Asked, stories: readonly One[]): One | undefined {
  const wanted = wantedIn(asked)
  const waits = ({ story }: One): boolean => isSetback(story) && !asksForSetback(wanted)
  const weighed = stories.map((one) => ({ one, weight: fitOf(one.story, asked, wanted) })).filter(({ weight }) => weight > 0)
  return weighed.sort((a, b) => Number(waits(a.one)) - Number(waits(b.one)) || b.weight - a.weight)[0]?.one
}

/** Null where whoever reads title and cue beside what is asked sees it. */
export function joinOf(story: Story, asked: Asked, shown: string): Join | null {
  if (answersWith(tellingWords(shown), asked.words) > 0) return null
  const [skill] = skillsAsked(story, asked)
  if (skill !== undefined) return stands(skill, bare(shown)) ? null : { kind: 'skill', words: skill }
  const wanted = wantedIn(asked)
  const own = themesFor(story, wanted)
  const [theme, usual, near] = wanted.map((list) => own.find((one) => list.includes(one)))
  const known = theme ?? usual
  return known !== undefined ? { kind: 'theme', theme: known } : near !== undefined ? { kind: 'near' } : null
}

/** What one that stands alone is for, where that is one thing alone. */
export const joinAlone = (story: Story): Join | null => (isSetback(story) ? { kind: 'theme', theme: 'failure' } : null)
