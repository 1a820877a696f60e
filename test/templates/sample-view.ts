import type { Candidate } from '../../functions/domain/access/candidate.ts'
import { materialOf } from '../../functions/domain/material/material.ts'
import { factsOf } from '../../functions/domain/sending/shown-facts.ts'
import type { Touchpoint, TouchpointKind } from '../../functions/domain/sending/touchpoint.ts'
import { touchpointKey } from '../../functions/domain/sending/touchpoint-key.ts'
import { type Instant, localDate, plus } from '../../functions/domain/time/wall-time.ts'
import type { Answer, Application, Interview, Interviewer, Question, Round, View } from '../../functions/domain/view/view.ts'
import type { MailLinks } from '../../templates/mail/links.ts'
import type { MailMore } from '../../templates/mail/scene.ts'

/** One candidate's world for mails: everything filled in, or as little as a careless invite leaves. */

export const aCandidate = (fields: Partial<Candidate> = {}): Candidate => ({
  id: 'alex',
  name: 'Alex Morgan',
  mail: 'alex.morgan@example.com',
  homeZone: 'America/New_York',
  employer: 'Harborline Software',
  employerDomain: 'harborline.io',
  quiet: { from: '21:30', until: '07:30' },
  stopped: [],
  inboxAddress: 'alex-7f3k@in.example.com',
  ...fields,
})

const at = (origin: string, path: string): string => `${origin}/${path.split('/').map(encodeURIComponent).join('/')}`

export const sampleLinks: MailLinks = {
  home: () => 'https://roundtwo.example/',
  round: (roundId) => at('https://roundtwo.example', `rounds/${roundId}`),
  correct: (roundId) => at('https://roundtwo.example', `rounds/${roundId}/edit`),
  match: (applicationId) => at('https://roundtwo.example', `applications/${applicationId}/match`),
  giveTo: (pieceId, applicationId) => at('https://roundtwo.example', `material/${pieceId}?for=${applicationId}`),
  lookBack: (applicationId) => at('https://roundtwo.example', `material/new/look-back?application=${applicationId}`),
  packet: (roundId) => at('https://roundtwo.example', `rounds/${roundId}/packet`),
  debrief: (roundId) => at('https://roundtwo.example', `l/debrief-${roundId}`),
  draft: (roundId, person) => at('https://roundtwo.example', `l/draft-${roundId}-${person}`),
  notes: (roundId) => at('https://roundtwo.example', `l/notes-${roundId}`),
  letters: (applicationId) => `${at('https://roundtwo.example', `applications/${applicationId}`)}#letters`,
  application: (applicationId) => at('https://roundtwo.example', `applications/${applicationId}`),
  heardBack: (applicationId) => at('https://roundtwo.example', `l/heard-${applicationId}`),
  outcome: (applicationId, outcome) => `${at('https://roundtwo.example', `l/outcome-${applicationId}`)}?offer=${outcome}`,
  close: (applicationId) => at('https://roundtwo.example', `l/close-${applicationId}`),
  answer: (key, choice) => `${at('https://roundtwo.example', `l/answer-${key}`)}?offer=${encodeURIComponent(choice)}`,
  undo: (messageId) => at('https://roundtwo.example', `l/undo-${messageId}`),
  messages: () => at('https://roundtwo.example', 'messages'),
  message: (messageId) => at('https://roundtwo.example', `messages/${messageId}`),
  feed: (feedId) => at('https://roundtwo.example', `feeds/${feedId}`),
  settings: () => 'https://roundtwo.example/settings',
  ownData: () => 'https://roundtwo.example/your-data',
  signIn: () => 'https://roundtwo.example/sign-in/token',
  join: () => 'https://roundtwo.example/join/token',
  later: (key) => at('https://roundtwo.example', `l/later-${key}`),
  stop: (kind) => at('https://roundtwo.example', `stop/${kind}`),
}

export const aPerson = (name: string, fields: Partial<Interviewer> = {}): Interviewer => ({
  key: (fields.email ?? name).toLowerCase(),
  name,
  email: null,
  title: null,
  audience: null,
  lastSessionEnd: null,
  addedLater: false,
  detail: null,
  thanked: 'open',
  ...fields,
})

export const anInterview = (identity: string, fields: Partial<Interview> = {}): Interview => ({
  identity,
  identities: [identity],
  status: 'on',
  title: null,
  start: null,
  end: null,
  endAssumed: false,
  allDay: false,
  zone: null,
  sessions: [],
  interviewers: [],
  recruiter: null,
  format: null,
  round: null,
  company: null,
  role: null,
  meetingUrl: null,
  location: null,
  task: null,
  decisionBy: null,
  doubts: [],
  evidence: {},
  differences: [],
  trust: 'aligned',
  hasCalendar: true,
  uid: `${identity}@calendar.example`,
  firstStoredAt: '2026-11-24T15:02:00Z',
  changedAt: '2026-11-24T15:02:00Z',
  cancelledAt: null,
  pending: null,
  byHand: [],
  lastMessageAt: '2026-11-24T15:02:00Z',
  ...fields,
})

