import { describe, expect, it } from 'vitest'
import type { Posting } from '../../../../functions/domain/material/material.ts'
import { readCv } from '../../../../functions/domain/material/read/cv.ts'
import { readTyped } from '../../../../functions/domain/material/read/typed.ts'
import { evidenceFor } from '../../../../functions/domain/packet/told/point/point-evidence.ts'
import type { Point } from '../../../../functions/domain/record/note.ts'

const cv = readCv(
  `Experience
Finance Manager, Some Firm
2019 – present
- Monthly management accounts for three sites, day 6 close (was day 11)
- Line manage one assistant
- Taught fractions to two sets of year 8 with a test before and after`,
)
const at = (about: Point, words: string) => ({ about, words, round: null, private: false, matter: null })
const found = (words: string, about: Point = 'doubt') => evidenceFor(at(about, words), cv)?.lines ?? null

describe('the line of the CV beside an open point', () => {
  it.each(['managed only one person, they have 4', 'whether I can manage a larger department here'])(
    'is none where they share a word of any work alone: %s',
    (words) => expect(found(words)).toBeNull(),
  )

  it('is the one that speaks of the same thing', () => {
    expect(found('how I taught fractions in year 8')).toEqual(['Taught fractions to two sets of year 8 with a test before and after'])
    expect(found('the close, day 6')).toEqual(['Monthly management accounts for three sites, day 6 close (was day 11)'])
  })
})

const experience = (...lines: string[]) =>
  readCv(`Experience\nSome Job, Some Place\n2019 – present\n${lines.map((one) => `- ${one}`).join('\n')}`)

describe('a line of the CV is about a doubt only where it has what is doubted', () => {
  it.each([
    ['whether I can run a cardiac stream, I only did general', 'Rotate through majors and the front-door streaming desk'],
    ['whether I can run the pass on a Saturday', 'Ran the pass on quiet weekdays'],
    ['whether I can lead a night crew', 'Led the crew of the day on three routes'],
    ['whether I can do native mobile', 'Built the mobile web shop'],
    ['whether I can teach chemistry, I only did biology', 'Taught biology to years 9 to 11'],
    ['ob ich Intensivstation kann', 'Frühdienst und Nachtdienst auf der Inneren'],
    ['whether I can sell to hospitals', 'Sold to schools in three counties'],
  ])('none: %s / %s', (words, line) => expect(evidenceFor(at('doubt', words), experience(line))).toBeNull())

  it.each([
    ['whether I can run a paediatric stream, I only did adults', 'Safeguarding adults and children, level 3'],
    ['whether I can do native mobile', 'Shipped the Swift version of the shop'],
    ['if I know payroll well enough', 'Ran payslips for forty staff each month'],
    ['ob ich Kinderstation kann', 'Praktikum auf der Kinderstation'],
    ['if I can run the pass on a Saturday', 'Ran the pass on Saturday, 120 covers'],
  ])('one that has it: %s / %s', (words, line) => expect(evidenceFor(at('doubt', words), experience(line))?.lines).toEqual([line]))

  it('what makes less of it is not what it is about', () => {
    const both = experience('Care for adults on a ward of 28', 'Two months with children in the day clinic')
    expect(evidenceFor(at('doubt', 'whether I can do paediatrics, I only did adults'), both)?.lines).toEqual([
      'Two months with children in the day clinic',
    ])
  })

  it('an answer to give again was about work that was done: two of its words are enough', () => {
    const line = experience('Chose Kafka for the order events of all shops')
    expect(evidenceFor(at('redo', 'why I chose Kafka for orders and not a table'), line)?.lines).toHaveLength(1)
  })

  it('what half of the CV is about is not shown by one line of it', () => {
    const many = experience(...['one', 'two', 'three', 'four', 'five'].map((ward) => `Cannulation on ward ${ward} and its records`))
    expect(evidenceFor(at('doubt', 'whether I can do cannulation'), many)).toBeNull()
  })
})

describe('a certificate counts too', () => {
  const held = readCv(`Experience
Nurse, Some Ward
2019 – present
- Nights and weekends

Licences
ALS (Resuscitation Council), renewed January 2025; PTLS March 2024
ISTQB Foundation, 2022`)
  const posting = (text: string): Posting => readTyped('posting', `Nurse\nRequirements\n${text}`) as Posting

  it('also under the name that only the posting gives it, and of a list only its own part', () => {
    const evidence = evidenceFor(at('doubt', 'whether I can do paediatrics'), held, posting('- Paediatric trauma life support (PTLS)'))
    expect(evidence).toEqual({ lines: ['PTLS March 2024'], asks: 'Paediatric trauma life support (PTLS)' })
    expect(evidenceFor(at('doubt', 'whether I can do paediatrics'), held)).toBeNull()
  })

  it('not under a name that stands in a line about much else', () => {
    const asks = '- You have worked with children and adults in a busy place and hold a valid certificate that we know of (PTLS)'
    expect(evidenceFor(at('doubt', 'whether I can do paediatrics'), held, posting(asks))).toBeNull()
  })
})
