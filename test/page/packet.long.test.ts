import { describe, expect, it } from 'vitest'
import { matchOf } from '../../functions/domain/match/match.ts'
import { materialOf } from '../../functions/domain/material/material.ts'
import { readCv } from '../../functions/domain/material/read/cv.ts'
import { readPosting } from '../../functions/domain/material/read/posting.ts'
import { readTyped } from '../../functions/domain/material/read/typed.ts'
import { packetOf } from '../../functions/domain/packet/packet-of.ts'
import type { Trade } from '../../functions/domain/read/language/meanings/work.ts'
import { formatSchema } from '../../functions/domain/read/reading.ts'
import type { Running } from '../../functions/domain/view/running.ts'
import type { Application, Audience, Round } from '../../functions/domain/view/view.ts'
import { renderMail } from '../../templates/mail/render/render-mail.tsx'
import { othersWords, sameDayWords } from '../../templates/mail/words/packet-words.ts'
import { matchPage } from '../../templates/page/match/match.tsx'
import { packetPage } from '../../templates/page/packet/packet.tsx'
import { audiencePage, audiences } from '../../templates/playbook/audiences.ts'
import { families } from '../../templates/playbook/families.ts'
import { playbook } from '../../templates/playbook/playbook.ts'
import { aContribution, aMeeting, aPiece, anInterview as aStoredInterview } from '../builders.ts'
import { parseMail, squeeze } from '../templates/html-text.ts'
import { everyText } from '../templates/playbook/every-text.ts'
import { allSamples } from '../templates/sample-mails.ts'
import { sampleMaterial } from '../templates/sample-material.ts'
import { aPerson, aRound, aTouchpoint, aView, firstRound, fullApplication, sampleLinks, secondRound } from '../templates/sample-view.ts'
import { aTown } from './browser.ts'

const frame = { owner: true, gesture: 'g', open: 0, local: false }
const now = '2026-11-30T19:00:00Z'

const pageOf = (round: Round, shared = false, first = firstRound(), material = materialOf([])): string =>
  pageFor(round, { ...fullApplication(round), rounds: round.position > 1 ? [first, round] : [round] }, shared, material)

function pageFor(round: Round, application: Application, shared = false, material = materialOf([])): string {
  const packet = packetOf({
    view: { ...aView([application]), material },
    application,
    round,
    now,
    playbook,
    said: new Set(),
    head: 0,
    reserved: 0,
  })
  const html = packetPage({ frame, round, application, packet, material, homeZone: 'America/New_York', now, shared })
  return squeeze(parseMail(html).body.textContent ?? '')
}

/** The packet of a round as it is written when what it said before stood in an earlier mail, and again. */
function packetsInTurn(round: Round): string[] {
  const application = { ...fullApplication(round), rounds: [firstRound(), round] }
  const said = new Set<string>()
  return Array.from({ length: 4 }, () => {
    const earlier = aTouchpoint('packet', { key: 'round-1#packet#1', roundId: 'round-1', state: 'sent', sentAt: now, said: [...said] })
    const mail = renderMail(aTouchpoint('packet'), aView([application]), sampleLinks, now, { touchpoints: [earlier] })
    for (const id of mail.said) said.add(id)
    return squeeze(mail.text)
  })
}

/** The page of every format and audience, early and later, by video and on site, with work and without. */
const everyPage = (): string[] =>
  [...formatSchema.options, null].flatMap((format, n) =>
    [1, 2].map((position) => {
      const interviewers = [...(Object.keys(audiences) as (Audience | 'unknown')[])].map((audience) =>
        aPerson(`Sam ${audience}`, { audience: audience === 'unknown' ? null : audience }),
      )
      const where = (position + n) % 2 === 1 ? { meetingUrl: null, location: '200 Park Ave, New York' } : {}
      const first = firstRound()
      const redoOnly = { ...first, debrief: { ...first.debrief!, doubt: n % 2 === 0 ? null : 'They went quiet at the end' } }
      return pageOf(secondRound({ position, number: position }, { format, interviewers, ...where }), false, redoOnly)
    }),
  )

