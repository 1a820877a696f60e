import { describe, expect, it } from 'vitest'
import { matchOf } from '../../../../functions/domain/match/match.ts'
import { readCv } from '../../../../functions/domain/material/read/cv.ts'
import { readPosting } from '../../../../functions/domain/material/read/posting.ts'
import { briefSentences, questionsAfter } from '../../../../functions/domain/packet/sheet/brief-sentences.ts'
import { firstMonthsOf } from '../../../../functions/domain/packet/sheet/first-months.ts'
import { researchList } from '../../../../functions/domain/packet/sheet/research-list.ts'
import { briefQuestions } from '../../../../templates/playbook/asked/brief-questions.ts'
import { aPerson, aRound, fullApplication, secondRound } from '../../../templates/sample-view.ts'

describe('a brief', () => {
  const brief =
    'Present in 20 minutes how you would open a territory of 30 accounts in the first quarter.\n- Name the three you would call first.\n- Explain why. Bring your notes.'

  it('is parted into its sentences and items, in its own words', () => {
    expect(briefSentences(brief)).toEqual([
      { words: 'Present in 20 minutes how you would open a territory of 30 accounts in the first quarter.', asks: 'way' },
      { words: 'Name the three you would call first.', asks: 'choice' },
      { words: 'Explain why.', asks: 'reason' },
      { words: 'Bring your notes.', asks: 'any' },
    ])
  })

  it.each([brief, 'Tell us about a migration.', 'Baue ein kleines Modell. Erkläre, warum es stimmt.'])(
    'has ten questions after it, each once, those on its sentences first: %s',
    (words) => {
      const sentences = briefSentences(words)
      const questions = questionsAfter(sentences, briefQuestions)
      expect(questions).toHaveLength(10)
      expect(new Set(questions.map((one) => one.words)).size).toBe(10)
      for (const { about } of questions) if (about !== null) expect(sentences.map((one) => one.words)).toContain(about)
    },
  )
})

const earlier = [
  aRound(
    'round-1',
    {},
    {
      start: '2026-11-25T16:00:00Z',
      interviewers: [
        aPerson('Ian Wells', { detail: 'nobody owns the onboarding' }),
        aPerson('Mia Stone', { detail: 'they count a patient in three ways' }),
      ],
    },
  ),
]
const match = matchOf({
  posting: readPosting('Requirements\n- Kafka\n- Python\n\nResponsibilities\n- Run the on-call rota'),
  cv: readCv('Experience\nDeveloper, Some Firm\n2024 – present\n- Wrote Python services'),
  corrections: [],
  on: '2026-12',
})

describe('the sheet for the first months', () => {
  it('has what hurts them at its end, their ways at its beginning, and the duties between', () => {
    const sheet = firstMonthsOf(earlier, match)
    expect(sheet?.[90]).toMatchObject([{ kind: 'told', remark: { words: 'nobody owns the onboarding' } }])
    expect(sheet?.[30][0]).toMatchObject({ kind: 'told', remark: { words: 'they count a patient in three ways' } })
    // What the posting asks for is brought along: nobody learns it there.
    expect(sheet?.[30].filter(({ kind }) => kind === 'posting')).toEqual([])
    expect(sheet?.[60]).toMatchObject([{ kind: 'posting', line: { requirement: { words: 'Run the on-call rota' } } }])
  })

  it('takes no title for a duty', () => {
    const titled = matchOf({
      posting: readPosting('Product Designer\n\nResponsibilities\n- Product Designer\n- Run the on-call rota'),
      cv: readCv('Experience\nProduct Designer, Some Firm\n2024 – present'),
      corrections: [],
      on: '2026-12',
    })
    const words = firstMonthsOf(earlier, titled)?.[60].map((one) => one.kind === 'posting' && one.line.requirement.words)
    expect(words).not.toContain('Product Designer')
  })

  it('is none where nothing was told and no posting is there', () => expect(firstMonthsOf([], null)).toBeNull())
})

it('what to read up on names what the posting asks for and the CV does not show, what they told, and their site', () => {
  const list = researchList(fullApplication(secondRound()), earlier, match)
  expect(list.filter(({ kind }) => kind === 'thin').map((one) => one.kind === 'thin' && one.line.requirement.words)).toEqual(['Kafka'])
  expect(new Set(list.map(({ kind }) => kind))).toEqual(new Set(['thin', 'told', 'site']))
})
