import type { PostingAsk } from '../../../functions/domain/packet/questions/posting-questions.ts'

interface PostingQuestion {
  /** Around the posting's own words. */
  before: string
  after: string
  answer: string
}

/** How they ask about what the posting insists on, and how to answer. */
export const postingQuestions: Readonly<Record<PostingAsk, PostingQuestion>> = {
  work: { before: 'The posting asks for ', after: '.', answer: 'One time you did it, from start to end, with what came of it.' },
  length: {
    before: 'The posting asks for ',
    after: ': what did you do in that time?',
    answer: 'The years as a sum, then the hardest thing you were given in them.',
  },
  language: {
    before: 'The posting asks for ',
    after: ': shall we go on in it for a while?',
    answer: 'Two sentences in it about your work, said aloud once beforehand.',
  },
  hours: {
    before: 'The posting asks for ',
    after: ': how does that fit your life?',
    answer: 'What you can do every week, and from when. Nothing you would have to take back.',
  },
  licence: {
    before: 'The posting asks for ',
    after: ': do you hold it, and until when?',
    answer: 'Name and date as they stand on the paper, and have it within reach.',
  },
}
