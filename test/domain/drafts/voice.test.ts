import { describe, expect, it } from 'vitest'
import { draftAccept, draftAskForTimeToDecide, draftDecline } from '../../../functions/domain/drafts/answered.ts'
import { draftAskPlace } from '../../../functions/domain/drafts/ask-place.ts'
import { draftNewDate, draftNudge, type FollowUpFor } from '../../../functions/domain/drafts/follow-up.ts'
import { mannerOf, type Voice } from '../../../functions/domain/drafts/manner.ts'
import { draftNewTime } from '../../../functions/domain/drafts/new-time.ts'
import { draftThanksToAll, draftThankYous, sendThrough } from '../../../functions/domain/drafts/thank-you.ts'

const dana = { name: 'Dana Whitfield', email: 'dana@halden.example' }
const job = { candidateName: 'Alex Morgan', company: 'Halden Labs', role: 'Platform Engineer' }

/** Every kind of draft in this voice. */
function draftsIn(voice: Voice, homeZone = 'Europe/London') {
  const manner = mannerOf({ voice, homeZone })
  const about: FollowUpFor = { ...job, recruiter: dana, roundDay: 'Wednesday, 2 December', saidBy: null, manner }
  const round = { ...job, weekday: 'Wednesday', manner }
  const [thanks] = draftThankYous({ ...round, people: [{ ...dana, audience: 'recruiter', arranged: true, detail: 'the move to Kafka' }] })
  if (!thanks) throw new Error('no draft')
  return {
    thanks,
    toAll: draftThanksToAll({ ...round, recruiter: dana }),
    nudge: draftNudge(about),
    newDate: draftNewDate(about),
    accept: draftAccept(about),
    decline: draftDecline(about),
    askForTime: draftAskForTimeToDecide(about, null),
    newTime: draftNewTime({
      ...job,
      contact: dana,
      happened: 'no-show',
      weekday: 'Wednesday',
      day: 'today',
      hours: 'at 14:00',
      where: 'call',
      manner,
    }),
    askPlace: draftAskPlace({ candidateName: job.candidateName, contact: dana, day: null, manner }),
  }
}

describe('the candidate’s voice', () => {
  it.each([
    [{}, 'Hi Dana,'],
    [{ greeting: 'hello' }, 'Hello Dana,'],
    [{ greeting: 'dear' }, 'Dear Dana,'],
    [{ greeting: 'dear', names: 'full' }, 'Dear Dana Whitfield,'],
  ] as const)('greets in every draft as they want: %o', (voice, greeting) => {
    for (const [kind, { body }] of Object.entries(draftsIn(voice))) expect(body.split('\n')[0], kind).toBe(greeting)
  })

  it('signs off in every draft as they want', () => {
    for (const [kind, { body }] of Object.entries(draftsIn({ signOff: 'sincerely' })))
      expect(body.endsWith('\n\nSincerely,\nAlex Morgan'), kind).toBe(true)
  })

  it('is a sentence warmer where it is warm', () => {
    const [plain, warm] = [draftsIn({}).thanks.body, draftsIn({ tone: 'warm' }).thanks.body]
    expect(warm.length).toBeGreaterThan(plain.length)
    expect(warm).toContain('Your time meant a lot to me.')
  })

  it('spells as where they live, or as set', () => {
    expect(draftsIn({}, 'America/Chicago').thanks.body).toContain('organizing')
    expect(draftsIn({}, 'Europe/London').thanks.body).toContain('organising')
    expect(draftsIn({ spelling: 'uk' }, 'America/Chicago').thanks.body).toContain('organising')
  })

  it('greets the recruiter too, above a note to pass on', () => {
    const manner = mannerOf({ voice: { greeting: 'dear' }, homeZone: 'Europe/London' })
    const through = sendThrough(draftsIn({ greeting: 'dear' }).thanks, 'Dana Whitfield', { name: 'Priya Nair', email: null }, manner)
    expect(through.body).toMatch(/^Dear Priya,\n\nWould you pass this on to Dana Whitfield\?.*\n\n– – –\n\nDear Dana,/)
  })
})
