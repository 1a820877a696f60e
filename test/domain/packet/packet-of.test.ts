import { describe, expect, it } from 'vitest'
import { materialOf } from '../../../functions/domain/material/material.ts'
import { readTyped } from '../../../functions/domain/material/read/typed.ts'
import { packetOf } from '../../../functions/domain/packet/packet-of.ts'
import { saidBefore, saidId } from '../../../functions/domain/packet/said.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import { askWords } from '../../../templates/mail/words/packet-words.ts'
import { playbook } from '../../../templates/playbook/playbook.ts'
import { aPiece } from '../../builders.ts'
import {
  anApplication,
  aPerson,
  aRound,
  aTouchpoint,
  aView,
  bareRound,
  firstRound,
  fullApplication,
  secondRound,
} from '../../templates/sample-view.ts'

const now = '2026-11-30T19:00:00Z'
const of = (application: Application, round: Round, said: string[] = [], others: Application[] = []) =>
  packetOf({ view: aView([application, ...others]), application, round, now, playbook, said: new Set(said), head: 45, reserved: 0 })
const second = (round = secondRound()) => of(fullApplication(round), round)

const mia = aPerson('Mia Stone', {
  email: 'mia@tidewater.example',
  audience: 'recruiter',
  detail: 'the team just moved off one drawing tool',
})
const screen = (fields: Partial<Round> = {}): Round =>
  aRound('round-1', fields, { start: '2026-11-25T16:00:00Z', end: '2026-11-25T16:30:00Z', format: 'recruiter-screen', interviewers: [mia] })

describe('the open point', () => {
  it('is what they may still wonder, before the answer to give again', () => {
    expect(second().point).toMatchObject({
      about: 'doubt',
      words: 'Whether I have led people through a change, or only the technical side of one.',
    })
  })

  it('gives way to the next one once it is marked as answered', () => {
    const round = secondRound()
    const application = fullApplication(round)
    const answered = { ...application, rounds: [{ ...firstRound(), answeredPoints: ['doubt' as const] }, round] }
    expect(of(answered, round).point).toMatchObject({ about: 'redo' })
    expect(of({ ...answered, rounds: [{ ...firstRound(), answeredPoints: ['doubt', 'redo'] }, round] }, round).point).toBeNull()
  })

  const withDebriefs = (debriefs: readonly { redo?: string; doubt?: string }[], round = secondRound({}, { task: null })) => {
    const first = firstRound()
    const rounds = debriefs.map((debrief, at) => ({
      ...first,
      id: `round-0-${at}`,
      start: `2026-11-1${at}T15:00:00Z`,
      end: `2026-11-1${at}T16:00:00Z`,
      debrief: { ...first.debrief!, doubt: null, redo: null, ...debrief },
    }))
    return of({ ...fullApplication(round), rounds: [...rounds, round] }, round)
  }

  it.each([
    ['Dana seemed unsure about my German', 'my German'],
    ['Dana: what do I know about tariffs', 'what do I know about tariffs'],
  ])('that speaks of somebody is told without them: %s', (doubt, words) => {
    expect(withDebriefs([{ doubt }]).point).toMatchObject({ words, private: false })
  })

  it('is the latest that can be shown, where the latest speaks of somebody', () => {
    const { point, soFar } = withDebriefs([{ redo: 'the split of the monolith' }, { doubt: 'she did not like the second answer' }])
    expect(point).toMatchObject({ words: 'the split of the monolith' })
    expect(soFar.apart).toBeNull()
  })

  it('is none where none can be shown: the page keeps it, and first place goes to something else', () => {
    const { point, soFar } = withDebriefs([{ doubt: 'she did not like the second answer' }])
    expect(point).toBeNull()
    expect(soFar.apart).toMatchObject({ words: 'she did not like the second answer' })
  })

  it('is what the invite says it will be about, before a later one', () => {
    const round = secondRound(
      {},
      { task: null, interviewers: [aPerson('Ray Ito', { focus: ['Ray will focus on how you would run five sites.'] })] },
    )
    const { point } = withDebriefs([{ redo: 'multi site, I only have one' }, { doubt: 'the numbers for spring' }], round)
    expect(point).toMatchObject({ words: 'multi site, I only have one' })
  })

  it('of one round is the one whose asker sits there again', () => {
    const round = secondRound({}, { task: null, interviewers: [aPerson('Dana Whitfield'), aPerson('Ray Ito')] })
    const both = [{ doubt: 'no payments background', redo: 'Dana asked about isolation levels' }]
    expect(withDebriefs(both, round).point).toMatchObject({ about: 'redo', words: 'isolation levels' })
    expect(withDebriefs(both, secondRound({}, { task: null, interviewers: [aPerson('Ray Ito')] })).point).toMatchObject({ about: 'doubt' })
  })
})

