import { describe, expect, it } from 'vitest'
import { fromMail } from '../read-text.ts'

const day = 'Your interview for the Welder position at Copper Lane is on Thursday, December 10, 2026 at 2pm ET.'

describe('who arranges a talk', () => {
  it.each(['Office Manager', 'People Manager', 'Assistant to the Director', 'Büroleitung', 'Responsabile del personale'])(
    'is who writes and is met beside others, where their work is to arrange: %s',
    async (title) => {
      const { recruiter, interviewers } = await fromMail({
        subject: 'Interview: Welder position',
        from: 'Marisol Vega <marisol@copperlane.example>',
        text: `Hi Alex,\n\n${day} You will meet Paul Renner and me.\n\nMarisol Vega\n${title}\nCopper Lane`,
      })
      expect(interviewers.map(({ name }) => name).sort()).toEqual(['Marisol Vega', 'Paul Renner'])
      expect(recruiter).toEqual({ name: 'Marisol Vega', email: 'marisol@copperlane.example' })
    },
  )

  it.each(['Workshop Manager', 'Founder'])('is nobody where whoever writes is met for the work itself: %s', async (title) => {
    const { recruiter } = await fromMail({
      subject: 'Interview: Welder position',
      from: 'Marisol Vega <marisol@copperlane.example>',
      text: `Hi Alex,\n\n${day} You will meet Paul Renner and me.\n\nMarisol Vega\n${title}\nCopper Lane`,
    })
    expect(recruiter).toBeNull()
  })

  it('is no house that writes under the name of its unit, but who signs', async () => {
    const { recruiter } = await fromMail({
      subject: 'Interview: Welder position',
      from: 'Copper Lane Ltd - Recruiting <no-reply@dvinci-easy.com>',
      text: `Dear Alex,\n\n${day}\n\nPlease confirm to k.wohl@copperlane.example.\n\nKind regards\nKatrin Wohl\nHR Officer\nCopper Lane Ltd`,
    })
    expect(recruiter).toEqual({ name: 'Katrin Wohl', email: 'k.wohl@copperlane.example' })
  })

  it('has an address of their own at the firm of a tool, and none at the tool of their firm', async () => {
    const from = (address: string) =>
      fromMail({
        subject: 'Interview: Welder position',
        from: `Talia Brentwood <${address}>`,
        text: `Hi Alex,\n\n${day} You will meet Paul Renner.\n\nTalia Brentwood\nRecruiting`,
      })
    expect((await from('talia.brentwood@rippling.com')).recruiter?.email).toBe('talia.brentwood@rippling.com')
    expect((await from('no-reply@rippling.com')).recruiter?.email ?? null).toBeNull()
  })
})
