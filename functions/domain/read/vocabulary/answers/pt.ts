import type { AnswerWords } from './answer-words.ts'

export const pt: AnswerWords = {
  classes: {
    hiring: 'vaga|vagas|contratação|contratações|processo|seleção|posição|decisão|orçamento|contratos',
    stopped: `
      adiado|adiada|adiadas|bloqueado|bloqueadas|suspenso|suspensa|suspensas|em espera|parada|paradas|congelada|congeladas|pendente|
      sem aprovação|postergada|postergado`,
    ended: `
      cancelado|cancelada|preenchida|preenchido|fechada|fechado|encerrada|encerrado|retirada|eliminada|extinta`,
    again: 'próxima|próximo|segunda|segundo|terceira|última|outra|nova|final',
    step: 'entrevista|fase|etapa|conversa|reunião|passo|teste|rodada|vez',
  },
  not: 'não|nunca|nenhum|nenhuma|ninguém|impossível|sem|tampouco',
  notBehind: false,
  harmless: `
    não só|depois de conversar com … outros candidatos|após entrevistar … outros candidatos|após conversar com … outros candidatos|
    não apenas|não hesite|não deixe de|não foi fácil|não é fácil|não encerrado|não encerrada|não se preocupe|não tem nada a ver|
    não tem a ver|ainda não há decisão|se ainda tiver interesse|se continuar interessad*|se fizer sentido|se estiver de acordo|
    candidatos não selecionados|não é um não|ainda não sabem`,
  maybe: `
    se você|se o|se a|se for|se não|se nada|se tiver|se houver|se precisar|se quiser|se concordar|se aceitar|se tudo|se vamos|
    se podemos|se conseguimos|se seguimos|se puder|se estiver|se lhe|se te|caso|considere que|considera que|eventualmente|
    poderia ser`,
  but: 'mas|porém|contudo|no entanto|entretanto',
  wished: 'gostaríamos de ter|gostaria de ter|teríamos|queríamos|tínhamos intenção|adoraríamos ter',
  early: 'é cedo|ainda é cedo|muito cedo|cedo demais',
  aside: `
    estacionar|estacionamento|sala|reembolso|despesas|passagem|bilhete|guarda chuva|táxi|hotel|newsletter|pesquisa|fatura|crachá|
    evento`,
  subjects: `
    nós|eu|você|o time|a equipa|a equipe|nosso|nossa|lhe|ele|ela|isso|que|infelizmente|por|obrigad*|a vaga|desta vez`,
  others: `
    outro candidato|outra candidata|outros candidatos|outras candidatas|outra candidatura|outras candidaturas|outra pessoa|
    outras pessoas|outro perfil|outros perfis|candidato interno|candidata interna|alguém interno|alguém de dentro|alguém com|
    candidatos cujo|perfil mais|perfis mais|alguém que|a outra|a outro|um perfil diferente|outro caminho|outra direção|
    alguém da casa|uma pessoa com|um candidato com|uma candidata com|um colega|uma colega|alguém de casa|candidatura interna`,
  decides: `
    escolhido|escolhida|escolhemos|escolher|decidido|decidimos|selecionado|selecionamos|selecionámos|optado|optamos|optámos|optar|contratado|contratamos|contratámos|
    contratar|aceitou|aceite|assinou|fizemos uma proposta|proposta a|proposta para outr*|avançar com|seguir com|prosseguir com|
    continuar com|mais aderente|mais alinhado|mais próximo|preferência|a favor de|encaixou|encaixa melhor|encaixava melhor|melhor|
    ficamos com|ficar com|foi para|preferimos|demos a vaga|escolha|preferiu|vai assumir|assumirá|ficou com|se inclinou`,
  offer: `
    oferecer a vaga|oferecer lhe|lhe oferecer|te oferecer|oferecer a você|oferecer a posição|oferecer o cargo|oferecer lhe o lugar|
    fazer uma proposta|fazer lhe uma proposta|lhe fazer uma proposta|te fazer uma proposta|apresentar uma proposta|
    apresentar lhe uma proposta|nossa proposta|proposta de trabalho|proposta de emprego|proposta formal|carta proposta|carta oferta|
    proposta em anexo|segue a proposta|proposta é válida|oferta de emprego|oferta de trabalho|a vaga é sua|o lugar é seu|
    o cargo é seu|você foi aprovad*|foi aprovada para a vaga|foi aprovado para a vaga|aprovada no processo|aprovado no processo|
    você foi selecionad* para a vaga|selecionada para a vaga|selecionado para a vaga|foi a escolhida|foi o escolhido|escolhemos você|
    escolhemos a dana|queremos contratar você|queremos contratá|contratar você|contratá la|contratá lo|queremos você|
    queremos que venha|se junte|juntar se a nós|juntar se à|fazer parte do time|fazer parte da equipa|fazer parte da equipe|
    bem vinda ao time|bem vindo ao time|bem vinda à equip*|bem vindo à equip*|seu contrato|o contrato|contrato de trabalho|
    carta de admissão|sua admissão|data de início|viesse trabalhar|venha trabalhar|vir trabalhar|trabalhar conosco|
    trabalhar connosco|trabalhar com a gente|decidimos por você|decidimos por si|optamos por você|optamos por si|optámos por si|optámos por ti|
    contratação … aprovada|aprovou … contratação|aprovaram … contratação|sua contratação|a sua contratação|convidamos a integrar|
    convidá la a integrar|convidá lo a integrar|integrar a nossa|integrar o nosso|fazer … uma proposta|proposta segue|
    segue a sua proposta|proposta … válida|enviar a proposta|enviar uma proposta|envio a proposta|proposta por escrito|
    temos uma proposta para|você é a nossa escolhida|é a nossa escolha|fazer parte da nossa|faça parte|vaga é tua|minuta do contrato|
    votaram sim|por unanimidade|resto da proposta|proposta está de pé|que você aceite|que aceite|está contratada|está contratado|
    sua aceitação|você dentro do time`,
  offersElse: `
    oferecer uma entrevista|oferecer um horário|oferecer feedback|outras vagas|futuras vagas|negociar uma proposta|proposta a outra|
    oferecemos a todos|uma proposta a outr*|convidamos a participar|outras propostas|outra proposta|oferecemos teletrabalho|
    oferecemos dois`,
  onward: `
    próxima etapa|próxima fase|etapa seguinte|fase seguinte|próximo passo é|próximo passo será|segunda entrevista|
    terceira entrevista|próxima entrevista|entrevista final|última entrevista|última etapa|etapa final|fase final|convidar você|
    convidá|convidar te|te convidar|lhe convidar|convidamos|gostaria de convidar|gostaríamos de convidar|apresentar você a|apresentá|
    conhecer o resto|conhecer o restante|conheça o|conhecer melhor|seguir com você|seguir consigo|seguir em frente|seguir adiante|
    seguir com a sua|seguir com sua|prosseguir com você|prosseguir consigo|prosseguir com a sua|prosseguir com sua|prosseguir|
    avançar com você|avançar consigo|avançar com a sua|avançar com sua|avançar para|avançar no processo|avançou|continuar com a sua|
    continuar com sua|continuar o processo|dar continuidade|dar seguimento|passou para|passou na|passou no|passou à|finalista*|
    últimos candidatos|três finalistas|pré selecionad*|referências de|referências profissionais|duas referências|antigos gestores|
    ex gestores|um exercício|um desafio|teste técnico que|estudo de caso|agendar a próxima|marcar a próxima|agendar a conversa|
    marcar a conversa|avançar com o seu|avançar com o teu|seguir com o seu|continuar com o seu|prosseguir com o seu|
    avançar com o processo|seguir no processo|conheça o time|conheça a equip*|conhecer o time|conhecer a equip*|quer te conhecer|
    quer conhecer você|gostaria de te conhecer|gostaria de conhecer|gostaria de falar|os próximos passos são|contato de dois|
    contatos de dois|contacto de dois|contactos de dois|para referências|teste técnico|marcar uma segunda|vir ao escritório|
    próxima rodada|segunda fase|segunda etapa|segunda rodada|aprofundar a conversa|vê la novamente|vê lo novamente|ver você de novo|
    te ver de novo|te apresentar a|apresentar você a mais|mais duas pessoas|próxima fase do processo|selecionada para a próxima|
    selecionado para a próxima|teste online`,
  references: 'referência|referências|antigos gestores|antigos chefes|gestores anteriores',
  chosen: `
    avançaremos|avançamos|seguiremos|seguimos|prosseguiremos|prosseguimos|daremos … seguimento|damos … seguimento|daremos … continuidade|damos … continuidade|
    selecionada|selecionado|escolhida|escolhido|aprovada|aprovado|foi possível|possível oferecer|considerar|considerada|adequad*|
    encaixa|aderente|bem sucedid*|avançar|seguir|boas notícias|passou|preencher|entre as pessoas escolhidas|escolhidas|
    fazer uma proposta`,
  no: `outra solução|outra decisão|outra escolha|outra opção|ficamos por aqui|em segundo lugar|segunda opção|não atingiu|não nos convenceu|não ficou à altura|
    lamentamos|lamento informar|lamento comunicar|sinto informar|reprovad*|rejeitad*|recusad*|negativa|vaga já foi preenchida|
    já foi preenchida|foi preenchida|vaga preenchida|já está preenchida|lugar já foi preenchido|já foi preenchido|
    preenchida internamente|vaga foi cancelada|vaga cancelada|vaga foi fechada|vaga encerrada|vaga foi encerrada|
    processo foi encerrado|processo encerrado|encerramos o processo|encerrar o processo|encerrar sua participação|
    sucesso na sua busca|sucesso em sua busca|boa sorte na sua|sorte na busca|sucesso na procura|retirar a proposta|
    retirar nossa proposta|não é o que procura*|não é o que busca*|não se encaixa|<job>…<ended>|<ended>…<job>|más notícias|
    não são boas notícias|é um não|sênior demais|não será possível avançar|não será possível seguir|não foi possível avançar|
    não é possível avançar|não está entre|não preencher|não será mais preenchida|não será preenchida|falsas esperanças|não vai dar|
    fica por aqui`,
  things: `versão|contrato|rascunho|minuta|pedido de|despesas|reembolso|teste|prova|exercício|estudo de caso|verificação|formulário|questionário|orçamento|visto|viagem|comboio|trem|greve|documento|assinatura|fatura|pagamento|link|outra vaga|outra posição|outro cargo|sala|horário`,
  beside: `após|depois|com base|face a|devido|apesar|segundo|desde|durante|na|no|última|rever`,
  themselves: `sua candidatura|tua candidatura|candidatura|seu perfil|teu perfil|consigo|contigo|com você|selecioná|contratá|não foi selecionad*|a vaga|esta vaga|o cargo|a posição|nossa oferta|nossa proposta|nível|expectativas|processo|contratação|avançar`,
  leaves: `desistiu|desistiram|retirou se|retirou a|recusou a nossa|recusou nossa|recusou a oferta|declinou|já não está interessad*|não está mais interessad*|adoeceu|adiou`,
  hold: `retomamos|retomaremos|quando voltar|no seu regresso|decisão foi adiada|decisão adiada|
    em pausa|em espera|em stand by|stand by|standby|suspens*|suspender|congelad*|congelar|congelamento|pausad*|pausar|paralisad*|
    paralisar|parado|parada|parados|adiado por tempo|interrompid*|temporariamente|até segunda ordem|até novo aviso|on hold|
    <hiring>…<stopped>|<stopped>…<hiring>|não podemos contratar|contratar ninguém|contratar mais ninguém|aguardando aprovação|
    aguardar a aprovação|até a aprovação|até que o orçamento|pendente de aprovação|sem previsão|por tempo indeterminado|
    indefinidamente|não assinarmos novos|não assinar novos|novos contratos por enquanto|contratações … paradas|rever todas as vagas|
    está parada`,
  delays: `decisão … adiada|decisão … adiou|decisão … passou para|decisão … empurrada|adiámos … decisão|adiamos … decisão`,
  away: `está de licença|está de férias|está ausente|está em licença|está fora|estão de férias|estará de licença|estará de férias|estará ausente`,
  reply: `
    válida|vigente|mantemos|resposta|respond*|retorno|decisão|decidir|assinar|assinada|assinado|válida|valida|vence|expira|aceitar|aceitação|nos confirmar|
    nos confirme|confirme nos|sua confirmação|uma confirmação|nos diga|nos dizer|nos avise|diga nos|avise nos|prazo|data limite|
    tem até|saber|aceite até|o aceite|seu aceite|teu aceite|devolv*|reenvi*|
    pensar|refletir|reservamos|mantemos|caduca|caducará|vence|expirará|em aberto|de pé|decida|decidires|responder|devolver|pense|pensa|assinatura`,
  granted: `prazo da proposta|prazo da oferta|prazo … proposta|prorrog* … proposta|prorrog* … oferta|estend* … proposta|proposta … prorrog*|proposta … em aberto|proposta … válida|para decidir|para se decidir|para te decidires|para pensar|para refletir|a sua resposta pode esperar|se aceita|se aceitas|validade da proposta|validade da oferta`,
  suits: `está bem|está ótimo|fica bem|funciona para nós|pode ser|sem problema`,
  dated: `início|começar|começo|começaria|primeiro dia|chegará|receberá|receberás|enviaremos|envio|enviamos|segue|férias|ausente|licença|período de experiência|aviso prévio|bônus|bónus|pago|referências|ligar|ligo|chamada|reunião|dúvidas|perguntas|entrevista`,
  machine: `
    resposta automática|mensagem automática|e mail automático|gerada automaticamente|gerado automaticamente|enviada automaticamente|
    não responda a est*|não responder a est*|fora do escritório|ausente do escritório|estou de férias|de férias|licença maternidade|
    licença de maternidade|licença parental|quando regressar|quando voltar|no meu regresso|recebemos sua candidatura|
    recebemos a sua candidatura|recebemos seu currículo|recebemos a sua mensagem|recebemos sua mensagem|candidatura recebida|
    candidatura registrada|obrigado por se candidatar|obrigada por se candidatar|obrigado pela candidatura|
    obrigado pela sua candidatura|agradecemos a sua candidatura|confirme seu e mail|confirme o seu e mail|link de confirmação|
    pesquisa de satisfação|favor não responder|não responda|caso o seu perfil|se o seu perfil|entraremos em contato|
    entraremos em contacto|estou fora|estarei fora|estou ausente|ativar o seu perfil|ativar sua conta|recebemos a sua|recebemos sua|
    recebemos o seu|em caso de urgência|confirmamos o recebimento|confirmamos a recepção|confirmamos a receção|portal do candidato|
    estarei ausente|avalie a sua|avalie sua|sua opinião|nova mensagem no`,
  hints: {
    offer: `
      parabéns|salário|remuneração|condições|quando você pode começar|quando pode começar|boas notícias|boa notícia|contrato|
      aviso prévio|assinar|mil|férias|bônus|bónus|proposta|aceite|euros|reais`,
    rejection: `
      boa sorte|sucesso em|sucesso na|sucesso no|desejamos sucesso|obrigado pelo interesse|obrigada pelo interesse|
      agradecemos o interesse|agradecemos o seu|futuras oportunidades|futuros processos|banco de talentos|mais experiência|
      precisamos de alguém|procuramos alguém|esperanças`,
    'on-hold': `
      reestruturação|orçamento|fusão|reorganização|assim que houver|mais para a frente|até lá|a diretoria|a direção|ainda quer muito`,
    'next-step': `
      que dias|que dia|quais dias|sua disponibilidade|tua disponibilidade|você está disponível|está disponível|pode na|você pode na|
      quando você pode|<again> <step>|falar com você|te conhecer|agendar|marcar|qual dia|fica melhor|dia da semana|45 minutos|
      breve apresentação`,
  },
}
