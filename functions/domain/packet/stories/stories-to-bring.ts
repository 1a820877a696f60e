import { postingOf } from '../../material/belonging.ts'
import type { Story } from '../../material/material.ts'
import { cueOf, gapsOf, type StoryGap, toldIn } from '../../material/story-cue.ts'
import { oncePer, remembering } from '../../remember.ts'
import type { Application, Round, View } from '../../view/view.ts'
import type { PacketFor } from '../packet-of.ts'
import type { ExpectedQuestion } from '../playbook.ts'
import type { Expected } from '../questions/expected-questions.ts'
import type { Room } from '../room.ts'
import { answersWith, tellingWords } from '../told/same-matter.ts'
import { themesIn, themesOfFamily } from './story-themes.ts'

/** A story as it is recalled in the room. */
export interface StoryCue {
  id: string
  title: string
  /** Action and result, at most twelve words. */
  cue: string
  /** What is not told yet: a step, or the number in the result. */
  gaps: StoryGap[]
  /** The rounds of this application in which it was told, the latest first. */
  told: Round[]
}

/** One that may be brought: its cue is made when it is. */
interface Fitting {
  id: string
  story: Story
  gaps: StoryGap[]
  told: Round[]
}

/** All stories of the candidate for one application: those not told there first, and of those the ones its posting asks for. */
export const storiesFor = (application: Application, { material }: Pick<View, 'material'>): (StoryCue & { story: Story })[] =>
  fittingStories(application, material).map((one) => ({ ...one, title: one.story.title, cue: cueOf(one.story) }))

function fittingStories(application: Application, material: View['material']): Fitting[] {
  const wanted = bare([postingOf(application, material)?.value.text ?? '', application.role ?? ''].join('\n'))
  return material.stories
    .map(({ id, value }) => ({
      fitting: { id, story: value, gaps: gapsOf(value), told: toldIn(id, application) },
      skilled: value.skills.filter((skill) => stands(skill, wanted)).length,
    }))
    .sort(
      ({ fitting: a, ...one }, { fitting: b, ...other }) =>
        Number(a.told.length > 0) - Number(b.told.length > 0) || other.skilled - one.skilled || a.gaps.length - b.gaps.length,
    )
    .map(({ fitting }) => fitting)
}

/** As a word of its own: "go" is not in "good". `text`: bare. */
const stands = (skill: string, text: string): boolean => bare(skill).trim() !== '' && text.includes(bare(skill))

const bare = remembering(
  (words: string): string =>
    ` ${words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
      .trim()} `,
)

const wordsOf = oncePer(({ title, situation, task, action, result }: Story) =>
  tellingWords([title, situation, task, action, result].join('\n')),
)

/** How well a story answers: the very words come before the very skill, or what the words ask for, counts more than what their kind usually does. */
const fitOf = (story: Story, { words, family }: Pick<ExpectedQuestion, 'words' | 'family'>): number => {
  const shared = (themes: readonly string[]) => story.themes.filter((theme) => themes.includes(theme)).length
  const asked = bare(words)
  const skilled = story.skills.filter((skill) => stands(skill, asked)).length
  return 4 * answersWith(wordsOf(story), words) + 3 * (shared(themesIn(words)) + skilled) + shared(themesOfFamily(family))
}

/** The story that answers best; undefined where none fits. Of equals the earlier. */
function storyFor(question: Pick<ExpectedQuestion, 'words' | 'family'>, stories: readonly Fitting[]): Fitting | undefined {
  const weighed = stories.map((story) => ({ story, weight: fitOf(story.story, question) })).filter(({ weight }) => weight > 0)
  return weighed.sort((a, b) => b.weight - a.weight)[0]?.story
}

interface Bring {
  about: Pick<PacketFor, 'view' | 'application'>
  /** The words of the open point. */
  point: string | null
  questions: readonly Expected[]
  /** Beside the one for the point. */
  most: number
}

interface Brought {
  forPoint: StoryCue | null
  /** By the words of the question. */
  forQuestion: ReadonlyMap<string, StoryCue>
  others: StoryCue[]
}

/** The words around a cue, for counting. */
const frames = { story: 'A story to bring your story for it still open', gap: 'a number in the result and' } as const

/** A paper, a language or a permit is held, and a role play is played: no story answers for it. */
const isOfPaper = ({ because }: Expected): boolean =>
  (because?.kind === 'announced' && because.isDone === true) ||
  (because?.kind === 'posting' && ['licence', 'degree', 'language', 'permit'].includes(because.line.requirement.kind))

/** Each story once, for as long as there is room: beside the open point, beside a question it answers, and the best of the rest alone. */
export function bringStories({ about: { view, application }, point, questions, most }: Bring, room: Room): Brought {
  const free = fittingStories(application, view.material).filter(({ told }) => told.length === 0)
  const take = (one: Fitting | undefined): StoryCue | null => {
    if (one === undefined) return null
    const { id, story, gaps, told } = one
    const { title } = story
    const cue = cueOf(story)
    if (!room.specific([title, cue, frames.story, ...gaps.map(() => frames.gap)].join(' '))) return null
    free.splice(free.indexOf(one), 1)
    return { id, title, cue, gaps, told }
  }
  const forPoint = point === null ? null : take(storyFor({ words: point, family: '' }, free))
  const forQuestion = new Map<string, StoryCue>()
  for (const question of questions) {
    const story = forQuestion.size < most && !isOfPaper(question) ? take(storyFor(question, free)) : null
    if (story) forQuestion.set(question.words, story)
  }
  const first = forQuestion.size < most ? take(free[0]) : null
  return { forPoint, forQuestion, others: first ? [first] : [] }
}
