import { listIn } from '../letter-parts.ts'
import type { BesideTheDay } from '../words.ts'

/** What is asked before the day, said on it, and sent after it. No word for what one comes for: a trial shift is no interview. */
export const besideTheDay: BesideTheDay = {
  askPlace: (day) => ({
    subject: day === null ? 'How we meet' : `How we meet on ${day}`,
    paragraphs: [`I’m looking forward to ${day ?? 'meeting you'}. Could you tell me where to come, or which link or number we’ll use?`],
  }),
  askPlaceAgain: (day) => ({
    subject: day === null ? 'Where do we meet?' : `Where do we meet on ${day}?`,
    paragraphs: [
      `Everything is ready on my side${day === null ? '' : ` for ${day}`}, and one thing is still open: where do we meet? An address, a link or a number is all I need.`,
    ],
  }),
  askNumber: (day) => ({
    subject: day === null ? 'A phone number for the day' : `A phone number for ${day}`,
    paragraphs: [`I’m looking forward to ${day ?? 'meeting you'}. Is there a number I can call if something holds me up on the way?`],
  }),
  askOwnNumber: (day) => ({
    subject: day === null ? 'Our call' : `Our call on ${day}`,
    paragraphs: [`I’m looking forward to our call${day === null ? '' : ` on ${day}`}. Which number will you call me on?`],
  }),
  runningLate: (where) => ({
    subject: 'Running a little late',
    paragraphs: [
      where === 'there'
        ? 'I’m on my way to you and running a little late. I’m sorry, and I’ll be there as soon as I can.'
        : 'I’m running a few minutes late for our call. I’m sorry, and I’ll join as soon as I can.',
    ],
  }),
  noCall: {
    subject: 'Our call today',
    paragraphs: [
      'I’m ready for our call, and it hasn’t reached me yet. Has something come up? I can also call you, if you send me a number.',
    ],
  },
  promised: ({ day, thing, late, passTo }) => ({
    subject: thing === null ? 'As promised' : subjectOf(thing),
    paragraphs: [
      [
        `As promised${day === null ? '' : ` on ${day}`}, I’m sending you ${thing ?? '[what you promised]'}.`,
        ...(late ? ['I’m sorry it comes later than I said.'] : []),
        ...(passTo.length > 0 ? [`Would you pass it on to ${listOf(passTo)}?`] : []),
      ].join(' '),
      ...(thing === null ? [] : ['[Attach it, and delete this line]']),
    ],
  }),
}

const subjectOf = (thing: string): string => {
  const words = thing.replace(/^(?:the|an?) /u, '')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

const listOf = (names: readonly string[]): string => listIn(names, 'and', 'others')
