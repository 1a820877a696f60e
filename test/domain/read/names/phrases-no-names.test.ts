import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameOf, personName } from '../../../../functions/domain/read/names/person-name.ts'
import { givenNames } from '../../../../functions/domain/read/vocabulary/given-names.ts'

describe('a display name that is a phrase', () => {
  it.each([
    'Click Here To Confirm',
    'Urgent Payroll Update',
    'URGENT PAYROLL UPDATE',
    'Please Confirm Your Account',
    'Action Required Now',
    'Verify Your Account',
    'View Document Here',
    'Hier Klicken',
    'Dringend Konto Bestätigen',
    'Cliquez Ici Pour Confirmer',
    'Haga Clic Aquí Para Confirmar',
    'Klik Hier',
    'Clicca Qui Per Confermare',
    'Clique Aqui Para Confirmar',
  ])('is nobody: %s', (name) => {
    expect(personName(name)).toBeNull()
    expect(nameOf({ name, email: 'g@fernhill.example' })).toBeNull()
  })

  it('leaves it to the address to tell the name', () => {
    expect(nameOf({ name: 'Click Here To Confirm', email: 'tomas.okafor@fernhill.example' })).toBe('Tomas Okafor')
  })

  it.each([
    'Will Best',
    'April May',
    'Mark Price',
    'Grant Page',
    'To Huu Nam',
    'Are Holm',
    'In Soo Park',
    'Bill Payne',
    'Faith Read',
    'Young Ho Park',
    'Joy Link',
    'Le Van An',
    'May Day',
    'Rich Post',
    'Clara Conte',
    'Dana Open',
    'An Do',
  ])('never costs a name that is spelled as words are: %s', (name) => {
    expect(personName(name)).toBe(name)
  })

  it('never costs a given name with whatever stands behind it', () => {
    const given = fc.constantFrom(...[...givenNames].filter((word) => /^[a-z]{3,}$/.test(word)))
    const family = fc.constantFrom('Price', 'Read', 'Link', 'Open', 'Notice', 'Action', 'Holm', 'Okafor', 'Klik', 'Conte')
    const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
    fc.assert(
      fc.property(given, family, (first, last) => {
        const name = `${capital(first)} ${last}`
        expect(nameOf({ name, email: null })).not.toBeNull()
      }),
    )
  })
})
