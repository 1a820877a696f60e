import type { FactKind } from '../../../functions/domain/packet/told/fact-kind.ts'
import type { Tip } from '../page.ts'

/**
 * What to ask about something they told, by what kind of thing it is: behind the fact itself, so that both are one thing to say. `thing`: a matter
 * of which nothing more is told. `recruiter`: they know the choice, not the work.
 */
export const takeUp: Readonly<Record<FactKind | 'thing' | 'recruiter', readonly Tip[]>> = {
  whom: [
    { cites: 'A7.6', words: 'When did you last need that?' },
    { cites: 'A8.3', words: 'What happens on a day when nobody does?' },
  ],
  wish: [
    { cites: 'A10.3', words: 'What stands in the way?' },
    { cites: 'A8.3', words: 'What would help most?' },
  ],
  rule: [
    { cites: 'A7.6', words: 'When was that last hard to keep to?' },
    { cites: 'A8.1', words: 'What does that look like on a busy day?' },
  ],
  staffing: [
    { cites: 'A8.3', words: 'How much of that would be mine?' },
    { cites: 'A8.1', words: 'What would my first month look like then?' },
  ],
  hours: [
    { cites: 'A8.1', words: 'What happens after hours?' },
    { cites: 'A7.6', words: 'Who covers after hours?' },
  ],
  load: [
    { cites: 'A8.1', words: 'How do you split that on a busy day?' },
    { cites: 'A7.6', words: 'What gives first when it is busier than that?' },
  ],
  takes: [
    { cites: 'A7.6', words: 'Where does most of that time go?' },
    { cites: 'A10.3', words: 'Which part of that would you most like to shorten?' },
  ],
  several: [
    { cites: 'A7.6', words: 'Which of them counts in the end?' },
    { cites: 'A10.3', words: 'What would it take to agree on one?' },
  ],
  trouble: [
    { cites: 'A10.3', words: 'What has been tried?' },
    { cites: 'A8.3', words: 'Where would you want somebody new to start?' },
    { cites: 'A7.6', words: 'Where does it hurt most?' },
    { cites: 'A10.2', words: 'How would you know it’s getting better?' },
  ],
  coming: [
    { cites: 'A10.7', words: 'What has to be ready by then?' },
    { cites: 'A8.3', words: 'Which part of that would fall to this role?' },
    { cites: 'A10.3', words: 'Who prepares for that now?' },
  ],
  changed: [
    { cites: 'A10.3', words: 'What is still hard about it?' },
    { cites: 'A8.3', words: 'What does that change for whoever comes into this role?' },
    { cites: 'A7.6', words: 'What would you do differently a second time?' },
  ],
  way: [
    { cites: 'A8.1', words: 'What do people who start here get wrong about that?' },
    { cites: 'A7.6', words: 'What should somebody new know about that?' },
  ],
  thing: [
    { cites: 'A8.1', words: 'What is the next step on that?' },
    { cites: 'A8.3', words: 'What would you want the new person to take on there?' },
    { cites: 'A7.6', words: 'What does somebody new get wrong there at first?' },
  ],
  recruiter: [
    { cites: 'A10.7', words: 'How much does that weigh in the choice?' },
    { cites: 'A5.11', words: 'What should I bring to the team on that?' },
  ],
}

/** The same where the fact cannot be said to them: it stands above or before it as noted, and this tells the candidate what to find out. */
export const findOut: Readonly<Record<FactKind | 'recruiter', readonly Tip[]>> = {
  whom: [
    { cites: 'A6.2', words: 'Have one time ready when you did that, and ask when it was last needed.' },
    { cites: 'A7.6', words: 'Ask when that was last needed, and say when you did it.' },
  ],
  wish: [
    { cites: 'A10.3', words: 'Ask what stands in the way of it.' },
    { cites: 'A8.3', words: 'Ask what would help most with it.' },
  ],
  rule: [
    { cites: 'A7.6', words: 'Ask when that was last hard to keep to.' },
    { cites: 'A8.1', words: 'Ask what that looks like on a busy day.' },
  ],
  staffing: [{ cites: 'A8.3', words: 'Ask how much of that would be yours.' }],
  hours: [{ cites: 'A8.1', words: 'Ask what happens after hours.' }],
  load: [{ cites: 'A8.1', words: 'Ask how they split that on a busy day.' }],
  takes: [{ cites: 'A7.6', words: 'Ask where most of that time goes.' }],
  several: [{ cites: 'A7.6', words: 'Ask which of them counts in the end.' }],
  trouble: [
    { cites: 'A10.3', words: 'Ask what has been tried so far.' },
    { cites: 'A8.3', words: 'Ask what to do about it first.' },
  ],
  coming: [
    { cites: 'A10.7', words: 'Ask what has to be ready by then.' },
    { cites: 'A10.3', words: 'Ask what could still go wrong.' },
  ],
  changed: [
    { cites: 'A10.3', words: 'Ask what is still hard about it.' },
    { cites: 'A8.3', words: 'Ask what it changes for this role.' },
  ],
  way: [
    { cites: 'A8.1', words: 'Ask where that shows from day to day.' },
    { cites: 'A7.6', words: 'Ask what somebody new has to know about it.' },
  ],
  recruiter: [
    { cites: 'A10.7', words: 'Ask how much that weighs in the choice.' },
    { cites: 'A5.11', words: 'Ask who decides on that.' },
  ],
}
