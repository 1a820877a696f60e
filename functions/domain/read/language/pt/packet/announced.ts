import type { AnnouncedWords } from '../../meanings/packet/announced.ts'

/** What is announced to be done or told at a talk, in Portuguese. */
export const announced: AnnouncedWords = {
  rolePlay: ['role play', 'jogo de papéis', 'simulação de atendimento'],
  lesson: ['aula experimental', 'aula de demonstração', 'aula prática'],
  classes: [],
  topics: ['tema'],
  case: ['estudo de caso', 'caso prático'],
  group: ['dinâmica de grupo'],
  shadow: ['dia de observação'],
  tour: ['visita {à|às|ao}'],
  tourEnds: [],
  papers: ['verificação de documentos'],
  spreadsheet: ['folha de cálculo', 'planilha'],
  test: ['prova escrita', 'teste de', 'teste escrito'],
  presentation: ['apresentação {de|sobre}'],
  notPresented: ['apresentação da'],
  debugging: ['depuração', 'deteção de {falhas|avarias}', 'diagnóstico de {falhas|avarias}', 'debugging'],
  ownResults: ['{a sua|a tua|sua|tua} {pesquisa|investigação|tese}', 'um projeto {seu|teu}'],
  portfolio: ['portefólio', 'portfólio'],
  safeguarding: ['proteção de menores'],
  team: ['estilo de {gestão|liderança}'],
  background: ['{sua|tua} trajetória', 'seu percurso'],
}
