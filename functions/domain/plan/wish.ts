import type { TouchpointKind } from '../sending/touchpoint.ts'
import { touchpointKey } from '../sending/touchpoint-key.ts'
import type { QuietRule } from '../time/quiet-hours.ts'
import type { Instant } from '../time/wall-time.ts'
import type { BusyRule } from '../view/meeting/busy-time.ts'

/** One mail a rule would like to go, before quiet hours, busy time and the daily limit have their say. */
export interface Wish {
  subject: string
  kind: TouchpointKind
  occasion: number
  roundId?: string
  applicationId?: string
  due: Instant
  useBy: Instant
  because: string
  /** When it became known, or when what it is about had ended: it makes no sense earlier. */
  notBefore: Instant
  /** The hour of the day before which it never goes, also when it is late: on the candidate's clocks. */
  fromHour?: string
  inQuiet: QuietRule
  inBusy: BusyRule
  /** Free of the daily limit. */
  unlimited?: boolean
  /** The mail it becomes part of, if that one goes: always, or only where that one goes no later, or no earlier, than this would. */
  inside?: { key: string; when: 'always' | 'goes-first' | 'goes-last' }
}

/** A wish with its time found; `skip` says why it will not go on its own. */
export interface Placed extends Wish {
  key: string
  carries: string[]
  skip?: string
  /** The mail that tells it instead. */
  toldIn?: string
}

export const keyOf = ({ subject, kind, occasion }: Wish): string => touchpointKey(subject, kind, occasion)