/** Of each thing a CV can lack the page that says what to do about it. */
const thinPages = (): string[] =>
  [
    'Night shifts',
    'Excellent communication skills',
    'Forklift licence',
    'Fluent German',
    'Right to work in the UK',
    'Kafka',
    'Python',
    '9 years of Java',
    'Kotlin',
  ]
    .map((asked) => matchOf({ posting: readPosting(`Requirements\n- ${asked}`), cv: readCv(javaCv), corrections: [], on: '2026-11' }))
    .map((match) =>
      squeeze(
        parseMail(matchPage({ frame, application: fullApplication(secondRound()), match, cvLines: [], paper: 'CV' })).body.textContent ??
          '',
      ),
    )
/** Of each thing that can be left open the page that says what to do about it. */
const pointPages = (): string[] =>
  [
    'Whether I can lead',
    'My numbers for spring',
    'Why I left after a year',
    'That I am overqualified',
    'My notice period',
    'My NMC registration',
    'My German',
    'Night shifts',
    'Wound care',
    'My salary expectation',
    'isolation levels, I mixed them up',
    'Whether I can hold a class of 32',
    'If I know the market well enough',
    'The pasta station, I only did it for a summer',
  ].map((doubt) => pageOf(secondRound(), false, { ...firstRound(), debrief: { ...firstRound().debrief!, doubt } }))

const jobOf: Readonly<Record<Trade, string>> = {
  software: 'Developer',
  data: 'Data Analyst',
  care: 'Ward Nurse',
  teaching: 'Teacher',
  kitchen: 'Sous Chef',
  hospitality: 'Waiter',
  sales: 'Account Executive',
  finance: 'Accountant',
  logistics: 'Driver',
  retail: 'Sales Assistant',
  office: 'Office Manager',
  design: 'Product Designer',
  research: 'Research Scientist',
  engineering: 'Mechanical Engineer',
  pharmacy: 'Pharmacist',
  social: 'Social Worker',
  planning: 'Town Planner',
  product: 'Product Manager',
  marketing: 'Marketing Manager',
  personnel: 'HR Business Partner',
  crafts: 'Electrician',
}

/** Of each thing that went wrong last time the page that warns of it. */
const debriefPages = (): string[] =>
  [
    { signs: ['ran-longer' as const] },
    { signs: ['asked-availability' as const] },
    { redo: 'Why us' },
    { redo: 'Why I chose one supplier over three' },
    { redo: 'How I would split the ward' },
    { redo: 'My numbers, I said four and then six' },
  ].map((told) => pageOf(secondRound(), false, { ...firstRound(), debrief: { ...firstRound().debrief!, ...told } }))

const recruits = aPerson('Mia Stone', { audience: 'recruiter' })

/** All that can be handed in and told, the manager met again, and no end given: what rests on something stands there. */
const fullPages = (): string[] =>
  (['hiring-manager', 'technical', 'recruiter-screen', 'superday'] as const).flatMap((format) =>
    [1, 2].map((position) => {
      const manager = aPerson('Dana Whitfield', { audience: 'hiring-manager', stressed: 'fewer night calls' })
      const round = secondRound(
        { position, number: position, endAssumed: true, interviewers: [manager, aPerson('Ian Wells', { audience: 'peer' })] },
        { format },
      )
      const first = { ...firstRound(), interviewers: [manager] }
      const application = { ...fullApplication(round), decisionBy: null, rounds: position > 1 ? [first, round] : [round] }
      return pageFor(round, application, false, sampleMaterial(round))
    }),
  )