/** A round made from its interview: what both have, the round takes over. */
export function aRound(id: string, fields: Partial<Round> = {}, interview: Partial<Interview> = {}): Round {
  const base = { start: null, end: null, ...interview }
  const shared = { start: base.start, end: base.end, endAssumed: interview.endAssumed ?? false, allDay: interview.allDay ?? false }
  const first = anInterview(id, { ...interview })
  const { format, meetingUrl, location, interviewers, recruiter, task, zone, doubts, firstStoredAt, changedAt, lastMessageAt } = first
  return {
    id,
    applicationId: 'app-1',
    number: interview.round ?? null,
    position: 1,
    status: 'on',
    interviews: [first],
    ...shared,
    localDate: base.start ? localDate(base.start, 'America/New_York') : null,
    sessions: base.start
      ? [{ start: base.start, end: base.end, title: first.title, interviewers: interviewers.map(({ name }) => name), identity: id }]
      : [],
    fullDay: false,
    format,
    onSite: location !== null && meetingUrl === null,
    meetingUrl,
    location,
    zone,
    interviewers,
    recruiter,
    task,
    firstStoredAt,
    startKnownAt: base.start ? firstStoredAt : null,
    changedAt,
    cancelledAt: null,
    lastMessageAt,
    byHand: [],
    pending: [],
    doubts,
    debrief: null,
    ...fields,
  }
}

export const anApplication = (rounds: Round[], fields: Partial<Application> = {}): Application => ({
  id: 'app-1',
  company: null,
  role: null,
  domain: null,
  recruiter: null,
  rounds,
  decisionBy: null,
  stopped: null,
  answered: null,
  ...fields,
})

export const aView = (applications: Application[], fields: Partial<View> = {}): View => ({
  candidate: aCandidate(),
  applications,
  questions: [],
  answers: [],
  feeds: [],
  material: materialOf([]),
  ...fields,
})

export const aQuestion = (fields: Partial<Question> = {}): Question => ({
  key: 'question-1',
  about: 'reading',
  messageId: 'message-9',
  identity: null,
  feedId: null,
  askedBecause: 'The subject says “Chat with Rowan”, and the text names a role but no interview.',
  storedAt: '2026-11-25T09:00:00Z',
  start: '2026-12-01T16:00:00Z',
  choices: [],
  answered: false,
  ...fields,
})

export const anAnswer = (fields: Partial<Answer> = {}): Answer => ({
  messageId: 'message-8',
  storedAt: '2026-11-25T09:00:00Z',
  decision: 'not-an-interview',
  reason: 'It is a newsletter: it was sent to a list and arranges no meeting.',
  roundId: null,
  ...fields,
})

export const aTouchpoint = (kind: TouchpointKind, fields: Partial<Touchpoint> = {}): Touchpoint => {
  const { subject = 'round-2', occasion = 1 } = fields
  return {
    candidateId: 'alex',
    key: touchpointKey(subject, kind, occasion),
    subject,
    kind,
    occasion,
    roundId: subject,
    applicationId: 'app-1',
    due: '2026-11-30T19:00:00Z',
    useBy: '2026-12-02T19:00:00Z',
    because: 'Your packet comes 48 hours before the interview.',
    state: 'sending',
    ticket: 1,
    attempt: 1,
    ...fields,
  }
}

const people = [
  aPerson('Dana Whitfield', { email: 'dana@haldenlabs.example', title: 'Director of Platform', audience: 'hiring-manager' }),
  aPerson('Tomás Reyes', { email: 'tomas@haldenlabs.example', title: 'Staff Engineer', audience: 'peer' }),
  aPerson('Ingrid Solberg', { title: 'VP Product', audience: 'cross-functional' }),
]

const recruiter = { name: 'Priya Nair', email: 'priya@haldenlabs.example' }

