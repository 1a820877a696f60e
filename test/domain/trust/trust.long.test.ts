import { describe, expect, it } from 'vitest'
import { considerMessage } from '../../../functions/domain/decide/decide-message.ts'
import type { Method, Reading } from '../../../functions/domain/read/reading.ts'
import type { Decision, Origin, Trust } from '../../../functions/domain/record/message.ts'
import { isByHand, trustOf } from '../../../functions/domain/trust/trust.ts'
import { aCandidate, aContribution, aMailOrigin, aMeeting, aMessage, anInterview, aReading, theItems } from '../../builders.ts'

const states = ['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED'] as const
type State = (typeof states)[number]

const organizer = 'maya.lindqvist@bluepine.example'
const from = (email: string, forwarded = false): Reading['mail'] => ({
  from: { name: null, email },
  subject: null,
  sentAt: null,
  messageId: null,
  automatic: false,
  forwarded,
  answer: null,
  forwardingConfirmation: null,
})

/** Who sent it, and which class that gives: columns are DMARC pass, neither, fail; in each DKIM and SPF pass, DKIM only, SPF only, none. */
const classes: Record<string, Trust> = { L: 'linked', A: 'aligned', T: 'attested', F: 'forwarded', U: 'unconfirmed' }
const mailSenders: {
  who: string
  headerFrom: string | null
  envelopeFrom: string
  ownerOnly?: boolean
  forwarded?: boolean
  gives: string
}[] = [
  {
    who: 'the owner',
    headerFrom: 'alex.morgan@example.com',
    envelopeFrom: 'alex.morgan@example.com',
    forwarded: true,
    gives: 'FFFF FUFU UUUU',
  },
  {
    who: 'the owner, through a forwarding service',
    headerFrom: 'alex.morgan@example.com',
    envelopeFrom: 'srs0=x@relay.example.net',
    forwarded: true,
    gives: 'FFFF UUUU UUUU',
  },
  { who: 'the organizer', headerFrom: organizer, envelopeFrom: 'bounce@mail.bluepine.example', gives: 'AAUU AUUU UUUU' },
  {
    who: 'a calendar platform for the organizer',
    headerFrom: organizer,
    envelopeFrom: '3xyz@calendar-server.bounces.google.com',
    gives: 'AAUU TUUU UUUU',
  },
  {
    who: 'a calendar platform for somebody else',
    headerFrom: 'eve@elsewhere.example',
    envelopeFrom: '3xyz@calendar-server.bounces.google.com',
    gives: 'UUUU UUUU UUUU',
  },
  {
    who: "a stranger in the organizer's name",
    headerFrom: 'maya@elsewhere.example',
    envelopeFrom: 'maya@elsewhere.example',
    gives: 'UUUU UUUU UUUU',
  },
  {
    who: 'somebody else who forwards it',
    headerFrom: 'friend@elsewhere.example',
    envelopeFrom: 'friend@elsewhere.example',
    forwarded: true,
    gives: 'UUUU UUUU UUUU',
  },
  { who: 'several senders at once', headerFrom: null, envelopeFrom: 'alex@elsewhere.example', gives: 'UUUU UUUU UUUU' },
  { who: "the owner's own machine", headerFrom: null, envelopeFrom: 'anyone@anywhere.example', ownerOnly: true, gives: 'FFFF FFFF FFFF' },
]
const column = (dmarc: State, dkim: State, spf: State): number =>
  5 * (dmarc === 'PASS' ? 0 : dmarc === 'FAIL' ? 2 : 1) + (dkim === 'PASS' ? 0 : 2) + (spf === 'PASS' ? 0 : 1)

interface Arrival {
  who: string
  origin: Origin
  forwarded: boolean
  trust: Trust
}

