import { describe, expect, it } from 'vitest'
import { draftNudge, type FollowUpFor } from '../../../functions/domain/drafts/follow-up.ts'
import { letterLanguageSchema, ownManner } from '../../../functions/domain/drafts/manner.ts'
import { draftScopeQuestion } from '../../../functions/domain/drafts/scope-question.ts'
import { draftThankYous, type ThankYouFor } from '../../../functions/domain/drafts/thank-you.ts'
import { inviteSays, saysNothing } from '../../../functions/domain/packet/invite-says.ts'
import { promisedTo } from '../../../functions/domain/packet/told/promised-to.ts'
import { aMeetingRound } from '../plan/life.ts'

const person = { name: 'Dana Whitfield', email: 'dana@halden.example', audience: 'peer' as const, detail: 'the night shifts' }
const eight = (over: Partial<ThankYouFor>, who: object = {}) =>
  draftThankYous({
    candidateName: 'Alex Morgan',
    company: 'Halden Labs',
    role: null,
    weekday: 'Tuesday',
    people: Array.from({ length: 8 }, () => ({ ...person, ...who })),
    ...over,
  })
const allOf = (drafts: { subject: string; body: string }[]) => drafts.map(({ subject, body }) => `${subject}\n${body}`).join('\n')

describe('a thank-you note', () => {
  it('stays a sentence where no role is known, a role has a comma, or is a programme', () => {
    const bare = allOf(eight({}))
    expect(bare).toContain('I’d be delighted to join Halden Labs.')
    expect(bare).not.toMatch(/take on working/)
    const comma = allOf(eight({ role: 'Staff Engineer, Payments' }))
    expect(comma).toContain('The role of Staff Engineer, Payments, sounds like the right next step to me.')
    expect(comma).not.toContain('Payments role')
    expect(allOf(eight({ role: 'Graduate Analyst Programme' }))).toContain('still very interested in the Graduate Analyst Programme.')
    expect(allOf(eight({ role: 'beleidsmedewerker mobiliteit' }))).toContain('the role of beleidsmedewerker mobiliteit')
    expect(allOf(eight({ role: 'Platform Engineer' }))).toContain('the Platform Engineer role')
  })

  it('thanks nobody again in a first letter', () => {
    for (const { body } of eight({})) expect(body.split('\n\n').slice(1, -1).join(' ')).not.toMatch(/again/)
  })

  it.each([
    ['en', /meet you|since we met/i],
    ['de', /kennenzulernen|Schön, Sie getroffen/],
    ['fr', /faire votre connaissance|plaisir de vous rencontrer/],
    ['es', /conocerle/],
  ] as const)('says that one was met for the first time only where that is so: %s', (language, first) => {
    const manner = { ...ownManner, language }
    expect(allOf(eight({ manner }))).toMatch(first)
    expect(allOf(eight({ manner }, { acquainted: true }))).not.toMatch(first)
    expect(allOf(eight({ manner, cutShort: true }, { acquainted: true }))).not.toMatch(first)
  })

  it('meets nobody on the phone', () => {
    expect(allOf(eight({ byPhone: true }))).not.toMatch(/meet you|we met/i)
    expect(allOf(eight({ byPhone: true, manner: { ...ownManner, language: 'de' } }))).not.toMatch(/Treffen\b|getroffen/)
  })

  it('thanks for organizing it only whoever did', () => {
    expect(allOf(eight({}, { audience: 'recruiter' }))).not.toMatch(/organi[sz]ing/)
    expect(allOf(eight({}, { audience: 'recruiter', arranged: true }))).toMatch(/organising it all/)
  })

  it('says of nobody what was said while that is a gap', () => {
    expect(allOf(eight({}, { detail: null }))).not.toContain('what we said')
    for (const { gap } of eight({}, { detail: null })) expect(gap).toBe(true)
  })
})

