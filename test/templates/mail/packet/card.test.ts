import { describe, expect, it } from 'vitest'
import { asAsked } from '../../../../functions/domain/packet/told/as-asked.ts'
import { wordCount } from '../../../../functions/domain/packet/words/shortened.ts'
import type { View } from '../../../../functions/domain/view/view.ts'
import { openPoint } from '../../../../templates/playbook/asked/open-point.ts'
import { thinPoints } from '../../../../templates/playbook/asked/thin-points.ts'
import { squeeze } from '../../html-text.ts'
import { type Journey, viewOf } from '../../journeys/journey.ts'
import { alone, bodyOf, manyShapes, written, writtenFor } from '../../packets.ts'
import { journeys } from '../../situations.ts'

const cardIn = (view: View): string => {
  const application = view.applications[0]!
  return squeeze(bodyOf(writtenFor('card', application, application.rounds.at(-1)!, view).mail))
}

const answers = [
  ...Object.values(openPoint).flatMap((tips) => tips.flatMap(({ words, cue }) => [words, cue])),
  ...Object.values(thinPoints).map(({ cue }) => cue),
]

/** A second round, after a first one in which this was left open. */
const secondAfter = (doubt: string, told: Partial<Journey['rounds'][number]> = {}): Journey => ({
  name: 'One',
  company: 'Osier Foods',
  role: 'Production Planner',
  site: 'osier.example',
  recruiter: 'Dana Holt',
  rounds: [
    {
      start: '2026-12-01T15:00:00Z',
      minutes: 30,
      title: 'First interview',
      format: 'recruiter-screen',
      at: 'https://zoom.us/j/1',
      people: [],
      debrief: { doubt },
    },
    {
      start: '2026-12-08T15:00:00Z',
      minutes: 45,
      title: 'Second interview',
      format: 'hiring-manager',
      at: 'https://zoom.us/j/2',
      people: [{ name: 'Owen Park', title: 'Plant Manager', audience: 'hiring-manager' }],
      ...told,
    },
  ],
})

describe('a card', () => {
  const shapes = manyShapes().map((shape) => squeeze(bodyOf(written('card', shape, alone(shape)).mail)))
  const cards = [...shapes, ...journeys.map((journey) => cardIn(viewOf(journey)))]

  it.each([
    ['Formal interview: Mrs Ashdown, Mr Pryce, Dr Calder', 'Formal interview: Mrs Ashdown, Mr Pryce, Dr Calder, Colin Baird'],
    ['Maths and English test (no calculators)', 'Maths and English test: Colin Baird'],
    ['Tour of the school with two pupils of the lower years and a cup of tea', 'Tour of the school with two pupils: Colin Baird'],
    ['Shadow with charge nurse Marcus Webb', 'Shadow with charge nurse Marcus Webb: Colin Baird'],
  ])('of several talks ends a title where a phrase ends, and no list of names in the middle: %s', (title, shown) => {
    const day = secondAfter('whether I can lead', {
      minutes: 180,
      people: [{ name: 'Colin Baird', title: null, audience: null }],
      sessions: [
        [title, 0, 60, ['Colin Baird']],
        ['Lunch', 60, 60, []],
        ['Last talk', 120, 60, []],
      ],
    })
    const card = cardIn(viewOf(day))
    expect(card).toContain(shown)
    expect(wordCount(card)).toBeLessThanOrEqual(80)
  })

  it('names no doubt without what to say to it', () => {
    const named = cards.filter(
      (card) =>
        /Have this ready|They may wonder about/.test(card) ||
        (card.includes('They may ask:') && answers.some((words) => card.includes(words))),
    )
    expect(named.length).toBeGreaterThan(40)
    expect(
      named.filter(
        (card) => !/Your (?:story|CV): |Correct it before they do: /.test(card) && !answers.some((words) => card.includes(words)),
      ),
    ).toEqual([])
  })

  it('has room for the doubt and its answer, however many words of theirs stand above', () => {
    const details = [['bring', 'Please bring a photo ID and two copies of your resume for the front desk.']] as ['bring', string][]
    const doubts = [
      'whether I know the night shift',
      'if I can lead a team of nine',
      'my numbers for the second year',
      'why I left after ten months',
    ]
    for (const doubt of doubts) {
      const card = cardIn(viewOf(secondAfter(doubt, { details, at: '200 Park Avenue, New York, 31st floor' })))
      expect(card).toContain(asAsked({ words: doubt, private: false })?.question ?? doubt)
      expect(answers.some((words) => card.includes(words))).toBe(true)
      expect(wordCount(card)).toBeLessThanOrEqual(80)
    }
  })

  it('leaves the question out before the answer', () => {
    const card = cardIn(
      viewOf(
        secondAfter('whether I know the night shift', { details: [['bring', 'Bring your badge.']], task: 'Ten minutes on your line.' }),
      ),
    )
    expect(card).toContain('They may ask: “How well do you know the night shift?”')
    expect(card).toContain('Say what you know of it and where from')
    expect(card).not.toContain('Ask Owen: ')
    expect(cardIn(viewOf(secondAfter('', {})))).toContain('Ask Owen: ')
  })

  it('names whoever is asked for at the door, and hides nobody for "and 1 more"', () => {
    const people = ['Ana Ruiz', 'Ben Ode', 'Cleo Marsh', 'Dan Vogt', 'Eve Lind', 'Finn Okoro'].map((name) => ({
      name,
      title: null,
      audience: null,
    }))
    const details = [['arrive', 'Come to the main desk and ask for Eve.']] as ['arrive', string][]
    const six = cardIn(viewOf(secondAfter('', { people, details })))
    expect(six).toContain('With: Eve Lind; Ana Ruiz; Ben Ode; and 3 more')
    expect(cardIn(viewOf(secondAfter('', { people: people.slice(0, 4) })))).toContain('With: Ana Ruiz; Ben Ode; Cleo Marsh; Dan Vogt')
  })

  it('asks for nothing whose day is over', () => {
    const view = viewOf(
      secondAfter('', {
        details: [
          ['bring', 'Send a copy of your plan by Friday.'],
          ['bring', 'Bring your badge.'],
        ],
      }),
    )
    const round = view.applications[0]!.rounds.at(-1)!
    round.details![0]!.until = '2026-12-04'
    expect(cardIn(view)).not.toContain('Send a copy of your plan')
    expect(cardIn(view)).toContain('Bring your badge.')
    round.details![0]!.until = '2026-12-08'
    expect(cardIn(view)).toContain('Send a copy of your plan')
  })

  it('has the beginning of the task and its pace', () => {
    const task = 'Present in 15 minutes, with 5 slides, how you would plan a week with one line down. Name what you would not do.'
    const card = cardIn(viewOf(secondAfter('', { format: 'presentation', task })))
    expect(card).toContain('Your task: “Present in 15 minutes, with 5 slides, how you would plan a week')
    expect(card).toContain('15 minutes: with all 5 slides, 3 minutes a slide.')
    expect(cards.filter((words) => words.includes('Your task: ')).length).toBeGreaterThan(20)
  })
})
