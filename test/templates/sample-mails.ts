import type { Feed } from '../../functions/domain/feed/feed.ts'
import type { Detail, DetailKind, How } from '../../functions/domain/read/reading.ts'
import { type TouchpointKind, touchpointKindSchema } from '../../functions/domain/sending/touchpoint.ts'
import type { Instant } from '../../functions/domain/time/wall-time.ts'
import { withFocus } from '../../functions/domain/view/people/interviewers.ts'
import type { Answered, AnswerSaid, Round, View } from '../../functions/domain/view/view.ts'
import type { MailMore } from '../../templates/mail/scene.ts'
import {
  anAnswer,
  anApplication,
  aPerson,
  aQuestion,
  aRound,
  aTouchpoint,
  aView,
  bareRound,
  bareView,
  firstRound,
  fullApplication,
  fullView,
  plannedRows,
  receiptSent,
  type Sample,
  secondRound,
} from './sample-view.ts'

/** One full and one bare sample of every kind, and the variants worth a look. */

const feed: Feed = {
  candidateId: 'alex',
  id: 'feed-1',
  url: 'https://calendar.example/x.ics',
  name: 'Work and life',
  etag: null,
  lastModified: null,
  nextPollAt: '2026-11-25T09:05:00Z',
  lastGoodAt: '2026-11-25T09:00:00Z',
  trouble: null,
  seen: {},
  firstLookAt: '2026-11-25T09:00:00Z',
  version: 1,
}

const nowOf: Partial<Record<TouchpointKind, Instant>> = {
  receipt: '2026-11-24T15:02:30Z',
  change: '2026-11-27T16:00:00Z',
  card: '2026-12-02T18:00:00Z',
  debrief: '2026-12-02T21:00:00Z',
  thanks: '2026-12-02T23:30:00Z',
  'last-call': '2026-12-03T16:30:00Z',
  'new-time': '2026-12-02T20:40:00Z',
  'task-today': '2026-12-02T14:00:00Z',
  promise: '2026-12-04T14:00:00Z',
  nudge: '2026-12-11T14:30:00Z',
  'second-nudge': '2026-12-18T14:30:00Z',
  'close-offer': '2027-01-04T14:30:00Z',
  'cancel-follow-up': '2026-12-01T14:30:00Z',
  offer: '2026-12-10T15:00:00Z',
  'offer-deadline': '2026-12-13T22:00:00Z',
  'after-no': '2026-12-10T15:00:00Z',
  'check-in': '2027-01-19T14:30:00Z',
  'ask-time': '2026-12-17T14:30:00Z',
  agenda: '2026-11-30T12:30:00Z',
}

const cancelled = { status: 'cancelled' as const, cancelledAt: '2026-11-27T15:58:00Z' }

const detailed = () => {
  const details = ['how the team halved its night calls', 'we disagreed about queues, and he drew the picture I was missing', null]
  const round = secondRound({
    debrief: { at: '2026-12-02T22:00:00Z', people: [], redo: null, doubt: null, decisionBy: null, happened: 'yes', other: null },
  })
  return { ...round, interviewers: round.interviewers.map((person, n) => ({ ...person, detail: details[n] ?? null })) }
}

const promising: Pick<Round, 'debrief'> = {
  debrief: {
    at: '2026-12-02T22:00:00Z',
    people: [],
    redo: null,
    doubt: null,
    decisionBy: null,
    happened: 'yes',
    other: null,
    promise: 'the deck about the night calls',
    promiseDue: '2026-12-04',
  },
}

/** What the candidate says of a round that was not held, or not for long. */
const toldOf = (happened: 'no-show' | 'moved' | 'cut-short', waitedUntil?: string): Pick<Round, 'debrief'> => ({
  debrief: {
    at: '2026-12-02T20:40:00Z',
    people: [],
    redo: null,
    doubt: null,
    decisionBy: null,
    happened,
    ...(waitedUntil ? { waitedUntil } : {}),
    other: null,
  },
})

const movedRound = () => secondRound({}, { start: '2026-12-03T23:30:00Z', end: '2026-12-04T01:00:00Z' })

