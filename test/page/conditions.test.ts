import { describe, expect, it } from 'vitest'
import { parseMail, squeeze } from '../templates/html-text.ts'
import { anApplication, aRound, aView } from '../templates/sample-view.ts'
import { pageOf } from '../templates/situations.ts'

const pageFor = (title: string, fields: object, own: object = {}) => {
  const round = aRound('round-1', own, {
    title,
    start: '2026-12-04T16:00:00Z',
    end: '2026-12-04T22:00:00Z',
    format: null,
    meetingUrl: null,
    location: null,
    ...fields,
  })
  const application = anApplication([round], { company: 'Osteria Lago', role: 'Chef de Partie' })
  return squeeze(parseMail(pageOf(aView([application]), application, round).html).body.textContent ?? '')
}
const onSite = { location: '88 Mill Street, Brooklyn' }

describe('the packet page', () => {
  it('asks what kind of interview it is only where nobody has said what one does there', () => {
    const asks = /Ask the recruiter what kind of round|Preparing for one kind of interview/
    expect(pageFor('Second meeting', onSite)).toMatch(asks)
    for (const title of ['Trial shift', 'Driving assessment', 'Probearbeiten', 'Review of your take-home'])
      expect(pageFor(title, onSite), title).not.toMatch(asks)
  })

  it('speaks of dress only where one is seen in one’s own', () => {
    const dress = /Lay out clothes|dressed as you would be/
    expect(pageFor('Second meeting', onSite)).toMatch(dress)
    expect(pageFor('Second meeting', { meetingUrl: 'https://zoom.us/j/5' })).toMatch(dress)
    expect(pageFor('Trial shift', onSite)).not.toMatch(dress)
    expect(pageFor('Second meeting', {}, { how: { by: 'phone' }, onSite: false })).not.toMatch(dress)
  })
})
