import type { AnswerWords } from '../answers.ts'
import type { Job } from '../words.ts'

/** In English; `jobOf`: "the Platform Engineer role at Halden Labs". */
export const answersWith = (jobOf: (job: Job) => string): AnswerWords => ({
  timeToDecide: (on, until) => ({
    subject: until ? 'A little longer to decide' : 'By when to answer your offer',
    paragraphs: [
      `Thank you very much for offering me ${jobOf(on)}. I’m really pleased, and I’d like to give it proper thought.`,
      until
        ? `Would it be possible to have a little longer, until ${until}? I’ll let you know as soon as I can.`
        : 'By when do you need my answer?',
    ],
  }),
  terms: (on) => ({
    subject: 'Questions about your offer',
    paragraphs: [
      `Thank you very much for offering me ${jobOf(on)}. Before I decide, I’d like to talk about [what you want to ask about].`,
      'Could we find fifteen minutes for that? And would you send me the terms in writing?',
    ],
  }),
  accept: (on) => ({
    subject: 'Yes to your offer',
    paragraphs: [
      `Thank you for offering me ${jobOf(on)}. I’m delighted to accept, as set out in your letter of [its date].`,
      'What do you need from me now, and by when?',
    ],
  }),
  decline: (on) => ({
    subject: 'My answer to your offer',
    paragraphs: [
      `Thank you very much for offering me ${jobOf(on)}, and for all the time you gave me. After careful thought I’ve decided not to accept.`,
      'I wish you and the team well, and hope that our paths cross again.',
    ],
  }),
  tellOther: (on, answerBy, nextOn) => ({
    subject: 'A question of timing',
    paragraphs: [
      `I’ve received an offer elsewhere${answerBy ? ` and need to answer by ${answerBy}` : ''}. I’m still very interested in ${jobOf(on)}, so I wanted you to know.`,
      nextOn
        ? `Would it be possible to bring the interview on ${nextOn} forward?`
        : `Would it be possible to hear where things stand${answerBy ? ' before then' : ''}?`,
    ],
  }),
  feedback: (on) => ({
    subject: 'Thank you, and one question',
    paragraphs: [
      `Thank you for letting me know about ${jobOf(on)}, and for the time you and the others gave me.`,
      'If you have a minute, I’d be grateful for a sentence or two on what would have made the difference. And should something fitting come up later, I’d be glad to hear from you.',
    ],
  }),
  checkIn: (on, since) => ({
    subject: 'Is there any news?',
    paragraphs: [
      `On ${since} you wrote that the process for ${jobOf(on)} was on hold. I’m still interested, and wanted to ask whether anything has moved.`,
      'If it will take longer, a rough idea of when to ask again would help me.',
    ],
  }),
  timeOfNext: (on) => ({
    subject: 'The next round',
    paragraphs: [
      `Thank you for inviting me to a further round for ${jobOf(on)}. I’m looking forward to it.`,
      'Which day and hour would suit you? I can also send you a few times of mine, if that helps.',
    ],
  }),
})