/** Of each line of work the page of a first call, of an interview on site and of a trial; and of each kind of talk where none is known. */
const workPages = (): string[] =>
  [...Object.values(jobOf), 'Store Manager', 'Captain'].flatMap((role) =>
    [
      { format: 'recruiter-screen' as const, title: 'First call', how: { by: 'phone' as const }, interviewers: [recruits] },
      { format: 'technical' as const, title: 'Interview', onSite: true, meetingUrl: null },
      { format: 'technical' as const, title: 'Trial shift', end: '2026-12-02T23:00:00Z' },
      { format: 'technical' as const, title: 'Take-home review' },
      { format: 'recruiter-screen' as const, title: 'Offer call' },
    ].map(({ format, title, ...fields }) => {
      const round = secondRound({ position: 1, number: 1, ...fields }, { format, title })
      const application = { ...fullApplication(round), role, rounds: [round] }
      return pageFor(round, application)
    }),
  )

/** Somebody of each line of work, met for a job in another. */
const acrossPages = (): string[] =>
  Object.entries(jobOf).map(([trade, title]) => {
    const round = secondRound({ interviewers: [aPerson('Ines Roth', { title, audience: 'cross-functional' })] })
    return pageFor(round, { ...fullApplication(round), role: trade === 'care' ? 'Accountant' : 'Ward Nurse' })
  })

/** The one whose days an assistant would run. */
const servedPages = (): string[] =>
  Array.from({ length: 12 }, (_, n) => {
    const ceo = aPerson('Edmund Aldous', { audience: 'executive' })
    const round = secondRound({ position: 1, number: 1, interviewers: [ceo] }, { format: 'executive' })
    const own = { ...round, id: `served-${n}` }
    return pageFor(own, { ...fullApplication(own), role: 'Executive Assistant', rounds: [own] })
  })

/** Of each thing a sentence of a brief can ask for the page with what may be asked about it. */
const briefPages = (): string[] =>
  [
    'In 20 minutes. With 10 slides. On 2 pages.',
    'Name one. Choose a tool. Rank them.',
    'Plan it. Build it. Design it.',
    'Explain it. Justify it. And why?',
    'A topic of yours.',
  ].map((words) => pageOf(secondRound({}, { task: { words, due: null } })))

/** What the employer wrote they will ask, of each form. */
const announcedPages = (): string[] =>
  [
    'You will be asked how you would run five sites.',
    'We will discuss a decision that went wrong.',
    'He will want to talk about your thesis.',
    'He will want to talk about wound care.',
    'You will be asked to do some live debugging.',
    'She will ask about your forecasts and margins.',
    'You will be asked to teach fractions to year 8.',
    'You will be asked to present it to the board.',
    'You will be asked to sort a list in Excel.',
    'You will be asked to take a written test.',
    'You will be asked to do some pair programming.',
    'There will be a whiteboard exercise.',
    'You will be asked to join a group exercise.',
    'You will be asked to shadow a colleague.',
    'We will look at the site on a tour of the factory.',
    'We will go through the document check.',
    'We will go through your portfolio.',
    'We will go through the exercise you sent.',
    'We will discuss a real deal of yours.',
    'We will discuss safeguarding in your work.',
    'We would love to hear how you run a team.',
    'She will ask how you work with engineers when something breaks.',
    'You will be asked what you would not build.',
    'We will talk about your background and career.',
    'We would love to hear why you want to move.',
    'You will be asked to play a short role play with a parent.',
    'You will be asked to work through a short case.',
    'You will get paper and a drawing of one of our pumps.',
    'We will talk about the reflection on the lesson.',
  ].flatMap((words) => {
    const round = secondRound({ details: [{ kind: 'focus', words, part: 'body' }] }, { task: null })
    return [pageOf(round), ...packetsInTurn(round)]
  })