const arrivals: Arrival[] = [
  ...mailSenders.flatMap(({ who, gives, ownerOnly = false, forwarded = false, headerFrom, envelopeFrom }) =>
    states.flatMap((dmarc) =>
      states.flatMap((dkim) =>
        states.map(
          (spf): Arrival => ({
            who: `${who}, dmarc ${dmarc}, dkim ${dkim}, spf ${spf}`,
            origin: aMailOrigin({ headerFrom, envelopeFrom, ownerOnly, verdicts: { spf, dkim, dmarc, spam: 'PASS', virus: 'PASS' } }),
            forwarded,
            trust: classes[gives[column(dmarc, dkim, spf)] ?? ''] ?? 'unconfirmed',
          }),
        ),
      ),
    ),
  ),
  { who: 'a signed webhook', origin: { door: 'webhook', provider: 'calcom', doorId: 'door' }, forwarded: false, trust: 'linked' },
  { who: "the owner's feed", origin: { door: 'feed', feedId: 'feed-1' }, forwarded: false, trust: 'forwarded' },
  { who: 'the page', origin: { door: 'page' }, forwarded: false, trust: 'forwarded' },
]

/** What becomes of a move from a class (columns: linked, aligned, attested, forwarded, unconfirmed) when the meeting is known from another (rows). `?` asks. */
const fates: Record<string, string> = { none: 'nnnn?', linked: 'm????', aligned: 'mm???', attested: 'mmm??', forwarded: 'mmmm?' }
const order: Trust[] = ['linked', 'aligned', 'attested', 'forwarded', 'unconfirmed']
const methods: (Method | null)[] = ['request', 'publish', null, 'cancel', 'reply', 'counter']

function expectedDecision(trust: Trust, method: Method | null, known: string, byHand: boolean): Decision {
  if (method === 'reply' || method === 'counter') return 'reply-ignored'
  if (known === 'none' && method === 'cancel') return 'cancelled'
  const fate = fates[known]?.[order.indexOf(trust)]
  if (fate === 'n') return 'new-round'
  const applies = fate === 'm' || (byHand && trust === 'forwarded')
  return !applies ? 'asked' : method === 'cancel' ? 'cancelled' : 'changed'
}

const candidate = aCandidate()
const readingOf = (forwarded: boolean, headerFrom: string, method: Method | null = 'request'): Reading => ({
  ...aReading({ meetings: [aMeeting({ method, sequence: 1, start: '2026-12-03T19:00:00Z', dtstamp: '2026-11-26T10:00:00Z' })] }),
  method,
  mail: from(headerFrom, forwarded),
})

describe('how far a message is believed', () => {
  it('follows from its door and the verdicts of the mail service alone', () => {
    expect(arrivals.length).toBeGreaterThan(500)
    for (const { who, origin, forwarded, trust } of arrivals)
      expect([who, trustOf(origin, readingOf(forwarded, organizer), candidate)]).toEqual([who, trust])
  })

  it('is not raised by anything written inside the message', () => {
    const stranger = aMailOrigin({ headerFrom: undefined, envelopeFrom: 'eve@elsewhere.example' })
    expect(trustOf(stranger, readingOf(true, organizer), candidate)).toBe('unconfirmed')
    expect(
      trustOf(
        aMailOrigin({ headerFrom: 'alex.morgan@example.com.elsewhere.example', envelopeFrom: 'a@elsewhere.example' }),
        readingOf(false, candidate.mail),
        candidate,
      ),
    ).toBe('unconfirmed')
    expect(
      trustOf(
        aMailOrigin({
          headerFrom: organizer,
          envelopeFrom: 'x@notgoogle.com',
          verdicts: { spf: 'PASS', dkim: 'PASS', dmarc: 'GRAY', spam: 'PASS', virus: 'PASS' },
        }),
        readingOf(false, organizer),
        candidate,
      ),
    ).toBe('unconfirmed')
  })

  it('does not believe a mail held for spam, unless the owner forwards it', () => {
    const verdicts = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'FAIL', virus: 'PASS' } as const
    expect(trustOf(aMailOrigin({ headerFrom: organizer, envelopeFrom: organizer, verdicts }), readingOf(false, organizer), candidate)).toBe(
      'unconfirmed',
    )
    expect(trustOf(aMailOrigin({ verdicts }), readingOf(true, organizer), candidate)).toBe('forwarded')
  })

  it('takes the sender for the organizer of a mail without calendar data', () => {
    const mail = aReading({ meetings: [aMeeting({ uid: null, organizer: null })], mail: from(organizer) })
    expect(trustOf(aMailOrigin({ headerFrom: organizer, envelopeFrom: organizer }), mail, candidate)).toBe('aligned')
    expect(
      trustOf(
        aMailOrigin({ headerFrom: organizer, envelopeFrom: organizer }),
        { ...mail, meetings: [aMeeting({ organizer: null })] },
        candidate,
      ),
    ).toBe('unconfirmed')
  })

  it("knows the candidate's own hand", () => {
    const hands = arrivals.filter(({ origin }) => isByHand(origin, candidate)).map(({ who }) => who.split(',')[0])
    expect([...new Set(hands)].sort()).toEqual(['the owner', "the owner's own machine", 'the page'])
  })
})

