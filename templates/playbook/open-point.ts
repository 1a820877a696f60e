import type { PointSubject } from '../../functions/domain/packet/point-subject.ts'
import type { Tip } from './page.ts'

/** Getting ready for what was left open last time, by what it is about: the likeliest thing to come up again. The second where the first was said. */
export const openPoint: Readonly<Record<PointSubject, readonly Tip[]>> = {
  experience: [
    { cites: 'A7.4', words: 'Name the nearest thing you have done alone, and the one thing you would have to learn in the first month.' },
    { cites: 'A8.3', words: 'Say who showed you something like it last time, how long it took, and what you can do now without asking.' },
  ],
  leading: [
    { cites: 'A7.4', words: 'Three sentences: one person you brought on, what they could do a year later, and what you did for it.' },
    { cites: 'A4.2', words: 'Have one decision ready that others had to follow: who was against it, and how you kept them with you.' },
  ],
  number: [
    { cites: 'A7.5', words: 'Look the figure up today and say it once, with its date. If it moved, say from what to what, and why.' },
    { cites: 'A8.2', words: 'Put before, after and the months between on one line, and check it against what you told them.' },
  ],
  leaving: [
    { cites: 'A9.18', words: 'One sentence on what you went towards, one on what you stay for. Not a word against anybody there.' },
    { cites: 'A9.17', words: 'Say it in the order it happened, dates first, and finish with the longest you have stayed and why.' },
  ],
  staying: [
    { cites: 'A9.12', words: 'Name the part of this job you haven’t done yet, and what would make you stay three years.' },
    { cites: 'A4.4', words: 'Say why this size of job suits you now, with one fact of your life or work that makes it true.' },
  ],
  start: [
    { cites: 'A9.14', words: 'Look up your notice period today. Then name one date with its reason, and stop there.' },
    { cites: 'A14.3', words: 'Ask your present employer’s rules first: a date you can keep is better than an early one.' },
  ],
  papers: [
    { cites: 'A7.4', words: 'Say what you hold, what is still on its way and the day it will be there. Bring the proof.' },
    { cites: 'A13.5', words: 'Take a photo of the document or of the application for it, so that you can show it when they ask.' },
  ],
  language: [
    { cites: 'A6.10', words: 'Tell your best story once in that language, aloud. Then offer to go on in it.' },
    { cites: 'A7.4', words: 'Name one thing you do in it every week: a handover, a call, a written report.' },
  ],
  hours: [
    { cites: 'A13.4', words: 'Say which of it you can do, from when, and what is already arranged.' },
    { cites: 'A14.3', words: 'Name the one day or hour that is hard for you, and what you offer instead.' },
  ],
  /** Terms stand on signed-in pages alone, and so does this. */
  pay: [{ cites: 'A14.2', words: 'Decide today the least you would say yes to, and ask for their range before you name yours.' }],
  worry: [
    { cites: 'A7.4', words: 'If it comes up: one time you did it, what you did and what came of it. You need not raise it yourself.' },
    { cites: 'A7.3', words: 'Raise it yourself if they don’t: “Last time we didn’t get to …”. Two sentences are enough.' },
  ],
  answer: [
    { cites: 'A7.1', words: 'Say the better answer aloud once, in under two minutes, before anything else you prepare.' },
    { cites: 'A9.16', words: 'Write down the first sentence of the better answer. The rest follows once you have said that one.' },
  ],
}
