import { describe, expect, it } from 'vitest'
import { mail } from './read/read-text.ts'
import { afterReply, arrive, interviewsOf, knownInterview } from './told-in-words.ts'

const ends = async (subject: string, text: string) => {
  const from = 'Sharon Pike <sharon@brightwell.example>'
  const raw = mail({ from, to: 'Dana Whitlock <dana@whitlock.example>', subject, date: 'Wed, 25 Nov 2026 10:00:00 -0500', text })
  const known = interviewsOf(await arrive(await knownInterview(), raw, '2026-11-25T15:01:00Z'))
  const [trial] = known.filter(({ company }) => company !== 'Kestrel Systems')
  return trial && [trial.start, trial.end, trial.endAssumed]
}

describe('a day of work on trial', () => {
  it.each([
    ['Trial day', 'Your trial day as an Electrician at Brightwell is on Wednesday, December 9, 2026 at 7:00 AM. Sign in at the office.'],
    ['Probearbeiten', 'wir laden Sie zum Probearbeiten als Elektriker bei Brightwell ein: Mittwoch, 9. Dezember 2026, 7:00 Uhr.'],
    ['Proefdag', 'Je proefdag als elektricien bij Brightwell is op woensdag 9 december 2026 om 7.00 uur.'],
  ])('lasts until the evening where no end is said: %s', async (subject, text) => {
    expect(await ends(subject, text)).toEqual(['2026-12-09T12:00:00Z', '2026-12-09T22:00:00Z', true])
  })

  it('lasts some hours where it begins late', async () => {
    const text = 'Your trial shift as a Chef at Brightwell is on Wednesday, December 9, 2026 at 5:00 PM.'
    expect(await ends('Trial shift', text)).toEqual(['2026-12-09T22:00:00Z', '2026-12-10T02:00:00Z', true])
  })

  it('lasts as long as is said', async () => {
    const text = 'Your trial day as an Electrician at Brightwell is on Wednesday, December 9, 2026, 7:00 AM - 3:00 PM.'
    expect((await ends('Trial day', text))?.slice(1)).toEqual(['2026-12-09T20:00:00Z', false])
  })

  it('is not the talk before it', async () => {
    const text =
      'Your interview for the Electrician role at Brightwell is on Wednesday, December 9, 2026 at 10:00 AM. If it goes well we will offer you a trial day.'
    expect((await ends('Interview', text))?.slice(1)).toEqual(['2026-12-09T16:00:00Z', true])
    expect(interviewsOf(await afterReply('See you Thursday at 11!'))[0]?.endAssumed).toBe(false)
  })
})
