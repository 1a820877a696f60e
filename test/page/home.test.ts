import { describe, expect, it } from 'vitest'
import { aContribution, aMeeting, anInterview } from '../builders.ts'
import { aTown, hidden } from './browser.ts'

const home = async (town: Awaited<ReturnType<typeof aTown>>, query = '') => (await town.owner().get(`/${query}`)).body

const part = (html: string, id: string): string => new RegExp(`aria-labelledby="${id}">(.*?)</section>`, 's').exec(html)?.[1] ?? ''

describe('the first page', () => {
  it('names today’s interview and, after it, the notes that are open, each with its company and hour', async () => {
    const morning = part(await home(await aTown([anInterview()], '2026-12-02T14:00:00Z')), 'today')
    expect(morning).toMatch(/Round 1[^<]*<\/a>, Bluepine: <time datetime="2026-12-02T19:00:00Z">/)
    const evening = part(await home(await aTown([anInterview()], '2026-12-02T21:00:00Z')), 'today')
    expect(evening).toMatch(/Thank-you to Tomas Okafor<\/a>, Bluepine: <time datetime="2026-12-03T20:00:00Z">by /)
  })

  it('does not say that nothing is ahead while something is owed, or an answer is waited for', async () => {
    expect(part(await home(await aTown([anInterview()], '2026-12-02T21:00:00Z')), 'next')).toContain('open today')
    expect(part(await home(await aTown([anInterview()], '2026-12-04T21:00:00Z')), 'next')).toContain('You are waiting for 1 answer.')
    const bare = await aTown([], '2026-12-04T21:00:00Z')
    await bare.owner().send('/', { show: 'no' }, '/settings/example')
    expect(part(await home(bare), 'next')).toContain('Nothing is ahead.')
  })

  it('keeps an offer in front until it is answered or its day is over, and takes its reminders away once it is accepted', async () => {
    const town = await aTown([anInterview()], '2026-12-04T15:00:00Z')
    const owner = town.owner()
    const [application] = (await town.seen()).applications
    const path = `/applications/${application?.id}`
    const say = (outcome: string, dueOn = '') => owner.send(path, { outcome, dueOn })
    const reminders = async () =>
      (await town.world.table.readCandidate('alex')).touchpoints.filter(
        ({ kind, state }) => kind === 'offer-deadline' && state === 'planned',
      )

    expect((await owner.get(path)).body).not.toContain('I accepted their offer')
    await say('offer', '2026-12-11')
    expect(part(await home(town), 'next')).toMatch(
      /In 7 days<\/strong>: your answer to their offer is due by <time[^>]*>Friday, 11 December/,
    )
    const [open = ''] = part(await home(town), 'applications').split('<details>')
    expect(open).toMatch(/They made an offer; your answer is due by/)
    expect(await reminders()).not.toEqual([])

    await say('offer')
    expect(part(await home(town), 'next')).toContain('An offer waits for your answer.')

    await say('offer', '2026-12-11')
    await say('accepted')
    expect(await reminders()).toEqual([])
    expect((await owner.get(path)).body).toContain('you accepted their offer')
    expect(part(await home(town), 'next')).toContain('Nothing is ahead.')
    expect(part(await home(town), 'applications')).toMatch(/1 closed or answered<\/summary>.*You accepted their offer\./s)

    await say('offer', '2026-12-11')
    town.moveTo('2026-12-12T15:00:00Z')
    expect(part(await home(town), 'next')).not.toContain('offer')
  })

  it('shows forty applications by what is next, all but the first few folded, and finds some by words, state or day', async () => {
    const forty = Array.from({ length: 40 }, (_, n) =>
      anInterview({
        contributions: [
          aContribution({
            messageId: `message-${n}`,
            company: `Company ${n}`,
            domain: `company-${n}.example`,
            meeting: aMeeting({
              uid: `one-${n}@example.com`,
              start: `2026-12-${String(1 + (n % 28)).padStart(2, '0')}T15:00:00Z`,
              interviewers: [],
            }),
          }),
        ],
      }),
    )
    const town = await aTown(forty, '2026-12-05T12:00:00Z')
    const shown = part(await home(town), 'applications')
    const [open = ''] = shown.split('<details>')
    expect(open.match(/<article/g)).toHaveLength(4)
    expect(open.indexOf('Company 4')).toBeLessThan(open.indexOf('Company 5'))
    const found = part(await home(town, '?q=company+17'), 'applications')
    expect(found.match(/<article/g)).toHaveLength(1)
    expect(found).toContain('Show all')
    expect(part(await home(town, '?stage=closed'), 'applications')).toContain('0 applications: closed')
    const day = part(await home(town, '?day=2026-12-07'), 'applications')
    expect(day.match(/<article/g)).toHaveLength(2)
    expect(part(await home(town), 'week')).toMatch(/Mon <strong>7<\/strong><\/time><span class="unseen">: 2 interviews</)
  })

  it('tells of all that an interview clashes with in one sentence', async () => {
    const at = ['One', 'Two', 'Three'].map((company, n) =>
      anInterview({
        contributions: [
          aContribution({
            messageId: `message-${n}`,
            company,
            domain: `${company.toLowerCase()}.example`,
            meeting: aMeeting({ uid: `${n}@example.com`, start: '2026-12-07T15:00:00Z', interviewers: [] }),
          }),
        ],
      }),
    )
    const shown = part(await home(await aTown(at, '2026-12-05T12:00:00Z')), 'applications')
    expect(shown).toContain('>Overlaps with Two and Three.<')
    expect(shown.match(/Overlaps with/g)).toHaveLength(3)
  })

  it('draws the way of each application and says it in words', async () => {
    const shown = part(await home(await aTown([anInterview()], '2026-12-04T21:00:00Z')), 'applications')
    expect(shown).toContain('<svg class="course"')
    expect(shown).toMatch(/<li>Round 1[^<]*: held <time datetime="2026-12-02">Wed 2 Dec<\/time><\/li>/)
    expect(shown).toContain('<li>Waiting for 2 days</li>')
    expect(shown).toMatch(/<li>Follow-up planned for <time/)
  })

  it('shows a mail that failed, one nobody knows the end of and one that is refused as what they are', async () => {
    const town = await aTown([anInterview()], '2026-11-30T21:00:00Z')
    const { touchpoints } = await town.world.table.readCandidate('alex')
    const states = [
      { state: 'failed', reason: 'MessageRejected' },
      { state: 'unknown' },
      { refused: { times: 1, reason: 'Throttled', retryAt: '2026-12-01T00:00:00Z' } },
    ] as const
    for (const [n, state] of states.entries()) {
      const row = touchpoints[n]
      if (row) await town.world.table.moveTouchpoint(row, { ...row, due: '2026-11-30T20:00:00Z', ...state })
    }
    const [shown = ''] = /<details[^>]*id="trouble".*?<\/details>/s.exec(await home(town)) ?? []
    expect(shown).toMatch(/^<details(?! open)[^>]*><summary><strong>3 things that did not work</)
    expect(shown).toContain('not sent. Why: the mail service will not take this mail (MessageRejected).')
    expect(shown).toContain('it may have been sent')
    expect(shown).toContain('will not take it at the moment')
    expect(shown.match(/, Bluepine, /g)).toHaveLength(3)
  })

  it('says that all mails are paused, and until when', async () => {
    const town = await aTown([anInterview()])
    const { candidate } = await town.world.table.readCandidate('alex')
    await town.world.table.putCandidate({ ...candidate, pause: { until: '2026-12-20', all: false } })
    expect(await home(town)).toContain('Your mails are paused until <time datetime="2026-12-20">')
  })

  it('says by name what was dropped in where nothing can be made of it, beside the field, and stores nothing', async () => {
    const town = await aTown([])
    const owner = town.owner()
    const { body } = await owner.get('/')
    const form = new FormData()
    form.set('gesture', hidden(body, 'gesture'))
    form.set('file', new File([Buffer.from('\x89PNG\r\n\x1a\n00000000', 'latin1')], 'invite.png'))
    const answer = await owner.upload('/messages', form)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('<title>Error: ')
    expect(answer.body).toContain('<a href="#file">That is a picture')
    expect(answer.body).toMatch(/id="file-hint"><span class="error">That is a picture/)
    expect(town.objects.size).toBe(0)
    expect((await owner.send('/', { text: '' }, '/messages')).body).toContain('There was no invite in this form.')
  })
})
