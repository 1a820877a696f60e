import { expect, it } from 'vitest'
import { interviewersOf, mergeInterviewers } from '../../../functions/domain/view/people/interviewers.ts'
import { audienceName } from '../../../templates/playbook/audiences.ts'

const met = (title: string | null) =>
  interviewersOf({
    people: [
      { key: 'tomas okafor', name: 'Tomas Okafor', email: null, title },
      { key: 'ines duarte', name: 'Ines Duarte', email: null, title: null },
    ],
    sessions: [],
    end: null,
    role: 'Product Designer',
    format: null,
    recruiter: null,
  })

it('tells a part that only a title suggests as a guess, and one the invite names plainly', () => {
  const [director] = met('Design Director')
  const [named] = met('Design Director, your manager’s manager')
  expect(director && audienceName(director)).toBe('Probably the level above your manager')
  expect(named && audienceName(named)).toBe('Your manager’s manager')
  expect(mergeInterviewers([met('Design Director'), met('Design Director, your manager’s manager')]).map(audienceName)[0]).toBe(
    'Your manager’s manager',
  )
})
