import type { VerdictWords } from '../meanings/verdict.ts'

/** What speaks for and against an interview, in Spanish. */
export const verdict: VerdictWords = {
  candidate: ['tu candidatura*', 'su candidatura*', 'la vacante*', 'proceso de selección*'],
  job: ['el puesto'],
  asksForTimes: ['tu disponibilidad*', 'su disponibilidad*', 'cuándo podrías*'],
  oneWay: ['entrevista en diferido*', 'videoentrevista grabada*', 'videoentrevista*'],
  callsOff: ['cancelar*', 'cancelad{a|o}*', 'cancelamos*', 'cancelación*', 'queda anulad{a|o}*'],
  moves: ['reprogramad{a|o}*', 'cambiar*', 'nueva fecha*'],
  rejects: ['lamentablemente*', 'lamentamos*', 'otro candidato*', 'no seguir*', 'no continuar*'],
  turnsDown: ['{seguir|continuar|avanzar} con otr*', 'no {seguir|continuar|avanzar}{emos|} {adelante |}con tu*'],
  invites: ['te invitamos*', 'le invitamos*', 'queda confirmad*'],
  nextTalk: [
    '{siguiente|próxima|segunda|tercera} {conversación|charla}',
    '{conversación|fase|etapa|paso} {del|de nuestro|de este} proceso',
  ],
  notNextTalk: [],
  taskStage: ['siguiente {paso|fase|etapa}', 'próxim{o|a} {paso|fase|etapa|passo}', 'l{o|a} {comentaremos|revisaremos|comentamos}'],
  applicationOnly: ['gracias por {tu|su} {solicitud|candidatura|interés}*'],
  asCandidate: ['movilidad interna*', 'candidato interno*', 'candidata interna*'],
  otherKinds: {
    'round-of-something': { title: [], text: [] },
    newsletter: { title: [], text: ['en este número*'] },
    received: { title: ['hemos recibido {tu|su}*'], text: [] },
    podcast: { title: [], text: [] },
    press: { title: ['entrevista de prensa*'], text: ['para un artículo*'] },
    research: { title: ['entrevista de usuario*', 'entrevista con usuario{s|}*'], text: ['nuestro estudio*', 'tarjeta regalo*'] },
    sales: { title: ['proveedor*'], text: [] },
    reference: { title: ['referencias de', 'verificación de referencias'], text: ['como referencia'] },
    practice: { title: ['simulacro', 'preparación de entrevista'], text: [] },
    event: { title: ['feria de empleo', 'feria de trabajo'], text: [] },
    informal: { title: ['café {con|com}', 'un café'], text: ['no es una entrevista'] },
    'interviewer-side': { title: [], text: ['hoja de evaluación*'] },
    leaving: { title: ['entrevista de salida'], text: [] },
    everyday: { title: ['cumpleaños', 'vacaciones'], text: [] },
  },
  harmless: [],
}
