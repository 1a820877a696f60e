import { describe, expect, it } from 'vitest'
import { matchOf } from '../../../../functions/domain/match/match.ts'
import { readCv } from '../../../../functions/domain/material/read/cv.ts'
import { readPosting } from '../../../../functions/domain/material/read/posting.ts'
import { foretoldIn, trackOf } from '../../../../functions/domain/packet/questions/asked-so-far.ts'
import { expectedQuestions, newQuestions } from '../../../../functions/domain/packet/questions/expected-questions.ts'
import type { Format } from '../../../../functions/domain/read/reading.ts'
import type { Debrief } from '../../../../functions/domain/record/note.ts'
import type { Interviewer, Round } from '../../../../functions/domain/view/view.ts'
import { playbook } from '../../../../templates/playbook/playbook.ts'
import { anApplication, aPerson, aRound, aView, firstRound } from '../../../templates/sample-view.ts'
import { nurseCv, wardNurse } from '../../match/some-postings.ts'

const lines = matchOf({ posting: readPosting(wardNurse), cv: readCv(nurseCv), corrections: [], on: '2026-11' }).lines
const round = (format: Format | null, interviewers: Interviewer[] = [], fields: Partial<Round> = {}): Round =>
  aRound('round-2', fields, { title: null, format, interviewers, start: '2026-12-04T16:00:00Z' })
const told = (fields: Partial<Debrief>): Round => ({ ...firstRound(), debrief: { ...firstRound().debrief!, redo: null, ...fields } })

const top = (about: Partial<Parameters<typeof expectedQuestions>[0]> & { round: Round }) =>
  newQuestions(expectedQuestions({ earlier: [], playbook, ...about }), new Set())

describe('questions to expect', () => {
  it('are the same for the same record', () => {
    const about = { round: round('panel', [aPerson('Sam Field', { audience: 'peer' })]), lines }
    expect(top(about)).toEqual(top(about))
  })

  it('come from the posting, at most two of them', () => {
    const questions = top({ round: round('panel'), lines })
    expect(questions.filter(({ because }) => because?.kind === 'posting')).toHaveLength(2)
    expect(questions.slice(0, 3).some(({ because }) => because?.kind === 'posting')).toBe(true)
    expect(top({ round: round('panel') }).some(({ because }) => because?.kind === 'posting')).toBe(false)
  })

  it.each([
    ['recruiter-screen', 'Able to work nights and weekends'],
    ['technical', 'Wound care'],
  ] as const)('of a %s ask about that part of the posting', (format, words) =>
    expect(top({ round: round(format), lines })[0]?.words).toContain(`“${words}”`),
  )

  it('follow what the employer wrote this round looks at', () => {
    const details = [{ kind: 'focus' as const, words: 'Ray will focus on cannulation.', part: 'body' }]
    const [first] = top({ round: round('panel', [], { details }), lines })
    expect(first).toMatchObject({
      words: 'The posting asks for “cannulation”.',
      because: { focus: 'Ray will focus on cannulation.' },
    })
  })

  it.each([
    ['Fluent German', 'German (native), English (B1)', false],
    ['Fluent German', 'Deutsch: Muttersprache', false],
    ['Fluent German', 'German (C1), English (native)', true],
    ['Fluent German', 'English (B1)', true],
    ['Fluent English', 'English (C1)', false],
  ])('ask about a language that is asked for, but not about a native one or the one they write in: %s, %s', (asked, languages, asks) => {
    const posting = readPosting(`Clerk\n\nRequirements\n- ${asked}\n- Excel\n- VAT returns`)
    const own = matchOf({ posting, cv: readCv(`Languages\n${languages}`), corrections: [], on: '2026-11' }).lines
    const questions = expectedQuestions({ round: round('recruiter-screen'), earlier: [], playbook, lines: own })
    expect(questions.some(({ words }) => words.includes(asked))).toBe(asks)
  })

  it('follow a person’s focus without any posting', () => {
    const ray = aPerson('Ray Ito', { audience: null, focus: ['Ray: working together'] })
    expect(top({ round: round('panel', [ray]) })[0]).toMatchObject({ family: 'disagreement', because: { kind: 'focus' } })
  })

  it('follow what a person does', () => {
    const lead = aPerson('Rosa Klein', { audience: 'hiring-manager', title: 'Tissue Viability and Wound Care Lead' })
    expect(top({ round: round('panel', [lead]), lines })[0]?.because).toMatchObject({ kind: 'posting', person: { name: 'Rosa Klein' } })
  })

  it('come back to the answer one would give again, and not to what was asked already', () => {
    const redo = told({ redo: 'What would you change about our product?', questions: null as never })
    expect(top({ round: round('presentation'), earlier: [redo] })[0]).toMatchObject({ family: 'what-to-change', because: { kind: 'redo' } })
    const families = (questions: string) => top({ round: round('panel'), earlier: [told({ questions })] }).map(({ family }) => family)
    expect(families('A time you disagreed with someone').indexOf('disagreement')).toBeGreaterThan(
      families('Why do you want to work here?').indexOf('disagreement'),
    )
  })

  it('in a first round say nothing of what was said earlier', () => expect(top({ round: round('panel') })[0]?.family).not.toBe('follow-up'))
})

describe('what was asked, beside what was likely', () => {
  it('is counted by kind, a question a line', () => {
    const screen = told({ questions: 'Tell me about yourself\nWhy us? Warum haben Sie gewechselt?\nSomething odd' })
    expect(foretoldIn({ ...screen, format: 'recruiter-screen' }, playbook)?.asked).toEqual(['cv', 'why-us'])
    expect(foretoldIn(told({}), playbook)).toBeNull()
  })

  it('moves a kind that came up elsewhere, and says how often', () => {
    const elsewhere = (id: string) => ({ ...told({ questions: 'Which mistake taught you most?' }), id, format: 'technical' as const })
    const others = ['a', 'b', 'c'].map((id) => anApplication([elsewhere(id)], { id }))
    const here = round('behavioral')
    const track = trackOf(aView([...others, anApplication([here])]), here, playbook)
    expect(track.get('failure')?.asked).toBe(3)
    expect(track.get('technical')?.missed).toBe(3)
    expect(top({ round: here, track }).find(({ family }) => family === 'failure')?.because).toEqual({ kind: 'asked', times: 3 })
  })
})
