import { type Material, materialOf, type Story } from '../../functions/domain/material/material.ts'
import { readTyped } from '../../functions/domain/material/read/typed.ts'
import type { Round } from '../../functions/domain/view/view.ts'
import { aPiece } from '../builders.ts'
import { cvLines } from '../domain/material/read/some-files.ts'

const aStory = (title: string, told: Partial<Story>): Story => ({
  title,
  situation: 'At Harborline, in 2024.',
  task: 'It was mine to settle.',
  action: '',
  result: '',
  number: '',
  themes: [],
  skills: [],
  ...told,
})

export const sampleStories: Record<string, Story> = {
  'story-1': aStory('The churn', {
    action: 'I called twenty customers who had left and grouped what they said',
    result: 'Churn fell from 9 to 4 % in one quarter',
    number: '9 to 4 %',
    themes: ['pressure', 'achievement'],
    skills: ['User research'],
  }),
  'story-2': aStory('Two teams, one roadmap', {
    action: 'I sat both leads down with the numbers of last year',
    result: 'One roadmap, and nobody left',
    themes: ['disagreement', 'collaboration'],
  }),
  'story-3': aStory('The launch that failed', {
    action: 'I took it back the same night and wrote to every customer',
    result: 'We kept 38 of 40 of them',
    number: '38 of 40',
    themes: ['failure', 'leadership'],
  }),
}

/** A CV, the posting, three stories, questions and notes for this round. */
export const sampleMaterial = (round: Round): Material => {
  const identity = round.interviews[0]?.identity ?? null
  const posting = 'Product Designer at Tidewater Labs\n\nRequirements\n- User research in health care\n- Five years in product design'
  return materialOf([
    aPiece('cv', readTyped('cv', cvLines.join('\n'))),
    aPiece('posting-1', readTyped('posting', posting), { identity }),
    ...Object.entries(sampleStories).map(([id, story]) => aPiece(id, { kind: 'story', ...story })),
    aPiece(
      'asks-1',
      {
        kind: 'asks',
        questions: ['Who decides what goes into the next release?', 'What did the last person in this role leave open?'],
        findOut: ['Whether I would have a budget of my own'],
      },
      { identity },
    ),
    aPiece('asks', { kind: 'asks', questions: ['What is the salary range for this level?'], findOut: [] }),
    aPiece('before-1', { kind: 'before', words: 'Bring the sketchbook, and speak slowly.' }, { identity }),
    aPiece('stance', { kind: 'stance', pay: 'Between 88 and 95 thousand', relocation: 'Gladly to Porto', start: 'First of March' }),
  ])
}