describe('the advice on the open point', () => {
  const withDoubt = (doubt: string, said: string[] = []) => {
    const [first, round] = [firstRound(), secondRound()]
    const application = { ...fullApplication(round), rounds: [{ ...first, debrief: { ...first.debrief!, doubt } }, round] }
    return of(application, round, said).point?.advice
  }

  it('hangs on what the point is about', () => {
    const advice = ['whether I can lead', 'my numbers for 2024', 'why I left after a year', 'wound care'].map((words) => withDoubt(words))
    expect(advice[0]).toBe(playbook.openPoint.leading[0]?.words)
    expect(new Set(advice).size).toBe(4)
  })

  it('is another where an earlier mail gave it', () => {
    const [first, second] = playbook.openPoint.number
    expect(withDoubt('my numbers for 2024', [saidId(first!.words)])).toBe(second?.words)
  })

  it('on why one left, on a date or on a paper is never advice on a deed', () => {
    for (const [subject, words] of [
      ['leaving', 'why I left after a year'],
      ['start', 'my notice period'],
      ['papers', 'my licence'],
    ] as const) {
      const all = playbook.openPoint[subject].map((one) => saidId(one.words))
      expect(withDoubt(words, all)).toBeNull()
    }
  })

  it('never asks for a time it was done where it was not', () => {
    for (const words of ['whether I can do native mobile', 'multi site - I only have one', 'something they never saw in my work'])
      for (let said: string[] = []; said.length < 5; ) {
        const advice = withDoubt(words, said)
        expect(advice ?? '').not.toMatch(/one time you did it/i)
        if (advice == null) break
        said = [...said, saidId(advice)]
      }
  })

  it('on pay stands in no mail, and nor does the point', () => {
    const [round, first] = [secondRound(), firstRound()]
    const told = { ...first, debrief: { ...first.debrief!, doubt: 'my salary was too high for them' } }
    expect(of({ ...fullApplication(round), rounds: [told, round] }, round).point).toMatchObject({ about: 'redo' })
    const alone = { ...told, debrief: { ...told.debrief, redo: null } }
    expect(of({ ...fullApplication(round), rounds: [alone, round] }, round).point).toBeNull()
  })
})

