import type { DetailWords } from './detail-words.ts'

export const pt: DetailWords = {
  bring: `
    trazer
    traga
    traz
    tragam
    leve consigo
    levar consigo
    documento de identificação
    documento de identidade
    documento com foto
    cartão de cidadão
    rg
    cpf
    cnh
    passaporte
    carteira de trabalho
    carta de condução
    cópia do seu
    cópias
    em mãos
    à mão`,
  arrive: `
    recepção
    receção
    recepcionista
    portaria
    porteiro
    segurança
    procure por
    procurar por
    pergunte por
    perguntar por
    peça para falar
    estacionamento
    estacionar
    garagem
    vaga de estacionamento
    entrada
    campainha
    interfone
    elevador
    andar
    piso
    prédio
    edifício
    bloco
    metrô
    metro
    estação
    ponto de ônibus
    ônibus
    autocarro
    comboio
    trem
    minutos a pé
    a pé
    chegue
    chegar
    chega
    minutos antes
    minutos de antecedência
    antecedência
    crachá
    como chegar
    catraca
    cadastro na`,
  'dial-in': `
    senha
    palavra passe
    código de acesso
    pin
    id da reunião
    marque o`,
  'they-call': `
    te ligo
    ligo para
    vou te ligar
    vou ligar
    ligarei
    ligaremos
    vamos ligar
    vai te ligar
    vai ligar
    ligará`,
  'you-call': `
    ligue para
    nos ligue
    liga nos`,
  'by-phone': `
    por telefone
    telefonema
    entrevista por telefone`,
  'link-later': `
    enviarei … link
    enviaremos … link
    envio … link
    mando … link
    vou mandar … link
    mandamos … link
    receberá … link
    você recebe … link
    receberás … link
    link … enviado
    link … antes
    link segue`,
  how: `
    entrevista … em inglês
    entrevista … em português
    entrevista … em alemão
    entrevista … em francês
    entrevista … em espanhol
    entrevista … em holandês
    entrevista … em italiano
    entrevista … em sueco
    entrevista … em polaco
    entrevista … em polonês
    entrevista … em japonês
    câmera
    câmara
    fone
    fones
    auscultadores
    lugar tranquilo
    lugar silencioso
    local calmo
    ambiente silencioso
    conexão estável
    ligação estável
    boa conexão
    internet estável
    problema técnico
    problemas técnicos
    problemas de conexão
    teste sua
    teste seu
    teste a sua
    sala de espera`,
  tool: `
    compartilhar tela
    compartilhar a tela
    compartilhe a tela
    compartilhar sua tela
    partilhar o ecrã
    partilhar ecrã
    editor
    ide
    ambiente de desenvolvimento
    quadro branco
    notebook
    portátil
    seu computador
    computador próprio
    linguagem de programação
    linguagem de sua
    linguagem que preferir
    documento compartilhado`,
  dress: `
    botas de segurança
    capacete
    traje
    vestir
    vista se
    vestimenta
    código de vestimenta
    dress code
    roupa
    roupas
    terno
    fato
    gravata
    sapato*
    calçado*
    botas de segurança
    esporte fino
    jeans
    uniforme
    casual wear
    traje formal`,
  focus: `
    foco
    focada
    focado
    focar
    focará
    será focada
    centrada
    centrado
    aprofundar
    aprofunda*
    vai perguntar
    vão perguntar
    vamos perguntar
    perguntará
    perguntas sobre
    perguntas de
    falaremos
    vamos falar
    falar sobre
    falar de
    conversar sobre
    conversaremos sobre
    vamos conversar sobre
    discutir
    discutiremos
    abordar
    abordaremos
    temas
    tema
    assuntos
    tópicos
    quer entender
    queremos entender
    entender como
    saber como
    interessa
    interesse em
    avaliar
    avaliará
    avaliaremos
    avalia
    competências
    dinâmica
    simulação
    role play
    rever
    revisar
    passar pelo
    passar por
    percorrer
    explicar
    conte
    estudo de caso
    programação em par
    live coding
    design de sistemas
    espere
    explorar
    explorará`,
  agenda: `
    agenda
    pauta
    primeiros … minutos
    últimos … minutos
    minutos para
    minutos de
    começamos
    começaremos
    começa com
    vamos começar
    inicia com
    depois
    em seguida
    a seguir
    seguido de
    seguida de
    por fim
    no final
    ao final
    tempo para suas perguntas
    tempo para perguntas
    suas perguntas
    as tuas perguntas
    pausa
    intervalo
    almoço
    visita
    tour
    café
    estrutura
    formato
    duas partes
    três partes
    reserve
    separe
    reservar
    em inglês
    em português
    informal
    descontraíd*
    bate papo`,
  prepare: `
    preparar
    prepare
    prepara
    preparado
    preparada
    preparação
    leia
    ler
    reveja
    revise
    dê uma olhada
    dar uma olhada
    dá uma olhadela
    familiarize
    familiarizar
    pense
    pensar em
    pensa em
    exemplos
    exemplo
    instale
    instalar
    preencha
    preencher
    complete
    completar
    previamente
    de antemão
    com antecedência
    venha com perguntas`,
  brief: `
    desafio
    exercício
    apresentação
    apresentar
    slides
    tarefa
    entrega
    entregar
    enunciado
    conjunto de dados
    base de dados
    envie … até
    enviar … até
    envia … até
    máximo … horas
    mais de … horas
    o case
    um case`,
  phone: `
    me ligue
    me liga
    ligue para
    meu celular
    meu whatsapp
    whatsapp
    telemóvel
    contacte
    atraso
    atrasar
    se atrasar
    atrasado
    atrasada
    se perder
    não encontrar
    no dia
    número de telefone
    emergência
    urgência
    me chama no
    me chame no`,
  adjustments: `
    adaptação
    adaptações
    ajuste
    ajustes
    acessib*
    deficiência*
    pcd
    cadeira de rodas
    alergi*
    restrição alimentar
    restrições alimentares
    intolerância*
    vegetarian*
    vegan*
    intérprete
    libras
    legendas
    necessidades especiais
    necessidade especial
    tempo adicional
    tempo extra`,
  nda: `
    confidencialidade
    termo de confidencialidade
    acordo de confidencialidade
    nda
    sigilo`,
  travel: `
    despesas de viagem
    despesas de deslocação
    despesas
    custos de viagem
    custos de deslocamento
    deslocamento
    deslocação
    reembols*
    recibos
    notas fiscais
    nota fiscal
    faturas
    passagem
    passagens
    bilhete*
    hotel
    hospedagem
    alojamento
    voo
    voos
    táxi
    uber
    quilometragem`,
  recording: `
    gravada
    gravado
    gravação
    gravar
    gravaremos
    transcri*`,
  next: `
    próximo passo
    próximos passos
    próxima etapa
    próximas etapas
    próxima fase
    retorno
    resposta
    decisão
    decidir
    decidimos
    decidiremos
    feedback
    entraremos em contato
    entro em contato
    entraremos em contacto
    avisaremos
    aviso
    te aviso
    daremos
    damos
    dou um retorno
    resultado
    resultados
    após a entrevista
    depois da entrevista
    comitê
    notícias`,
  pleasantry: `
    obrigado
    obrigada
    obrigado por
    agradec*
    prazer
    feliz
    felizes
    ansios*
    qualquer dúvida
    quaisquer dúvidas
    dúvidas
    fico à disposição
    estou à disposição
    à disposição
    boa sorte
    até logo
    até breve
    até lá
    bom dia
    desculp*
    lamento
    parabéns
    boas notícias
    boa notícia
    gostamos
    gostei`,
  arranged: `
    convidar
    convidamos
    convite para
    confirmar
    confirmamos
    confirmada
    confirmado
    confirmo
    será realizada
    acontecerá
    vai acontecer
    será no dia
    você conversa com
    vai conversar com
    conversará com
    você vai falar com
    irá falar com
    conhecer
    entrevistador*
    disponível
    disponibilidade
    agendada
    agendado
    marcada
    marcado
    remarcada
    adiada
    adiado
    conforme combinamos
    como combinado
    segue o convite`,
  held: `
    quando
    data
    dia
    hora
    horário
    início
    fim
    término
    onde
    local
    localização
    endereço
    morada
    quem
    com
    entrevistadores
    participantes
    vaga
    cargo
    posição
    empresa
    duração
    link
    vídeo
    zoom
    teams
    google meet
    assunto
    etapa
    tipo
    contato
    contacto
    recrutador*
    nome
    de
    para
    enviado
    cc`,
  legal: `
    confidencial e
    destinatário
    aviso legal
    proteção de dados
    lgpd
    rgpd
    cancelar inscrição
    descadastrar
    não responda
    não responder
    cnpj
    enviado do
    enviado a partir
    política de privacidade
    imprimir`,
  greeting: `
    olá
    oi
    bom dia
    boa tarde
    boa noite
    prezado
    prezada
    caro
    cara
    querido
    querida
    oie`,
  closing: `
    abraço
    abraços
    um abraço
    atenciosamente
    att
    cordialmente
    saudações
    cumprimentos
    com os melhores cumprimentos
    melhores cumprimentos
    obrigado
    obrigada
    até logo
    até breve
    até lá
    até quinta
    até sexta
    beijos
    grato
    grata`,
  notes: `
    observação
    observações
    obs
    importante
    atenção
    detalhes
    informações
    informações úteis
    antes da entrevista
    logística
    lembrete
    nota
    notas
    ps
    p s`,
  you: `
    você
    vocês
    seu
    sua
    seus
    suas
    te
    tu
    teu
    tua
    por favor
    nós
    lhe`,
  talk: `
    entrevista
    entrevistas
    conversa
    reunião
    sessão
    chamada
    ligação
    encontro
    etapa
    visita
    bate papo
    dinâmica
    escritório
    sede
    dia`,
}
