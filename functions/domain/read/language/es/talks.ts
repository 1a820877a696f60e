import type { TalkWords } from '../meanings/talks.ts'

/** Interviews and their kinds in Spanish. */
export const talks: TalkWords = {
  interview: [
    'turno de prueba',
    'prueba de trabajo',
    'servicio de prueba',
    'segunda ronda',
    'entrevista de trabajo',
    'proceso de selección',
  ],
  anyInterview: ['día de prueba', 'jornada de prueba', 'mañana de prueba', 'tarde de prueba', 'entrevista'],
  formats: {
    superday: ['centro de evaluación', 'jornada de evaluación', 'jornada de entrevistas'],
    presentation: ['presentación'],
    'case-study': ['caso práctico', 'caso de negocio', 'estudio de caso', 'resolución de caso'],
    technical: ['entrevista técnica', 'entrevista tecnica', 'prueba técnica', 'ronda técnica'],
    panel: ['comité de selección', 'panel de entrevista'],
    executive: ['entrevista con dirección', 'entrevista ejecutiva', 'entrevista con el ceo'],
    'hiring-manager': ['entrevista con el manager', 'entrevista con el responsable'],
    peer: ['conoce al equipo', 'conocer al equipo', 'entrevista con el equipo', 'futuros compañeros'],
    behavioral: [
      'entrevista por competencias',
      'entrevista de competencias',
      'entrevista conductual',
      'entrevista de valores',
      'entrevista de cultura',
      'entrevista sobre valores',
    ],
    'recruiter-screen': [
      'con rrhh',
      'con recursos humanos',
      'entrevista rrhh',
      'entrevista de rrhh',
      'entrevista con rrhh',
      'llamada de selección',
      'filtro telefónico',
      'entrevista inicial con rrhh',
      'llamada inicial',
      'preselección',
    ],
  },
  rounds: ['ronda', 'entrevista', 'etapa', 'fase', 'conversación'],
  pauses: ['fin', 'pausa', 'almuerzo', 'café', 'descanso', 'bienvenida', 'recorrido', 'cierre'],
  ends: ['fin'],
}