describe('the people', () => {
  it('are asked about nothing that speaks of somebody, and whoever recruits is told of it neither', () => {
    const about = (words: string, audience: 'recruiter' | 'peer') => {
      const before = aRound(
        'round-1',
        {},
        { start: '2026-11-25T16:00:00Z', format: 'peer', interviewers: [aPerson('Ian Wells', { detail: words })] },
      )
      const round = secondRound({}, { interviewers: [aPerson('Ray Ito', { audience })] })
      return of({ ...fullApplication(round), rounds: [before, round] }, round)
    }
    expect(about('she built the first version alone', 'recruiter').people[0]?.asks[0]?.kind).not.toBe('passed-on')
    expect(about('she built the first version alone', 'recruiter').soFar.remarks).toHaveLength(1)
    expect(about('a new ward opens in March', 'recruiter').people[0]?.asks[0]?.kind).toBe('passed-on')
    expect(about('she built the first version alone', 'peer').people[0]?.asks[0]?.kind).not.toBe('passed-on')
    expect(about('they built the first version alone', 'peer').people[0]?.asks[0]).toMatchObject({
      kind: 'passed-on',
      as: { as: 'clause', words: 'you built the first version alone' },
    })
  })

  it.each([
    ['peer', 'executive', 'energy cost per pallet', false],
    ['peer', 'hiring-manager', 'nights need covering from January', false],
    ['peer', 'executive', 'a new ward opens in March', true],
    ['peer', 'executive', 'the kitchen closes at ten', true],
    ['hiring-manager', 'skip-level', 'deals stall at procurement', false],
    ['hiring-manager', 'peer', 'deals stall at procurement', true],
    ['executive', 'hiring-manager', 'someone who can say no to finance', true],
    ['peer', 'cross-functional', 'nights need covering from January', true],
    ['recruiter', 'executive', 'nights need covering from January', true],
    ['peer', 'recruiter', 'deals stall at procurement', false],
    [null, 'executive', 'deals stall at procurement', false],
    ['peer', null, 'a new ward opens in March', true],
    ['peer', null, 'wants capex for doors', false],
  ] as const)(
    'hear what a %s told before them, being %s, only where it goes down or sideways, or is planned anyway: %s',
    (from, to, detail, isCarried) => {
      const before = aRound(
        'round-1',
        {},
        { start: '2026-11-25T16:00:00Z', format: 'panel', interviewers: [aPerson('Ian Wells', { audience: from, detail })] },
      )
      const round = secondRound({ task: null }, { task: null, interviewers: [aPerson('Ray Ito', { audience: to })] })
      const { people, soFar } = of({ ...fullApplication(round), rounds: [before, round] }, round)
      expect(people[0]?.asks.some(({ kind }) => kind === 'passed-on')).toBe(isCarried)
      expect(soFar.remarks.map(({ words }) => words)).toEqual(isCarried ? [] : [detail])
    },
  )

  it('are told nothing composed where its grammar is not sure: the fact stands there, with what to find out', () => {
    const before = aRound(
      'round-1',
      {},
      {
        start: '2026-11-25T16:00:00Z',
        format: 'panel',
        interviewers: [aPerson('Bea Lund', { audience: 'skip-level', detail: 'someone who can say no to finance' })],
      },
    )
    const round = secondRound({ task: null }, { task: null, interviewers: [aPerson('Ray Ito', { audience: 'hiring-manager' })] })
    const [ask] = of({ ...fullApplication(round), rounds: [before, round] }, round).people[0]?.asks ?? []
    expect(ask).toMatchObject({ kind: 'passed-on', as: null })
    expect(playbook.findOut.whom.map(({ words }) => words)).toContain(ask?.kind === 'passed-on' && ask.question)
    expect(askWords(ask!, round.interviewers[0]!, [])).toMatch(/^Bea Lund \(Wed 25 Nov\): “someone who can say no to finance”\. Ask /)
    const german = { ...round, language: 'de' }
    const told = { ...before, interviewers: [{ ...before.interviewers[0]!, detail: 'a new ward opens in March' }] }
    expect(of({ ...fullApplication(german), rounds: [told, german] }, german).people[0]?.asks[0]).toMatchObject({ as: null })
  })

  it('of whom nobody knows what they do are asked about it, and it is not said besides', () => {
    const round = secondRound({ number: 1, position: 1 }, { task: null, interviewers: [aPerson('Sam Field')] })
    const [sam] = of(anApplication([round]), round).people
    expect(sam?.asks[0]).toMatchObject({ words: 'What do you work on, and where would we work together?' })
  })

  it('already met are not told of as new, and are asked on from what they said', () => {
    const { people, soFar } = second()
    expect(soFar.met.map(({ person }) => person.name)).toEqual(['Dana Whitfield'])
    expect(people[0]).toMatchObject({
      asks: [{ kind: 'again', remark: { words: 'She cares most about fewer night calls' } }],
    })
  })

  it('hear of what somebody else said before, each remark from one of them', () => {
    const round = aRound(
      'round-2',
      { position: 2 },
      { start: '2026-12-04T16:00:00Z', interviewers: [aPerson('Owen Park'), aPerson('Rosa Klein')] },
    )
    const asks = of(anApplication([screen(), round]), round).people.map((one) => one.asks[0])
    expect(asks[0]).toMatchObject({ kind: 'passed-on', remark: { name: 'Mia Stone', words: 'the team just moved off one drawing tool' } })
    expect(asks[1]?.kind).toBe('bank')
  })

  it('who were not there after all have not been met', () => {
    const round = aRound('round-2', { position: 2 }, { start: '2026-12-04T16:00:00Z', interviewers: [mia] })
    const absent = screen({ interviewers: [{ ...mia, absent: true, detail: null }] })
    expect(of(anApplication([absent, round]), round).soFar).toMatchObject({ met: [] })
  })

  it('of a first round have not been met', () => {
    expect(of(anApplication([screen()]), screen()).soFar).toMatchObject({ met: [] })
  })
})

