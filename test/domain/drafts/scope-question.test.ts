import { describe, expect, it } from 'vitest'
import { draftScopeQuestion, openIn, type Unclear } from '../../../functions/domain/drafts/scope-question.ts'
import { inviteSays } from '../../../functions/domain/packet/invite-says.ts'
import { slidePace } from '../../../functions/domain/packet/slide-pace.ts'
import { aPerson } from '../../templates/sample-view.ts'

const about = { candidateName: 'Alex Morgan', company: 'Fernhill', role: 'Planner', recruiter: null, roundDay: null, saidBy: null }
const asks = (unclear: Unclear, words: string | null, round: Partial<Parameters<typeof inviteSays>[0]> = {}): string => {
  const task = words === null ? null : { words, due: null, stated: false }
  return draftScopeQuestion(about, unclear, inviteSays({ task, interviewers: [], ...round } as Parameters<typeof inviteSays>[0])).body
}
const people = [aPerson('Owen Park')]

describe('a question about a brief', () => {
  it.each([
    'Please prepare ten minutes on a migration.',
    'Bereiten Sie 15 Minuten vor.',
    'Préparez dix minutes sur votre parcours.',
    'Diez minutos sobre un proyecto.',
    'At most 800 words on the plan.',
    'Five slides, please.',
  ])('does not ask how long it is to be: %s', (words) => expect(asks('brief', words)).not.toContain('how long'))

  it.each(['Tell us what you decided.', 'Zeigen Sie uns, wie Sie vorgehen.', 'Dites-nous comment vous feriez.', 'Díganos cómo lo haría.'])(
    'does not ask what is to be in it: %s',
    (words) => expect(asks('brief', words)).not.toContain('like to see'),
  )

  it('does not ask for whom it is, where they are named', () => {
    expect(asks('brief', 'A case study.')).toContain('for whom it is meant')
    expect(asks('brief', 'A case study.', { interviewers: people })).not.toContain('for whom it is meant')
  })

  it('asks all that is open, and nothing where nothing is', () => {
    expect(asks('brief', 'A case study.')).toContain(
      'May I ask about the task: how long it should be, for whom it is meant and what you would most like to see in it?',
    )
    expect(asks('brief', 'A case study.', { interviewers: people })).toContain(
      'how long it should be and what you would most like to see in it?',
    )
    const whole = { task: { words: 'Ten minutes on what you would change.', due: null, stated: false }, interviewers: people }
    expect(openIn('brief', inviteSays(whole as Parameters<typeof inviteSays>[0]))).toEqual([])
  })

  it('does not ask in what form, where the brief names one', () => {
    expect(asks('deadline', 'A plan for our warehouse.')).toContain('By when would you like to have it, and in what form?')
    expect(asks('deadline', 'A plan for our warehouse as a PDF.')).toContain('By when would you like to have it?')
  })
})

describe('a question about a round', () => {
  it('asks neither who takes part nor what it is about, where the invite says it', () => {
    expect(asks('format', null)).toMatch(/(?:Two|Three) quick questions: .*what will we focus on, and who will I meet\?/)
    expect(asks('format', null, { interviewers: people })).toMatch(/uestions?: .*what will we focus on\?/)
    const details = [{ kind: 'focus' as const, words: 'We will talk about your last project.', part: 'mail text' }]
    expect(asks('format', null, { interviewers: people, details })).toContain('Is there anything I should prepare?')
  })
})

it('minutes and slides count in words as in digits', () => {
  expect(slidePace('Fifteen minutes for five slides')).toEqual({ minutes: 15, slides: 5 })
  expect(slidePace('zwanzig Minuten, zehn Folien')).toEqual({ minutes: 20, slides: 10 })
  expect(slidePace('a few minutes and some slides')).toBeNull()
})
