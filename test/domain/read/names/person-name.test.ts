import { describe, expect, it } from 'vitest'
import { personName } from '../../../../functions/domain/read/names/person-name.ts'

describe('a display name', () => {
  it.each([
    ['Ola Berg', 'Ola Berg'],
    ['Ola Berg (https://kestrel.example)', 'Ola Berg'],
    ['Dr. Ola Berg, PhD', 'Ola Berg'],
    ['J.R. Smith', 'J.R. Smith'],
    ['St. John Doe', 'St. John Doe'],
    ['Anna Maria van der Berg', 'Anna Maria van der Berg'],
    ['Maria da Silva e Costa', 'Maria da Silva e Costa'],
    ['ola berg', 'Ola Berg'],
    ['jean-luc de la cruz', 'Jean-luc De La Cruz'],
    ['山田 太郎', '山田 太郎'],
  ])('is a person: %s', (raw, name) => expect(personName(raw)).toBe(name))

  it.each([
    'sign in at https://evil.example/login',
    'Sign in at evil.example',
    'www.evil.example',
    'Evil.example',
    'ola berg http://evil.example',
    'Please confirm your account',
    'Click here now',
    'Verify your email',
    'Reset your password today',
    'please call us back',
  ])('is never an address of the net or a phrase: %s', (raw) => expect(personName(raw)).toBeNull())
})