describe('what was said before', () => {
  it('is chosen no more, of questions to expect and to ask, and of advice', () => {
    const [round, application] = [bareRound(), anApplication([bareRound()])]
    const first = of(application, round)
    const again = of(application, round, first.said)
    expect(first.expect).toHaveLength(3)
    expect(first.said.length).toBeGreaterThan(6)
    expect(again.said.filter((id) => first.said.includes(id))).toEqual([])
  })

  it('is what was mailed: not the mail itself, and for the card what stood before its packet', () => {
    const row = (key: string, said: string, sentAt: string, kind: 'packet' | 'card' = 'packet') =>
      aTouchpoint(kind, { subject: key, roundId: key, state: 'sent', sentAt, said: [said] })
    const rows = [
      row('a', 'one', '2026-11-20T10:00:00Z'),
      row('b', 'two', '2026-11-25T10:00:00Z'),
      row('c', 'three', '2026-11-28T10:00:00Z'),
    ]
    const planned = aTouchpoint('packet', { subject: 'd', roundId: 'd', state: 'planned', said: ['four'] })
    expect([...saidBefore([...rows, planned], 'c', { key: rows[2]!.key, kind: 'packet' })]).toEqual(['one', 'two'])
    expect([...saidBefore(rows, 'b', { key: 'b#card#1', kind: 'card' })]).toEqual(['one'])
    expect([...saidBefore(rows, 'd', null)]).toEqual(['one', 'two', 'three'])
  })

  it('is known by its words and not by its place', () => {
    expect(saidId('Ask early.')).toBe(saidId('Ask early.'))
    expect(saidId('Ask early.')).not.toBe(saidId('Ask late.'))
  })
})

