import { lackOf } from '../../match/points.ts'
import type { Round } from '../../view/view.ts'
import { limits, type PacketFor } from '../packet-limits.ts'
import type { Advice } from '../playbook.ts'
import type { Room } from '../room.ts'
import { saidId } from '../said.ts'
import type { StoryCue } from '../stories/stories-to-bring.ts'
import { askedId } from '../words/own-words.ts'
import { shortened, wordCount } from '../words/shortened.ts'
import { formOf } from './announced-form.ts'
import type { Because, Expected } from './expected.ts'

/** The words that say why a question is likely, for counting. */
const reasonFrame = 'they also wrote your CV'
const announcedFrame = 'in the invite of your CV'

/** What they announced is quoted above or beside whoever said it; on a day of several talks a person's own focus stands nowhere else. */
const standsElsewhere = ({ person, isPart }: Because & { kind: 'announced' }, { sessions }: Round): boolean =>
  isPart === true || person === null || sessions.length < 2

interface Taking {
  about: Pick<PacketFor, 'application' | 'round' | 'playbook' | 'view'>
  room: Room
  isNew: (words: string) => boolean
  /** Stories that answer questions; where there is one, nothing general does. */
  stories: { forQuestion: ReadonlyMap<string, StoryCue> }
  /** Much of it is their own. */
  isTheirs: boolean
  /** Where much is known, a recipe is to be recalled and not read. */
  isRecalled: boolean
}

/** What a question to expect takes of a packet's room, and the question with as much of its answer as there is room for. */
export function questionsFor({ about: { application, round, playbook, view }, room, isNew, stories, isTheirs, isRecalled }: Taking) {
  const recipesFor = (words: string): readonly Advice[] =>
    isRecalled ? playbook.announced[formOf(words)].toReversed() : playbook.announced[formOf(words)]
  /** What the first question to expect takes of the general words at the least. */
  const leastOf = ({ words, answer, because }: Expected): number => {
    if (because?.kind === 'posting') return because.line.line === null ? wordCount(answer) : 0
    if (because?.kind !== 'announced') return wordCount(`${words} ${stories.forQuestion.has(words) ? '' : answer}`)
    return because.line !== null || stories.forQuestion.has(words) ? 0 : Math.min(...recipesFor(words).map((one) => wordCount(one.words)))
  }
  const takeQuestion = (question: Expected): Expected[] => {
    const { words, answer, because } = question
    const hasStory = stories.forQuestion.has(words)
    if (because?.kind === 'announced') {
      const line = hasStory ? null : because.line
      const own = `${words} ${line ?? ''} ${announcedFrame}`
      const isHelped = !because.isDone && (hasStory || line !== null)
      const fresh = isHelped ? undefined : recipesFor(words).find((one) => isNew(one.words) && room.both(own, one.words))
      if (fresh) return [{ ...question, answer: fresh.words }]
      if (!isHelped && standsElsewhere(because, round)) return []
      return room.specific(own) ? [{ ...question, answer: '', because: { ...because, line } }] : []
    }
    if (because?.kind === 'brief') {
      const own = `${shortened(because.words, limits.briefWords)} ${reasonFrame}`
      return isNew(words) && room.both(own, words, answer) ? [question] : []
    }
    if (because?.kind !== 'posting') {
      const said = hasStory ? [words] : [words, answer]
      return said.every(isNew) && room.general(...said) ? [{ ...question, answer: hasStory ? '' : answer }] : []
    }
    const { line } = because
    const own = `${words} ${line.line ?? ''} ${reasonFrame}`
    const answers =
      hasStory || (isTheirs && line.line !== null)
        ? []
        : line.strength === 'none' && view.material.cv !== null
          ? [playbook.thinPoints[lackOf(line)].words, answer]
          : [answer, playbook.thinPoints[lackOf(line)].words]
    const fresh = answers.find((one) => isNew(one) && room.both(own, one))
    // What the CV has for it is an answer, too.
    if (fresh === undefined && ((line.line === null && !hasStory) || !room.specific(own))) return []
    room.said.push(saidId(words), askedId(application, line.requirement.words))
    return [{ ...question, answer: fresh ?? '' }]
  }
  return { leastOf, takeQuestion }
}
