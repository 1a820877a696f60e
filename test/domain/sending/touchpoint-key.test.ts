import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { touchpointKindSchema } from '../../../functions/domain/sending/touchpoint.ts'
import { partsOfKey, touchpointKey } from '../../../functions/domain/sending/touchpoint-key.ts'

describe('the key of a touchpoint', () => {
  it('is read back into what it was built from, whatever the subject holds', () => {
    const subjects = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('r1', 'alex/2026-W49', 'a#b', 'r1#packet#2', '#'))
    fc.assert(
      fc.property(
        subjects,
        fc.constantFrom(...touchpointKindSchema.options),
        fc.integer({ min: 1, max: 999_999_999 }),
        (subject, kind, occasion) => {
          expect(partsOfKey(touchpointKey(subject, kind, occasion))).toEqual({ subject, kind, occasion })
        },
      ),
    )
  })

  it.each(['', 'r1', 'r1#packet', '#packet', 'packet#1', 'r1#poem#1', 'r1#packet#0', 'r1#packet#one', 'r1#packet#1.5', 'r1#packet#1e3'])(
    'is none where a part is missing or makes no sense: %s',
    (key) => expect(partsOfKey(key)).toBeUndefined(),
  )
})
