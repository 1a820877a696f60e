import { describe, expect, it } from 'vitest'
import { plan } from '../../functions/domain/plan/plan.ts'
import { plus } from '../../functions/domain/time/wall-time.ts'
import { view } from '../../functions/domain/view/make-view.ts'
import { aContribution, aMessage, aNote, anInterview, arrival, theItems } from '../builders.ts'
import { only, sentRow, wanted } from './plan/life.ts'

const message = aMessage({ decision: 'new-round', reason: 'A new interview.', identities: ['uid:round-1%40bluepine.example'] })
const items = theItems({ interviews: [anInterview({ contributions: [aContribution({ messageId: message.id })] })], messages: [message] })
const no = aNote(
  'uid:round-1%40bluepine.example',
  { kind: 'answer', messageId: message.id, answer: 'no' },
  { at: plus(arrival, { hours: 1 }) },
)

describe('an interview that is none after all', () => {
  it('is undone quietly: nothing more is mailed, and each mail that falls away says why', () => {
    const before = view(items)
    const rows = plan(before, [], arrival).map((one) =>
      one.kind === 'receipt' ? sentRow(one, before, arrival) : { ...one, state: 'planned' as const, attempt: 0, ticket: 1 },
    )
    const after = plan(view({ ...items, notes: [no] }), rows, plus(arrival, { hours: 1 }))

    expect(wanted(after)).toEqual([])
    expect(after.length).toBe(rows.length - 1)
    expect(new Set(after.map(({ skip }) => skip))).toEqual(new Set(['you said that it is not an interview']))
  })

  it('counts again with a yes', () => {
    const yes = aNote(no.identity, { kind: 'answer', messageId: message.id, answer: 'yes' }, { at: plus(arrival, { hours: 2 }) })
    expect(only(plan(view({ ...items, notes: [no, yes] }), [], plus(arrival, { hours: 2 })), 'card')).toHaveLength(1)
  })
})
