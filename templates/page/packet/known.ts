import { postingOf } from '../../../functions/domain/material/belonging.ts'
import { heldBefore, isWritten } from '../../../functions/domain/packet/earlier.ts'
import { peopleInRound, remarksSoFar } from '../../../functions/domain/packet/told/people-in-round.ts'
import type { Trade } from '../../../functions/domain/read/language/meanings/work.ts'
import { type Need, needs, type Tip } from '../../playbook/page.ts'
import type { PacketProps } from './packet-section.tsx'

/** Whose people speak of rivals, of plans and of what they showed in public. */
const ofMarket: ReadonlySet<Trade> = new Set([
  'software',
  'data',
  'sales',
  'finance',
  'design',
  'engineering',
  'product',
  'marketing',
  'personnel',
])

/** What is known here of all that a piece of advice may rest on. In a copy for somebody else nothing is known of what the candidate noted. */
export function knownIn({ round, application, material, packet, shared }: PacketProps): ReadonlySet<Need> {
  const earlier = shared ? [] : heldBefore(round, application)
  const people = peopleInRound(round, earlier)
  const { lines } = packet.work
  const toldBy = people.filter(({ remembered }) => remembered !== null)
  const is: Record<Need, boolean> = {
    posting: !shared && postingOf(application, material) !== null,
    cv: !shared && material.cv !== null,
    task: round.task !== null,
    untimed: round.task !== null && !/\d+\s*-?\s*min/iu.test(round.task.words),
    told: toldBy.length > 0 || remarksSoFar(earlier, []).length > 0,
    'manager-told': toldBy.some(({ person }) => person.audience === 'hiring-manager'),
    debriefed: earlier.some(({ debrief }) => debrief !== null),
    met: people.some(({ met }) => met !== null),
    point: earlier.some(({ debrief }) => isWritten(debrief?.doubt) || isWritten(debrief?.redo)),
    several: round.interviewers.length > 1,
    deciders: round.interviewers.length > 0 && round.interviewers.every(({ audience }) => audience !== null && audience !== 'recruiter'),
    second: (round.number ?? round.position) === 2,
    'no-end': round.start !== null && (round.end === null || round.endAssumed),
    moving: !shared && isWritten(material.stance?.value.relocation),
    market:
      (lines.talk?.kind !== 'trial' && lines.trade !== null && ofMarket.has(lines.trade)) ||
      lines.leads ||
      (round.format === 'executive' && !lines.serves),
    'no-date': application.decisionBy === null,
    recruiter: round.recruiter !== null,
    company: application.company !== null,
    'kind-unknown': round.format === null && (lines.talk === null || lines.talk.kind === 'phone'),
  }
  return new Set(needs.filter((need) => is[need]))
}

export const isShown = ({ needs: wanted = [] }: Pick<Tip, 'needs'>, known: ReadonlySet<Need>): boolean =>
  wanted.every((need) => known.has(need))
