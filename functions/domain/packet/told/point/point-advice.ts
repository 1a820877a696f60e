import type { Playbook, PointAdvice } from '../../playbook.ts'
import type { OpenPoint } from '../open-points.ts'
import { type PointSubject, pointSubject } from './point-subject.ts'
import { sharedMatter } from './same-matter.ts'

/** What one does or knows: why one left, a date or a paper is no deed, and advice on deeds contradicts it. */
const ofDoing: ReadonlySet<PointSubject> = new Set([
  'experience',
  'little',
  'knowing',
  'holding',
  'leading',
  'worry',
  'fact',
  'language',
  'answer',
])

/** Advice on pay is as little for a mail as pay itself. Where all that fits the subject was said, what fits every point is left. */
export function pointAdvice(point: OpenPoint, playbook: Playbook, isNew: (words: string) => boolean): PointAdvice | undefined {
  const subject = pointSubject(point)
  if (subject === 'pay') return undefined
  const any = point.about === 'redo' ? playbook.openPoint.answer : ofDoing.has(subject) ? playbook.openPoint.worry : []
  // Of what fits the subject first what speaks of the same thing as they do: a change is not a person.
  const near = playbook.openPoint[subject].toSorted((a, b) => sharedMatter(b.words, point.words) - sharedMatter(a.words, point.words))
  return [...near, ...any].find(({ words }) => isNew(words))
}
