import type { AnnouncedForm } from '../../functions/domain/packet/questions/announced-form.ts'
import type { Tip } from './page.ts'

/** How to answer what the employer wrote they will ask or have one do, by what it is. */
export const announced: Readonly<Record<AnnouncedForm, Tip>> = {
  'role-play': {
    cites: 'A2.9',
    words: 'Ask before you tell: what they need, what worries them. Then one proposal in their words, and ask whether it fits.',
  },
  case: { cites: 'A2.9', words: 'Say the question back, ask for what you need to know, then the result first and how you got there.' },
  lesson: {
    cites: 'A2.9',
    words: 'Say what they can do at the end and how you will see it. One task for the quick, one for the stuck; learn two names.',
  },
  presentation: {
    cites: 'A2.9',
    words: 'One message, three points, a figure in each. Know which slide you drop, and stop two minutes early.',
  },
  spreadsheet: {
    cites: 'A2.9',
    words: 'Practise lookups, a pivot and sums with a condition. Keep the raw data untouched, and check one total by hand.',
  },
  test: {
    cites: 'A2.9',
    words: 'Do one practice paper against the clock. Read all of it first, leave what sticks, and use the last minutes on units and signs.',
  },
  pairing: {
    cites: 'A2.9',
    words: 'Say the problem back, try one example, get a plain version to work, then its edge cases. Think aloud throughout.',
  },
  drawing: {
    cites: 'A2.9',
    words: 'Ask who uses it, how much of it, and what must never fail. Draw the plain version, then where it breaks first.',
  },
  group: {
    cites: 'A2.9',
    words: 'Speak in the first two minutes, bring a quiet one in by name, watch the clock, and sum up once.',
  },
  shadow: {
    cites: 'A2.9',
    words: 'Stand where you see and block nobody. Keep questions for between two tasks; at the end, say one thing you saw done well.',
  },
  tour: { cites: 'A2.9', words: 'At each stop ask what goes wrong there most often. When you sit down again, name one thing you saw.' },
  papers: {
    cites: 'A5.11',
    words: 'Originals in one envelope, in the order of their list. Say first what is still on its way, and by when.',
  },
  portfolio: {
    cites: 'A7.5',
    words: 'Two pieces, not six. For each: the problem, one choice that was yours and what you gave up for it, what changed for its users.',
  },
  'own-work': {
    cites: 'A7.5',
    words: 'One minute on what you decided and why. Then, before they ask, what you left out and what you would test first.',
  },
  deal: { cites: 'A7.1', words: 'Who bought, where it stuck, what you did then, price and close. Last, what you would do sooner.' },
  safeguarding: {
    cites: 'A7.1',
    words: 'Listen, promise no secrecy, write down their own words, tell the safeguarding lead the same day. Then a time you did.',
  },
  team: {
    cites: 'A7.1',
    words: 'One week as it is: what you look at, whom you talk to alone, when you step in. Then one person who grew, and how.',
  },
  background: {
    cites: 'A4.5',
    words: 'Ninety seconds: what you do now, the two things in your past that fit this job, why this job next. Stop there.',
  },
  why: {
    cites: 'A4.5',
    words: 'One thing of theirs you have seen or heard, one thing in your work that leads there, and what you would do first.',
  },
  plan: { cites: 'A4.5', words: 'Three steps: what you would look at first, what you would change, how you would know it worked.' },
  past: { cites: 'A7.1', words: 'What it was, your own part, what came of it. Last, what you do differently now.' },
  figures: { cites: 'A7.1', words: 'The figure and its period, what moved it, what you did about it, where it stood afterwards.' },
  matter: { cites: 'A7.5', words: 'Two sentences on what you have done with it, and what one could see afterwards.' },
}
