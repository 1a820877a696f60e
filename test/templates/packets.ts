import type { Format } from '../../functions/domain/read/reading.ts'
import { formatSchema } from '../../functions/domain/read/reading.ts'
import type { Touchpoint } from '../../functions/domain/sending/touchpoint.ts'
import { type Instant, plus } from '../../functions/domain/time/wall-time.ts'
import type { Application, Audience, Interviewer, Round, View } from '../../functions/domain/view/view.ts'
import { type Mail, renderMail } from '../../templates/mail/render/render-mail.tsx'
import { asPlanned } from './planned-rows.ts'
import { anApplication, aPerson, aRound, aTouchpoint, aView, sampleLinks } from './sample-view.ts'

/** Many different packets: invented companies and people, and of what one knows about them more or less. */

const companies = ['Tidewater Labs', 'Fernhill Health', 'Brightwater', 'Cobalt Freight', 'Larkfield School', 'Osier Foods']
const names = ['Mia Stone', 'Owen Park', 'Rosa Klein', 'Ian Wells', 'Tessa Bloom', 'Ray Ito', 'Nadia Frost', 'Jo Adler', 'Lin Zhou']
const titles: [string | null, Audience | null][] = [
  ['Recruiter', 'recruiter'],
  ['Design Director', 'hiring-manager'],
  ['Product Designer', 'peer'],
  ['Chief Operating Officer', 'executive'],
  ['Head of Sales', 'cross-functional'],
  [null, null],
  ['Vice President', 'skip-level'],
]
const remarks = [
  'the team just moved off one drawing tool to another',
  'night calls have halved since they write down every alarm',
  'two people left in spring and nobody has their work yet',
  'a new ward opens in March',
  'they ship on Tuesdays and never on Fridays',
  'the old price list causes most complaints',
  'she built the first version alone',
  'parents mostly ask about homework',
  'the budget is set until summer',
  'their best customer calls every Monday',
  'nobody owns the onboarding yet',
  'the lab shares one microscope',
  'half the drivers are new this year',
]
const doubts = [
  'whether I can lead, I only had one junior',
  'if I know the night shift well enough',
  'my numbers for the second year',
  'why I left after ten months',
  'how I would price a job on my own',
  'whether I would still like it after a year',
]
const notes = [
  'Everybody has read the founder’s book.',
  'Two more people are still in.',
  'They are short of people who can talk to product.',
  'Lunch is at noon and everybody goes.',
  'The office moves in May.',
]

const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

export interface Shape {
  n: number
  format: Format | null
  /** Which round it is; the earlier ones were held. */
  round: number
  people: number
  /** Debriefs of the earlier rounds hold a point, remarks and a note. */
  debriefed: boolean
  task: boolean
}

const peopleOf = (n: number, count: number, detailed: boolean): Interviewer[] =>
  Array.from({ length: count }, (_, i) => {
    const name = at(names, n * 2 + i)
    const [title, audience] = at(titles, n + i)
    return aPerson(name, {
      email: i % 3 === 2 ? null : `${name.toLowerCase().replace(' ', '.')}@${slug(n)}.example`,
      title,
      audience,
      detail: detailed ? at(remarks, n + i) : null,
    })
  })

const slug = (n: number): string => at(companies, n).toLowerCase().replaceAll(' ', '')

const firstDay: Instant = '2026-12-02T19:00:00Z'

function roundOf(shape: Shape, number: number): Round {
  const { n, format, people, debriefed, task } = shape
  const isLast = number === shape.round
  const start = plus(firstDay, { hours: 24 * (7 * (number - shape.round) + (n % 9)) + (n % 5) })
  const day = format === 'superday' && isLast
  const met = peopleOf(n + number, isLast ? people : 2, !isLast && debriefed)
  const talks = day
    ? met.map((person, i) => ({
        start: plus(start, { hours: i }),
        end: plus(start, { minutes: i * 60 + 45 }),
        title: at(['System design', 'Working together', 'The shop floor'], i),
        interviewers: [person.name],
        identity: `r-${n}-${number}`,
      }))
    : []
  const made = aRound(
    `r-${n}-${number}`,
    {
      applicationId: `app-${n}`,
      position: number,
      number,
      debrief:
        !isLast && debriefed
          ? {
              at: plus(start, { hours: 3 }),
              people: [],
              redo: number === 1 ? at(doubts, n + 1) : null,
              doubt: at(doubts, n + number),
              decisionBy: null,
              happened: 'yes',
              other: at(notes, n + number),
              signs: n % 2 === 0 ? ['asked-availability'] : [],
            }
          : null,
      ...(day ? { sessions: talks, fullDay: talks.length > 1, format: 'superday' as const } : {}),
    },
    {
      title: `Interview ${number}`,
      start,
      end: plus(start, { minutes: day ? 60 * Math.max(met.length, 1) : 30 + 5 * ((n + number * 2) % 7) }),
      round: number,
      format: isLast ? format : 'recruiter-screen',
      company: at(companies, n),
      role: at(['Product Designer', 'Ward Nurse', 'Platform Engineer', 'Dispatcher'], n),
      meetingUrl: n % 3 === 0 ? 'https://meet.google.com/abc-defg-hij' : null,
      location: n % 3 === 1 ? `${200 + n} Park Ave, New York` : n % 3 === 2 && n % 2 === 0 ? '+1 212 555 0148' : null,
      interviewers: met,
      recruiter: n % 4 === 3 ? null : { name: 'Dana Holt', email: `dana.holt@${slug(n)}.example` },
      task:
        task && isLast
          ? { words: `Bring 10 slides on how you would open a new site in 20 minutes. ${at(notes, n)} Name what you left out.`, due: null }
          : null,
    },
  )
  return made
}

