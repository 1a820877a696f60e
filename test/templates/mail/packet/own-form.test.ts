import { describe, expect, it } from 'vitest'
import { wordCount } from '../../../../functions/domain/packet/words/shortened.ts'
import { type Journey, viewOf } from '../../journeys/journey.ts'
import { bodyOf, writtenFor } from '../../packets.ts'

/** A second round of this kind, after a first one that left this open. */
const secondOf = (role: string, title: string, doubt: string): Journey => ({
  name: title,
  company: 'Osier House',
  role,
  site: 'osier.example',
  recruiter: 'Dana Holt',
  rounds: [
    {
      start: '2026-11-24T16:00:00Z',
      minutes: 30,
      title: 'First call',
      format: 'recruiter-screen',
      at: null,
      people: [{ name: 'Dana Holt', title: 'Recruiter', audience: 'recruiter', stressed: 'three people left since May' }],
      debrief: { doubt },
    },
    {
      start: '2026-12-09T14:00:00Z',
      minutes: 60,
      title,
      format: null,
      at: '4 Mill Street, New York',
      people: [
        { name: 'Ana Ruiz', title: 'Team Lead', audience: 'hiring-manager' },
        { name: 'Ben Ashe', title: null, audience: 'peer' },
      ],
    },
  ],
})

const askedIn = (journey: Journey): { asked: string[]; words: number } => {
  const view = viewOf(journey)
  const application = view.applications[0]!
  const body = bodyOf(writtenFor('packet', application, application.rounds.at(-1)!, view).mail)
  const [, section = ''] = body.split(/They may ask[^\n]*\n-+\n/)
  return { asked: section.split(/\n\S[^\n]*\n-+\n/)[0]?.match(/^- “/gm) ?? [], words: wordCount(body) }
}

describe('beside what was left open', () => {
  it.each([
    ['Data Analyst', 'Take-home review', 'what I would do with missing rows'],
    ['Product Designer', 'Take-home review', 'whether I can lead'],
    ['Copywriter', 'Review of your exercise', 'my notice period'],
    ['Chef de Partie', 'Trial shift', 'my pasta station, I only did it for a summer'],
    ['Registered Nurse', 'Skills check', 'if I know the night shift well enough'],
    ['Gardener', 'Trial day', 'whether I can prune fruit trees'],
  ])('the packet of a %s for a “%s” has two questions of that kind, within its length', (role, title, doubt) => {
    const { asked, words } = askedIn(secondOf(role, title, doubt))
    expect(asked.length).toBeGreaterThanOrEqual(2)
    expect(words).toBeLessThanOrEqual(350)
  })
})