const evidence = {
  company: { part: 'ORGANIZER', words: 'Priya Nair (Halden Labs)', sure: 0.95 },
  role: { part: 'SUMMARY', words: 'Panel interview: Platform Engineer', sure: 0.9 },
  round: { part: 'DESCRIPTION', words: 'for the second round we would like you to meet', sure: 0.9 },
  start: { part: 'DTSTART', words: '20261202T200000 Europe/Berlin', sure: 1 },
  meetingUrl: { part: 'LOCATION', words: 'https://halden.zoom.us/j/123456', sure: 1 },
  format: { part: 'SUMMARY', words: 'Panel interview', sure: 0.95 },
  interviewers: { part: 'ATTENDEE', words: 'Dana Whitfield, Tomás Reyes, Ingrid Solberg', sure: 0.9 },
  recruiter: { part: 'ORGANIZER', words: 'Priya Nair', sure: 0.7 },
  task: { part: 'DESCRIPTION', words: 'Please prepare ten minutes on a migration you led', sure: 0.8 },
  decisionBy: { part: 'DESCRIPTION', words: 'we hope to decide by 9 December', sure: 0.8 },
}

export const secondRound = (fields: Partial<Round> = {}, interview: Partial<Interview> = {}): Round =>
  aRound(
    'round-2',
    { position: 2, ...fields },
    {
      title: 'Panel interview: Platform Engineer',
      start: '2026-12-02T19:00:00Z',
      end: '2026-12-02T20:30:00Z',
      zone: 'Europe/Berlin',
      round: 2,
      format: 'panel',
      company: 'Halden Labs',
      role: 'Platform Engineer',
      meetingUrl: 'https://halden.zoom.us/j/123456',
      interviewers: people.map((person) => ({ ...person, lastSessionEnd: '2026-12-02T20:30:00Z' })),
      recruiter,
      task: {
        words:
          'Please prepare ten minutes on a migration you led: what you decided, what went wrong, and what you would do differently. No slides needed.',
        due: null,
      },
      decisionBy: '2026-12-09',
      evidence,
      ...interview,
    },
  )

export const firstRound = (): Round =>
  aRound(
    'round-1',
    {
      debrief: {
        at: '2026-11-18T20:00:00Z',
        people: [],
        redo: 'How I would split the monolith. I went straight into tools and never said what I would leave alone.',
        doubt: 'Whether I have led people through a change, or only the technical side of one.',
        decisionBy: null,
        happened: 'yes',
        other: 'They are short of people who can talk to product.',
      },
      interviewers: [
        aPerson('Dana Whitfield', {
          email: 'dana@haldenlabs.example',
          title: 'Director of Platform',
          audience: 'hiring-manager',
          thanked: 'sent',
          detail: 'She cares most about fewer night calls',
        }),
      ],
    },
    {
      start: '2026-11-18T18:00:00Z',
      end: '2026-11-18T18:45:00Z',
      round: 1,
      format: 'hiring-manager',
      company: 'Halden Labs',
      role: 'Platform Engineer',
      location: null,
    },
  )

export const fullApplication = (round = secondRound()): Application =>
  anApplication([firstRound(), round], {
    company: 'Halden Labs',
    role: 'Platform Engineer',
    domain: 'haldenlabs.example',
    recruiter,
    decisionBy: { date: '2026-12-09', knownAt: '2026-11-24T15:02:00Z', from: 'invite' },
  })

export const fullView = (round?: Round): View => aView([fullApplication(round)])

/** Nothing but a start: no company, no people, no place, no end. */
export const bareRound = (): Round =>
  aRound('round-2', { end: '2026-12-02T20:00:00Z' }, { start: '2026-12-02T19:00:00Z', endAssumed: true })
export const bareView = (): View =>
  aView([anApplication([bareRound()])], {
    candidate: aCandidate({ employer: undefined, employerDomain: undefined, inboxAddress: undefined }),
  })

/** The rows that stand in the table while a mail goes out. */
export const plannedRows = (round = secondRound()): Touchpoint[] => {
  const start: Instant = round.start ?? '2026-12-02T19:00:00Z'
  const row = (kind: TouchpointKind, due: Instant): Touchpoint =>
    aTouchpoint(kind, { due, state: 'planned', because: 'It is part of the plan.' })
  return [
    row('packet', plus(start, { hours: -48 })),
    row('task', plus(start, { hours: -47 })),
    row('card', plus(start, { hours: -1 })),
    row('debrief', plus(start, { hours: 2 })),
    row('thanks', plus(start, { hours: 4 })),
    row('last-call', plus(start, { hours: 21 })),
    row('nudge', '2026-12-11T14:30:00Z'),
    row('second-nudge', '2026-12-18T14:30:00Z'),
  ]
}

/** A receipt that went out and told of the round as it was. */
export const receiptSent = (round: Round): Touchpoint =>
  aTouchpoint('receipt', {
    state: 'sent',
    sentAt: '2026-11-24T15:03:00Z',
    mailMessageId: '0100018f-receipt',
    shown: { [round.id]: { start: round.start, decisionBy: null, facts: factsOf(round) } },
  })

export interface Sample {
  name: string
  touchpoint: Touchpoint
  view: View
  now: Instant
  more: MailMore
}
