import type { VerdictWords } from '../meanings/verdict.ts'

/** What speaks for and against an interview, in Portuguese. */
export const verdict: VerdictWords = {
  candidate: ['sua candidatura*', 'a vaga*', 'vaga de*', 'processo seletivo*'],
  applicant: [],
  job: ['posto'],
  asksForTimes: ['sua disponibilidade*', 'quais horários*', 'quando você*'],
  oneWay: ['entrevista gravada*', 'vídeo-entrevista*'],
  callsOff: ['cancelamento*'],
  moves: ['remarcad{a|o}*', 'remarcar*', 'reagendar*', 'nova data*'],
  rejects: ['infelizmente*', 'outros candidatos*', 'não seguir*'],
  turnsDown: ['{seguir|prosseguir|continuar} com outr*', 'não {seguir|prosseguir|avançar}{emos|} com*'],
  invites: ['{hora|horário} a {confirmar|definir|combinar}', 'convid{ar|amos}*', 'está confirmad*'],
  nextTalk: ['{próxima|segunda|terceira} conversa', '{etapa|fase|passo} {do|do nosso|deste} processo'],
  notNextTalk: [],
  taskStage: ['{discutiremos|conversaremos|vamos conversar}'],
  applicationOnly: ['obrigado pel{a|o} {sua |}{candidatura|interesse}*'],
  asCandidate: ['vaga interna*', 'recrutamento interno*'],
  otherKinds: {
    'round-of-something': { title: [], text: [] },
    newsletter: {
      title: ['alerta{s|} de {emprego|vagas}*', '{novas|novos} {vagas|empregos} {para|em}*', 'vagas para {você|ti}*'],
      text: [
        'nesta edição*',
        'porque {se inscreveu|se cadastrou|subscreveu|você se inscreveu}*',
        '{este|esta|seu|teu} alerta de {emprego|vagas}*',
        'cancelar {a |}{subscrição|inscrição} {da|desta|do}*',
        'vagas da semana',
      ],
    },
    received: {
      title: ['recebemos {a |}{sua|tua} candidatura*', 'candidatura recebida*', '{a |}{sua|tua} candidatura foi {recebida|enviada}*'],
      text: ['recebemos {a |}{sua|tua} candidatura {com sucesso|e vamos}*'],
    },
    podcast: { title: [], text: [] },
    press: { title: ['entrevista para {a |la |}{revista|jornal|radio|rádio}*'], text: ['para uma matéria*'] },
    research: {
      title: ['entrevista com usuário{s|}*', 'pesquisa com usuário{s|}*', 'teste de usabilidade*'],
      text: ['nossa pesquisa*', 'vale-presente*', 'cartão-presente*', 'cartão presente*'],
    },
    sales: { title: ['fornecedor*'], text: [] },
    reference: { title: ['verificação de referências'], text: ['como referência'] },
    acted: { title: [], text: [] },
    practice: { title: ['simulação', 'preparação para entrevista', 'mentoria', 'coaching'], text: ['{seu|teu} {mentor|coach}'] },
    event: {
      title: [
        'feira de {carreiras|empregos|emprego}',
        'dia aberto',
        'portas abertas',
        'sessão {informativa|de esclarecimento}',
        'palestra',
        'oficina',
        'seminário',
      ],
      text: [
        'obrigado {por se inscrever|pela inscrição|por se registar}*',
        '{sua|tua} inscrição {no|na} {webinar|evento|palestra|curso|workshop}*',
      ],
    },
    informal: { title: ['cafézinho'], text: ['não é uma entrevista'] },
    'interviewer-side': { title: [], text: ['ficha de avaliação*'] },
    leaving: {
      title: ['entrevista de {desligamento|saída}', 'entrevista de {admissão|visto|cidadania|bolsa}'],
      text: ['{pedido|solicitação} de {visto|bolsa|cidadania|nacionalidade}*', '{consulado|embaixada} d{e|o|a}*'],
    },
    appointment: {
      title: [
        'reunião de {pais|encarregados}*',
        'consulta {médica|de|com o dr|dentária}*',
        'visita ao {apartamento|imóvel}*',
        'prova oral*',
        'exame oral*',
      ],
      text: [
        'encarregad{o|os} de educação',
        '{seu|sua|teu|tua} {filho|filha|educando|educanda}',
        'cartão de utente*',
        '{plano|cartão} de saúde*',
        'centro de exame*',
        '{sua|tua} viatura',
      ],
    },
    everyday: { title: ['aniversário', 'férias', 'dentista'], text: [] },
  },
  harmless: [],
}
