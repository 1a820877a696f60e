import type { Wordings } from './wordings.ts'

export const pt: Wordings = {
  offer: [
    'Olá Dana, parabéns! Gostaríamos que você viesse trabalhar conosco. A proposta segue amanhã.',
    'Prezada Dana, temos o prazer de lhe oferecer o cargo de engenheira de dados. Aguardamos a sua resposta até 18 de dezembro.',
    'Oi Dana, a vaga é sua! Quando você pode começar?',
    'Dana, o comitê aprovou a sua contratação. Em anexo vai o contrato.',
    'Olá Dana, depois de conversar com outros candidatos, decidimos por você.',
    'Cara Dana, é com muito gosto que a convidamos a integrar a nossa equipa. A proposta é válida até 20 de dezembro.',
  ],
  no: [
    'Prezada Dana, infelizmente a sua candidatura não foi selecionada.',
    'Olá Dana, optamos por seguir com outro candidato.',
    'Olá Dana, desta vez não será possível avançar com o seu processo.',
    'Cara Dana, a posição foi preenchida internamente.',
    'Oi Dana, gostaríamos de ter feito uma proposta, mas outra pessoa se encaixou melhor.',
    'Olá Dana, o seu perfil é ótimo, mas não é o que procuramos neste momento.',
  ],
  'on-hold': [
    'Olá Dana, as contratações estão congeladas até segunda ordem.',
    'Oi Dana, a vaga foi pausada por causa de uma reestruturação. Não é um não.',
    'Prezada Dana, o processo fica suspenso até a aprovação do orçamento.',
    'Olá Dana, por enquanto não podemos contratar ninguém. Voltamos a falar em fevereiro?',
  ],
  'next-step': [
    'Olá Dana, gostamos muito da conversa e queremos que você conheça o time. Que dias são bons para você?',
    'Oi Dana, você passou para a próxima fase! Será uma entrevista técnica.',
    'Prezada Dana, gostaríamos de convidá-la para uma entrevista final com a diretora.',
    'Olá Dana, o próximo passo é um teste técnico para fazer em casa.',
    'Olá Dana, você pode me enviar o contato de dois antigos gestores para referências?',
  ],
  date: [
    'Olá Dana, a decisão será tomada na sexta-feira, 18 de dezembro.',
    'Oi Dana, te dou um retorno até terça-feira.',
    'Prezada Dana, receberá uma resposta até 16 de dezembro.',
  ],
  nothing: [
    'Oi Dana, obrigada a você, foi um prazer.',
    'Olá Dana, o reembolso da passagem já foi feito.',
    'Olá Dana, pode estacionar no pátio.',
  ],
  automatic: [
    'Recebemos a sua candidatura. Caso o seu perfil seja compatível, entraremos em contato.',
    'Estou fora do escritório até 14 de dezembro.',
    'Este é um e-mail automático, favor não responder.',
  ],
}
