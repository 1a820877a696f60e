import { describe, expect, it } from 'vitest'
import { readCv } from '../../../../functions/domain/material/read/cv.ts'
import { announcedIn, nearestLine } from '../../../../functions/domain/packet/questions/announced.ts'
import { formOf, isActivity } from '../../../../functions/domain/packet/questions/announced-form.ts'
import type { DetailKind } from '../../../../functions/domain/read/reading.ts'
import { aPerson } from '../../../templates/sample-view.ts'

const inDetail = (words: string, kind: DetailKind = 'focus', language = 'en') =>
  announcedIn({ details: [{ kind, words, part: 'body' }], interviewers: [], language }).map((one) => one.words)

describe('what they wrote that they will ask', () => {
  it.each([
    [
      'You will be asked to walk the panel through a product decision that went wrong.',
      'walk the panel through a product decision that went wrong',
    ],
    ['He will want to talk about your numbers.', 'your numbers'],
    ['No prep needed, just want to hear how you run a team.', 'how you run a team'],
    ['20 minutes going through a past incident you owned', 'a past incident you owned'],
    ['We’d love to hear about your work with schools.', 'your work with schools'],
    ['Ten minutes on your research, then questions.', 'your research'],
    ['You will be asked to do some live debugging.', 'do some live debugging'],
    ['She’ll ask you how you would fix our month-end close.', 'how you would fix their month-end close'],
    ['Please be ready to discuss a hire you regret.', 'a hire you regret'],
    ['We will go through your portfolio, so please have it open.', 'your portfolio'],
    ['There will be a short role play.', 'short role play'],
    ['Expect a quick role play: coach a rep whose deal has stalled.', 'quick role play: coach a rep whose deal has stalled'],
    ['The focus will be on handover and escalation.', 'handover and escalation'],
    ['Our head chef wants to see how you plate under pressure', 'how you plate under pressure'],
  ])('%s', (words, matter) => expect(inDetail(words)).toEqual([matter]))

  it.each([
    ['Send a copy of your lesson plan to me by 4pm on Tuesday.', 'prepare'],
    ['09:45 Group exercise', 'agenda'],
    ['We’d like to invite you to our assessment centre.', 'focus'],
    ['Show us three screens and a page on what you would test first.', 'prepare'],
    ['12:15 lunch with current graduates', 'agenda'],
  ] as const)('%s is no question', (words, kind) => expect(inDetail(words, kind)).toEqual([]))

  it('is found in a sentence about the tool as well', () => {
    const words =
      'It’s a 75 minute session: 45 minutes live coding in CoderPad with Tomasz, then 20 minutes going through a past incident you owned.'
    expect(inDetail(words, 'tool')).toEqual(['a past incident you owned'])
    expect(inDetail('Please have your IDE closed, no AI tools.', 'tool')).toEqual([])
  })

  it('is answered by a line of the CV that shares more than a chance word', () => {
    const cv = readCv(
      'Experience\nEngineer, Some Firm\n2019 – present\n- Mentor for one junior engineer\n- Closed books for 14 practices by day 7',
    )
    expect(nearestLine('how you work with non engineers when something breaks', cv)).toBeNull()
    expect(nearestLine('how you would fix their month-end close', cv)).toBe('Closed books for 14 practices by day 7')
  })

  it('is one question where two sentences say the same, and knows whose it is', () => {
    const margaret = aPerson('Margaret Hale', { focus: ['Margaret will focus on how you would run five sites.'] })
    const found = announcedIn({
      details: [{ kind: 'focus', words: 'Margaret will focus on how you would run five sites.', part: 'body' }],
      interviewers: [margaret],
      language: 'en',
    })
    expect(found).toMatchObject([{ words: 'how you would run five sites', person: margaret }])
  })

  it.each([
    [
      '40 minutes of live SQL in a shared doc, then he wants to talk about an experiment you ran that did not work.',
      [
        ['live SQL in a shared doc', 'pairing'],
        ['an experiment you ran that did not work', 'past'],
      ],
    ],
    [
      'He will go through your numbers deal by deal and ask what you would do in your first 60 days.',
      [
        ['your numbers deal by deal', 'deal'],
        ['what you would do in your first 60 days', 'plan'],
      ],
    ],
    [
      'She will ask about your month-end and stock counts, and she wants to hear why you want to leave practice.',
      [
        ['your month-end and stock counts', 'figures'],
        ['why you want to leave practice', 'why'],
      ],
    ],
    ['We will discuss the move and how you would run five sites.', [['the move and how you would run five sites', 'plan']]],
    ['Please check in at the desk and ask for Renee.', []],
    ['We start with a walkthrough and leave 15 minutes for your questions.', []],
    ['Then 10 minutes for any questions you have.', []],
    ['15 minutes for questions about your portfolio.', [['questions about your portfolio', 'portfolio']]],
  ])('is each of the matters one sentence goes on to: %s', (words, matters) => {
    const found = announcedIn({ details: [{ kind: 'focus', words, part: 'body' }], interviewers: [], language: 'en' })
    expect(found.map((one) => [one.words, formOf(one.words)])).toEqual(matters)
  })

  it('belongs to nobody alone where all who sit there ask it', () => {
    const words = 'You will be asked to walk the panel through a decision that went wrong.'
    const will = aPerson('Will Darrow', { focus: [words] })
    expect(announcedIn({ details: [], interviewers: [will], language: 'en' })).toMatchObject([{ person: null }])
  })

  it.each([
    ['short role play', 'role-play'],
    ['einen kurzen Fall besprechen', 'case'],
    ['how you would fix our close', 'plan'],
    ['your numbers', 'figures'],
    ['the move to Figma', 'matter'],
    ['how you work with non engineers when something breaks', 'habit'],
    ['how you keep a class with you', 'habit'],
    ['how you would run five sites', 'plan'],
    ['how you’d run five sites', 'plan'],
    ['what you would NOT build', 'refusal'],
    ['a real deal of yours end to end and how you run your deal reviews', 'deal'],
    ['how you run your deal reviews', 'habit'],
  ] as const)('%s is prepared as a %s', (words, form) => expect(formOf(words)).toBe(form))

  it.each([
    ['a quick role play: coach a rep whose deal has stalled', 'role-play'],
    ['Maths and English test (no calculators)', 'test'],
    ['a written test', 'test'],
    ['shadow with charge nurse', 'shadow'],
    ['Mathematik in der 1/2 b (22 Kinder), Thema: Zehnerübergang', 'lesson'],
    ['adding fractions to year 8', 'lesson'],
    ['a real deal of yours end to end', 'deal'],
    ['your background', 'background'],
    ['Document check', 'papers'],
    ['Tour of the school', 'tour'],
    ['a walk round the factory', 'tour'],
    ['Group exercise', 'group'],
    ['your portfolio', 'portfolio'],
    ['the exercise you sent', 'own-work'],
    ['how you run a team', 'team'],
    ['the month-end pack and budgets', 'figures'],
    ['Rollenspiel', 'role-play'],
    ['Étude de cas', 'case'],
    ['Excel exercise', 'spreadsheet'],
    ['your test strategy', 'matter'],
    ['your background and the Regional Sales Manager role', 'background'],
    ['how the tour operators buy', 'matter'],
  ] as const)('%s is no other matter than %s', (words, form) => expect(formOf(words)).toBe(form))

  it('is what an agenda has one do, before what one will talk about, and no talk of it', () => {
    const session = (title: string, aside = false) => ({
      start: '2026-12-01T09:30:00Z',
      end: null,
      title,
      interviewers: [],
      identity: 'one',
      ...(aside ? { aside } : {}),
    })
    const found = announcedIn({
      details: [{ kind: 'focus', words: 'We’d love to hear about your work with schools.', part: 'body' }],
      interviewers: [],
      language: 'en',
      sessions: [session('Tour of the site', true), session('Maths and English test'), session('Interview')],
    })
    expect(found.map(({ words }) => words)).toEqual(['Maths and English test', 'your work with schools'])
    expect(found.map(({ words }) => isActivity(formOf(words)))).toEqual([true, false])
  })

  it.each([
    ['You will get paper, a pencil and a drawing of one of our pumps.', 'a drawing of one of their pumps'],
    ['You’ll be given a short data set and an hour.', 'a short data set and an hour'],
    ['You will receive the menu of last week.', 'the menu of last week'],
  ])('is what one is given to say something of: %s', (words, matter) => {
    expect(inDetail(words, 'tool')).toEqual([matter])
    expect(formOf(matter)).toBe('given')
  })

  it.each(['You will get a badge at the desk.', 'You’ll receive an email with the link.', 'You will find the entrance on Mill Street.'])(
    'is nothing where one is given what gets one in: %s',
    (words) => expect(inDetail(words, 'other')).toEqual([]),
  )

  it('in another language is their whole sentence', () => {
    expect(inDetail('Wir möchten mit Ihnen einen kurzen Fall besprechen.', 'focus', 'de')).toEqual([
      'Wir möchten mit Ihnen einen kurzen Fall besprechen',
    ])
  })
})

it('tells what is theirs as theirs once it stands outside of their quotes', () => {
  const told = (words: string) =>
    announcedIn({ details: [{ kind: 'focus', words, part: 'body' }], interviewers: [], language: 'en' }).map((one) => one.words)
  expect(told('You will get paper and a drawing of one of our pumps.')).toEqual(['a drawing of one of their pumps'])
  expect(told('We will discuss how you would sell our service to us.')).toEqual(['how you would sell their service to them'])
})
