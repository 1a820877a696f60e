import { listIn } from '../letter-parts.ts'
import type { BesideTheDay } from '../words.ts'

/** What is asked before the day, said on it, and sent after it. After the greeting's comma German goes on in small letters. */
export const besideTheDay: BesideTheDay = {
  askPlace: (day) => ({
    subject: day === null ? 'Ort und Weg zu unserem Treffen' : `Unser Treffen am ${day}: wo?`,
    paragraphs: [
      `ich freue mich auf unser Treffen${day === null ? '' : ` am ${day}`}. Könnten Sie mir sagen, wohin ich komme, oder welchen Link oder welche Nummer wir nutzen?`,
    ],
  }),
  askPlaceAgain: (day) => ({
    subject: day === null ? 'Wo treffen wir uns?' : `Wo treffen wir uns am ${day}?`,
    paragraphs: [
      `für unser Treffen${day === null ? '' : ` am ${day}`} ist bei mir alles bereit, und nur eines ist noch offen: Wo treffen wir uns? Eine Adresse, ein Link oder eine Nummer genügt mir.`,
    ],
  }),
  askNumber: (day) => ({
    subject: day === null ? 'Eine Telefonnummer für den Tag' : `Eine Telefonnummer für ${day}`,
    paragraphs: [
      `ich freue mich auf unser Treffen${day === null ? '' : ` am ${day}`}. Gibt es eine Nummer, unter der ich anrufen kann, falls mich unterwegs etwas aufhält?`,
    ],
  }),
  askOwnNumber: (day) => ({
    subject: day === null ? 'Unser Telefonat' : `Unser Telefonat am ${day}`,
    paragraphs: [`ich freue mich auf unser Telefonat${day === null ? '' : ` am ${day}`}. Unter welcher Nummer rufen Sie mich an?`],
  }),
  runningLate: (where) => ({
    subject: 'Ich verspäte mich etwas',
    paragraphs: [
      where === 'there'
        ? 'ich bin auf dem Weg zu Ihnen und verspäte mich etwas. Das tut mir leid, und ich komme, so schnell ich kann.'
        : 'ich komme einige Minuten später zu unserem Gespräch. Das tut mir leid, und ich bin da, so bald ich kann.',
    ],
  }),
  noCall: {
    subject: 'Unser Telefonat heute',
    paragraphs: [
      'ich bin für unser Telefonat bereit, und bisher hat mich kein Anruf erreicht. Ist etwas dazwischengekommen? Ich kann auch Sie anrufen, wenn Sie mir eine Nummer schicken.',
    ],
  },
  promised: ({ day, thing, late, passTo }) => ({
    subject: 'Wie versprochen',
    paragraphs: [
      [
        `wie${day === null ? '' : ` am ${day}`} versprochen schicke ich Ihnen ${thing ?? '[was Sie versprochen haben]'}.`,
        ...(late ? ['Es tut mir leid, dass es später kommt als angekündigt.'] : []),
        ...(passTo.length > 0 ? [`Könnten Sie es an ${listIn(passTo, 'und', 'die anderen')} weitergeben?`] : []),
      ].join(' '),
      ...(thing === null ? [] : ['[Hier anhängen, und diese Zeile löschen]']),
    ],
  }),
}
