import type { PacketFor } from '../packet-limits.ts'
import type { Room } from '../room.ts'
import { saidId } from '../said.ts'
import { askOn } from '../told/ask-on.ts'
import { type Beside, besides } from '../told/beside.ts'
import type { OpenPoint } from '../told/open-points.ts'
import type { PersonInRound, Remark } from '../told/people-in-round.ts'
import type { EarlierPromise } from '../told/promise.ts'
import type { WorkLines } from '../trade/work-lines.ts'
import { chooseAsks } from './bank-asks.ts'
import type { Shown } from './show-asks.ts'

interface ChoiceFor {
  about: PacketFor
  people: PersonInRound[]
  remarks: readonly Remark[]
  point: OpenPoint | null
  promise: EarlierPromise | null
  work: WorkLines
  isLater: boolean
  isKnown: boolean
}

/** What each person is asked, and where each thing they told stands. */
interface Choice {
  chosen: PersonInRound[]
  beside: Beside
  /** What is asked of nobody. */
  kept: Remark[]
}

/**
 * Made once, from the record alone: a mail has room for the beginning of it and its page for all, so that nobody who reads both asks two people the same,
 * or one person two things in place of each other.
 */
export function choiceFor({ about, people, remarks, point, promise, work, isLater, isKnown }: ChoiceFor): Choice {
  const { round, application, playbook, said } = about
  const { beside, left } = besides({ round, point, promise }, remarks)
  const { asked, told } = askOn({ round, people, remarks: left, playbook, said })
  const isNew = (words: string): boolean => !said.has(saidId(words))
  return {
    chosen: chooseAsks(asked, { round, application, isLater, work, playbook, isNew, isTight: isKnown || people.length > 2 }),
    beside,
    kept: told,
  }
}

/** The words around what they told, for counting. */
const frames = { beside: 'It counts with them build it in on day and month', ask: ' mentioned you said last time that noted' }

/** Of what they told as much as there is room for. */
export function showTold({ chosen, beside, kept }: Choice, room: Room): { shown: Shown; beside: Beside; remarks: Remark[] } {
  const fits = ({ name, words }: Remark, rest: string): boolean => room.specific(`${name} ${words} ${rest}`)
  const fitted = (remark: Remark | null): Remark | null => (remark && fits(remark, frames.beside) ? remark : null)
  const [task, promise, point] = [fitted(beside.task), fitted(beside.promise), fitted(beside.point)]
  const shown: Shown = new Map()
  for (const one of chosen) {
    const [ask] = one.asks
    if (ask === undefined || ask.kind === 'bank' || !fits(ask.remark, `${ask.question} ${frames.ask}`)) continue
    room.said.push(saidId(ask.question))
    shown.set(one, 1)
  }
  return { shown, beside: { task, promise, point }, remarks: kept.filter((remark) => fits(remark, frames.ask)) }
}