/** Of each kind of thing somebody may have told the page that takes it up, with themselves, a colleague and whoever recruits, in several rounds. */
const toldPages = (): string[] =>
  [
    'deals stall at procurement',
    'a new ward opens in March',
    'the team just moved off Sketch',
    'they count in three ways',
    'they want someone who stays',
    'they must be right before they are fast',
    'energy cost per pallet',
    'wants a second till',
    'never ship on a Friday',
    'Tuesdays short, Fridays full',
    'docks first, doors by June',
    'lates need filling',
    'lates: need filling',
    'Fridays are 140 covers with three on the line',
    'the close takes nine days',
    'days - close takes nine days',
    'she keeps the books in two systems',
    'doors: open from six',
    'the oven runs on gas',
    'your best customer calls every Monday',
    'the stream closes at midnight',
    'Fridays: 140 covers with three',
    'new tills, same queue',
    'oat milk here, cow there',
    'she built it alone',
    'cares most about fewer night calls',
    'needs a faster month end',
    'hopes for fewer complaints',
    'wants someone who can say no',
    'people who speak up',
    'someone who asks first',
  ].flatMap((detail) =>
    Array.from({ length: 30 }, (_, n) => {
      const teller = aPerson('Ian Wells', { audience: 'peer', detail })
      const met = [teller, aPerson('Owen Park', { audience: 'peer' }), aPerson('Mia Stone', { audience: 'recruiter' })][n % 3]!
      const round = secondRound({}, { interviewers: [{ ...met, detail: null }] })
      const first = { ...firstRound(), interviewers: [teller] }
      return pageFor({ ...round, id: `told-${n}` }, { ...fullApplication(round), decisionBy: null, rounds: [first, round] })
    }),
  )

/** Of each thing a posting can insist on the page with the question on it. */
const askingPages = (): string[] =>
  ['Wound care', 'Two years on a ward', 'Fluent German', 'Night shifts', 'NMC registration'].map((asked) => {
    const round = secondRound()
    const posting = aPiece('p', readTyped('posting', `Requirements\n- ${asked}`), { identity: round.interviews[0]?.identity ?? null })
    return pageOf(round, false, firstRound(), materialOf([posting]))
  })
const javaCv = 'Experience\nDeveloper, Some Firm\n2024 – present\n- Wrote Java services\n\nSkills\nPython, currently learning Kotlin'

interface Piece {
  cites: string | null
  words: string
}

/** Under these stand names of other things, and no text. */
const namesOnly: ReadonlySet<string> = new Set(['mistakes:list', 'for:list', 'also:list', 'needs:list', 'of:list'])

/** Every text of the playbook, with the capability it serves where it names one. */
function piecesOf(value: unknown): Piece[] {
  if (Array.isArray(value)) return value.flatMap((entry) => (typeof entry === 'string' ? [{ cites: null, words: entry }] : piecesOf(entry)))
  if (value === null || typeof value !== 'object') return []
  const own = value as Record<string, unknown>
  const cites = typeof own.cites === 'string' ? own.cites : null
  const kind = typeof own.family === 'string' ? families[own.family as keyof typeof families].cites : null
  const also = Array.isArray(own.also) ? own.also : []
  const texts = ['words', 'answer'].flatMap((name) =>
    typeof own[name] === 'string' ? [cites ?? kind, ...also].map((one) => ({ cites: one, words: own[name] as string })) : [],
  )
  return [
    ...texts,
    ...Object.entries(own).flatMap(([name, entry]) => (namesOnly.has(Array.isArray(entry) ? `${name}:list` : name) ? [] : piecesOf(entry))),
  ]
}

