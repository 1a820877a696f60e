import type { TalkWords } from '../meanings/talks.ts'

/** Interviews and their kinds in Portuguese. */
export const talks: TalkWords = {
  interview: [
    'turno de teste',
    'turno experimental',
    'turno à experiência',
    'dia à experiência',
    'entrevista de emprego',
    'processo seletivo',
    'etapa do processo',
  ],
  anyInterview: ['dia de teste', 'dia experimental', 'dia de experiência', 'entrevista'],
  formats: {
    superday: ['dia de avaliação', 'dinâmica de dia inteiro'],
    presentation: ['apresentação'],
    'case-study': ['estudo de caso', 'case de negócios'],
    technical: ['entrevista técnica', 'teste técnico', 'etapa técnica', 'desafio técnico'],
    panel: ['banca', 'painel'],
    executive: ['entrevista com o ceo', 'entrevista executiva', 'entrevista com a diretoria'],
    'hiring-manager': ['entrevista com o gestor', 'entrevista com a gestora', 'entrevista com gestor', 'gestor da vaga', 'gestora da vaga'],
    peer: [
      'conheça o time',
      'conversa com o time',
      'entrevista com o time',
      'entrevista com pares',
      'futuros colegas',
      'conhecer o time',
      'conhecer a equipe',
    ],
    behavioral: [
      'entrevista comportamental',
      'entrevista por competências',
      'fit cultural',
      'conversa sobre valores',
      'entrevista sobre valores',
    ],
    'recruiter-screen': [
      'com o rh',
      'com rh',
      'entrevista com rh',
      'entrevista rh',
      'triagem',
      'conversa com rh',
      'conversa inicial com o rh',
      'bate-papo com rh',
    ],
  },
  rounds: ['rodada', 'entrevista', 'etapa', 'fase', 'conversa'],
  pauses: ['pausa', 'almoço', 'café', 'boas-vindas', 'encerramento'],
  ends: ['fim'],
}
