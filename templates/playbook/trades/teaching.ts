import type { TradePage } from '../page.ts'

export const teaching = {
  name: 'teaching',
  people: 'teachers',
  weighs: {
    cites: 'A4.6',
    words: 'Whether the class can do something at the end that it couldn’t at the start, and how you would notice.',
  },
  bring: {
    cites: 'A13.1',
    words:
      'Photo ID, teaching qualification, police or background check if you have one, and one lesson plan with pupils’ work, names covered.',
  },
  atHand: {
    cites: 'A13.1',
    words: 'Your teaching qualification, the years and subjects you have taught, and one lesson plan to talk about.',
  },
  screen: [
    {
      family: 'competency',
      words: 'Which years and subjects have you taught, and which not yet?',
      answer: 'Years, class sizes, the exam they took. For the one you haven’t: what you would need first.',
    },
  ],
  expect: [
    {
      family: 'situational',
      words: 'Two pupils keep talking while you explain. What do you do?',
      answer: 'The smallest step first: stand beside them, a look, a quiet word. Then the school’s steps, and a talk after class.',
    },
    {
      family: 'technical',
      words: 'How do you teach one lesson to a class in which some are a year behind?',
      answer: 'One goal for all, two ways into it, and a check after ten minutes that shows who needs you.',
    },
    {
      family: 'behavioral',
      words: 'When did you last worry about a child, and what did you do?',
      answer:
        'Listen, promise no secrecy, write down their words, tell whoever is responsible for child protection that day. No names here.',
    },
  ],
  ask: [
    { cites: 'A10.3', words: 'Which class worries you most this year?', of: ['leads', 'does'] },
    { cites: 'A10.4', words: 'How do you plan lessons together, and when in the week?', of: ['does'] },
    { cites: 'A10.9', words: 'Where does a pupil go when a lesson gets too much?', of: ['leads', 'does'] },
    { cites: 'A10.6', words: 'What should parents notice after my first term?', of: ['leads'] },
  ],
  askFirst: [{ cites: 'A10.7', words: 'Which classes would I have in the first year?' }],
  avoid: { cites: 'A13.3', words: 'Blaming a class, its parents or the school you come from.' },
  trial: {
    weighs: { cites: 'A4.6', words: 'Whether you check what they have understood and change course, even if the plan stays half done.' },
    bring: {
      cites: 'A11.2',
      words: 'The lesson plan for whoever watches, four worksheets more than they said, and all of it on paper in case the screen fails.',
    },
    ready: {
      cites: 'A11.1',
      words: 'Say its first three minutes aloud once: how they come in, what is on the board, your first question.',
    },
    expect: [
      {
        family: 'follow-up',
        words: 'What would you do differently if you gave that lesson again tomorrow?',
        answer: 'One moment, what you saw in the class, the change. They weigh this more than a smooth lesson.',
      },
      {
        family: 'technical',
        words: 'What did they learn, and how do you know?',
        answer: 'The goal in one sentence, then what two pupils wrote or said that shows it.',
      },
    ],
    avoid: { cites: 'A15.10', words: 'Talking through most of the lesson yourself.' },
  },
} satisfies TradePage
