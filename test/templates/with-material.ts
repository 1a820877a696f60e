import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { materialOf } from '../../functions/domain/material/material.ts'
import { readTyped } from '../../functions/domain/material/read/typed.ts'
import type { View } from '../../functions/domain/view/view.ts'
import { aPiece } from '../builders.ts'
import { sampleStories } from './sample-material.ts'

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../material/match', file), 'utf8')

const postings = ['staff-nurse', 'backend-engineer', 'sales-lead', 'sous-chef', 'data-analyst', 'warehouse-shift-lead'].map((name) =>
  read(`postings/${name}.txt`),
)
const cvs = ['ngozi-tarrant', 'ilya-marchetti', 'priya-halloran'].map((name) => read(`cvs/${name}.md`))

/** The same candidate with a CV, stories, questions of their own, and the posting of each application. */
export function withMaterial(view: View, n = 0): View {
  const pieces = view.applications.flatMap((application, at) => {
    const identity = application.rounds.at(-1)?.interviews[0]?.identity ?? null
    return [
      aPiece(`posting-${application.id}`, readTyped('posting', postings[(n + at) % postings.length] ?? ''), { identity }),
      aPiece(
        `asks-${application.id}`,
        { kind: 'asks', questions: ['What did the last person in this role leave open?'], findOut: [] },
        { identity },
      ),
    ]
  })
  return {
    ...view,
    material: materialOf([
      aPiece('cv', readTyped('cv', cvs[n % cvs.length] ?? '')),
      ...Object.entries(sampleStories).map(([id, story]) => aPiece(id, { kind: 'story', ...story })),
      aPiece('asks', {
        kind: 'asks',
        questions: ['Who decides what is done first?'],
        findOut: ['Whether I would have a budget of my own'],
      }),
      ...pieces,
    ]),
  }
}
