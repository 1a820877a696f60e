import type { FormatPage } from '../page.ts'

export const panel = {
  cites: 'A2.2',
  name: 'a panel interview',
  tests: [
    { cites: 'A4.9', words: 'How you talk with several people at once who want different things from you.' },
    { cites: 'A4.5', words: 'Whether you stay calm and clear when questions come from more than one side.' },
    { cites: 'A4.2', words: 'Whether each person in the room can picture working with you. Each of them has a say.' },
  ],
  expect: [
    {
      family: 'behavioral',
      words: 'Tell us about a time you raised a concern.',
      answer: 'What you saw, whom you told and when, what changed.',
    },
    {
      family: 'disagreement',
      words: 'Tell us about a time you and a colleague wanted different things. What happened next?',
      answer: 'Both reasons in their best light, who decided, what you two do differently now.',
    },
    {
      family: 'situational',
      words: 'Two of us ask you for something on the same day and you can do only one. What do you do?',
      answer: 'Ask what waiting would cost each, decide with both in one message, keep the second promise.',
    },
    {
      family: 'follow-up',
      words: 'What was your own part in that, and what did the others do?',
      answer: 'Name the others and their part before your own.',
    },
  ],
  prepare: {
    first: [
      { cites: 'A3.6', words: 'Learn the names and what each person does, and have one question for each of them.' },
      { cites: 'A6.2', words: 'Have at least as many examples ready as there are people in the room.' },
    ],
    later: [
      { cites: 'A6.3', needs: ['debriefed'], words: 'Choose examples you have not told here before.' },
      { cites: 'A8.2', needs: ['debriefed'], words: 'Reread what you said last time, so that figures and dates agree with it.' },
    ],
  },
  conduct: [
    { cites: 'A13.2', words: 'Begin your answer to the person who asked, then take in the others, the quiet ones too.' },
    { cites: 'A3.9', words: 'Note who asked what while you are there. You will want it for the thank-you notes.' },
  ],
  mistakes: ['leaving-someone-out', 'without-names', 'same-story'],
} satisfies FormatPage