function fullViewFor(kind: TouchpointKind): View {
  if (kind === 'change') return fullView(movedRound())
  if (kind === 'cancel-follow-up') return fullView(secondRound(cancelled))
  if (kind === 'new-time') return fullView(secondRound(toldOf('no-show', '14:20')))
  if (kind === 'promise') return fullView(secondRound(promising))
  if (kind === 'thanks' || kind === 'last-call') return fullView(detailed())
  if (kind === 'question') return aView([fullApplication()], { questions: [aQuestion()] })
  if (kind === 'feed-summary') return feedView()
  if (kind === 'agenda') return weekView()
  const answered = answers[kind]
  if (answered) return answeredView(answered)
  return fullView()
}

const anOffer: Answered = {
  kind: 'offer',
  at: '2026-12-10T15:00:00Z',
  confirmed: true,
  answerId: null,
  dueOn: '2026-12-15',
  deadline: '2026-12-15T22:00:00Z',
}

/** What was answered before each of these mails. */
const answers: Partial<Record<TouchpointKind, Answered>> = {
  offer: anOffer,
  'offer-deadline': anOffer,
  'after-no': { ...anOffer, kind: 'rejection', dueOn: null, deadline: null },
  'check-in': { ...anOffer, kind: 'on-hold', dueOn: '2027-01-15', deadline: '2027-01-16T04:59:00Z' },
  'ask-time': { ...anOffer, kind: 'next-step', dueOn: null, deadline: null },
}

/** Another company still decides, and a third has the next round. */
const answeredView = (answered: Answered, more: Partial<View> = {}): View => {
  const stopped = { by: 'outcome' as const, at: answered.at, outcome: answered.kind }
  const held = aRound('round-8', { applicationId: 'app-2' }, { start: '2026-12-04T16:00:00Z', end: '2026-12-04T17:00:00Z' })
  const ahead = aRound(
    'round-9',
    { applicationId: 'app-3' },
    { start: '2026-12-17T20:00:00Z', end: '2026-12-17T21:00:00Z', recruiter: null },
  )
  const nils = { name: 'Nils Brandt', email: 'nils@brightwater.example' }
  return aView(
    [
      { ...fullApplication(), answered, stopped },
      anApplication([held], { id: 'app-2', company: 'Brightwater', role: 'Site Reliability Engineer', recruiter: nils }),
      anApplication([ahead], { id: 'app-3', company: 'Fernhill Health' }),
    ],
    more,
  )
}

const saidView = (said: Partial<AnswerSaid>): View => {
  const whole: AnswerSaid = {
    kind: 'next-step',
    words: null,
    against: [],
    dueOn: null,
    deadline: null,
    date: null,
    applicationId: 'app-1',
    ...said,
  }
  return answeredView(anOffer, {
    answers: [anAnswer({ decision: 'heard-back', roundId: 'round-2', reason: 'Halden Labs wrote back.', said: whole })],
  })
}

const receiptOf = (name: string, view: View): Sample => ({
  ...full('receipt'),
  name: `receipt-${name}`,
  touchpoint: messageReceipt(),
  now: '2026-12-10T15:00:00Z',
  view,
})

const feedView = (): View => {
  const firstLook = { feedId: 'feed-1', ticked: false }
  const past = { ...firstRound(), firstLook }
  return aView([{ ...fullApplication(secondRound({ firstLook })), rounds: [past, secondRound({ firstLook })] }], {
    feeds: [feed],
    questions: [
      aQuestion({
        feedId: 'feed-1',
        firstLook: true,
        askedBecause: 'The entry “Coffee with Rowan (Brightwater)” may be an interview: Brightwater has a posting you forwarded.',
      }),
    ],
  })
}

const weekView = (): View => {
  const other = aRound(
    'round-9',
    { applicationId: 'app-2' },
    {
      title: 'Technical screen',
      start: '2026-12-02T20:00:00Z',
      end: '2026-12-02T21:00:00Z',
      format: 'technical',
      location: '12 Quay Street, Boston',
      interviewers: [aPerson('Lee Okafor', { title: 'Engineer' })],
    },
  )
  return aView([fullApplication(), anApplication([other], { id: 'app-2', company: 'Brightwater', role: 'Site Reliability Engineer' })])
}

