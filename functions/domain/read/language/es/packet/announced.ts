import type { AnnouncedWords } from '../../meanings/packet/announced.ts'

/** What is announced to be done or told at a talk, in Spanish. */
export const announced: AnnouncedWords = {
  rolePlay: ['juego de rol', 'juegos de rol'],
  lesson: ['clase de prueba'],
  classes: [],
  topics: ['tema'],
  case: ['caso práctico'],
  group: ['dinámica de grupo', 'dinámica grupal'],
  shadow: ['jornada de observación'],
  tour: ['recorrido', 'visita {a la|al|de las}'],
  tourEnds: [],
  papers: ['revisión de documentos'],
  spreadsheet: ['hoja de cálculo'],
  test: ['prueba escrita', 'prueba de', 'test de'],
  presentation: ['presentación {de|sobre}'],
  notPresented: ['presentación {de la|sobre la}'],
  debugging: ['depuración', 'búsqueda de {fallos|averías}', 'debugging'],
  ownResults: ['{su|tu} {investigación|tesis}', '{sus|tus} {resultados|trabajos}', 'un proyecto {suyo|tuyo|propio}'],
  portfolio: ['portafolio'],
  safeguarding: ['protección de menores'],
  team: ['estilo de {dirección|liderazgo}'],
  background: ['{su|tu} trayectoria'],
}
