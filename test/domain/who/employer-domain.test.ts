import { describe, expect, it } from 'vitest'
import { employerDomain, isRelay } from '../../../functions/domain/who/employer-domain.ts'

describe('the domain of an address', () => {
  it.each(['dana@riversidehospital.com', 'dana@riverside-clinic.org', 'jo@workdaynursery.co.uk', 'jo@greenhousegrowers.com'])(
    'is the employer’s where it only begins like a tool: %s',
    (address) => {
      expect(employerDomain(address)).toBe(address.split('@')[1])
    },
  )

  it.each([
    'no-reply@us.greenhouse-mail.io',
    'support@hackerrankforwork.com',
    'ana@myworkdayjobs.com',
    'x@teamtailor-mail.com',
    'x@riverside.fm',
  ])('is a tool’s: %s', (address) => {
    expect(isRelay(address)).toBe(true)
  })
})
