import type { Round } from '../../view/view.ts'
import { findPerson } from '../../who/merge-people.ts'
import { hearerOf } from './ask-on.ts'
import type { OpenPoint } from './open-points.ts'
import type { Remark } from './people-in-round.ts'
import { isSameMatter, matterOf, sharedMatter } from './point/same-matter.ts'
import type { EarlierPromise } from './promise.ts'
import { sayable } from './sayable.ts'

/** Where else in a packet something noted belongs, since it is about the same thing: the work that is asked for, what was promised, the open point. */
export interface Beside {
  task: Remark | null
  promise: Remark | null
  /** Where somebody there can be asked about it, it is asked of them instead. */
  point: Remark | null
}

interface Places {
  round: Round
  point: OpenPoint | null
  promise: EarlierPromise | null
}

/** What is handed in, taught or shown there is asked for in the brief, or among the employer's own words. */
const askedFor = ({ task, details }: Round): string =>
  [task?.words ?? '', ...(details ?? []).flatMap(({ kind, words }) => (kind === 'prepare' || kind === 'brief' ? [words] : []))].join('\n')

/** Each remark in one place, the first that it fits; what somebody's own part in the round is about is left to be asked of them. */
export function besides(places: Places, remarks: readonly Remark[]): { beside: Beside; left: Remark[] } {
  const { round, point, promise } = places
  const left = [...remarks]
  const isTheirs = ({ name, words }: Remark): boolean =>
    round.interviewers.some(
      (one) => findPerson({ name, email: null }, [one]) === undefined && sharedMatter(words, matterOf(one, round)) > 0,
    )
  const belonging = (words: string | undefined): Remark | undefined =>
    words ? left.find((remark) => isSameMatter(remark.words, words) && !isTheirs(remark)) : undefined
  const take = (remark: Remark | undefined): Remark | null => {
    if (!remark) return null
    left.splice(left.indexOf(remark), 1)
    return remark
  }
  const [task, kept] = [take(belonging(askedFor(round))), take(belonging(promise?.words))]
  const found = point?.private ? undefined : belonging(point?.words)
  const isAsked = found && sayable(found.words) !== null && hearerOf(found, round) !== undefined
  return { beside: { task, promise: kept, point: isAsked ? null : take(found) }, left }
}
