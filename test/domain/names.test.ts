import { describe, expect, it } from 'vitest'
import { identityOf, masterOf, roundIdOf, seriesOf } from '../../functions/domain/record/identity.ts'
import { audienceOf, isGuessed } from '../../functions/domain/view/people/audience.ts'
import { employerDomain, registeredDomain } from '../../functions/domain/who/employer-domain.ts'
import { sameCompanyKey } from '../../functions/domain/who/same-company.ts'
import { sameRoleKey } from '../../functions/domain/who/same-role.ts'

describe('names', () => {
  it.each([
    ['Bluepine, Inc.', 'bluepine'],
    ['The Bluepine Group', 'Bluepine Group'],
    ['Grünwald & Söhne GmbH & Co. KG', 'Grunwald and Sohne'],
    ['株式会社ことのは', 'ことのは'],
    ['Acme Widgets Ltd', 'Acmewidgets'],
    ['BLUE  PINE', 'Bluepine'],
  ])('takes %s and %s for one company', (a, b) => {
    expect(sameCompanyKey(a)).toBe(sameCompanyKey(b))
  })

  it('keeps different companies apart, and a name that is only a legal form', () => {
    expect(sameCompanyKey('Bluepine')).not.toBe(sameCompanyKey('Redpine'))
    expect(sameCompanyKey('AG')).not.toBe('')
  })

  it('compares roles by their words, with levels spelled out', () => {
    expect(sameRoleKey('Sr. Product Designer')).toBe(sameRoleKey('Senior product-designer'))
    expect(sameRoleKey('Field Engineer (Rail)')).not.toBe(sameRoleKey('Field Engineer'))
  })

  it("tells the employer's domain, and none from mail providers, schedulers and applicant tracking", () => {
    expect(employerDomain('sam.ito@mail.acme.co.uk')).toBe('acme.co.uk')
    expect(
      ['jo@gmail.com', 'no-reply@us.greenhouse-mail.io', 'x@calendly.com', 'acme@myworkday.com', 'nobody', null].map((one) =>
        employerDomain(one),
      ),
    ).toEqual([null, null, null, null, null, null])
    expect(registeredDomain('a.b.bluepine.example')).toBe('bluepine.example')
  })
})

describe('identities', () => {
  it('keep a uid from reaching into another key', () => {
    expect(identityOf({ uid: 'a/b#c|d', recurrenceId: null }, 'm')).toBe('uid:a%2Fb%23c%7Cd')
    expect(identityOf({ uid: 'a', recurrenceId: '2026-12-02T19:00:00Z' }, 'm')).not.toBe(
      identityOf({ uid: 'a/2026-12-02T19:00:00Z', recurrenceId: null }, 'm'),
    )
  })

  it('are short for a uid of any length, and whole for broken text', () => {
    expect(seriesOf('x'.repeat(50_000)).length).toBeLessThan(100)
    expect(seriesOf('x'.repeat(50_000))).not.toBe(seriesOf('x'.repeat(50_001)))
    expect(seriesOf('\ud800broken')).toBe('uid:%EF%BF%BDbroken')
  })

  it('are the message where there is no uid, numbered where it tells of several', () => {
    expect([0, 1].map((position) => identityOf({ uid: null, recurrenceId: null }, 'm', position))).toEqual(['message:m', 'message:m/2'])
  })

  it('know the series of an instance, and of nothing else', () => {
    expect(masterOf(identityOf({ uid: 'a', recurrenceId: '2026-12-02' }, 'm'))).toBe('uid:a')
    expect([masterOf('uid:a'), masterOf('message:m/2')]).toEqual([undefined, undefined])
  })

  it('show no word of a uid in the ids of mails and links', () => {
    expect(roundIdOf('uid:secret-project%40bluepine.example')).toMatch(/^r[0-9a-f]{20}$/)
  })
})

describe('audience', () => {
  const about = { role: 'Product Designer', format: null, alone: false, isRecruiter: false } as const

  it.each([
    ['Senior Technical Recruiter', 'recruiter'],
    ['Talent Acquisition Partner', 'recruiter'],
    ['HR Business Partner', 'recruiter'],
    ['Chief Executive Officer', 'executive'],
    ['Co-founder and CTO', 'executive'],
    ['VP Design', 'executive'],
    ['Geschäftsführerin', 'executive'],
    ['Head of Design', 'skip-level'],
    ['Director, Product Design', 'skip-level'],
    ['Design Manager', 'hiring-manager'],
    ['Team Lead Design', 'hiring-manager'],
    ['Staff Designer', 'peer'],
    ['Software Engineer', 'cross-functional'],
    ['Product Manager', 'cross-functional'],
    ['Account Executive', 'cross-functional'],
    ['Customer Success Manager', 'cross-functional'],
    ['Gardener', null],
    [null, null],
  ])('reads %s as %s', (title, expected) => {
    expect(audienceOf({ title }, about)).toBe(expected)
  })

  it.each([
    ['Senior Nurse', 'Nurse Manager of 5 North', 'hiring-manager'],
    ['Staff Nurse', 'Head of Pharmacy', null],
    ['Family Support Worker', 'Clinical Director', null],
    ['Family Support Worker', 'Program Coordinator', null],
    ['Family Support Worker', 'Executive Director', 'executive'],
    ['Director of Operations', 'Site Manager', null],
    ['Director of Operations', 'Operations Manager', null],
    ['Engineering Manager', 'Software Engineer', null],
    ['Graduate Data Analyst', 'Senior Data Analyst', 'peer'],
    ['Data Analyst', 'Graduate Data Analyst', null],
    ['Graduate Analyst Programme', 'Head of Retail Analytics', 'skip-level'],
    ['Chef de partie', 'Head Chef', 'hiring-manager'],
    ['Head Chef', 'Chef de partie', null],
    ['Teacher of Science', 'Head of Science', 'skip-level'],
    ['Production Planner', 'Director', 'skip-level'],
    ['Production Planner', 'Team Lead', 'hiring-manager'],
    ['Product Designer', 'Lead Engineer', 'cross-functional'],
    ['Bilanzbuchhalterin', 'Teamleiterin Controlling', null],
    ['Controller', 'Interview Coordinator', 'recruiter'],
  ])('for a %s reads %s as %s', (role, title, expected) => {
    expect(audienceOf({ title }, { ...about, role })).toBe(expected)
  })

  it.each([
    ['Director of Design', true],
    ['Design Manager', true],
    ['Product Designer', true],
    ["Director of Design, your future manager's manager", false],
    ['your future manager', false],
    ['Recruiter', false],
    ['CEO', false],
    [null, false],
  ])('guesses the part of %s: %s', (title, expected) => {
    expect(isGuessed({ title }, audienceOf({ title }, about), about)).toBe(expected)
  })

  it('guesses no part that the invite names', () => {
    const said = { ...about, format: 'hiring-manager' as const, alone: true }
    expect(isGuessed({ title: 'Head of Design' }, audienceOf({ title: 'Head of Design' }, said), said)).toBe(false)
  })

  it('goes by the format where one person is met, and by who arranges it', () => {
    expect(audienceOf({ title: 'Head of Design' }, { ...about, format: 'hiring-manager', alone: true })).toBe('hiring-manager')
    expect(audienceOf({ title: null }, { ...about, isRecruiter: true })).toBe('recruiter')
    expect(audienceOf({ title: null }, { ...about, format: 'peer' })).toBeNull()
  })
})
