import { describe, expect, it } from 'vitest'
import type { Application } from '../../../../functions/domain/view/view.ts'
import { arrangerOf, isByPhone, languageHint } from '../../../../templates/mail/sections/drafts/draft-block.ts'
import { aMeetingRound } from '../../../domain/plan/life.ts'

const round = aMeetingRound({ start: '2026-12-02 14:00' })
const janet = { name: 'Janet Whitlock', email: null }
const arranger = (sender: { name: string | null; email: string | null } | null) => {
  const one = { ...round, recruiter: janet, ...(sender ? { organizer: sender } : {}) }
  return arrangerOf(one, { recruiter: janet, rounds: [one] } as unknown as Application)
}
const address = 'j.whitlock@ashcombe.example'

describe('whom a note goes to', () => {
  it('is the recruiter at the address the invite came from, where nobody wrote another out', () => {
    expect(arranger({ name: 'Mrs J Whitlock', email: address })).toEqual({ name: 'Janet Whitlock', email: address })
    expect(arranger({ name: null, email: address })).toEqual({ name: 'Janet Whitlock', email: address })
  })

  it('is never one person at another one’s address', () => {
    expect(arranger({ name: 'Paolo Ferri', email: address })).toEqual(janet)
    expect(arranger(null)).toEqual(janet)
  })

  it('says in which language the note is, where they wrote in another', () => {
    expect(languageHint('nl', {})).toBe('They wrote in Dutch. I can’t write this note in it, so it is in English.')
    expect(languageHint('es', {})).toBe('They wrote in Spanish. I can’t write this note in it, so it is in English.')
    expect(languageHint('es', { language: 'es' })).toBeNull()
    expect(languageHint('en', {})).toBeNull()
    expect(languageHint(undefined, {})).toBeNull()
  })

  it('was only heard on the phone', () => {
    expect(isByPhone({ ...round, meetingUrl: null, location: 'Phone: +1 212 555 0147' })).toBe(true)
    expect(isByPhone({ ...round, meetingUrl: null, location: '200 Park Ave, New York' })).toBe(false)
    expect(isByPhone({ ...round, meetingUrl: 'https://meet.google.com/a', location: null })).toBe(false)
  })
})