describe('what a message may do', () => {
  /** What is neither PASS nor FAIL is told apart above; here DMARC alone shows all four. */
  const isClear = (state: State) => state === 'PASS' || state === 'FAIL'
  const clear = arrivals.filter(({ origin }) => origin.door !== 'mail' || (isClear(origin.verdicts.dkim) && isClear(origin.verdicts.spf)))
  const knowns = ['none', ...order.slice(0, 4)]
  const itemsFor = (known: string) =>
    theItems({
      interviews: order
        .filter((trust) => trust === known)
        .map((trust) => anInterview({ contributions: [aContribution({ trust, byHand: false })] })),
    })

  it('follows from its class, its method and who told of the meeting first, in every combination', () => {
    let cells = 0
    for (const known of knowns) {
      const items = itemsFor(known)
      for (const { who, origin, forwarded, trust } of clear) {
        for (const method of methods) {
          const byHand = isByHand(origin, candidate)
          const reading = readingOf(forwarded, organizer, method)
          const message = aMessage({ name: 'next', origin, byHand, storedAt: '2026-11-26T15:00:00Z' })
          const { decision } = considerMessage({ message, reading, trust: trustOf(origin, reading, candidate), items })
          if (decision !== expectedDecision(trust, method, known, byHand))
            expect([who, method, known, decision]).toEqual([who, method, known, expectedDecision(trust, method, known, byHand)])
          cells += 1
        }
      }
    }
    expect(cells).toBeGreaterThan(3_000)
  })

  it('is nothing at all when it carries a virus', () => {
    for (const { origin, forwarded } of arrivals) {
      if (origin.door !== 'mail') continue
      const infected = { ...origin, verdicts: { ...origin.verdicts, virus: 'FAIL' as const } }
      const considered = considerMessage({
        message: aMessage({ origin: infected }),
        reading: readingOf(forwarded, organizer),
        trust: 'forwarded',
        items: theItems(),
      })
      expect(considered).toMatchObject({ decision: 'dropped', contributions: [] })
    }
  })
})

describe('a mail about several meetings', () => {
  const signed = aMailOrigin({ headerFrom: organizer, envelopeFrom: 'bounce@mail.bluepine.example' })
  const organizedBy = (...organizers: (string | null)[]) =>
    aReading({ mail: from(organizer), meetings: organizers.map((one, at) => aMeeting({ uid: `${at}@x`, organizer: one })) })
  const trust = (...organizers: (string | null)[]) => trustOf(signed, organizedBy(...organizers), aCandidate())

  it('of one organizer is theirs, however the address is spelled', () => {
    expect(trust(organizer, organizer.toUpperCase())).toBe('aligned')
  })

  it('of several organizers proves none of them, whoever signed it', () => {
    expect(trust(organizer, 'eve@elsewhere.example')).toBe('unconfirmed')
    expect(trust('eve@elsewhere.example', organizer)).toBe('unconfirmed')
  })
})
