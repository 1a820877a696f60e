import type { AnswerWords } from '../answers.ts'
import type { Job } from '../words.ts'

/** In English; `jobOf`: "the Platform Engineer role at Halden Labs". */
export const answersWith = (jobOf: (job: Job) => string): AnswerWords => ({
  timeToDecide: (on, until) => ({
    subject: 'Your offer',
    paragraphs: [
      `Thank you very much for offering me ${jobOf(on)}. I am glad about it, and want to give it the thought it deserves.`,
      until
        ? `Would it be possible to have a little longer, until ${until}? I will let you know as soon as I can.`
        : 'By when do you need my answer?',
    ],
  }),
  accept: (on) => ({
    subject: 'Yes to your offer',
    paragraphs: [`Thank you for offering me ${jobOf(on)}. I am delighted to accept.`, 'What do you need from me now, and by when?'],
  }),
  decline: (on) => ({
    subject: 'Your offer',
    paragraphs: [
      `Thank you very much for offering me ${jobOf(on)}, and for all the time you gave me. After careful thought I have decided not to accept.`,
      'It was not an easy decision. I wish you and the team well, and hope that our paths cross again.',
    ],
  }),
  tellOther: (on, answerBy) => ({
    subject: 'A question of timing',
    paragraphs: [
      `I have received an offer elsewhere${answerBy ? ` and am asked to answer by ${answerBy}` : ''}. I am still very interested in ${jobOf(on)}, so I wanted you to know.`,
      `Would it be possible to hear where things stand${answerBy ? ' before then' : ''}?`,
    ],
  }),
  feedback: (on) => ({
    subject: 'Thank you, and one question',
    paragraphs: [
      `Thank you for letting me know about ${jobOf(on)}, and for the time you and the others gave me.`,
      'If you have a minute, I would be grateful for a sentence or two on what would have made the difference. And should something fitting come up later, I would be glad to hear from you.',
    ],
  }),
  checkIn: (on, since) => ({
    subject: 'Is there any news?',
    paragraphs: [
      `On ${since} you wrote that the process for ${jobOf(on)} was on hold. I am still interested, and wanted to ask whether anything has moved.`,
      'If it will take longer, a rough idea of when to ask again would help me.',
    ],
  }),
  timeOfNext: (on) => ({
    subject: 'The next round',
    paragraphs: [
      `Thank you for inviting me to a further round for ${jobOf(on)}. I am glad to go on.`,
      'Which day and hour would suit you? I can also send you a few times of mine, if that helps.',
    ],
  }),
})
