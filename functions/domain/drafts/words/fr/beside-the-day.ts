import { listIn } from '../letter-parts.ts'
import type { BesideTheDay } from '../words.ts'

/** What is asked before the day, said on it, and sent after it. */
export const besideTheDay: BesideTheDay = {
  askPlace: (day) => ({
    subject: day === null ? 'Le lieu de notre rendez-vous' : `Notre rendez-vous du ${day} : où ?`,
    paragraphs: [
      `Je me réjouis de notre rendez-vous${day === null ? '' : ` du ${day}`}. Pourriez-vous me dire où venir, ou quel lien ou numéro nous utiliserons ?`,
    ],
  }),
  askPlaceAgain: (day) => ({
    subject: day === null ? 'Où nous retrouvons-nous ?' : `Où nous retrouvons-nous le ${day} ?`,
    paragraphs: [
      `De mon côté, tout est en place${day === null ? '' : ` pour le ${day}`}, et il ne reste qu’un point ouvert : où nous retrouvons-nous ? Une adresse, un lien ou un numéro me suffit.`,
    ],
  }),
  askNumber: (day) => ({
    subject: day === null ? 'Un numéro de téléphone pour ce jour-là' : `Un numéro de téléphone pour le ${day}`,
    paragraphs: [
      `Je me réjouis de notre rendez-vous${day === null ? '' : ` du ${day}`}. Y a-t-il un numéro où appeler si quelque chose me retarde en chemin ?`,
    ],
  }),
  askOwnNumber: (day) => ({
    subject: day === null ? 'Notre appel' : `Notre appel du ${day}`,
    paragraphs: [`Je me réjouis de notre appel${day === null ? '' : ` du ${day}`}. À quel numéro m’appellerez-vous ?`],
  }),
  runningLate: (where) => ({
    subject: 'Un peu de retard',
    paragraphs: [
      where === 'there'
        ? 'Je suis en route et j’aurai un peu de retard. Je vous prie de m’en excuser, et je fais au plus vite.'
        : 'J’aurai quelques minutes de retard pour notre appel. Je vous prie de m’en excuser, et je vous rejoins dès que possible.',
    ],
  }),
  noCall: {
    subject: 'Notre appel d’aujourd’hui',
    paragraphs: [
      'Je suis disponible pour notre appel, et il ne m’est pas encore parvenu. Y a-t-il eu un imprévu ? Je peux aussi vous appeler, si vous m’envoyez un numéro.',
    ],
  },
  promised: ({ day, thing, late, passTo }) => ({
    subject: 'Comme promis',
    paragraphs: [
      [
        `Comme promis${day === null ? '' : ` le ${day}`}, je vous envoie ${thing ?? '[ce que vous avez promis]'}.`,
        ...(late ? ['Veuillez excuser ce retard.'] : []),
        ...(passTo.length > 0 ? [`Pourriez-vous le transmettre à ${listIn(passTo, 'et', 'd’autres')} ?`] : []),
      ].join(' '),
      ...(thing === null ? [] : ['[À joindre ici, puis effacer cette ligne]']),
    ],
  }),
}
