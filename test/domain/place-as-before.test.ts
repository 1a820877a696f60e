import { describe, expect, it } from 'vitest'
import { mail } from './read/read-text.ts'
import { arrive, interviewsOf, knownInterview } from './told-in-words.ts'

const greta = 'Greta Holm <greta.holm@kestrelsystems.example>'
const first = mail({
  from: greta,
  to: 'Dana Whitlock <dana@whitlock.example>',
  subject: 'Interview for Backend Engineer at Kestrel Systems',
  date: 'Tue, 24 Nov 2026 10:00:00 -0500',
  text: 'Your first interview for the Backend Engineer role is on Tuesday, December 1, 2026 at 2:00 PM at our office, 12 Harbour Street, New York, NY 10004.',
})
const places = async (text: string) => {
  const second = mail({
    from: greta,
    to: 'Dana Whitlock <dana@whitlock.example>',
    subject: 'Second interview',
    date: 'Wed, 2 Dec 2026 10:00:00 -0500',
    text,
  })
  const before = await arrive({ ...(await knownInterview()), interviews: [], messages: [] }, first, '2026-11-24T15:01:00Z')
  const known = interviewsOf(await arrive(before, second, '2026-12-02T15:01:00Z'))
  return known.map(({ start, location }) => [start?.slice(0, 10), location])
}

describe('the place of a further round', () => {
  it.each(['same place as last time', 'in the same room', 'same office'])(
    'is that of the one before, where it says so: %s',
    async (words) => {
      const [one, two] = await places(
        `Your second interview for the Backend Engineer role is on Tuesday, December 8, 2026 at 2:00 PM, ${words}.`,
      )
      expect(one?.[1]).toContain('12 Harbour Street')
      expect(two).toEqual(['2026-12-08', one?.[1]])
    },
  )

  it('is not known where nothing is said of it', async () => {
    const [, two] = await places('Your second interview for the Backend Engineer role is on Tuesday, December 8, 2026 at 2:00 PM.')
    expect(two).toEqual(['2026-12-08', null])
  })
})
