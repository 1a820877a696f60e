import { describe, expect, it } from 'vitest'
import type { Round, View } from '../../../functions/domain/view.ts'
import { plus } from '../../../functions/domain/wall-time.ts'
import { anApplication, aRound, arrival, aSeenInterview, aView, interviewStart } from '../../builders.ts'
import { aLife, diary, happens, mails, onClock, windTo } from './life.ts'

const oneRound = (over: Partial<Round> = {}): View => aView({ applications: [anApplication({ rounds: [aRound(over)] })] })

describe('the life of one round', () => {
  it('sends each mail of the default plan once, at its minute', () => {
    const life = windTo(aLife(oneRound(), arrival), '2027-01-15T00:00:00Z')
    expect(diary(life)).toEqual([
      'receipt Wed 2026-11-25 10:00',
      'packet Mon 2026-11-30 14:00',
      'card Wed 2026-12-02 13:00',
      'debrief Wed 2026-12-02 15:30',
      'thanks Wed 2026-12-02 18:00',
      'last-call Thu 2026-12-03 11:00',
      'nudge Wed 2026-12-09 09:30',
      'second-nudge Wed 2026-12-16 09:30',
      'close-offer Wed 2026-12-23 09:30',
    ])
  })

  it('stops with a cancel, says so, and asks for a new date two business days later', () => {
    const at = '2026-12-01T16:00:00Z'
    const life = happens(aLife(oneRound(), arrival), at, () =>
      oneRound({ status: 'cancelled', cancelledAt: at, changedAt: at, lastMessageAt: at }),
    )
    expect(diary(windTo(life, '2027-01-15T00:00:00Z'))).toEqual([
      'receipt Wed 2026-11-25 10:00',
      'packet Mon 2026-11-30 14:00',
      'change Tue 2026-12-01 11:05',
      'cancel-follow-up Thu 2026-12-03 09:30',
    ])
  })
})
void [aSeenInterview, interviewStart, mails, onClock, plus]
