import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailtoLimit, mailtoOf } from '../../../functions/domain/drafts/mailto.ts'

describe('a mailto link', () => {
  it('stays within the limit and carries one subject and at most one body, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), fc.string({ unit: 'binary', maxLength: 3000 }), (subject, body) => {
        const made = mailtoOf({ to: 'dana@halden.example', subject, body })
        expect(made?.href.length ?? 0).toBeLessThanOrEqual(mailtoLimit)
        expect([...new URL(made?.href ?? '').searchParams.keys()]).toEqual(made?.bodyLeftOut ? ['subject'] : ['subject', 'body'])
        expect(made?.href).not.toMatch(/[\s"'<>]/)
      }),
    )
  })
})
