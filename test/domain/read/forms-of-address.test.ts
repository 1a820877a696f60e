import { describe, expect, it } from 'vitest'
import { type MailText, mail, readingOf } from './read-text.ts'

/** Who is met and who arranges it, each with the form of address that was kept. */
async function addressed(text: Omit<MailText, 'subject'>): Promise<string[]> {
  const { interviewers, recruiter, meetings } = await readingOf(mail({ subject: 'Interview - Teacher of Maths', ...text }))
  expect(meetings.flatMap((one) => one.interviewers)).toEqual(interviewers)
  return [...interviewers, ...(recruiter ? [recruiter] : [])].map(({ form, name }) => `${form ?? '–'} ${name}`)
}

const helen = 'Helen Ashdown <h.ashdown@thornbury.sch.example>'
const ott = 'Silke Ott <s.ott@brandes-kroll.example>'

describe('a form of address', () => {
  it('stays with whoever is named by it', async () => {
    const text =
      'Dear Alex,\n\nWe invite you to interview on Thursday, December 10 at 3 PM ET. You will meet Mr Colin Baird (Head of Maths) and Dr. Priya Nair.\n\nMrs Helen Ashdown\nHeadteacher'
    expect(await addressed({ from: helen, text })).toEqual(['Mr Colin Baird', 'Dr. Priya Nair', 'Mrs Helen Ashdown'])
  })
  it('is taken from the family name alone, and in its first case', async () => {
    const text =
      'Guten Tag Alex Morgan,\n\ngern laden wir Sie zum Vorstellungsgespräch ein: Donnerstag, 10. Dezember 2026, 15 Uhr. Sie sprechen mit Herrn Dr. Jens Brandes und mit mir.\n\nFür Fragen ist Frau Ott da.\n\nMit freundlichen Grüßen\nSilke Ott'
    expect(await addressed({ from: ott, text })).toEqual(['Herr Dr. Jens Brandes', 'Frau Silke Ott'])
  })
  it('is not that of another of the same family name', async () => {
    const text =
      'Dear Alex,\n\nYour interview is on Thursday, December 10 at 3 PM ET with Clara Baird, Head of Maths. Park beside the house of Mr Colin Baird.\n\nTom Reed\nOffice'
    expect((await addressed({ from: 'Tom Reed <t.reed@thornbury.sch.example>', text }))[0]).toBe('– Clara Baird')
  })
  it('is none where somebody signs with the given name alone', async () => {
    const text =
      'Hi Alex,\n\nI look forward to our interview on Thursday, December 10 at 3 PM ET. Ask for Mrs Ashdown at the gate.\n\nBest,\nHelen'
    expect(await addressed({ from: helen, text })).toContain('– Helen Ashdown')
  })
  it('is told by a job that is said of a woman alone', async () => {
    const text =
      'Guten Tag Alex Morgan,\n\nwir laden Sie zum Vorstellungsgespräch ein: Donnerstag, 10. Dezember 2026, 15 Uhr.\nEs nehmen teil:\nKerstin Bruns, Schulleiterin\nTobias Malik, Konrektor\n\nMit freundlichen Grüßen\nSilke Ott'
    expect((await addressed({ from: ott, text })).slice(0, 2)).toEqual(['Frau Kerstin Bruns', '– Tobias Malik'])
  })
})
