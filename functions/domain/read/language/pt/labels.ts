import type { LabelWords } from '../meanings/labels.ts'

export const labels: LabelWords = {
  role: ['vaga', 'cargo', 'função', 'posição', 'sua candidatura', 'candidatura'],
  company: ['empresa', 'companhia', 'empregador', 'cliente', 'nosso cliente'],
  people: [
    'com',
    'entrevistador(a)',
    'entrevistador',
    'entrevistadora',
    'entrevistadores',
    'quem vai conversar com você',
    'quem vai te entrevistar',
    'você vai conversar com',
    'quem',
    'participantes',
  ],
  contact: ['contato', 'recrutador', 'recrutadora', 'recrutador(a)', 'contacto'],
  place: ['local', 'morada', 'endereço', 'onde', 'sala', 'escritório'],
  link: ['link', 'link da chamada', 'link da reunião', 'videochamada'],
  when: ['quando', 'data', 'hora', 'horário', 'data e hora', 'data e horário', 'dia'],
}
