import type { PointSubject } from '../../../functions/domain/packet/told/point/point-subject.ts'
import type { Tip } from '../page.ts'

/** `cue`: the same for a card, which is read at the door. */
export interface PointTip extends Tip {
  cue: string
}

/** Getting ready for what was left open last time, by what it is about: the likeliest thing to come up again. The second where the first was said. */
export const openPoint: Readonly<Record<PointSubject, readonly PointTip[]>> = {
  experience: [
    {
      cites: 'A7.4',
      words: 'The closest thing you’ve done on your own, with a number. Then what you’d learn first.',
      cue: 'Say the closest thing you’ve done on your own, then what you’d learn first.',
    },
    {
      cites: 'A8.3',
      words: 'Who showed you something like it, how long it took, what you do now without asking.',
      cue: 'Say who showed you something like it, how long it took, what you do alone now.',
    },
  ],
  /** It was done, and they may think it too little: how long it was comes last. */
  little: [
    {
      cites: 'A7.5',
      words: 'Tell your hardest day first, with a number. How long comes last.',
      cue: 'Tell your hardest day first, with a number; how long you did it, last.',
    },
    {
      cites: 'A8.3',
      words: 'Who let you do it alone, after how long, what nobody had to check any more.',
      cue: 'Say who let you do it alone, and what nobody had to check any more.',
    },
  ],
  knowing: [
    {
      cites: 'A7.4',
      words: 'What you know of it and where from, then the one thing you’d ask.',
      cue: 'Say what you know of it and where from, then the one thing you’d ask.',
    },
    {
      cites: 'A8.3',
      words: 'What comes closest in your work so far, and whom you’d ask in the first week.',
      cue: 'Say what comes closest to it, and whom you’d ask in the first week.',
    },
  ],
  holding: [
    {
      cites: 'A7.5',
      words: 'The most you’ve handled at once, for how long, and what you do when it slips.',
      cue: 'Say the most you’ve handled at once, and what you do when it starts to slip.',
    },
    {
      cites: 'A7.4',
      words: 'One day that was too much: what you let go, what you held, whom you told.',
      cue: 'Tell one day that was too much: what you let go, and whom you told.',
    },
  ],
  /** It was not known: that can be mended tonight. */
  fact: [
    {
      cites: 'A7.4',
      words: 'Look it up tonight. Three sentences: what it is, why it matters here, where you’ve met it.',
      cue: 'Say it in three sentences: what it is, why it matters here, where you have met it.',
    },
    {
      cites: 'A8.3',
      words: 'Say it aloud once without looking. Then what you’d still look up, and where.',
      cue: 'Say what you know of it now, and where you look up the rest.',
    },
  ],
  leading: [
    {
      cites: 'A7.4',
      words: 'One person you brought on, what they could do a year later, what you did for it.',
      cue: 'Name one person you brought on, and what they can do now.',
    },
    {
      cites: 'A4.2',
      words: 'One decision others had to follow: who was against it, how you kept them with you.',
      cue: 'Tell one decision others had to follow, and who was against it.',
    },
    {
      cites: 'A4.5',
      words: 'One change: who was against it, your first week, what was normal half a year later.',
      cue: 'Tell one change: who was against it, and what was normal half a year later.',
    },
  ],
  number: [
    {
      cites: 'A7.5',
      words: 'Look the figure up today. Say it once, with its date, and why it moved.',
      cue: 'Give the figure once, with its date.',
    },
    {
      cites: 'A8.2',
      words: 'Before, after and the months between on one line. Check it against what you told them.',
      cue: 'Say before, after, and the months between.',
    },
  ],
  /** Two figures were given for one thing. */
  figures: [
    {
      cites: 'A7.5',
      words: 'Settle today which is right, and what each of them counted.',
      cue: 'Say what each of them counted.',
    },
    {
      cites: 'A8.2',
      words: 'One sentence, without an apology, and then the figure that holds, with its date.',
      cue: 'Say it in one sentence, without an apology.',
    },
  ],
  leaving: [
    {
      cites: 'A9.18',
      words: 'What you went towards, then what you stay for. Not a word against anybody there.',
      cue: 'Say what you went towards, and what you stay for.',
    },
    {
      cites: 'A9.17',
      words: 'In the order it happened, dates first. Last, the longest you stayed and why.',
      cue: 'Say dates first, the longest stay last.',
    },
  ],
  staying: [
    {
      cites: 'A9.12',
      words: 'The part of this job you haven’t done yet, and why you’d stay for it.',
      cue: 'Name the part you haven’t done yet, and why you’d stay for it.',
    },
    {
      cites: 'A4.4',
      words: 'Why this size of job suits you now, with one fact that makes it true.',
      cue: 'Say why this size of job suits you now.',
    },
  ],
  start: [
    {
      cites: 'A9.14',
      words: 'Look up your notice period today. Name one date with its reason, and stop.',
      cue: 'Name one date, with its reason.',
    },
    {
      cites: 'A14.3',
      words: 'Check your present employer’s rules first: a date you can keep beats an early one.',
      cue: 'Name a date you can keep.',
    },
  ],
  papers: [
    {
      cites: 'A7.4',
      words: 'What you hold, what is on its way and by which day. Bring the proof.',
      cue: 'Say what you hold, what is on its way, and by when.',
    },
    {
      cites: 'A13.5',
      words: 'Take a photo of it, or of the application for it, to show when they ask.',
      cue: 'Show the document, or the application for it.',
    },
  ],
  language: [
    {
      cites: 'A6.10',
      words: 'Tell your best story once in that language, aloud. Then offer to go on in it.',
      cue: 'Tell your best story in that language.',
    },
    {
      cites: 'A7.4',
      words: 'One thing you do in it every week: a handover, a call, a report.',
      cue: 'Name one thing you do in it every week.',
    },
  ],
  hours: [
    {
      cites: 'A13.4',
      words: 'Which of it you can do, from when, what is already arranged.',
      cue: 'Say which of it you can do, and from when.',
    },
    {
      cites: 'A14.3',
      words: 'The one day or hour that is hard for you, and what you offer instead.',
      cue: 'Name the one hour that is hard, and what you offer instead.',
    },
  ],
  /** Terms stand on signed-in pages alone, and so does this. */
  pay: [
    {
      cites: 'A14.2',
      words: 'Decide today the least you’d say yes to. Ask for their range first.',
      cue: 'Ask for their range before your figure.',
    },
  ],
  worry: [
    {
      cites: 'A7.4',
      words: 'Only if it comes up: the closest thing you’ve done, and how you’d start here.',
      cue: 'If it comes up, say the closest thing you’ve done, and how you’d start here.',
    },
    {
      cites: 'A7.3',
      words: 'Raise it yourself if they don’t: “Last time we didn’t get to …”. Two sentences.',
      cue: 'Raise it yourself: “Last time we didn’t get to …”.',
    },
  ],
  /** Of an answer to give again: why they did as they did, and what they would do. */
  choice: [
    {
      cites: 'A7.1',
      words: 'What the other way had for it, what decided, and when you’d choose it after all.',
      cue: 'Say what the other way had for it, and what decided.',
    },
    {
      cites: 'A9.16',
      words: 'What you knew then, what it cost later, whether you’d choose the same today.',
      cue: 'Say what you knew then, and whether you’d choose the same today.',
    },
  ],
  plan: [
    {
      cites: 'A7.1',
      words: 'What you’d find out first. Then the ways, the one you’d take, and its price.',
      cue: 'What you’d find out first, then your way and its price.',
    },
    {
      cites: 'A9.16',
      words: 'Your first step, what you’d leave alone, the sign that it works.',
      cue: 'Your first step, what you’d leave alone, the sign that it works.',
    },
  ],
  answer: [
    {
      cites: 'A7.1',
      words: 'Write its first sentence now and say it aloud once: the result, your own part.',
      cue: 'Start with the sentence you wrote: the result, then your own part.',
    },
    {
      cites: 'A9.16',
      words: 'Write down how you’d begin it now. The rest follows.',
      cue: 'Start with the sentence you wrote down.',
    },
  ],
}
