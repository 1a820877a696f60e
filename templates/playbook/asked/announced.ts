import type { AnnouncedForm } from '../../../functions/domain/packet/questions/announced-form.ts'
import type { Tip } from '../page.ts'

/**
 * How to answer what the employer wrote they will ask or have one do, by what it is: the first of them for whoever meets it for the first time,
 * the shorter ones where that was said in an earlier round or there is little room.
 */
export const announced: Readonly<Record<AnnouncedForm, readonly [Tip, ...Tip[]]>> = {
  'role-play': [
    {
      cites: 'A2.9',
      words: 'Ask before you tell: what they need, what worries them. Then one proposal in their words, and ask whether it fits.',
    },
    { cites: 'A2.9', words: 'Their need first, then one offer, then ask whether it fits.' },
  ],
  case: [
    { cites: 'A2.9', words: 'Say the question back, ask for what you need to know, then the result first and how you got there.' },
    { cites: 'A2.9', words: 'What do they decide with it? Result first, then the way there.' },
  ],
  lesson: [
    {
      cites: 'A2.9',
      words: 'Say what they can do at the end and how you will see it. One task for the quick, one for the stuck; learn two names.',
    },
    { cites: 'A2.9', words: 'One aim, one check whether they got it, one plan if they don’t.' },
  ],
  presentation: [
    {
      cites: 'A2.9',
      words: 'One message, three points, a figure in each. Know which slide you drop, and stop two minutes early.',
    },
    { cites: 'A2.9', words: 'The one sentence they should repeat afterwards: first and last.' },
  ],
  spreadsheet: [
    {
      cites: 'A2.9',
      words: 'Practise lookups, a pivot and sums with a condition. Keep the raw data untouched, and check one total by hand.',
    },
    { cites: 'A2.9', words: 'Say what you check before you trust a total.' },
  ],
  test: [
    {
      cites: 'A2.9',
      words:
        'Do one practice paper against the clock. Read all of it first, leave what sticks, and use the last minutes on units and signs.',
    },
    { cites: 'A2.9', words: 'The sure ones first, then the long ones, units last.' },
  ],
  pairing: [
    {
      cites: 'A2.9',
      words: 'Say the problem back, try one example, get a plain version to work, then its edge cases. Think aloud throughout.',
    },
    { cites: 'A2.9', words: 'Say what you try before you type, and run it early.' },
  ],
  drawing: [
    {
      cites: 'A2.9',
      words: 'Ask who uses it, how many of them, and what must never fail. Draw the plain version, then where it breaks first.',
    },
    { cites: 'A2.9', words: 'Who uses it, how many, what must never fail; then draw.' },
  ],
  debugging: [
    {
      cites: 'A2.9',
      words: 'Make it fail twice in a row first. Say what you expect before you run it, halve where it can be, change one thing at a time.',
    },
    { cites: 'A2.9', words: 'Say what you expect before you run it; one change at a time.' },
  ],
  group: [
    {
      cites: 'A2.9',
      words: 'Speak in the first two minutes, bring a quiet one in by name, watch the clock, and sum up once.',
    },
    { cites: 'A2.9', words: 'Give one idea, pass one on, keep the time.' },
  ],
  shadow: [
    {
      cites: 'A2.9',
      words: 'Stand where you see and block nobody. Keep questions for between two tasks; at the end, say one thing you saw done well.',
    },
    { cites: 'A2.9', words: 'Watch twice before you help, and thank whoever showed you.' },
  ],
  tour: [
    { cites: 'A2.9', words: 'At each stop ask what goes wrong there most often. When you sit down again, name one thing you saw.' },
    { cites: 'A2.9', words: 'One thing to ask about, one to come back to later.' },
  ],
  papers: [
    {
      cites: 'A5.11',
      words: 'Originals in one envelope, in the order of their list. Say first what is still on its way, and by when.',
    },
    { cites: 'A5.11', words: 'Originals, in the order of their list.' },
  ],
  given: [
    {
      cites: 'A2.9',
      words: 'Say what it is for and who uses it before what is wrong with it. Then one change, and what you’d check first.',
    },
    { cites: 'A2.9', words: 'What it is for, one thing you’d change, what you’d check first.' },
  ],
  reflection: [
    {
      cites: 'A4.8',
      words: 'Say what you’d do differently tomorrow: one moment, what you saw, the change. It weighs more than a smooth run.',
    },
    { cites: 'A4.8', words: 'One moment, what you saw there, what you’d change.' },
  ],
  portfolio: [
    {
      cites: 'A7.5',
      words:
        'Two pieces, not six. For each: the problem, one choice that was yours and what you gave up for it, what changed for its users.',
    },
    { cites: 'A7.5', words: 'For each piece the choice you would defend, and its price.' },
  ],
  'own-results': [
    {
      cites: 'A4.5',
      words: 'One piece of it, start to end: the question, one result, its weak point, what you’d do with it here. Time it once.',
    },
    { cites: 'A4.5', words: 'The question, one result, its weak point. Time it once.' },
  ],
  'own-work': [
    {
      cites: 'A7.5',
      words: 'One minute on what you decided and why. Then, before they ask, what you left out and what you would test first.',
    },
    { cites: 'A7.5', words: 'What you decided, what you left out, what you would test.' },
  ],
  deal: [
    { cites: 'A7.1', words: 'Who bought, where it stuck, what you did then, price and close. Last, what you would do sooner.' },
    { cites: 'A7.1', words: 'Where it stuck, and what you did then.' },
  ],
  safeguarding: [
    {
      cites: 'A7.1',
      words: 'Listen, promise no secrecy, write down their own words, tell the safeguarding lead the same day. Then a time you did.',
    },
    { cites: 'A7.1', words: 'What you heard, whom you told that day, what was written down.' },
  ],
  team: [
    {
      cites: 'A7.1',
      words: 'One week as it is: what you look at, whom you talk to alone, when you step in. Then one person who grew, and how.',
    },
    { cites: 'A7.1', words: 'One person who grew under you, and what you did for it.' },
  ],
  background: [
    {
      cites: 'A4.5',
      words: 'Ninety seconds: what you do now, the two things in your past that fit this job, why this job next. Stop there.',
    },
    { cites: 'A4.5', words: 'Now, then two things that fit this job. Stop there.' },
  ],
  why: [
    {
      cites: 'A4.5',
      words: 'One thing of theirs you have seen or heard, one thing in your work that leads there, and what you would do first.',
    },
    { cites: 'A4.5', words: 'One thing of theirs, one of yours that leads there.' },
  ],
  plan: [
    { cites: 'A4.5', words: 'Three steps: what you would look at first, what you would change, how you would know it worked.' },
    { cites: 'A4.5', words: 'First step, first change, and the sign that it works.' },
  ],
  habit: [
    { cites: 'A7.1', words: 'The last time it came up, step by step: what you saw, whom you told, what you did. Then what you always do.' },
    { cites: 'A7.1', words: 'The last time it came up, and what you always do.' },
  ],
  refusal: [
    {
      cites: 'A4.5',
      words: 'One thing people will ask for, why you would leave it, whom that disappoints, and what the time goes to instead.',
    },
    { cites: 'A4.5', words: 'One thing you’d leave, whom that disappoints, what you’d do instead.' },
  ],
  past: [
    { cites: 'A7.1', words: 'What it was, your own part, what came of it. Last, what you do differently now.' },
    { cites: 'A7.1', words: 'Your own part, what came of it, what you changed since.' },
  ],
  figures: [
    { cites: 'A7.1', words: 'The figure and its period, what moved it, what you did about it, where it stood afterwards.' },
    { cites: 'A7.1', words: 'The figure, what moved it, what you did about it.' },
  ],
  matter: [
    { cites: 'A7.5', words: 'Two sentences on what you have done with it, and what one could see afterwards.' },
    { cites: 'A7.5', words: 'The last time you had to do with it, and how it ended.' },
  ],
}
