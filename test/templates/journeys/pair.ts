import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Material, materialOf, type Story } from '../../../functions/domain/material/material.ts'
import { readTyped } from '../../../functions/domain/material/read/typed.ts'
import type { Round } from '../../../functions/domain/view/view.ts'
import { aPiece } from '../../builders.ts'
import type { Journey, Told } from './journey.ts'

/** One interview twice: with nothing known of it but the invite, and with a CV, the posting, two debriefs and three stories. */
const file = (name: string): string => readFileSync(join(import.meta.dirname, '../../material/match', name), 'utf8')

const at = { company: 'Wrenfield General Hospital', role: 'Staff Nurse, Emergency Department', recruiter: 'Delphine Marsh' }

const panel: Told = {
  start: '2026-12-10T15:00:00Z',
  minutes: 60,
  title: 'Interview panel, Emergency Department',
  format: 'panel',
  at: '4 Harrow Road, Harrowmere',
  people: [
    { name: 'Orla Quinn', title: 'Matron', audience: 'hiring-manager' },
    { name: 'Kwame Boateng', title: 'Practice Educator', audience: 'peer' },
  ],
}

const stories: Record<string, Partial<Story>> = {
  sepsis: {
    title: 'Sepsis within the hour',
    situation: 'At Stonebeck in 2023 one patient in three waited too long for antibiotics.',
    task: 'I was the link nurse and had no budget.',
    action: 'I put a timer and a named nurse on every sepsis trolley',
    result: 'From 71 % to 88 % within the hour',
    number: '88 %',
    themes: ['achievement', 'leadership'],
    skills: ['sepsis', 'audit'],
  },
  majors: {
    title: 'Eleven in majors',
    situation: 'A Friday night with three agency nurses.',
    task: 'I was in charge of majors.',
    action: 'I moved two to streaming and rang the site team early',
    result: 'Nobody waited over four hours',
    number: '4 hours',
    themes: ['pressure', 'leadership'],
    skills: ['triage'],
  },
  learner: {
    title: 'The student who froze',
    situation: 'A third-year student on her first arrest.',
    task: 'I was her assessor.',
    action: 'I debriefed her that night and gave her the next one',
    result: 'She passed, and works there now',
    number: '1',
    themes: ['failure', 'leadership'],
    skills: ['teaching'],
  },
}

const material = (round: Round): Material => {
  const identity = round.interviews[0]?.identity ?? null
  const whole = { title: '', situation: '', task: '', action: '', result: '', number: '', themes: [], skills: [] }
  return materialOf([
    aPiece('cv', readTyped('cv', file('cvs/ngozi-tarrant.md'))),
    aPiece('posting', readTyped('posting', file('postings/staff-nurse.txt')), { identity }),
    ...Object.entries(stories).map(([id, story]) => aPiece(id, { kind: 'story', ...whole, ...story })),
    aPiece(
      'asks',
      { kind: 'asks', questions: ['How soon would I rotate through paediatrics?'], findOut: ['Whether band 6 has a date or a queue'] },
      { identity },
    ),
  ])
}

export const pair: readonly Journey[] = [
  { name: 'The pair: nothing known', site: 'wrenfield-one.example', ...at, rounds: [panel] },
  {
    name: 'The pair: with CV, posting, two debriefs and three stories',
    site: 'wrenfield.example',
    ...at,
    decisionBy: '2026-12-18',
    rounds: [
      {
        start: '2026-11-20T15:00:00Z',
        minutes: 30,
        title: 'First call',
        format: 'recruiter-screen',
        at: '+44 1632 960900',
        people: [
          {
            name: 'Delphine Marsh',
            title: 'Recruitment Lead',
            audience: 'recruiter',
            detail: 'two of the four resus bays have no lead nurse',
          },
        ],
        debrief: { redo: 'Why I want to leave Stonebeck', told: 'Notice is eight weeks' },
      },
      {
        start: '2026-11-30T15:00:00Z',
        minutes: 45,
        title: 'Conversation with the Matron',
        format: 'hiring-manager',
        at: 'https://teams.microsoft.com/l/meetup-join/wren',
        people: [
          { name: 'Orla Quinn', title: 'Matron', audience: 'hiring-manager', stressed: 'students get lost on nights' },
          { name: 'Ted Vane', title: 'Consultant', audience: 'cross-functional', detail: 'the paediatric stream closes at midnight' },
        ],
        debrief: {
          doubt: 'whether I can run a paediatric stream, I only did adults',
          forgot: 'That I was staff-side rep on the violence group',
          promise: 'Send the sepsis audit',
          promiseDue: '2026-12-08',
        },
      },
      panel,
    ],
    material,
  },
]
