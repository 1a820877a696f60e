import { listIn } from '../letter-parts.ts'
import type { BesideTheDay } from '../words.ts'

/** What is asked before the day, said on it, and sent after it. */
export const besideTheDay: BesideTheDay = {
  askPlace: (day) => ({
    subject: day === null ? 'El lugar de la reunión' : `La reunión del ${day}: ¿dónde?`,
    paragraphs: [
      `Espero con ganas la reunión${day === null ? '' : ` del ${day}`}. ¿Podría decirme a qué lugar debo ir, o cuál es el enlace o el número que vamos a usar?`,
    ],
  }),
  askPlaceAgain: (day) => ({
    subject: day === null ? '¿Dónde nos vemos?' : `¿Dónde nos vemos el ${day}?`,
    paragraphs: [
      `Por mi parte está todo preparado${day === null ? '' : ` para el ${day}`}, y solo queda una cosa por saber: ¿dónde nos vemos? Me basta una dirección, un enlace o un número.`,
    ],
  }),
  askNumber: (day) => ({
    subject: day === null ? 'Un número de teléfono para ese día' : `Un número de teléfono para el ${day}`,
    paragraphs: [
      `Espero con ganas la reunión${day === null ? '' : ` del ${day}`}. ¿Hay un número al que pueda llamar si algo me retrasa por el camino?`,
    ],
  }),
  askOwnNumber: (day) => ({
    subject: day === null ? 'Nuestra llamada' : `Nuestra llamada del ${day}`,
    paragraphs: [`Espero con ganas nuestra llamada${day === null ? '' : ` del ${day}`}. ¿A qué número me va a llamar?`],
  }),
  runningLate: (where) => ({
    subject: 'Llego con un poco de retraso',
    paragraphs: [
      where === 'there'
        ? 'Voy de camino y llegaré con un poco de retraso. Le pido disculpas; llegaré en cuanto pueda.'
        : 'Me retraso unos minutos para nuestra llamada. Le pido disculpas; me conecto en cuanto pueda.',
    ],
  }),
  noCall: {
    subject: 'Nuestra llamada de hoy',
    paragraphs: [
      'Estoy a la espera de nuestra llamada y todavía no me ha llegado. ¿Ha surgido algo? También puedo llamar yo, si me envía un número.',
    ],
  },
  promised: ({ day, thing, late, passTo }) => ({
    subject: 'Lo prometido',
    paragraphs: [
      [
        `Tal como le prometí${day === null ? '' : ` el ${day}`}, le envío ${thing ?? '[lo que prometió]'}.`,
        ...(late ? ['Disculpe que llegue más tarde de lo que dije.'] : []),
        ...(passTo.length > 0 ? [`¿Podría hacérselo llegar a ${listIn(passTo, 'y', 'otros')}?`] : []),
      ].join(' '),
      ...(thing === null ? [] : ['[Adjuntar aquí y borrar esta línea]']),
    ],
  }),
}