export function applicationOf(shape: Shape): Application {
  const rounds = Array.from({ length: shape.round }, (_, i) => roundOf(shape, i + 1))
  return anApplication(rounds, {
    id: `app-${shape.n}`,
    company: at(companies, shape.n),
    role: at(['Product Designer', 'Ward Nurse', 'Platform Engineer', 'Dispatcher'], shape.n),
    ...(shape.n % 2 === 0
      ? { decisionBy: { date: `2026-12-${16 + (shape.n % 9)}`, knownAt: '2026-11-20T10:00:00Z', from: 'invite' as const } }
      : {}),
  })
}

/** Every format, round one to three, nobody up to eight people, with and without debriefs and a task. */
export const manyShapes = (): Shape[] =>
  [...formatSchema.options, null].flatMap((format, f) =>
    [1, 2, 3].flatMap((round) =>
      [0, 1, 2, 4, 8].map(
        (people, p): Shape => ({
          n: f * 7 + round * 3 + p,
          format,
          round,
          people: format === 'superday' ? Math.max(people, 2) : people,
          debriefed: (f + p) % 3 !== 0,
          task: format === 'presentation' || (f + round + p) % 5 === 0,
        }),
      ),
    ),
  )

export interface Written {
  mail: Mail
  row: Touchpoint
  application: Application
  round: Round
}

/** A mail about the application's last round, after these other rows. */
export function written(kind: 'receipt' | 'packet' | 'card', shape: Shape, view: View, rows: Touchpoint[] = []): Written {
  const application = view.applications.find(({ id }) => id === `app-${shape.n}`)
  const round = application?.rounds.at(-1)
  if (!application || !round) throw new Error('no such application')
  return writtenFor(kind, application, round, view, rows)
}

export function writtenFor(
  kind: 'receipt' | 'packet' | 'card',
  application: Application,
  round: Round,
  view: View,
  rows: Touchpoint[] = [],
  isPlanned = false,
): Written {
  if (!round.start) throw new Error('it has no start')
  const before = { receipt: -240, packet: -48, card: -1 }[kind]
  const due = plus(round.start, { hours: before })
  const plannedFor = (later: 'packet' | 'card' | 'debrief', hours: number): Touchpoint =>
    rowOf(later, application, round, plus(round.start ?? due, { hours }), 'planned')
  const row = rowOf(kind, application, round, due, 'sending')
  const touchpoints = [...rows, plannedFor('packet', -47), plannedFor('card', -1), plannedFor('debrief', 2)]
  // When it would come is known before; what comes after it, once it is due.
  const planned = isPlanned && kind === 'packet' ? asPlanned(row, view, rows, plus(round.start, { hours: -240 })).due : null
  const shown = isPlanned ? asPlanned(row, view, rows, planned ?? due) : { row, touchpoints, due: null }
  // As it comes: the card of a day away comes the evening before.
  const now = shown.due ?? due
  const mail = renderMail(shown.row, view, sampleLinks, now, { touchpoints: shown.touchpoints })
  return { mail, row: { ...shown.row, state: 'sent', sentAt: now, said: mail.said }, application, round }
}

const rowOf = (kind: Touchpoint['kind'], application: Application, round: Round, due: Instant, state: Touchpoint['state']): Touchpoint =>
  aTouchpoint(kind, {
    subject: round.id,
    roundId: round.id,
    applicationId: application.id,
    due,
    state,
    because: kind === 'receipt' ? 'A new invite came in; this is what I read.' : 'It is part of the plan.',
  })

export const alone = (shape: Shape): View => aView([applicationOf(shape)])

/** What one reads of a mail but for its title and its foot: the addresses behind links are not read. */
export const bodyOf = ({ text }: Pick<Mail, 'text'>): string => {
  const [head = ''] = text.split('\n---\nWhy this came')
  return head
    .split('\n')
    .slice(2)
    .join('\n')
    .replace(/\(?https?:\S+/g, '')
    .replace(/\s\(\S+@\S+\)/g, '')
}

/** The sentences of a body: those of four words and more, headings, buttons and the facts at its end apart. */
export const sentencesOf = (mail: Pick<Mail, 'text'>): string[] =>
  bodyOf(mail)
    .replace(/^Also known\n-+\n\n(?:.+\n?)*/m, '')
    .replace(/^(.+)\n[-.]{3,}$/gm, '')
    .replace(/^.+:\n$/gm, '')
    .replace(/^(?:[>-]|!) ?/gm, '\n')
    .split(/\n{2,}|(?<=[.?!]”?)\s+/)
    .map((one) =>
      one
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .toLowerCase(),
    )
    .filter((one) => one.split(' ').length >= 4)