const subjectOf: Partial<Record<TouchpointKind, string>> = {
  question: 'question-1',
  'feed-summary': 'feed-1',
  agenda: 'alex/2026-W49',
  'term-end': 'alex/2026-12-14',
  'sign-in': 'alex',
  welcome: 'alex',
  invitation: 'alex',
  test: 'round-2#packet#1',
}
const withoutRound: ReadonlySet<TouchpointKind> = new Set([
  'question',
  'feed-summary',
  'agenda',
  'term-end',
  'sign-in',
  'welcome',
  'invitation',
])

/** The mail that a test shows. */
const testedRows = (kind: TouchpointKind) => (kind === 'test' ? [aTouchpoint('packet', { state: 'planned' })] : [])

/** Where no sample's view has the planner owe it, the words it would have. */
const reasons: Partial<Record<TouchpointKind, string>> = {
  'task-today': 'It comes on the morning of the day your task is for.',
  'last-call': 'It comes four hours before the 24 hours for a thank-you are over, for whoever is still without one.',
}

const touchpointFor = (kind: TouchpointKind) => {
  const because = kind === 'packet' ? {} : { because: reasons[kind] ?? 'It was due now.' }
  const row = aTouchpoint(kind, { subject: subjectOf[kind] ?? 'round-2', ...because })
  if (kind === 'test') return { ...row, roundId: 'round-2' }
  if (!withoutRound.has(kind)) return row
  const { roundId: _round, applicationId: _application, ...rest } = row
  return rest
}

const nowFor = (kind: TouchpointKind): Instant => nowOf[kind] ?? '2026-11-30T19:00:00Z'

const full = (kind: TouchpointKind): Sample => ({
  name: kind,
  touchpoint: touchpointFor(kind),
  view: fullViewFor(kind),
  now: nowFor(kind),
  more: {
    touchpoints: [
      ...plannedRows(kind === 'change' ? movedRound() : secondRound()),
      ...(kind === 'change' ? [receiptSent(secondRound())] : []),
      ...testedRows(kind),
    ],
    replies: true,
  },
})

const bareViewFor = (kind: TouchpointKind): View => {
  const view = bareView()
  if (kind === 'cancel-follow-up') return aView([anApplication([{ ...bareRound(), status: 'cancelled' }])], { candidate: view.candidate })
  if (kind === 'promise') return aView([anApplication([{ ...bareRound(), ...promising }])], { candidate: view.candidate })
  if (kind === 'new-time') return aView([anApplication([{ ...bareRound(), ...toldOf('moved') }])], { candidate: view.candidate })
  if (kind === 'question') return { ...view, questions: [aQuestion({ start: null, messageId: null })] }
  return view
}

/** As little as there can be: a start and nothing else, no other rows. */
const bare = (kind: TouchpointKind): Sample => ({
  name: `${kind}-bare`,
  touchpoint: touchpointFor(kind),
  view: bareViewFor(kind),
  now: nowFor(kind),
  more: { touchpoints: testedRows(kind) },
})

export const fullSamples: Sample[] = touchpointKindSchema.options.map(full)
export const bareSamples: Sample[] = touchpointKindSchema.options.map(bare)

/** After a cancel only the question for a new date is left of the plan. */
const offRows: MailMore = {
  touchpoints: [receiptSent(secondRound()), aTouchpoint('cancel-follow-up', { state: 'planned', due: '2026-12-01T14:30:00Z' })],
}

