import type { FactKind } from '../../functions/domain/packet/told/fact-kind.ts'
import type { Tip } from './page.ts'

/**
 * What to ask about something they told, by what kind of thing it is: behind the fact itself, so that both are one thing to say. `recruiter`:
 * they know the choice, not the work. `note`: the fact stands beside it as the candidate typed it.
 */
export const takeUp: Readonly<Record<FactKind | 'recruiter' | 'note', readonly Tip[]>> = {
  trouble: [
    { cites: 'A10.3', words: 'What has been tried so far?' },
    { cites: 'A8.3', words: 'What would you want the new person to do about it first?' },
    { cites: 'A7.6', words: 'Where does it cost you the most?' },
    { cites: 'A10.2', words: 'How would you tell that it was getting better?' },
  ],
  coming: [
    { cites: 'A10.7', words: 'What has to be ready by then?' },
    { cites: 'A8.3', words: 'Which part of that would fall to this role?' },
    { cites: 'A10.3', words: 'What could still go wrong with it?' },
  ],
  changed: [
    { cites: 'A10.3', words: 'What is still hard about it?' },
    { cites: 'A8.3', words: 'What does that change for whoever comes into this role?' },
    { cites: 'A7.6', words: 'What would you do differently a second time?' },
  ],
  way: [
    { cites: 'A10.4', words: 'How did that come about?' },
    { cites: 'A8.1', words: 'How does that show in your own week?' },
    { cites: 'A10.9', words: 'What would you change about it?' },
    { cites: 'A7.6', words: 'What does somebody new have to know about that?' },
  ],
  recruiter: [
    { cites: 'A10.7', words: 'How much does that weigh in the choice?' },
    { cites: 'A5.11', words: 'What should I bring to the team on that?' },
  ],
  note: [
    { cites: 'A8.1', words: 'How has that gone since we spoke?' },
    { cites: 'A7.6', words: 'I’ve thought about that since. What is the next step in it?' },
  ],
}
