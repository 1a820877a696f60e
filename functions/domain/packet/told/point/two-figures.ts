import { numberOf } from '../../words/numbers.ts'
import type { OpenPoint } from '../open-points.ts'
import { pointSubject } from './point-subject.ts'

/** Two figures were given for one thing: the candidate's own words for them, and who heard them, where that was one person. */
export interface TwoFigures {
  said: readonly string[]
  to: string | null
}

export function twoFigures(point: OpenPoint): TwoFigures | null {
  if (point.private || pointSubject(point) !== 'figures') return null
  const words = point.words.split(/[^\p{L}\p{N}.,%]+|[.,](?=\s|$)/u)
  const said = words.filter((word, at) => {
    const number = numberOf(word.toLowerCase())
    return number !== null && words.findIndex((other) => numberOf(other.toLowerCase()) === number) === at
  })
  const heard = point.round?.interviewers.filter(({ absent }) => !absent) ?? []
  return said.length === 2 ? { said, to: heard.length === 1 ? (heard[0]?.name ?? null) : null } : null
}
