import { describe, expect, it } from 'vitest'
import type { InterviewItem } from '../../../functions/domain/record/interview.ts'
import type { Message } from '../../../functions/domain/record/message.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import { view } from '../../../functions/domain/view/make-view.ts'
import type { CandidateItems } from '../../../functions/domain/view/view.ts'
import { aContribution, aMeeting, aMessage, anInterview, arrival, theItems } from '../../builders.ts'
import { aLife, diary, happens, ny, windTo } from './life.ts'

/** What one dropped-in invite leaves behind. */
const dropped = (
  name: string,
  at: string,
  meeting: ReturnType<typeof aMeeting>,
  decision: Message['decision'],
  earlier?: InterviewItem,
) => {
  const message = aMessage({ name, storedAt: at, ...(decision ? { decision } : {}) })
  const contribution = aContribution({ messageId: message.id, storedAt: at, meeting })
  const item = anInterview({
    contributions: [...(earlier?.contributions ?? []), contribution],
    ...(earlier ? { firstStoredAt: earlier.firstStoredAt } : {}),
  })
  return { message: { ...message, identities: [item.identity] }, item }
}
const holding = (...all: ReturnType<typeof dropped>[]): CandidateItems =>
  theItems({ interviews: [...new Map(all.map(({ item }) => [item.identity, item])).values()], messages: all.map(({ message }) => message) })

describe('from stored items to mails', () => {
  it('six invites of one day, dropped in one after the other, are one round: two mails say so, then one of each kind', () => {
    const hours = ['09:00', '10:00', '11:00', '13:00', '14:00', '15:00']
    const invites = hours.map((hour, index) =>
      dropped(
        `m${index}`,
        plus(arrival, { minutes: index }),
        aMeeting({ uid: `u${index}`, start: ny(`2026-12-02 ${hour}`), minutes: 45 }),
        index === 0 ? 'new-round' : 'changed',
      ),
    )
    let life = aLife(view(holding(invites[0]!)), arrival)
    invites.slice(1).forEach((_, index) => {
      life = happens(life, plus(arrival, { minutes: index + 1 }), () => view(holding(...invites.slice(0, index + 2))))
    })
    expect(diary(windTo(life, ny('2026-12-05 00:00')))).toEqual([
      'receipt Wed 2026-11-25 10:00',
      'change Wed 2026-11-25 10:10',
      'packet Fri 2026-11-27 09:00',
      'card Wed 2026-12-02 08:00',
      'debrief Wed 2026-12-02 16:15',
      'thanks Wed 2026-12-02 18:45',
      'last-call Thu 2026-12-03 11:45',
    ])
  })

  const invite = dropped('m1', arrival, aMeeting(), 'new-round')

  it('a move that is dropped in half-way moves the rest and says so', () => {
    const at = ny('2026-12-01 12:00')
    const move = dropped('m2', at, aMeeting({ sequence: 1, start: ny('2026-12-04 10:00') }), 'changed', invite.item)
    const life = happens(aLife(view(holding(invite)), arrival), at, () => view(holding(invite, move)))
    expect(diary(windTo(life, ny('2026-12-06 00:00')))).toEqual([
      'receipt Wed 2026-11-25 10:00',
      'packet Mon 2026-11-30 14:00',
      'change Tue 2026-12-01 12:05',
      'card Fri 2026-12-04 09:00',
      'debrief Fri 2026-12-04 11:30',
      'thanks Fri 2026-12-04 14:00',
      'last-call Sat 2026-12-05 07:30',
    ])
  })

  it('a cancel that is dropped in stops the rest and says so; the same invite again gets one answer', () => {
    const at = ny('2026-12-01 12:00')
    const cancel = dropped('m2', at, aMeeting({ sequence: 1, method: 'cancel' }), 'cancelled', invite.item)
    const again = dropped('m3', ny('2026-12-01 14:00'), aMeeting(), 'stale', cancel.item)
    const life = happens(aLife(view(holding(invite)), arrival), at, () => view(holding(invite, cancel)))
    const late = happens(life, ny('2026-12-01 14:00'), () => view(holding(invite, cancel, again)))
    expect(diary(windTo(late, ny('2026-12-31 00:00')))).toEqual([
      'receipt Wed 2026-11-25 10:00',
      'packet Mon 2026-11-30 14:00',
      'change Tue 2026-12-01 12:05',
      'receipt Tue 2026-12-01 14:00',
      'cancel-follow-up Thu 2026-12-03 09:30',
    ])
  })
})
