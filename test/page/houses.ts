import { deliverTouchpoint } from '../../functions/app/send/deliver-touchpoint.ts'
import { planCandidate } from '../../functions/app/send/plan-candidate.ts'
import type { Format } from '../../functions/domain/read/reading.ts'
import type { InterviewItem } from '../../functions/domain/record/interview.ts'
import type { Decision, Message } from '../../functions/domain/record/message.ts'
import type { Outcome } from '../../functions/domain/record/note.ts'
import { type LocalDate, plus, plusDays } from '../../functions/domain/time/wall-time.ts'
import { aContribution, aFeed, aMeeting, aMessage, aNote, anInterview, aReading } from '../builders.ts'
import { aTown } from './browser.ts'

/** Stored candidates to look at: nothing yet, a search in full swing, one that is over. Wednesday 2 December 2026, 9:30 in New York. */

export const now = '2026-12-02T14:30:00Z'
const today: LocalDate = '2026-12-02'

const companies = [
  'Bluepine',
  'Tidewater Labs',
  'Fernhill Health',
  'Larkfield Instruments',
  'Corvane',
  'Northgate Rail',
  'Quillworth',
  'Saltmarsh Energy',
]
const more = ['Amberly', 'Oakhurst Foods', 'Pellerin', 'Driftline', 'Mosswood', 'Halcyon Grid', 'Kestrel Maps', 'Brightwater Council']
const roles = ['Product Designer', 'Senior Data Analyst', 'Staff Nurse, Intensive Care', 'Head of Operations', 'Backend Engineer']
const people = ['Tomas Okafor', 'Priya Raman', 'Noor Haddad', 'Ian Wells', 'Rosa Klein', 'Ben Osei']
const formats: Format[] = ['recruiter-screen', 'hiring-manager', 'technical', 'panel']
const all = [...companies, ...more]

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T
const slug = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, '-')

interface Round {
  /** Which application it is of. */
  of: number
  round: number
  /** Days from today. */
  day: number
  /** UTC: 15 is ten in the morning in New York. */
  hour: number
  over?: Partial<Parameters<typeof aContribution>[0]>
}

function aRoundOf({ of, round, day, hour, over = {} }: Round): InterviewItem {
  const company = `${pick(all, of)}${of < all.length ? '' : ' Group'}`
  const domain = `${slug(company)}.example`
  const person = pick(people, of + round)
  const storedAt = plus(now, { days: Math.min(day, 0) - 6, hours: -of })
  return anInterview({
    contributions: [
      aContribution({
        messageId: `message-${of}-${round}`,
        storedAt,
        company,
        role: pick(roles, of),
        domain,
        round,
        format: pick(formats, round - 1),
        recruiter: { name: 'Maya Lindqvist', email: `maya.lindqvist@${domain}` },
        decisionBy: of % 3 === 0 ? plusDays(today, day + 6) : null,
        meeting: aMeeting({
          uid: `round-${of}-${round}@${domain}`,
          title: `Interview with ${company}`,
          dtstamp: storedAt,
          start: `${plusDays(today, day)}T${hour}:00:00Z`,
          organizer: `maya.lindqvist@${domain}`,
          attendees: ['alex.morgan@example.com'],
          interviewers: [{ name: person, email: `${slug(person)}@${domain}`, title: 'Director' }],
          meetingUrl: 'https://meet.google.com/abc-defg-hij',
        }),
        ...over,
      }),
    ],
  })
}

/** Forty interviews of 22 applications: some today, some ahead, some awaiting an answer, some long closed. */
const search: Round[] = [
  { of: 0, round: 1, day: -13, hour: 15 },
  { of: 0, round: 2, day: -1, hour: 19 },
  { of: 0, round: 3, day: 2, hour: 16 },
  { of: 1, round: 1, day: -9, hour: 17 },
  { of: 1, round: 2, day: 0, hour: 19 },
  { of: 2, round: 1, day: 0, hour: 21 },
  { of: 3, round: 1, day: -20, hour: 15 },
  { of: 3, round: 2, day: -12, hour: 15 },
  { of: 4, round: 1, day: -8, hour: 18 },
  {
    of: 5,
    round: 1,
    day: 1,
    hour: 15,
    over: { task: { words: 'Ten slides about your first ninety days', dueOn: plusDays(today, 1), dueAt: null } },
  },
  ...Array.from({ length: 6 }, (_, n) => ({ of: 6 + n, round: 1, day: 3 + 2 * n, hour: 15 + (n % 4) })),
  ...Array.from({ length: 10 }, (_, n) => ({ of: 12 + n, round: 1, day: -40 - n, hour: 16 })),
  ...Array.from({ length: 10 }, (_, n) => ({ of: 12 + n, round: 2, day: -33 + n, hour: 16 })),
  ...Array.from({ length: 4 }, (_, n) => ({ of: 12 + n, round: 3, day: -20 + n, hour: 18 })),
]

const outcomes: Outcome[] = ['rejected', 'closed', 'withdrawn', 'rejected', 'rejected']

async function town(rounds: readonly Round[], closed: (of: number) => boolean) {
  const items = rounds.map(aRoundOf)
  const made = await aTown(items, now)
  for (const [at, { of, round }] of rounds.entries()) {
    const item = items[at]
    if (item && closed(of) && round === 1)
      await made.world.table.putNote(
        aNote(item.identity, { kind: 'outcome', outcome: pick(outcomes, of) }, { at: plus(now, { days: -9 }) }),
      )
  }
  await planCandidate(made.world, 'alex')
  const { touchpoints } = await made.world.table.readCandidate('alex')
  for (const { candidateId, key, due } of touchpoints) if (due <= now) await deliverTouchpoint(made.world, { candidateId, key })
  return made
}

export const emptyHouse = () => town([], () => false)
export const fullHouse = () => town(search, (of) => of >= 15)
export const oldHouse = () =>
  town(
    search.filter(({ day }) => day < 0),
    () => true,
  )

/** What came in over three weeks by every way, and three calendars: one well, one large, one that fails. */
export async function busyHouse() {
  const made = await town(
    search.filter(({ day }) => day < 0),
    () => false,
  )
  const { table } = made.world
  const calendars = [
    aFeed({ id: 'work', name: 'Work' }),
    aFeed({ id: 'private', name: 'Family and everything else', progress: { stored: 800, of: 3000 } }),
    aFeed({ id: 'old', name: null, lastGoodAt: null, trouble: 'The calendar answered with a web page.' }),
  ]
  for (const feed of calendars) await table.putFeed(feed, { unplanned: false })
  const origins: Message['origin'][] = [
    { door: 'page' },
    { door: 'feed', feedId: 'work' },
    { door: 'webhook', provider: 'calendly', doorId: 'a-door' },
  ]
  const decisions: Decision[] = ['new-round', 'not-an-interview', 'changed', 'asked', 'refused', 'no-change', 'cancelled', 'stale']
  for (let n = 0; n < 120; n += 1)
    await table.addMessage(
      aMessage({
        name: `message ${n}`,
        storedAt: plus(now, { hours: -4 * n }),
        origin: pick(origins, n),
        decision: pick(decisions, n),
        reason: 'What was decided about it, in a sentence that is as long as most of them are.',
        reading: aReading({ company: pick(all, n), role: pick(roles, n), meetings: [] }),
      }),
    )
  return made
}
