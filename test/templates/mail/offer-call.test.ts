import { describe, expect, it } from 'vitest'
import { renderMail } from '../../../templates/mail/render/render-mail.tsx'
import { parseMail, squeeze } from '../html-text.ts'
import { anApplication, aPerson, aRound, aTouchpoint, aView, sampleLinks } from '../sample-view.ts'
import { pageOf } from '../situations.ts'

const titles = ['Offer call', 'Call to discuss the offer', 'Gespräch über unser Angebot', 'Échange sur notre proposition', 'Interview']

const told = (title: string) => {
  const round = aRound(
    'round-2',
    {},
    {
      title,
      start: '2026-12-04T16:00:00Z',
      end: '2026-12-04T16:20:00Z',
      location: null,
      interviewers: [aPerson('Priya Shah', { title: 'Talent Partner', audience: 'recruiter' })],
    },
  )
  const application = anApplication([round], { company: 'Fernhill Hospital', role: 'Registered Nurse' })
  const view = aView([application])
  const mail = (kind: 'packet' | 'debrief', now: string) => squeeze(renderMail(aTouchpoint(kind), view, sampleLinks, now).text)
  return {
    packet: mail('packet', '2026-12-02T16:00:00Z'),
    debrief: mail('debrief', '2026-12-04T17:00:00Z'),
    page: squeeze(parseMail(pageOf(view, application, round).html).body.textContent ?? ''),
  }
}
const [ofFirstTalks, ofOffers] = [
  [
    'Leave it to them',
    'A first round asks',
    'Five to eight',
    'rivals',
    'Preparing for one kind',
    'Bringing up money',
    'Your stories',
    'The first months',
  ],
  ['still conditional', 'Ask for it in writing, and name the day', 'Saying yes before you have read it'],
]

describe('a call about the offer', () => {
  it.each(titles.slice(0, 4))('%s: is prepared by its terms, with none of the advice for an interview', (title) => {
    const { packet, page, debrief } = told(title)
    for (const words of ofOffers) expect(packet).toContain(words)
    for (const words of ofOffers) expect(page).toContain(words)
    expect(page).toContain('Is there room on …?')
    expect(ofFirstTalks.filter((words) => packet.includes(words) || page.includes(words))).toEqual([])
    expect(debrief).toContain('By when do you answer?')
    expect(debrief).not.toMatch(/redo|When will they decide/)
  })

  it('is told from an interview, which keeps its own', () => {
    const { page, debrief } = told('Interview')
    for (const words of ['Your stories', 'What they look for']) expect(page).toContain(words)
    expect(debrief).toContain('Which answer would you redo?')
  })
})
