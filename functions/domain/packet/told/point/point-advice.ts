import type { Playbook, PointAdvice } from '../../playbook.ts'
import type { OpenPoint } from '../open-points.ts'
import { ofDoing, pointSubject } from './point-subject.ts'
import { sharedMatter } from './same-matter.ts'

/** Advice on pay is as little for a mail as pay itself. Where all that fits the subject was said, what fits every point is left. */
export function pointAdvice(
  point: Pick<OpenPoint, 'about' | 'words'>,
  playbook: Playbook,
  isNew: (words: string) => boolean,
): PointAdvice | undefined {
  const subject = pointSubject(point)
  if (subject === 'pay') return undefined
  // A fact that was not known is in no CV, and something to be done about.
  const isDoneOrKnown = ofDoing.has(subject) || subject === 'fact'
  const any = point.about === 'redo' ? playbook.openPoint.answer : isDoneOrKnown ? playbook.openPoint.worry : []
  // Of what fits the subject first what speaks of the same thing as they do: a change is not a person.
  const near = playbook.openPoint[subject].toSorted((a, b) => sharedMatter(b.words, point.words) - sharedMatter(a.words, point.words))
  return [...near, ...any].find(({ words }) => isNew(words))
}
