import type { BriefAsk } from '../../../functions/domain/packet/sheet/brief-sentences.ts'
import type { Tip } from '../page.ts'

/** `answer`: how to answer it, where a packet asks it. */
type BriefTip = Tip & { answer?: string }

/** What is asked once the work was shown, by what a sentence of the brief asks for. */
export const briefQuestions: Readonly<Record<BriefAsk, readonly BriefTip[]>> = {
  number: [
    { cites: 'A11.5', words: 'What would you do with twice as much?', answer: 'What you were sorriest to cut, and what it would change.' },
    { cites: 'A11.2', words: 'Did you keep to that, and what did you cut for it?' },
    { cites: 'A4.3', words: 'Which of your figures is a guess?' },
  ],
  choice: [
    { cites: 'A4.11', words: 'What came next on your list, and why did it lose?', answer: 'What you ranked by, and which just missed.' },
    { cites: 'A11.7', words: 'How did you choose?' },
    { cites: 'A11.5', words: 'What would have to be true for you to choose differently?' },
  ],
  way: [
    { cites: 'A4.10', words: 'Where does that plan break first?', answer: 'The weakest step, its early sign, your second way.' },
    { cites: 'A9.2', words: 'What would you do if you had half the time?' },
    { cites: 'A6.6', words: 'When have you done something like it, and what was different?' },
  ],
  reason: [
    { cites: 'A4.11', words: 'What speaks against it?', answer: 'Their best argument first, then what would change your mind.' },
    { cites: 'A9.16', words: 'What would you say to somebody who sees it the other way?' },
    { cites: 'A4.3', words: 'How would you find out that you were wrong?' },
  ],
  any: [
    { cites: 'A11.4', words: 'What is it in two sentences?' },
    { cites: 'A4.9', words: 'Who would you talk to before you began?' },
    { cites: 'A4.1', words: 'What would we see of it after a month?' },
    { cites: 'A15.9', words: 'How did you understand the task?' },
    { cites: 'A4.5', words: 'What were you least sure of?' },
    { cites: 'A11.8', words: 'How long did it take you, and which part longest?' },
    { cites: 'A4.8', words: 'What would you change in it today?' },
    { cites: 'A11.3', words: 'What did the brief not tell you that you needed?' },
    { cites: 'A9.15', words: 'Does it still hold in two years?' },
    { cites: 'A4.2', words: 'Who here would like it least?' },
  ],
}
