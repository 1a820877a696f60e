import type { Considered } from '../../../domain/decide/considered.ts'
import { keptWords } from '../../../domain/material/kept-words.ts'
import type { Reading } from '../../../domain/read/reading.ts'
import type { Decision, Message } from '../../../domain/record/message.ts'
import { view } from '../../../domain/view/make-view.ts'
import type { CandidateState, World } from '../../../ports.ts'
import { keepHanded } from './hand-in.ts'

type MailedWorld = Pick<World, 'table' | 'clock' | 'material'>

/** Nothing was found in these: they are looked through whole, files as well, and are what they name themselves. */
const unread: readonly Decision[] = ['not-an-interview', 'refused']

/** In these something was found; a posting tells of duties, deadlines and talks to come as an invite does. */
const misread: readonly Decision[] = ['asked', 'new-round', 'changed', 'no-change', 'stale']

/** Machines hand in nothing, and of all JSON only a JSON Resume is material: no worker is hired to find that out. */
function isWorthALook({ carrier }: Message, bytes: Uint8Array, reading: Reading | undefined): boolean {
  const { automatic, machine, forwardingConfirmation } = reading?.mail ?? {}
  if (automatic || machine || forwardingConfirmation) return false
  const names = (word: string): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(`"${word}"`)
  return carrier !== 'json' || ['work', 'education', 'skills'].some(names)
}

/**
 * What the candidate sent by hand, and names no hour of a meeting, may be something handed in. Undefined where it is not. Safe to repeat: the same
 * words are the same piece.
 */
export async function handInMailed(
  { table, clock, material }: MailedWorld,
  { message, bytes, state }: { message: Message; bytes: Uint8Array; state: CandidateState },
  { decision, contributions }: Considered,
  reading: Reading | undefined,
): Promise<Considered | undefined> {
  // "We offer 28 days of leave" is an offer that nobody knew of, and a line of a posting.
  const arranges = misread.includes(decision) || (decision === 'heard-back' && contributions.length > 0)
  const hasHour = reading?.meetings.some(({ start }) => start !== null) ?? false
  const mayBe = message.byHand && message.carrier !== 'ics' && (arranges || unread.includes(decision)) && !hasHour
  // What nobody could read, and names a known meeting, is asked about.
  if (!mayBe || (decision === 'asked' && reading === undefined) || !isWorthALook(message, bytes, reading)) return undefined
  const outcomes = await material.readMessage(bytes, message.carrier, arranges)
  const { applications, material: have } = view(state)
  const by = { candidateId: message.candidateId, applications, material: have }
  const kept = []
  for (const one of outcomes)
    if (one.outcome === 'read') kept.push({ ...(await keepHanded({ table, clock }, by, one.value, 'mail')), remarks: one.remarks })
  const [trouble] = outcomes.flatMap((one) => (one.outcome === 'refused' ? [one.refusal.words] : []))
  if (kept.length > 0) {
    const identities = kept.flatMap(({ piece }) => piece.identity ?? [])
    const pieces = kept.map(({ piece }) => piece.id)
    return { decision: 'handed-in', reason: kept.map(keptWords).join(' '), contributions: [], identities, notes: [], pieces }
  }
  return trouble === undefined ? undefined : { decision: 'handed-in', reason: trouble, contributions: [], identities: [], notes: [] }
}