describe('the questions to expect', () => {
  const withTitle = (title: string) => aRound('round-1', {}, { start: '2026-12-04T16:00:00Z', format: 'panel', title, interviewers: [] })

  it('follow the title of the session, and say so', () => {
    const round = withTitle('Case discussion with the team')
    expect(of(anApplication([round]), round).expect[0]).toMatchObject({
      family: 'situational',
      because: { kind: 'title', words: 'Case discussion with the team' },
    })
  })

  it('are first of all what the invite says they will ask, with the story that shares its words', () => {
    const stories = [
      aPiece(
        'story',
        readTyped(
          'story',
          'Title: The schema fight\nSituation: Two teams, one event.\nAction: I wrote both down.\nResult: One schema for 9 teams.\nThemes: disagreement',
        ),
        { id: 'fight' },
      ),
      aPiece(
        'story',
        readTyped(
          'story',
          'Title: Double charges\nSituation: An incident on payday, payments went out twice.\nAction: I stopped the retries.\nResult: 312 customers paid back by noon.\nThemes: failure',
        ),
        { id: 'charges' },
      ),
    ]
    const details = [{ kind: 'agenda' as const, words: '20 minutes going through a past incident you owned.', part: 'body' as const }]
    const round = aRound('round-1', { details }, { start: '2026-12-04T16:00:00Z', format: 'technical' })
    const application = anApplication([round])
    const view = { ...aView([application]), material: materialOf(stories) }
    const { expect: questions } = packetOf({ view, application, round, now, playbook, said: new Set(), head: 45, reserved: 0 })
    expect(questions[0]).toMatchObject({
      words: 'A past incident you owned',
      because: { kind: 'announced' },
      story: { title: 'Double charges' },
    })
  })

  it.each(['a past incident you owned', 'an outage you owned'])(
    'with the story of what went wrong, not the one that was also owned: %s',
    (asked) => {
      const told = (id: string, words: string) => aPiece('story', readTyped('story', words), { id })
      const latency =
        'Title: Checkout latency\nSituation: Checkout timed out.\nTask: I owned the order service.\nAction: I measured every query.'
      const charges = 'Title: Double charges\nSituation: A bug charged people twice.\nTask: I had merged it.\nAction: I wrote the refunds.'
      const stories = [
        told('latency', `${latency}\nResult: p99 fell from 900 to 210 ms.\nThemes: pressure`),
        told('charges', `${charges}\nResult: 312 people paid back by noon.\nThemes: failure`),
      ]
      const details = [{ kind: 'agenda' as const, words: `20 minutes going through ${asked}.`, part: 'body' as const }]
      const round = aRound('round-1', { details }, { start: '2026-12-04T16:00:00Z', format: 'technical' })
      const application = anApplication([round])
      const view = { ...aView([application]), material: materialOf(stories) }
      const { expect: questions } = packetOf({ view, application, round, now, playbook, said: new Set(), head: 45, reserved: 0 })
      expect(questions[0]).toMatchObject({ because: { kind: 'announced' }, story: { title: 'Double charges' } })
    },
  )

  it('have something under them in a later round too, where the first recipe was said before; and none stands bare', () => {
    const details = [{ kind: 'focus' as const, words: 'We will ask how you would run five sites.', part: 'body' as const }]
    const round = aRound('round-1', { details }, { start: '2026-12-04T16:00:00Z' })
    const application = anApplication([round])
    const view = aView([application])
    const asked = (said: readonly string[]) =>
      packetOf({ view, application, round, now, playbook, said: new Set(said), head: 45, reserved: 0 }).expect.filter(
        ({ because }) => because?.kind === 'announced',
      )
    const recipes = playbook.announced.plan.map(({ words }) => words)
    expect(recipes.length).toBeGreaterThan(1)
    const first = asked([])
    expect(first.map(({ words, answer }) => [words, answer])).toEqual([['How you would run five sites', recipes[0]]])
    expect(asked(recipes.slice(0, 1).map(saidId)).map(({ answer }) => answer)).toEqual([recipes[1]])
    expect(asked(recipes.map(saidId))).toEqual([])
  })

  it('leave out a part of the day of which nothing new is to be said: it stands in the day', () => {
    const part = (title: string, hour: number) => ({
      title,
      start: `2026-12-04T${hour}:00:00Z`,
      end: `2026-12-04T${hour}:45:00Z`,
      interviewers: [],
      identity: 'round-1',
    })
    const sessions = [part('Tour of the school', 10), part('Interview', 11)]
    const round = aRound('round-1', { sessions }, { start: '2026-12-04T10:00:00Z' })
    const view = aView([anApplication([round])])
    const asked = (said: ReadonlySet<string>) =>
      packetOf({ view, application: anApplication([round]), round, now, playbook, said, head: 45, reserved: 0 }).expect.map(
        ({ words }) => words,
      )
    expect(asked(new Set())).toContain('Tour of the school')
    const every = playbook.announced.tour.map(({ words }) => saidId(words))
    expect(asked(new Set(every.slice(0, 1)))).toContain('Tour of the school')
    expect(asked(new Set(every))).not.toContain('Tour of the school')
  })

  it('know what was asked about last time', () => {
    const later = aRound('round-2', { position: 2 }, { start: '2026-12-04T16:00:00Z', format: 'recruiter-screen' })
    const told = screen({
      debrief: {
        at: '2026-11-25T18:00:00Z',
        people: [],
        redo: null,
        doubt: null,
        decisionBy: null,
        happened: 'yes',
        other: null,
        signs: ['asked-availability'],
      },
    })
    expect(of(anApplication([told, later]), later).expect[0]).toMatchObject({
      family: 'availability',
      because: { kind: 'asked-availability' },
    })
  })
})

describe('beside the people', () => {
  it('stand the decision date and the other applications with a date', () => {
    const other = anApplication([aRound('round-9', { applicationId: 'app-2' }, { start: '2026-12-17T16:00:00Z' })], { id: 'app-2' })
    const round = secondRound()
    const packet = of(fullApplication(round), round, [], [other])
    expect(packet.soFar).toMatchObject({ decisionBy: '2026-12-09', undebriefed: null })
    expect(packet.others.map(({ application }) => application.id)).toEqual(['app-2'])
  })

  it('stands how long a slide may take, where the brief says both', () => {
    const pace = (words: string) => second(secondRound({}, { task: { words, due: null } })).pace
    expect(pace('A 20-minute talk, up to 10 slides.')).toEqual({ minutes: 20, slides: 10 })
    expect(pace('Höchstens 12 Folien in 30 Minuten')).toEqual({ minutes: 30, slides: 12 })
    expect(pace('スライド10枚、20分')).toEqual({ minutes: 20, slides: 10 })
    expect(pace('10 slides on anything you like')).toBeNull()
  })

  it('stands a mistake only where it can be made', () => {
    const round = aRound('round-1', {}, { start: '2026-12-04T16:00:00Z', format: 'panel', interviewers: [aPerson('Owen Park')] })
    expect(of(anApplication([round]), round).avoid).not.toBe(playbook.mistakes['leaving-someone-out']?.words)
  })
})
