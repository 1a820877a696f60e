import { describe, expect, it } from 'vitest'
import { mailtoOf } from '../../../functions/domain/drafts/mailto.ts'

const to = (address: string) => mailtoOf({ to: address, subject: 'Thank you', body: 'Hi' })?.href

describe('the address of a mailto link', () => {
  it.each(['ola.berg@kestrel.example', "o'neil+hr_2@mail.kestrel.example", 'søren@bücher.example', 'a~b@x-y.co'])('may be %s', (address) =>
    expect(to(address)).toMatch(/^mailto:[^?]+\?subject=Thank%20you&body=Hi$/),
  )

  it.each([
    'ola@kestrel.example?bcc=all@example.com',
    'ola@kestrel.example,other@example.com',
    'ola%0aBcc@kestrel.example',
    'ola berg@kestrel.example',
    '"ola"@kestrel.example',
    'ola@kestrel',
    'ola@@kestrel.example',
    '@kestrel.example',
    'ola@kestrel..example',
    '',
  ])('is never %s', (address) => expect(to(address)).toBeUndefined())
})