/** It became known four hours before. */
const late = secondRound({ firstStoredAt: '2026-12-02T15:00:00Z', startKnownAt: '2026-12-02T15:00:00Z' })
export const variants: Sample[] = [
  {
    ...full('question'),
    name: 'question-update',
    view: aView([fullApplication(pendingRound())], {
      questions: [
        aQuestion({
          about: 'update',
          identity: 'round-2',
          messageId: 'message-7',
          start: '2026-12-03T19:00:00Z',
          askedBecause: 'A move came from an address I do not know.',
        }),
      ],
    }),
  },
  {
    ...full('question'),
    name: 'question-grouped',
    touchpoint: { ...touchpointFor('question'), subject: 'feed-1/2026-11-25' },
    view: aView([fullApplication()], {
      feeds: [feed],
      questions: [
        aQuestion({ key: 'q-a', feedId: 'feed-1', start: '2026-12-04T16:00:00Z' }),
        aQuestion({
          key: 'q-b',
          feedId: 'feed-1',
          start: null,
          about: 'vanished',
          askedBecause: 'The entry “Panel, Halden Labs” is no longer in your calendar.',
        }),
      ],
    }),
  },
  { ...full('change'), name: 'change-cancelled', view: fullView(secondRound(cancelled)), more: offRows },
  { ...full('change'), name: 'change-to-be-moved', view: fullView(secondRound({ status: 'to-be-moved' })), more: offRows },
  {
    ...full('packet'),
    name: 'packet-late',
    view: fullView(late),
    touchpoint: {
      ...touchpointFor('packet'),
      because: 'Its time became known only hours ahead, so this one mail is receipt, packet and card.',
      carries: ['round-2#receipt#1', 'round-2#card#1'],
    },
    now: '2026-12-02T17:00:00Z',
    more: { touchpoints: plannedRows(late).slice(3) },
  },
  { ...full('packet'), name: 'packet-superday', view: fullView(superday()) },
  { ...full('packet'), name: 'packet-own-words', view: fullView(visited()) },
  { ...full('card'), name: 'card-own-words', view: fullView(visited()) },
  { ...full('receipt'), name: 'receipt-own-words', view: fullView(visited()) },
  { ...full('change'), name: 'change-own-words', view: fullView(visited()) },
  { ...full('card'), name: 'card-by-phone', view: fullView(calledByThem()) },
  { ...full('receipt'), name: 'receipt-by-phone', view: fullView(calledByThem()) },
  { ...full('packet'), name: 'packet-unknown-format', view: fullView(secondRound({}, { format: null, interviewers: [], task: null })) },
  { ...full('new-time'), name: 'new-time-moved', view: fullView(secondRound(toldOf('moved'))), now: '2026-12-01T15:00:00Z' },
  { ...full('nudge'), name: 'nudge-no-show', view: fullView(secondRound(toldOf('no-show'))) },
  { ...full('thanks'), name: 'thanks-cut-short', view: fullView({ ...detailed(), ...toldOf('cut-short') }) },
  { ...full('debrief'), name: 'debrief-with-drafts', touchpoint: { ...touchpointFor('debrief'), carries: ['round-2#thanks#1'] } },
  {
    ...full('receipt'),
    name: 'receipt-not-an-interview',
    touchpoint: messageReceipt(),
    view: aView([fullApplication()], { answers: [anAnswer()] }),
  },
  {
    ...full('receipt'),
    name: 'receipt-refused',
    touchpoint: messageReceipt(),
    view: aView([], {
      answers: [anAnswer({ decision: 'refused', reason: 'The file says it is a calendar, but it breaks off in the middle.' })],
    }),
  },
  {
    ...full('receipt'),
    name: 'receipt-heard-back',
    touchpoint: messageReceipt(),
    view: aView([fullApplication()], {
      answers: [
        anAnswer({
          decision: 'heard-back',
          roundId: 'round-2',
          said: {
            kind: 'next-step',
            words: 'I can tell you that there will be a next step.',
            against: [],
            dueOn: null,
            date: null,
            deadline: null,
            applicationId: 'app-1',
          },
          reason: 'Halden Labs wrote on 10 December that there will be a next step.',
        }),
      ],
    }),
  },
  receiptOf(
    'offer',
    saidView({
      kind: 'offer',
      words: 'We are delighted to offer you the role of Platform Engineer.',
      dueOn: '2026-12-15',
      deadline: '2026-12-15T22:00:00Z',
    }),
  ),
  receiptOf('no', saidView({ kind: 'rejection', words: 'We have decided to go ahead with somebody else.' })),
  receiptOf('on-hold', saidView({ kind: 'on-hold', words: 'The role is on hold until the new budget.', dueOn: '2027-01-15' })),
  receiptOf('next-step-by', saidView({ words: 'You are through, and Lee calls you by Friday.', date: '2026-12-11' })),
  receiptOf('date', saidView({ kind: 'date', words: 'We decide by 18 December.', date: '2026-12-18' })),
  receiptOf(
    'unclear',
    saidView({ kind: 'rejection', words: 'Not for this role, but we would like you to meet another team.', against: ['next-step'] }),
  ),
  receiptOf('automatic', aView([fullApplication()], { answers: [anAnswer({ automatic: { lost: [] } })] })),
  receiptOf(
    'came-back',
    aView([fullApplication()], {
      answers: [anAnswer({ automatic: { lost: [{ address: 'tomas@haldenlabs.example', person: 'Tomás Reyes' }] } })],
    }),
  ),
  { ...full('receipt'), name: 'receipt-pending', view: fullView(pendingRound()) },
  {
    ...full('question'),
    name: 'question-application',
    view: aView([], {
      questions: [
        aQuestion({
          about: 'application',
          askedBecause: 'The invite names Halden Labs and no role, and you have two applications there.',
          choices: [
            { id: 'a1', label: 'Halden Labs, Platform Engineer', why: 'last heard of on 18 November' },
            { id: 'a2', label: 'Halden Labs, Data Engineer', why: 'same recruiter' },
          ],
        }),
      ],
    }),
  },
]

