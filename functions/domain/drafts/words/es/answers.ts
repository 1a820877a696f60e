import type { AnswerWords } from '../answers.ts'
import type { Job } from '../words.ts'

/** In Spanish, with "usted"; `jobOf`: "el puesto de Platform Engineer en Halden". No word says whether a man or a woman writes. */
export const answersWith = (jobOf: (job: Job) => string): AnswerWords => ({
  timeToDecide: (on, until) => ({
    subject: until ? 'Un poco más de tiempo' : '¿Para cuándo mi respuesta?',
    paragraphs: [
      `Muchas gracias por su oferta (${jobOf(on)}). Me alegra mucho y quiero pensarla con calma.`,
      until
        ? `¿Sería posible responderle hasta el ${until}? Le escribiré en cuanto tenga una decisión.`
        : '¿Para cuándo necesita mi respuesta?',
    ],
  }),
  terms: (on) => ({
    subject: 'Unas preguntas sobre su oferta',
    paragraphs: [
      `Muchas gracias por su oferta (${jobOf(on)}). Antes de decidir, me gustaría hablar con usted de [lo que quiera preguntar].`,
      '¿Podríamos dedicarle un cuarto de hora? ¿Y podría enviarme las condiciones por escrito?',
    ],
  }),
  accept: (on) => ({
    subject: 'Acepto su oferta',
    paragraphs: [
      `Muchas gracias por su oferta (${jobOf(on)}). La acepto con mucho gusto, tal como figura en su carta del [su fecha].`,
      '¿Qué necesita ahora de mi parte, y para cuándo?',
    ],
  }),
  decline: (on) => ({
    subject: 'Mi respuesta a su oferta',
    paragraphs: [
      `Muchas gracias por su oferta (${jobOf(on)}) y por todo el tiempo que me ha dedicado. Tras pensarlo mucho, he decidido no aceptarla.`,
      'Le deseo lo mejor a usted y al equipo, y espero que volvamos a coincidir.',
    ],
  }),
  tellOther: (on, answerBy, nextOn) => ({
    subject: 'Una cuestión de plazos',
    paragraphs: [
      `He recibido una oferta de otra parte${answerBy ? `, a la que debo responder hasta el ${answerBy}` : ''}. Me sigue interesando mucho ${jobOf(on)}, y quería que lo supiera.`,
      nextOn
        ? `¿Sería posible adelantar la entrevista del ${nextOn}?`
        : `¿Podría decirme${answerBy ? ' antes de esa fecha' : ''} cómo va el proceso?`,
    ],
  }),
  feedback: (on) => ({
    subject: 'Gracias, y una pregunta',
    paragraphs: [
      `Gracias por su respuesta sobre ${jobOf(on)}, y por el tiempo que me han dedicado.`,
      'Si tiene un minuto, le agradecería una o dos frases sobre lo que habría marcado la diferencia. Y si más adelante surge algo que encaje, me alegrará tener noticias suyas.',
    ],
  }),
  checkIn: (on, since) => ({
    subject: '¿Hay novedades?',
    paragraphs: [
      `El ${since} me escribió que el proceso para ${jobOf(on)} estaba en pausa. Me sigue interesando, y quería preguntar si ha habido algún avance.`,
      'Si va a tardar más, ¿cuándo conviene que vuelva a preguntar?',
    ],
  }),
  timeOfNext: (on) => ({
    subject: 'La próxima entrevista',
    paragraphs: [
      `Gracias por invitarme a una nueva entrevista para ${jobOf(on)}. Con gusto sigo adelante.`,
      '¿Qué día y a qué hora le vendría bien? También puedo enviarle algunos horarios.',
    ],
  }),
})