describe('the playbook', () => {
  const shown = [
    ...everyPage(),
    ...thinPages(),
    ...pointPages(),
    ...workPages(),
    ...fullPages(),
    ...acrossPages(),
    ...servedPages(),
    ...debriefPages(),
    ...askingPages(),
    ...toldPages(),
    ...briefPages(),
    ...announcedPages(),
    ...allSamples.map(({ touchpoint, view, now: at, more }) => squeeze(renderMail(touchpoint, view, sampleLinks, at, more).text)),
  ].join('\n')
  const pieces = piecesOf(everyText)

  it('is shown whole: every piece of it stands on some page or in some mail', () => {
    expect(pieces.length).toBeGreaterThan(400)
    expect(pieces.filter(({ words }) => !shown.includes(squeeze(words))).map(({ words }) => words)).toEqual([])
  })

  it('meets what a round needs with words that are shown', () => {
    const named = Object.values(audiences).map(({ cites, name }): Piece => ({ cites, words: name }))
    const met = new Set([...pieces, ...named].filter(({ words }) => shown.includes(squeeze(words))).map(({ cites }) => cites))
    const parts: [string, number][] = [
      ['A1', 10],
      ['A3', 9],
      ['A4', 12],
      ['A5', 11],
      ['A6', 10],
      ['A9', 18],
      ['A10', 9],
      ['A11', 8],
      ['A12', 3],
      ['A13', 5],
      ['A14', 3],
      ['A15', 11],
      ['A16', 6],
      ['A17', 6],
    ]
    const wanted = parts.flatMap(([part, count]) => Array.from({ length: count }, (_, n) => `${part}.${n + 1}`))
    // People introduced on the day are added in the debrief: there is nothing to advise beforehand.
    expect(wanted.filter((id) => !met.has(id) && id !== 'A3.8')).toEqual([])
  })
})

describe('the packet page', () => {
  it('holds what a mail has no room for and what no mail may say', () => {
    const page = pageOf(secondRound())
    for (const words of [
      'Whether I have led people',
      'How I would split the monolith',
      'Only if they raise it',
      'An hour of reading',
      'Your stories',
      'The first months',
    ])
      expect(page).toContain(words)
  })

  it('keeps what the candidate wrote out of the copy for somebody else', () => {
    const told = { ...firstRound(), debrief: { ...firstRound().debrief!, told: 'March at the earliest', questions: 'Why us?' } }
    const own = [
      'Whether I have led people',
      'How I would split',
      'night calls',
      'talk to product',
      'March at the earliest',
      'Why us?',
      'pay and start',
    ]
    const [page, copy] = [pageOf(secondRound(), false, told), pageOf(secondRound(), true, told)]
    for (const words of own) expect(page, words).toContain(words)
    for (const words of own.filter((words) => words !== 'Why us?')) expect(copy, words).not.toContain(words)
    expect(copy).toContain('Dana Whitfield')
  })

  it('differs between a first and a later round', () => {
    const [first, later] = [
      pageOf(aRound('round-1', {}, { start: '2026-12-04T16:00:00Z', format: 'peer' })),
      pageOf(secondRound({}, { format: 'peer' })),
    ]
    expect(first).toContain('A first round asks')
    expect(later).toContain('A later round is a shortlist.')
    expect(first).not.toContain('>So far<')
  })
})

describe('an open point', () => {
  const rounds = () => {
    const at = (uid: string, start: string) => aMeeting({ uid, start })
    return [
      aStoredInterview({
        contributions: [aContribution({ messageId: 'm-1', meeting: at('one@bluepine.example', '2026-12-02T19:00:00Z') })],
      }),
      aStoredInterview({
        contributions: [aContribution({ messageId: 'm-2', meeting: at('two@bluepine.example', '2026-12-09T19:00:00Z') })],
      }),
    ]
  }

  it('is marked as answered on the page, stays marked, and can be opened again', async () => {
    const town = await aTown(rounds())
    const [first, second] = (await town.seen()).applications[0]?.rounds ?? []
    const owner = town.owner()
    await owner.send(`/rounds/${first?.id}/debrief`, { happened: 'yes', doubt: 'Leading a team', redo: '', decisionBy: '' })
    const path = `/rounds/${second?.id}/packet`
    const open = async () => (await town.seen()).applications[0]?.rounds[0]?.answeredPoints

    expect((await owner.get(path)).body).toContain('Leading a team')
    await owner.send(path, { from: first?.id ?? '', about: 'doubt', done: 'answered' })
    expect(await open()).toEqual(['doubt'])
    expect((await owner.get(path)).body).toContain('Answered since')
    await owner.send(path, { from: first?.id ?? '', about: 'doubt', done: 'open' })
    expect(await open()).toBeUndefined()
  })

  it('of no round is no point', async () => {
    const town = await aTown(rounds())
    const second = (await town.seen()).applications[0]?.rounds[1]
    const answer = await town
      .owner()
      .send(`/rounds/${second?.id}/packet`, { from: 'nowhere', about: 'doubt', done: 'answered' }, `/rounds/${second?.id}`)
    expect(answer.statusCode).toBe(404)
  })
})

