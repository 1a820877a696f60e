import { describe, expect, it } from 'vitest'
import type { CandidateItems } from '../../functions/domain/view/view.ts'
import { calendar, event, mail } from './read/read-text.ts'
import { afterReply, arrive, interviewsOf, knownInterview, outcomeOf, updated } from './told-in-words.ts'

const later = "Hi Dana, Thursday's interview will start an hour later, same link. Sorry!"
const sent = 'Wed, 25 Nov 2026 10:00:00 -0500'
const reply = (text: string, date = sent, id = 'one') =>
  mail({
    from: 'Greta Holm <greta.holm@kestrelsystems.example>',
    to: 'Dana Whitlock <dana@whitlock.example>',
    subject: 'Re: Interview for Backend Engineer',
    date,
    text,
  }).replace('<one@', `<${id}@`)
const startsOf = (items: CandidateItems) => interviewsOf(items).map(({ start }) => start)

describe('an hour that is counted from the known one', () => {
  it('moves the end with the start', async () => {
    const [interview] = interviewsOf(await afterReply(later))
    expect([interview?.start, interview?.end]).toEqual(['2026-12-03T17:00:00Z', '2026-12-03T17:45:00Z'])
  })

  it('is counted once where the mail comes in twice', async () => {
    const once = await afterReply(later)
    const twice = await arrive(once, reply(later, sent, 'copy'), '2026-11-25T16:00:00Z')
    expect(startsOf(twice)).toEqual(['2026-12-03T17:00:00Z'])
  })

  it('is counted once where the invite moves with the mail, in either order', async () => {
    const invite = updated('20261125T150200Z', '120000', '124500')
    const mailFirst = await arrive(await afterReply(later), invite, '2026-11-25T15:03:00Z')
    const inviteFirst = await arrive(
      await arrive(await knownInterview(), invite, '2026-11-25T15:03:00Z'),
      reply(later),
      '2026-11-25T15:04:00Z',
    )
    for (const items of [mailFirst, inviteFirst]) expect(startsOf(items)).toEqual(['2026-12-03T17:00:00Z'])
  })

  it('is counted again where another mail of another day says it once more', async () => {
    const again = reply(`${later} Yes, once more.`, 'Fri, 27 Nov 2026 10:00:00 -0500', 'two')
    expect(startsOf(await arrive(await afterReply(later), again, '2026-11-27T15:01:00Z'))).toEqual(['2026-12-03T18:00:00Z'])
  })

  it('is asked about where two interviews could be meant', async () => {
    const second = calendar([
      event(
        {
          summary: 'Interview: Backend Engineer, Kestrel Systems',
          organizer: 'Greta Holm <greta.holm@kestrelsystems.example>',
          guests: ['Ben Hale <ben.hale@kestrelsystems.example>', 'Dana Whitlock <dana@whitlock.example>'],
          start: ';TZID=America/New_York:20261207T110000',
          end: ';TZID=America/New_York:20261207T114500',
        },
        'second@kestrelsystems.example',
      ),
    ]).replace('20261201T100000Z', '20261120T100000Z')
    const two = await arrive(await knownInterview(), second, '2026-11-24T15:00:00Z')
    const after = await arrive(two, reply('Hi Dana, the interview will start an hour later, sorry!'), '2026-11-25T15:01:00Z')
    expect(startsOf(after)).toEqual(['2026-12-03T16:00:00Z', '2026-12-07T16:00:00Z'])
    expect(interviewsOf(after).some(({ pending }) => pending !== null)).toBe(true)
    const named = await arrive(two, reply(later), '2026-11-25T15:01:00Z')
    expect(startsOf(named)).toEqual(['2026-12-03T17:00:00Z', '2026-12-07T16:00:00Z'])
  })

  it('is no move where no interview is known', async () => {
    const empty = { ...(await knownInterview()), interviews: [], messages: [] }
    expect(startsOf(await arrive(empty, reply(later), '2026-11-25T15:01:00Z'))).toEqual([])
  })

  it('gives way to an hour of the clock beside it', async () => {
    expect(outcomeOf(await afterReply('Hi Dana, we push the interview by an hour, to 12:30 on Thursday.'))).toEqual({
      move: '2026-12-03T12:30',
    })
  })
})
