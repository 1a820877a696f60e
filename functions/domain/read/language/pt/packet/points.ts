import type { PointWords } from '../../meanings/packet/points.ts'

/** What an open point is about, in Portuguese. */
export const points: PointWords = {
  pay: ['pretensão salarial', 'expectativa salarial'],
  start: ['aviso prévio', 'disponibilidade', 'data de início'],
  papers: ['certificado', 'diploma', 'carta de condução', 'carteira de motorista'],
  language: ['meu inglês', 'nível de idioma', 'nível de inglês'],
  leaving: ['por que saí', 'demitido', 'demitida', 'despedimento', 'lacuna no currículo'],
  staying: ['sobrequalificado', 'sobrequalificada', 'superqualificado', 'superqualificada'],
  leading: ['liderar', 'liderança', 'gerir uma equipa', 'gerir uma equipe'],
  number: ['números', 'percentagem', 'porcentagem', 'faturamento'],
  holding: ['sob pressão', 'o ritmo', 'aguentar'],
  knowing: ['conheço', 'conhecimento', 'conhecimentos'],
  experience: ['experiência', 'nunca fiz', 'nunca usei'],
  hours: ['mudança', 'teletrabalho', 'turnos', 'tempo parcial', 'meio período'],
  notDone: ['nunca', 'ainda não', 'só tenho'],
  none: ['sem', 'nenhuma'],
  ofPractice: ['experiência', 'prática'],
  only: ['só', 'apenas'],
  did: ['tenho', 'tive', 'fiz'],
  it: [],
  little: ['um', 'uma', 'dois', 'duas'],
  notKnown: ['não soube', 'não sabia', 'confundi', 'nem ideia'],
  people: ['equipa', 'equipe', 'pessoas'],
  whether: ['se eu', 'se'],
  whetherApart: [],
  can: ['posso', 'consigo', 'sei'],
}
