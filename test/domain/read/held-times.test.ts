import { describe, expect, it } from 'vitest'
import { calendar, event, mail, readingOf } from './read-text.ts'

describe('a title that says that its hour is only held', () => {
  it.each([
    'HOLD: Interview: Data Engineer at Quillmark',
    '[Hold] Interview: Data Engineer at Quillmark',
    'Interview: Data Engineer at Quillmark (tentative)',
    'AWAITING CONFIRMATION: Interview: Data Engineer at Quillmark',
    'Interview: Data Engineer at Quillmark - TBC',
    'Vorläufig: Vorstellungsgespräch bei Quillmark',
    'Entretien chez Quillmark (sous réserve)',
    'Onder voorbehoud: sollicitatiegesprek bij Quillmark',
  ])('is asked for, not settled: %s', async (summary) => {
    const { meetings, role } = await readingOf(calendar([event({ summary })]))
    expect(meetings.map(({ askedFor }) => askedFor)).toEqual([true])
    expect(role ?? '').not.toMatch(/hold|tentative|tbc/i)
  })

  it.each([
    'Interview: Data Engineer at Quillmark',
    'Interview: Household Manager at Quillmark',
    'Interview at Holdfast: Placeholder Designer',
  ])('is settled otherwise: %s', async (summary) => {
    expect((await readingOf(calendar([event({ summary })]))).meetings.map(({ askedFor }) => askedFor)).toEqual([undefined])
  })
})

describe('an invitation of STATUS:TENTATIVE', () => {
  const asked = async (method: string | null) =>
    (await readingOf(calendar([event({ summary: 'Interview: Data Engineer at Quillmark', more: ['STATUS:TENTATIVE'] })], method)))
      .meetings[0]?.askedFor

  it('is asked for; in a calendar the word is the owner’s own', async () => {
    expect([await asked('REQUEST'), await asked('PUBLISH'), await asked(null)]).toEqual([true, undefined, undefined])
  })
})

describe('a mail that pencils the candidate in', () => {
  const askedFor = async (text: string) =>
    (await readingOf(mail({ subject: 'Your interview at Quillmark', text }))).meetings.map((one) => one.askedFor)

  it.each([
    'We have pencilled you in for an interview for the Analyst role on Thursday, December 10, 2026 at 2:00 pm ET, still to be confirmed.',
    'Provisional time for your interview for the Analyst role: Thursday, December 10, 2026 at 2:00 pm ET.',
    'Vorläufiger Termin für Ihr Vorstellungsgespräch: Donnerstag, 10. Dezember 2026, 14:00 Uhr.',
    'Votre entretien aurait lieu jeudi 10 décembre 2026 à 14h, sous réserve de confirmation.',
    'Uw sollicitatiegesprek is onder voorbehoud op donderdag 10 december 2026 om 14.00 uur.',
  ])('tells a time that is not settled: %s', async (text) => {
    expect(await askedFor(text)).toEqual([true])
  })

  it.each([
    'Your interview for the Analyst role is on Thursday, December 10, 2026 at 2:00 pm ET.',
    'Your interview for the Analyst role is on Thursday, December 10, 2026 at 2:00 pm ET. Your contract would have a probation of three months.',
  ])('settles it otherwise: %s', async (text) => {
    expect(await askedFor(text)).toEqual([undefined])
  })
})
