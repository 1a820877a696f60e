import type { PointWords } from '../../meanings/packet/points.ts'

/** What an open point is about, in Spanish. */
export const points: PointWords = {
  pay: ['pretensiones', 'expectativas salariales'],
  start: ['preaviso', 'incorporación', 'disponibilidad'],
  papers: ['título', 'certificado', 'carnet', 'permiso'],
  language: ['mi inglés', 'mi alemán', 'nivel de idioma'],
  leaving: ['por qué me fui', 'despido', 'hueco en el cv'],
  staying: ['sobrecualificado', 'sobrecualificada'],
  leading: ['liderar', 'dirigir', 'equipo a cargo'],
  number: ['cifras', 'números'],
  holding: ['bajo presión', 'aguantar', 'el ritmo'],
  knowing: ['conozco', 'conocimiento', 'conocimientos'],
  experience: ['experiencia', 'nunca he'],
  hours: ['traslado', 'mudanza', 'teletrabajo', 'turnos'],
  notDone: ['nunca', 'solo tengo'],
  none: ['sin', 'ninguna'],
  ofPractice: ['experiencia'],
  only: ['solo'],
  did: ['tengo', 'tuve', 'hice'],
  it: [],
  little: ['un', 'una', 'dos'],
  notKnown: ['no supe', 'no sabía', 'confundí', 'ni idea'],
  people: ['equipo', 'personas'],
  whether: ['si'],
  whetherApart: [],
  can: ['puedo', 'sé'],
}
