import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailtoOf } from '../../../functions/domain/drafts/mailto.ts'

const to = (address: string) => mailtoOf({ to: address, subject: 'Thank you', body: 'Hi' })?.href

describe('the address of a mailto link', () => {
  it('brings no mark into the link that starts something of its own', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('a@b.example', 'ola.berg@kestrel.example'),
        (noise, good) => {
          for (const address of [noise + good, good + noise, good.replace('@', `${noise}@`)]) {
            const href = to(address)
            if (href) expect(href.slice(0, href.indexOf('?'))).toMatch(/^mailto:[A-Za-z0-9._+'~%-]+@[A-Za-z0-9.%-]+$/)
          }
        },
      ),
    )
  })
})
