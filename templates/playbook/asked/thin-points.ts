import type { Lack } from '../../../functions/domain/match/points.ts'
import type { PointTip } from './open-point.ts'

/** What to do about a line of the posting that the CV hardly answers, by what is lacking; `cue`: at the door, where no CV is written any more. */
export const thinPoints: Readonly<Record<Lack, PointTip>> = {
  example: { cites: 'A20.3', words: 'Have one example ready that shows it.', cue: 'One example that shows it.' },
  length: {
    cites: 'A20.3',
    words: 'Say how long it has been, and the hardest piece of work in that time.',
    cue: 'How long it has been, and its hardest piece of work.',
  },
  hours: {
    cites: 'A20.6',
    words: 'Say in one sentence which of it you can do, and from when.',
    cue: 'Which of it you can do, and from when.',
  },
  story: { cites: 'A20.3', words: 'Have a story ready in which one can see it.', cue: 'One story in which one can see it.' },
  paper: {
    cites: 'A20.5',
    words: 'If you hold it, put it in your CV. If not, say what you hold instead, or by when you could have it.',
    cue: 'That you hold it; else what you hold instead, or by when you could have it.',
  },
  language: { cites: 'A20.3', words: 'Put your level in your CV, and say it before they ask.', cue: 'Your level, before they ask.' },
  end: {
    cites: 'A20.5',
    words: 'Say how far you are, by when you will have it, and what you can do until then.',
    cue: 'How far you are, by when you have it, what you can do until then.',
  },
  permit: { cites: 'A20.6', words: 'One sentence on what you are allowed, and until when.', cue: 'What you are allowed, and until when.' },
  work: {
    cites: 'A20.5',
    words: 'If you have done it, say where, and put it in your CV. If not, say what comes closest and how you would start.',
    cue: 'What comes closest to it, and how you would start.',
  },
}
