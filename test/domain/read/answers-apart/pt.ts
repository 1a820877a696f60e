import type { Wordings } from '../answers/wordings.ts'

export const pt: Wordings = {
  offer: [
    'Oi Dana, nos reunimos ontem e todos votaram sim. Amanhã te mando a minuta do contrato.',
    'Oi Dana, como falamos por telefone, segue a nossa proposta: 15 mil e 30 dias de férias. Ela fica aberta até quarta-feira que vem.',
    'Olá Dana, infelizmente não conseguimos aumentar o bônus, mas o resto da proposta está de pé e esperamos que você aceite.',
  ],
  no: [
    'Oi Dana, obrigada pela tarde com a gente. No fim o comitê preferiu uma pessoa com mais experiência.',
    'Prezada candidata, a seleção foi concluída e você não está entre as pessoas escolhidas.',
    'Oi Dana, foi decidido não preencher mais a vaga.',
  ],
  'on-hold': [
    'Oi Dana, a diretoria pediu para não assinarmos novos contratos por enquanto. O time ainda quer muito você.',
    'Oi Dana, a partir de hoje todas as contratações estão paradas. Não é um não.',
  ],
  'next-step': [
    'Oi Dana, o time gostaria de aprofundar a conversa com você. Qual dia da semana que vem fica melhor?',
    'Prezada Dana, gostaríamos de vê-la novamente, desta vez com uma breve apresentação.',
    'Oi Dana, ainda é cedo para uma proposta, mas queremos te apresentar a mais duas pessoas.',
  ],
  date: [
    'Oi Dana, a reunião é na terça-feira, 15 de dezembro, e te ligo logo depois.',
    'Oi Dana, nada ainda! Você deve ter uma resposta na sexta-feira.',
  ],
  nothing: ['Oi Dana, usamos principalmente Go e Postgres. Bom fim de semana!', 'Oi Dana, sem problema, obrigada por avisar.'],
  automatic: ['Confirmamos o recebimento da sua candidatura.', 'Estarei ausente até segunda-feira, 14 de dezembro.'],
}
