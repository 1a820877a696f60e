import type { DetailWords } from './detail-words.ts'

export const es: DetailWords = {
  bring: `
    traer
    trae
    traiga
    traigas
    tráigase
    traigan
    llevar consigo
    lleva contigo
    lleve consigo
    documento de identidad
    documento identificativo
    dni
    nie
    pasaporte
    identificación
    cédula
    carnet de conducir
    licencia de conducir
    copia de tu
    copia de su
    copias de
    a mano`,
  arrive: `
    recepción
    recepcionista
    pregunta por
    pregunte por
    preguntar por
    conserjería
    portería
    portero
    vigilante
    seguridad
    aparcamiento
    aparcar
    estacionamiento
    estacionar
    parking
    garaje
    entrada
    acceso por
    timbre
    interfono
    ascensor
    planta
    piso
    plantas
    metro
    tranvía
    cercanías
    estación
    parada
    autobús
    minutos andando
    minutos a pie
    caminando
    edificio
    llega
    llegue
    llegar
    minutos antes
    minutos de antelación
    antelación
    te recogerá
    le recogerá
    te recibirá
    le recibirá
    tarjeta de visitante
    acreditación
    cómo llegar
    lobby
    vestíbulo`,
  'dial-in': `
    contraseña
    código de acceso
    clave de acceso
    clave
    pin
    id de reunión
    id de la reunión
    marca el
    marque el`,
  'they-call': `
    te llamaré
    le llamaré
    te llamará
    le llamará
    te llamaremos
    le llamaremos
    te llamo`,
  'you-call': `
    llámanos
    llame al
    llama al
    llámenos`,
  'by-phone': `
    por teléfono
    llamada telefónica
    entrevista telefónica
    telefónica`,
  'link-later': `
    enviaré … enlace
    enviaremos … enlace
    enviará … enlace
    enviar … enlace
    mandaré … enlace
    mandaremos … enlace
    recibirás … enlace
    recibirá … enlace
    enlace … llegará
    enlace … enviar*`,
  how: `
    entrevista … en inglés
    entrevista … en español
    entrevista … en alemán
    entrevista … en francés
    entrevista … en portugués
    entrevista … en neerlandés
    entrevista … en italiano
    entrevista … en sueco
    entrevista … en polaco
    entrevista … en japonés
    cámara
    auriculares
    lugar tranquilo
    sitio tranquilo
    conexión estable
    buena conexión
    conexión a internet
    problema técnico
    problemas técnicos
    fallo técnico
    problemas de conexión
    prueba tu
    pruebe su
    sala de espera
    conéctate
    conéctese`,
  tool: `
    compartir pantalla
    compartir tu pantalla
    comparte pantalla
    compartirás pantalla
    editor
    ide
    entorno de desarrollo
    pizarra
    ordenador portátil
    portátil
    laptop
    tu ordenador
    su ordenador
    tu propio equipo
    lenguaje de programación
    lenguaje que prefieras
    documento compartido`,
  dress: `
    botas de seguridad
    casco
    chaleco reflectante
    vestimenta
    vestir
    vístete
    viste
    vista de
    código de vestimenta
    etiqueta
    traje
    corbata
    ropa
    calzado
    zapatos
    botas de seguridad
    business casual
    smart casual
    vaqueros
    uniforme
    ropa formal
    ropa informal`,
  focus: `
    se centrará
    centrada
    centrado
    centrará
    centraremos
    enfocar*
    enfocada
    enfocado
    enfoque
    foco
    profundizar
    profundizará
    profundizaremos
    ahondar
    hablaremos
    hablaréis
    hablará de
    hablar de
    hablar sobre
    tratar
    trataremos
    tratará
    preguntará
    preguntarán
    preguntaremos
    preguntas sobre
    preguntas de
    temas
    tema
    conocer cómo
    entender cómo
    saber cómo
    interesa
    le interesa
    nos interesa
    evaluar*
    evaluará
    evaluaremos
    competencias
    juego de rol
    role play
    repasar
    repasaremos
    repasará
    comentar
    comentaremos
    comentará
    caso práctico
    programación en pareja
    live coding
    diseño de sistemas
    explicar
    cuéntanos
    espera
    abordar
    abordaremos
    abordará`,
  agenda: `
    agenda
    primeros … minutos
    últimos … minutos
    minutos para
    minutos de
    empezaremos
    empezará
    comenzaremos
    comenzará
    comienza con
    empieza con
    después
    a continuación
    seguido de
    seguida de
    luego
    para terminar
    al final
    terminaremos
    tiempo para tus preguntas
    tiempo para sus preguntas
    tus preguntas
    sus preguntas
    descanso
    pausa
    comida
    almuerzo
    visita guiada
    recorrido
    café
    estructura
    formato
    dos partes
    tres partes
    reserva
    reserve
    calcula
    en inglés
    en español
    distendid*
    orden del día`,
  prepare: `
    preparar
    prepara
    prepare
    preparada
    preparado
    preparación
    lee
    lea
    leer
    repasa
    repase
    revisa
    revise
    revisar
    échale un vistazo
    eche un vistazo
    echar un vistazo
    familiarízate
    familiarícese
    familiarizar*
    piensa
    piense
    pensar en
    ejemplos
    ejemplo
    instala
    instalar
    instale
    rellena
    rellene
    rellenar
    completa
    complete
    cumplimenta*
    previamente
    de antemano
    ven con preguntas`,
  brief: `
    caso
    ejercicio
    presentación
    presentar
    diapositivas
    prueba técnica para casa
    tarea
    entregar
    entrega
    enunciado
    conjunto de datos
    envía … antes
    envíe … antes
    envíanos
    máximo … horas
    más de … horas`,
  phone: `
    llámame
    llámeme
    llámanos
    llama al
    llame al
    llamar al
    contactar en el
    localizarme
    localizarnos
    retraso
    retrasas
    retrasa
    llegas tarde
    llega tarde
    te pierdes
    se pierde
    no encuentras
    no encuentra
    el mismo día
    mi móvil
    mi celular
    whatsapp
    urgencia
    emergencia
    número de teléfono`,
  adjustments: `
    adaptación
    adaptaciones
    ajuste
    ajustes
    discapacidad*
    accesib*
    silla de ruedas
    alergi*
    intolerancia*
    dieta
    vegetarian*
    vegan*
    intérprete
    subtítulos
    necesidades especiales
    necesidad especial
    tiempo adicional
    tiempo extra`,
  nda: `
    confidencialidad
    acuerdo de confidencialidad
    nda
    no divulgación`,
  travel: `
    gastos de viaje
    gastos de desplazamiento
    gastos de transporte
    gastos
    dietas
    reembols*
    recibos
    facturas
    billete
    billetes
    boleto
    tren
    hotel
    alojamiento
    vuelo
    vuelos
    avión
    taxi
    kilometraje
    desplazamiento
    los tickets`,
  recording: `
    grabará
    grabada
    grabado
    grabación
    grabar
    grabaremos
    transcri*`,
  next: `
    próximo paso
    próximos pasos
    siguiente paso
    siguientes pasos
    siguiente fase
    próxima fase
    respuesta
    decisión
    decidir
    decidiremos
    te diremos
    le diremos
    te avisar*
    le avisar*
    te contactar*
    le contactar*
    nos pondremos en contacto
    me pondré en contacto
    noticias
    resultado
    resultados
    feedback
    tras la entrevista
    después de la entrevista
    comité`,
  pleasantry: `
    gracias por
    muchas gracias
    encantad*
    ganas de
    esperamos verte
    esperamos verle
    un placer
    placer
    no dudes
    no dude
    cualquier duda
    cualquier pregunta
    si tienes dudas
    si tiene dudas
    suerte
    hasta pronto
    nos vemos
    buen día
    disculpa*
    lamentamos
    lo siento
    enhorabuena
    felicidades
    buenas noticias
    nos gustó
    me gustó`,
  arranged: `
    invitar
    invitarte
    invitarle
    invitamos
    invitación a
    confirmar
    confirmamos
    confirmada
    confirmado
    tendrá lugar
    será el
    se celebrará
    hablarás con
    hablará con
    conocerás a
    conocerá a
    te reunirás
    se reunirá
    entrevistador*
    disponible
    disponibilidad
    te viene bien
    le viene bien
    agendada
    agendado
    programada
    programado
    aplazada
    cambio de fecha
    como acordamos
    según lo acordado`,
  held: `
    cuándo
    fecha
    día
    hora
    horario
    inicio
    fin
    dónde
    lugar
    ubicación
    dirección
    quién
    con
    entrevistadores
    participantes
    puesto
    cargo
    posición
    vacante
    empresa
    compañía
    duración
    enlace
    vídeo
    video
    zoom
    teams
    google meet
    asunto
    ronda
    tipo
    contacto
    reclutador*
    nombre
    de
    para
    enviado
    cc`,
  legal: `
    confidencial y
    destinatario
    aviso legal
    protección de datos
    rgpd
    darse de baja
    cancelar suscripción
    no responda
    no respondas
    no responder
    registro mercantil
    cif
    enviado desde
    política de privacidad
    imprimir`,
  greeting: `
    hola
    buenos días
    buenas tardes
    buenas
    estimado
    estimada
    querido
    querida
    apreciado
    apreciada`,
  closing: `
    saludos
    un saludo
    saludos cordiales
    cordialmente
    atentamente
    un abrazo
    abrazos
    hasta pronto
    hasta entonces
    gracias
    muchas gracias
    un cordial saludo
    nos vemos`,
  notes: `
    nota
    notas
    importante
    ten en cuenta
    tenga en cuenta
    detalles
    información práctica
    información útil
    antes de la entrevista
    logística
    recordatorio
    pd
    p d
    ps`,
  you: `
    tú
    tu
    tus
    te
    ti
    usted
    ustedes
    su
    sus
    le
    por favor
    nosotros
    nos`,
  talk: `
    entrevista
    entrevistas
    reunión
    charla
    conversación
    sesión
    llamada
    encuentro
    ronda
    visita
    jornada
    ejercicio
    prueba
    oficina
    oficinas
    sede
    instalaciones`,
}
