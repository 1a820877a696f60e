import { postingOf } from '../../material/belonging.ts'
import type { Story } from '../../material/material.ts'
import { cueOf, gapsOf, type StoryGap, toldIn } from '../../material/story-cue.ts'
import type { Application, Round, View } from '../../view/view.ts'
import type { PacketFor } from '../packet-limits.ts'
import type { Expected } from '../questions/expected.ts'
import type { Room } from '../room.ts'
import { type Asked, bare, bestFor, type Join, joinAlone, joinOf, stands } from './story-fit.ts'

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
  /** What it is there for, where that is not to be seen; null where it is. */
  join: Join | null
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
  fittingStories(application, material).map((one) => ({ ...one, title: one.story.title, cue: cueOf(one.story), join: null }))

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
const frames = {
  story: 'A story to bring your story for it still open',
  gap: 'a number in the result and',
  theme: 'working with others',
  near: 'closest',
} as const

/** A paper, a language or a permit is held, and a role play is played: no story answers for it. */
const isOfPaper = ({ because }: Expected): boolean =>
  (because?.kind === 'announced' && because.isDone === true) ||
  (because?.kind === 'posting' && ['licence', 'degree', 'language', 'permit'].includes(because.line.requirement.kind))

/** What the posting asks for is no kind of story, unless it is how one works. */
const askedIn = ({ words, family, because }: Expected): Asked =>
  because?.kind === 'posting' && because.line.requirement.kind !== 'manner' ? { words, family, kinds: 'leading' } : { words, family }

/** Each story once, for as long as there is room: beside the open point, beside a question it answers, and the best of the rest alone. */
export function bringStories({ about: { view, application }, point, questions, most }: Bring, room: Room): Brought {
  const free = fittingStories(application, view.material).filter(({ told }) => told.length === 0)
  const take = (one: Fitting | undefined, asked: Asked | null): StoryCue | null => {
    if (one === undefined) return null
    const { id, story, gaps, told } = one
    const { title } = story
    const cue = cueOf(story)
    const join = asked === null ? joinAlone(story) : joinOf(story, asked, `${title}\n${cue}`)
    const around = [
      ...(join === null ? [] : [join.kind === 'skill' ? join.words : join.kind === 'near' ? frames.near : frames.theme]),
      ...gaps.map(() => frames.gap),
    ]
    if (!room.specific([title, cue, frames.story, ...around].join(' '))) return null
    free.splice(free.indexOf(one), 1)
    return { id, title, cue, gaps, told, join }
  }
  const answering = (asked: Asked): StoryCue | null => take(bestFor(asked, free), asked)
  const forPoint = point === null ? null : answering({ words: point, family: '' })
  const forQuestion = new Map<string, StoryCue>()
  for (const question of questions) {
    const story = forQuestion.size < most && !isOfPaper(question) ? answering(askedIn(question)) : null
    if (story) forQuestion.set(question.words, story)
  }
  const first = forQuestion.size < most ? take(free[0], null) : null
  return { forPoint, forQuestion, others: first ? [first] : [] }
}
