import { describe, expect, it } from 'vitest'
import { renderMail } from '../../../templates/mail/render/render-mail.tsx'
import { squeeze } from '../html-text.ts'
import { anApplication, aPerson, aRound, aTouchpoint, aView, sampleLinks } from '../sample-view.ts'

const mailOf = (kind: 'packet' | 'card', title: string, role: string | null = 'Chef de Partie', fields = {}) => {
  const round = aRound(
    'round-2',
    {},
    { title, start: '2026-12-04T16:00:00Z', end: '2026-12-04T22:00:00Z', location: '4 Mill Street', ...fields },
  )
  const view = aView([anApplication([round], { company: 'Osteria Lago', role })])
  return squeeze(renderMail(aTouchpoint(kind), view, sampleLinks, kind === 'card' ? '2026-12-04T13:00:00Z' : '2026-12-02T16:00:00Z').text)
}

describe('a trial shift', () => {
  it('is not asked about, is called by its name, and says what to bring', () => {
    const text = mailOf('packet', 'Trial shift, Friday dinner')
    expect(text).not.toContain('What kind of interview is it?')
    expect(mailOf('packet', 'Second meeting')).toContain('What kind of interview is it?')
    expect(text).toContain('Trial shift, Friday dinner: Osteria Lago')
    expect(text).toContain('Good to bring: your own knives')
  })

  it('nor is a meeting asked about of which the brief, or the work of all who are met, says what it is', () => {
    const half = { end: '2026-12-04T16:30:00Z' }
    const asks = (fields: object) => mailOf('packet', 'Second meeting', null, fields).includes('What kind of interview is it?')
    const [chef, guest] = [aPerson('Lena Ross', { title: 'head chef' }), aPerson('Ada Nkemelu')]
    expect(asks({ ...half, interviewers: [chef, guest] })).toBe(true)
    expect(asks({ interviewers: [chef] })).toBe(true)
    expect(asks({ ...half, interviewers: [chef] })).toBe(false)
    expect(asks({ task: { part: 'body', words: 'Cook one plate with fish of the day.', sure: 0.8 } })).toBe(false)
  })
})

describe('a card', () => {
  it('without point and story has what to bring, or the question likeliest to come', () => {
    expect(mailOf('card', 'Trial shift')).toContain('Good to bring: your own knives')
    expect(
      mailOf('card', 'Interview', null, { location: null, meetingUrl: 'https://meet.google.com/abc-defg-hij', format: 'panel' }),
    ).toContain('They may ask: “')
  })

  it('keeps the question to ask beside it', () => {
    const text = mailOf('card', 'Trial shift', 'Cook', { interviewers: [aPerson('Lena Ross', { audience: 'hiring-manager' })] })
    expect(text).toContain('Good to bring: ')
    expect(text).toContain('Ask Lena: “')
  })
})
