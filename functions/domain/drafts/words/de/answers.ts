import type { AnswerWords } from '../answers.ts'
import { jobOf } from './things.ts'

/** In German, with "Sie"; after the greeting's comma it goes on in small letters. */
export const answers: AnswerWords = {
  timeToDecide: (on, until) => ({
    subject: until ? 'Bitte um etwas mehr Zeit' : 'Bis wann brauchen Sie meine Antwort?',
    paragraphs: [
      `herzlichen Dank für Ihr Angebot (${jobOf(on)}). Ich freue mich sehr darüber und möchte es in Ruhe prüfen.`,
      until
        ? `Wäre es möglich, dass ich Ihnen bis ${until} antworte? Sobald ich mich entschieden habe, melde ich mich.`
        : 'Bis wann brauchen Sie meine Antwort?',
    ],
  }),
  terms: (on) => ({
    subject: 'Fragen zu Ihrem Angebot',
    paragraphs: [
      `herzlichen Dank für Ihr Angebot (${jobOf(on)}). Bevor ich mich entscheide, möchte ich gern mit Ihnen sprechen über [was Sie besprechen möchten].`,
      'Finden wir dafür eine Viertelstunde? Und könnten Sie mir die Bedingungen schriftlich schicken?',
    ],
  }),
  accept: (on) => ({
    subject: 'Zusage zu Ihrem Angebot',
    paragraphs: [
      `vielen Dank für Ihr Angebot (${jobOf(on)}). Ich nehme es sehr gern an, so wie es in Ihrem Schreiben vom [Datum] steht.`,
      'Was brauchen Sie jetzt von mir, und bis wann?',
    ],
  }),
  decline: (on) => ({
    subject: 'Meine Antwort auf Ihr Angebot',
    paragraphs: [
      `herzlichen Dank für Ihr Angebot (${jobOf(on)}) und für die Zeit, die Sie sich genommen haben. Nach reiflicher Überlegung habe ich mich entschieden, es nicht anzunehmen.`,
      'Ihnen und dem Team wünsche ich alles Gute, und vielleicht begegnen wir uns ja wieder.',
    ],
  }),
  tellOther: (on, answerBy, nextOn) => ({
    subject: 'Eine Frage zum Zeitplan',
    paragraphs: [
      `mir liegt von anderer Seite ein Angebot vor${answerBy ? `, auf das ich bis ${answerBy} antworten soll` : ''}. Mein Interesse gilt weiterhin: ${jobOf(on)}. Deshalb wollte ich Ihnen Bescheid geben.`,
      nextOn
        ? `Wäre es möglich, das Gespräch am ${nextOn}, vorzuziehen?`
        : `Könnten Sie mir${answerBy ? ' vorher' : ''} sagen, wie es steht?`,
    ],
  }),
  feedback: (on) => ({
    subject: 'Danke, und eine Frage',
    paragraphs: [
      `danke für Ihre Nachricht (${jobOf(on)}) und für die Zeit, die Sie und die anderen sich genommen haben.`,
      'Für ein, zwei Sätze dazu, was den Ausschlag gegeben hat, wäre ich Ihnen dankbar. Und falls später etwas Passendes frei wird, freue ich mich, von Ihnen zu hören.',
    ],
  }),
  checkIn: (on, since) => ({
    subject: 'Gibt es etwas Neues?',
    paragraphs: [
      `am ${since} schrieben Sie, dass das Verfahren ruht (${jobOf(on)}). Mein Interesse besteht weiter, und ich wollte fragen, ob sich etwas getan hat.`,
      'Falls es noch dauert: Wann darf ich wieder fragen?',
    ],
  }),
  timeOfNext: (on) => ({
    subject: 'Das nächste Gespräch',
    paragraphs: [
      `vielen Dank für die Einladung zu einem weiteren Gespräch (${jobOf(on)}). Ich freue mich darauf.`,
      'Welcher Tag und welche Uhrzeit passen Ihnen? Gern schicke ich Ihnen auch einige Zeiten, die mir passen.',
    ],
  }),
}
