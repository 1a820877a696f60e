import type { Instant, Zone } from '../../../functions/domain/time/wall-time.ts'
import type { Days } from './dated.tsx'
import type { Refused } from './problems/refused.ts'

/** What every page knows besides its own matter. */
export interface Frame {
  /** The owner sees the ways to the other pages; whoever came by a link sees this one thing. */
  owner: boolean
  /** Proves that a form was opened here. */
  gesture: string
  /** The link's token, which forms of a link's page carry. */
  link?: string | undefined
  /** Questions still open, shown beside the way to them. */
  open: number
  /** A sentence about what was just done. */
  done?: string | undefined
  /** How to take that back: the form that does it. */
  undo?: { action: string; fields: Record<string, string> } | undefined
  /** The local run: a way to its clock and outbox. */
  local: boolean
  /** It is a page of the worked example: whose, and when it is there. Nothing can be changed then. */
  example?: { name: string; now: Instant; zone: Zone } | undefined
  /** Whom to ask, where somebody runs this for others: an address or a sentence. */
  help?: string | undefined
  /** A form of this page that was just refused. */
  refused?: Refused | undefined
  /** What is to be known of the end of the term. */
  term?: { words: string; days: Days } | undefined
}