/** On site, with everything an invite can say. */
function visited() {
  const said = (kind: DetailKind, words: string, person?: string): Detail => ({
    kind,
    words,
    part: 'mail text',
    ...(person ? { person } : {}),
  })
  const details = [
    said('bring', 'What to bring:\n- a photo ID\n- two copies of your CV'),
    said('arrive', 'Ask for Tessa Bloom at the 31st-floor reception; the garage is on 46th Street.'),
    said('phone', 'If you’re running late, call Tessa at 212-555-0148.'),
    said('tool', 'We’ll draw in Miro: https://miro.com/app/board/uXjVN/ and share notes at https://notes.evil.example/x.'),
    said('dress', 'Dress is business casual.'),
    said('focus', 'Dana will go deep on a migration you led.', 'Dana Whitfield'),
    said('agenda', 'We start with a walkthrough and leave 15 minutes for your questions.'),
    said('travel', 'We reimburse your train fare; please keep the receipt.'),
    said('next', 'You’ll hear from us within a week.'),
    said('other', 'The building is quiet on Fridays.'),
  ]
  const how: How = { by: 'place', askFor: 'Tessa Bloom' }
  const place = { location: '200 Park Avenue, New York', meetingUrl: null, task: null, details, how }
  const round = secondRound({ details, how }, place)
  return { ...round, interviewers: withFocus(round.interviewers, details) }
}

function calledByThem() {
  const details: Detail[] = [{ kind: 'how', words: 'I will call you on the number you gave.', part: 'mail text' }]
  const how: How = { by: 'phone', calls: 'they' }
  const [dana] = secondRound().interviewers
  return secondRound({ details, how }, { meetingUrl: null, task: null, interviewers: dana ? [dana] : [], details, how })
}

function superday() {
  const talk = (start: Instant, end: Instant, title: string, interviewers: string[]) => ({
    start,
    end,
    title,
    interviewers,
    identity: 'round-2',
  })
  const round = secondRound(
    {},
    {
      format: 'superday',
      start: '2026-12-02T14:00:00Z',
      end: '2026-12-02T18:00:00Z',
      meetingUrl: null,
      location: 'Torstraße 140, Berlin',
      task: null,
    },
  )
  return {
    ...round,
    fullDay: true,
    onSite: true,
    sessions: [
      talk('2026-12-02T14:00:00Z', '2026-12-02T15:00:00Z', 'Welcome and system design', ['Dana Whitfield']),
      talk('2026-12-02T15:15:00Z', '2026-12-02T16:00:00Z', 'Working together', ['Tomás Reyes']),
      talk('2026-12-02T17:00:00Z', '2026-12-02T18:00:00Z', 'Product view', ['Ingrid Solberg']),
    ],
  }
}

function pendingRound() {
  return secondRound({
    pending: [
      {
        messageId: 'message-7',
        storedAt: '2026-11-26T09:00:00Z',
        trust: 'unconfirmed',
        cancel: false,
        start: '2026-12-03T19:00:00Z',
        end: '2026-12-03T20:00:00Z',
        why: 'It came from an address I do not know.',
      },
    ],
  })
}

function messageReceipt() {
  const {
    roundId: _round,
    applicationId: _application,
    ...rest
  } = aTouchpoint('receipt', { subject: 'message-8', because: 'You forwarded this message.' })
  return rest
}

export const allSamples: Sample[] = [...fullSamples, ...bareSamples, ...variants]
