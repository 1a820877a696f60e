import type { VerdictWords } from '../meanings/verdict.ts'

/** What speaks for and against an interview, in Spanish. */
export const verdict: VerdictWords = {
  candidate: ['tu candidatura*', 'su candidatura*', 'la vacante*', 'proceso de selección*'],
  applicant: [],
  job: ['el puesto'],
  asksForTimes: ['tu disponibilidad*', 'su disponibilidad*', 'cuándo podrías*'],
  oneWay: ['entrevista en diferido*', 'videoentrevista grabada*', 'videoentrevista*'],
  callsOff: ['cancelar*', 'cancelad{a|o}*', 'cancelamos*', 'cancelación*', 'queda anulad{a|o}*'],
  moves: ['reprogramad{a|o}*', 'cambiar*', 'nueva fecha*'],
  rejects: ['lamentablemente*', 'lamentamos*', 'otro candidato*', 'no seguir*', 'no continuar*'],
  turnsDown: ['{seguir|continuar|avanzar} con otr*', 'no {seguir|continuar|avanzar}{emos|} {adelante |}con tu*'],
  invites: ['hora {por|a} {confirmar|definir|concretar}', 'te invitamos*', 'le invitamos*', 'queda confirmad*'],
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
    newsletter: {
      title: [
        'alerta{s|} de empleo*',
        '{nuevas|nuevos} {ofertas|empleos|vacantes} {para|en|de}*',
        'boletín*',
        'ofertas de {empleo|trabajo} para*',
      ],
      text: [
        'en este número*',
        'porque {te suscribiste|estás suscrit*|se ha suscrito|te registraste}*',
        '{esta|tu|su} alerta de {empleo|trabajo}*',
        'darte de baja de {este|esta|la|nuestra}*',
        'ofertas de la semana',
      ],
    },
    received: {
      title: [
        'hemos recibido {tu|su}*',
        '{tu|su} {candidatura|solicitud} ha {sido recibida|llegado}*',
        'gracias por {inscribirte|tu candidatura|su candidatura}*',
      ],
      text: ['hemos recibido {correctamente |}{tu|su} {candidatura|solicitud|cv|currículum}*'],
    },
    podcast: { title: [], text: [] },
    press: { title: ['entrevista de prensa*'], text: ['para un artículo*'] },
    research: {
      title: ['entrevista de usuario*', 'entrevista con usuario{s|}*', 'estudio de usuario{s|}*'],
      text: ['nuestro estudio*', 'tarjeta regalo*', '{recibirás|recibirá} …4 {euros|compensación}*'],
    },
    sales: { title: ['proveedor*'], text: [] },
    reference: { title: ['referencias de', 'verificación de referencias'], text: ['como referencia'] },
    acted: { title: [], text: [] },
    practice: {
      title: ['simulacro', 'preparación de entrevista', 'coaching', 'orientación laboral'],
      text: ['tu {coach|orientador|orientadora}'],
    },
    event: {
      title: [
        'feria de {empleo|trabajo}',
        'jornada{s|} {de empleo|de puertas abiertas|informativa}*',
        'seminario web',
        'charla',
        'taller',
        'sesión informativa',
        'encuentro',
      ],
      text: [
        'gracias por {registrarte|inscribirte|su inscripción}*',
        '{tu|su} inscripción {al|a la|en el|en la} {webinar|taller|jornada|evento|curso}*',
      ],
    },
    informal: { title: ['café {con|com}', 'un café'], text: ['no es una entrevista'] },
    'interviewer-side': { title: [], text: ['hoja de evaluación*'] },
    leaving: {
      title: ['entrevista de salida', 'entrevista de {admisión|visado|visa|ciudadanía|beca}'],
      text: ['{solicitud|trámite} de {visado|visa|beca|nacionalidad}*', '{consulado|embajada} de*'],
    },
    appointment: {
      title: [
        'tutoría*',
        'reunión de padres*',
        'cita {médica|previa|con el dentista|con el médico|en el taller}*',
        'revisión {dental|médica}',
        'visita {al|del} piso*',
        'prueba oral*',
        'examen oral*',
        'itv',
      ],
      text: [
        'tarjeta sanitaria*',
        '{historia|historial} {clínica|médico|clínico}*',
        '{tu|su} {hijo|hija}',
        '{padres y madres|familias} {de|del}*',
        'centro de examen*',
        '{tu|su} vehículo',
        'nómina{s|} y contrato de alquiler*',
      ],
    },
    everyday: { title: ['cumpleaños', 'vacaciones'], text: [] },
  },
  harmless: [],
}