it('a packet page has the note that asks what kind of interview it is, until somebody says so', async () => {
  const page = async (format: 'panel' | null) => {
    const meeting = aMeeting({ start: '2026-12-09T19:00:00Z', title: 'Interview', interviewers: [] })
    const town = await aTown([aStoredInterview({ contributions: [aContribution({ meeting, format })] })])
    const [round] = (await town.seen()).applications[0]?.rounds ?? []
    const path = `/rounds/${round?.id}/packet`
    return [(await town.owner().get(path)).body, (await town.owner().get(`${path}?copy=share`)).body]
  }
  const [own, shared] = await page(null)
  expect(own).toMatch(/quick questions?: /)
  expect(own).toContain('id="kind"')
  for (const other of [shared, ...(await page('panel'))]) expect(other).not.toContain('quick question')
})

it('a packet page has above its parts the way to each of them, in their order', async () => {
  const town = await aTown()
  const { id } = await town.round()
  const page = parseMail((await town.owner().get(`/rounds/${id}/packet`)).body)
  const ways = [...page.querySelectorAll('main details.noprint a')].map((link) => [link.getAttribute('href'), link.textContent])
  const parts = [...page.querySelectorAll('section h2')].map((heading) => [`#${heading.id}`, heading.textContent])
  expect(parts.length).toBeGreaterThan(5)
  expect(ways).toEqual(parts)
})

describe('a packet page in full', () => {
  it('shows no question of a person twice', () => {
    const banks = [...Object.values(audiences), audiencePage(null)]
    for (const page of everyPage())
      for (const words of new Set(banks.flatMap(({ ask }) => ask.map(({ words }) => words)))) {
        const had = banks.filter(({ ask }) => ask.some((one) => one.words === words)).length
        expect(page.split(words).length - 1, words).toBeLessThanOrEqual(had)
      }
  })

  const on = (start: string) => ({ next: { kind: 'round', round: { start } } }) as Running
  const due = { next: { kind: 'decision', date: '2026-12-09' } } as Running
  const silent = { next: { kind: 'waiting', since: '2026-11-20' } } as Running
  it('is told of as today on the very day, and that there are two of them', () => {
    const [morning, next] = [on('2026-12-02T15:00:00Z'), on('2026-12-03T15:00:00Z')]
    const others = [{ ...morning, application: { company: 'Moss' } as Running['application'] }, next]
    expect(othersWords(others, 'America/New_York', '2026-11-30', '2026-12-02')).toBe(
      'Asked what else is open: “Two other processes, another interview today and an interview on Thursday, 3 December.”',
    )
    const round = { localDate: '2026-12-02' } as Round
    expect(sameDayWords(others, 'America/New_York', round)).toBe('The same day: Moss, at 10:00 am.')
    expect(sameDayWords([next], 'America/New_York', round)).toBeNull()
  })

  it.each([
    [[on('2026-12-02T19:00:00Z')], 'One other process, an interview on Wednesday, 2 December.'],
    [[on('2026-12-02T19:00:00Z'), on('2026-12-02T21:00:00Z')], 'Two other processes, two interviews on Wednesday, 2 December.'],
    [
      [on('2026-12-02T19:00:00Z'), on('2026-12-03T19:00:00Z'), due],
      'Three other processes, an interview on Wednesday, 2 December, an interview on Thursday, 3 December and a decision due Wednesday, 9 December.',
    ],
    [[due, due], 'Two other processes, two decisions due Wednesday, 9 December.'],
    [[silent, silent], 'Two other processes, no date yet.'],
  ])('names each day once of what else is open', (others, told) => {
    expect(othersWords(others, 'America/New_York', '2026-11-30', '2026-12-07')).toBe(`Asked what else is open: “${told}”`)
  })
})
