import { describe, expect, it } from 'vitest'
import { draftNudge } from '../../../functions/domain/drafts/follow-up.ts'
import type { LetterLanguage, Manner, Voice } from '../../../functions/domain/drafts/manner.ts'
import { coverFor, draftThankYous } from '../../../functions/domain/drafts/thank-you.ts'

const manner = (language: LetterLanguage, voice: Voice = {}): Manner => ({ language, voice, american: false })

function thanks(form: string | undefined, name: string, language: LetterLanguage, voice?: Voice) {
  const people = [{ name, form, email: null, audience: null, detail: null }]
  const [draft] = draftThankYous({
    candidateName: 'Alex Morgan',
    company: 'Thornbury',
    role: null,
    weekday: null,
    people,
    manner: manner(language, voice),
  })
  if (!draft) throw new Error('no draft')
  return draft
}
const greeting = (...about: Parameters<typeof thanks>) => thanks(...about).body.split('\n')[0]

describe('a letter greets', () => {
  for (const [form, name, language, expected] of [
    ['Mrs', 'Helen Ashdown', 'en', 'Dear Mrs Ashdown,'],
    ['Dr.', 'Folake Adeyemi', 'en', 'Dear Dr. Adeyemi,'],
    ['Sir', 'Peter Holroyd', 'en', 'Dear Sir Peter,'],
    [undefined, 'Helen Ashdown', 'en', 'Hi Helen,'],
    ['Frau', 'Silke Ott', 'de', 'Guten Tag Frau Ott,'],
    ['Herr Dr.', 'Jens Brandes', 'de', 'Guten Tag Herr Dr. Brandes,'],
    ['Frau', 'Anna von der Heide', 'de', 'Guten Tag Frau von der Heide,'],
    [undefined, 'Silke Ott', 'de', 'Guten Tag Silke Ott,'],
    ['Mme', 'Claire Garnier', 'fr', 'Bonjour Madame Garnier,'],
    ['Sra.', 'Marta Rius', 'es', 'Buenos días, señora Rius:'],
  ] as const)
    it(`${form ?? 'nobody by a form'} ${name} in ${language}`, () => expect(greeting(form, name, language)).toBe(expected))

  it('by the given name whoever the candidate wants to greet so', () =>
    expect(greeting('Mrs', 'Helen Ashdown', 'en', { names: 'first' })).toBe('Hi Helen,'))
})

describe('who is spoken of', () => {
  it('has the form in the gap of an English note', () =>
    expect(thanks('Mrs', 'Helen Ashdown', 'en').body).toContain('[what you and Mrs Ashdown talked about]'))
  it('is bent in German', () => {
    const note = thanks('Herr', 'Jens Brandes', 'de')
    expect(coverFor([{ name: 'Herr Jens Brandes', note }], { name: 'Silke Ott', email: null, form: 'Frau' }, manner('de')).body).toMatch(
      /^Guten Tag Frau Ott,[\s\S]*an Herrn Jens Brandes weitergeben/,
    )
  })
  it('is met by it in a follow-up', () => {
    const about = { candidateName: 'Alex Morgan', company: 'Thornbury', role: 'Teacher', roundDay: null, saidBy: null }
    const nudge = draftNudge({ ...about, recruiter: { name: 'Tom Reed', email: null }, met: ['Mrs Helen Ashdown', 'Colin Baird'] })
    expect(nudge.body).toContain('I met Mrs Ashdown and Colin')
  })
})
