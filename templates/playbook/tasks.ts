import type { WorkKind } from '../../functions/domain/packet/work-kind.ts'
import type { Tip } from './page.ts'

/** `for`: the work it helps with, all where none is named. `lastDay`: it still helps on the day itself, or only then. */
export interface TaskTip extends Tip {
  for?: readonly WorkKind[]
  lastDay?: true | 'only'
}

/** The most useful first: a mail has room for three. */
export const tasks: TaskTip[] = [
  { cites: 'A11.6', for: ['live'], words: 'Listen to the end, ask what is meant, then think aloud.' },
  { cites: 'A11.2', for: ['handed-in'], lastDay: true, words: 'Lay your draft beside the brief and tick off each sentence of it.' },
  { cites: 'A11.2', for: ['told'], lastDay: true, words: 'Go through the brief sentence by sentence: which of yours answers it?' },
  {
    cites: 'A11.4',
    for: ['told'],
    words: 'Follow the brief’s own parts, in its order, and keep to its time. Say it once aloud, with a clock.',
  },
  {
    cites: 'A11.7',
    for: ['handed-in', 'live'],
    words: 'Give it a visible structure: the question, your assumptions, the steps, what you recommend.',
  },
  {
    cites: 'A11.5',
    for: ['told', 'live'],
    words: 'They look at your thinking and at how you take a challenge.',
  },
  { cites: 'A11.4', for: ['told'], lastDay: 'only', words: 'Say it aloud once more, with a clock, then leave it.' },
  {
    cites: 'A11.1',
    for: ['handed-in'],
    words: 'It is the weightiest part of the round. Plan backwards from the due date and finish a day early.',
  },
  { cites: 'A11.8', for: ['handed-in'], lastDay: true, words: 'Keep a copy with this application. Later rounds may start from it.' },
  { cites: 'A11.3', words: 'If something in the brief can be read in two ways, ask. One short mail saves a wrong evening.' },
]

export const tipsForWork = (kind: WorkKind, onTheDay: boolean): TaskTip[] =>
  tasks.filter((tip) => (tip.for?.includes(kind) ?? false) && (onTheDay ? tip.lastDay !== undefined : tip.lastDay !== 'only'))