describe('a note to whoever arranges it', () => {
  const about: FollowUpFor = {
    candidateName: 'Alex Morgan',
    company: 'Riverbend',
    role: null,
    recruiter: { name: 'Carla Mendes', email: 'carla@riverbend.example' },
    roundDay: 'Friday, 4 December',
    met: ['Denise Okafor', 'Paul Riggs'],
    saidBy: null,
  }

  it('speaks of no role that nobody named', () => {
    expect(draftNudge(about).body).toContain('I met Denise and Paul at Riverbend on Friday, 4 December. I’m still very interested.')
    expect(draftNudge({ ...about, happened: 'no-show' }).body).toContain('I was ready for our interview at Riverbend on Friday, 4 December')
    expect(draftNudge({ ...about, role: 'Nurse' }).body).toContain(
      'I met Denise and Paul on Friday, 4 December about the Nurse role at Riverbend',
    )
    const asked = draftScopeQuestion(about, 'format', saysNothing).body
    expect(asked).toContain('I’m looking forward to the interview on Friday, 4 December at Riverbend.')
    for (const happened of ['yes', 'no-show', 'cut-short', 'handed-in', 'due'] as const)
      expect(draftNudge({ ...about, happened }).body).not.toContain('about the interview')
  })

  it('calls a phone call no meeting', () => {
    expect(draftNudge({ ...about, met: [], metThem: true, byPhone: true }).body).toContain('We spoke at Riverbend on Friday')
    for (const language of letterLanguageSchema.options) {
      const { body } = draftNudge({ ...about, metThem: true, byPhone: true, manner: { ...ownManner, language } })
      expect(body, language).not.toMatch(/I met|rencontr|conoc/)
    }
  })
})

describe('what is asked', () => {
  it('is not what kind of round it is, where they have said what it is about', () => {
    const asked = draftScopeQuestion(
      { candidateName: 'Alex', company: 'Calder', role: null, recruiter: null, roundDay: null, saidBy: null },
      'format',
      { ...saysNothing, topic: true },
    ).body
    expect(asked).not.toContain('what kind of round')
  })

  it('is not how long a task takes that has its hours', () => {
    const round = aMeetingRound({
      start: '2026-12-02 14:00',
      task: { words: '10.00–10.40 Teach the start of a lesson', due: null, stated: false },
    })
    expect(inviteSays(round).length).toBe(true)
    expect(inviteSays({ ...round, task: { words: 'Teach the start of a lesson', due: null, stated: false } }).length).toBe(false)
  })
})

describe('a promise', () => {
  const one = (name: string, absent = false) =>
    ({
      ...aMeetingRound({ start: '2026-12-02 14:00' }).interviewers[0],
      key: name,
      name,
      email: null,
      ...(absent ? { absent: true } : {}),
    }) as never
  const to = (promise: string, ...interviewers: never[]) => promisedTo({ interviewers, debrief: { promise } as never })?.name ?? null

  it('goes to whoever the note names, else to whoever was met alone, else to nobody in particular', () => {
    expect(to('id send him my template', one('Steve Nakata'))).toBe('Steve Nakata')
    expect(to('send rosa the pallet sheet', one('Rosa Klein'), one('Kim Aas'))).toBe('Rosa Klein')
    expect(to('send Kim’s team the sheet', one('Rosa Klein'), one('Kim Aas'))).toBe('Kim Aas')
    expect(to('send the sheet', one('Rosa Klein'), one('Kim Aas'))).toBeNull()
    expect(to('send the sheet', one('Rosa Klein'), one('Kim Aas', true))).toBe('Rosa Klein')
  })

  it('takes no everyday word for a name', () => {
    expect(to('i will send the sheet', one('Will Darrow'), one('Kim Aas'))).toBeNull()
    expect(to('Will send the sheet', one('Will Darrow'), one('Kim Aas'))).toBeNull()
    expect(to('send Will the sheet', one('Will Darrow'), one('Kim Aas'))).toBe('Will Darrow')
  })
})
