import type { DetailWords } from './detail-words.ts'

export const it: DetailWords = {
  bring: `
    portare
    porti
    porta
    portate
    porta con
    porti con
    portare con
    documento d identità
    documento di identità
    carta d identità
    passaporto
    patente
    codice fiscale
    copia del
    copie del
    copia dei
    con sé
    con te
    a portata di mano`,
  arrive: `
    reception
    portineria
    portiere
    custode
    chieda di
    chiedi di
    chiedere di
    si presenti
    presentarsi
    presentati
    si presenti alla
    parcheggio
    parcheggiare
    parcheggi
    posto auto
    posti auto
    garage
    ingresso
    citofono
    citofonare
    citofoni
    campanello
    suonare
    suoni
    ascensore
    piano
    badge
    badge visitatori
    metropolitana
    metro
    tram
    stazione
    fermata
    autobus
    minuti a piedi
    a piedi
    edificio
    palazzina
    arrivare
    arrivi
    arriva
    minuti prima
    minuti di anticipo
    anticipo
    verrà a prendere
    ti verrà a prendere
    la verrà a prendere
    la accoglierà
    ti accoglierà
    accoglienza
    come arrivare
    indicazioni
    cancello`,
  'dial-in': `
    passcode
    codice di accesso
    codice d accesso
    password
    codice riunione
    id riunione
    pin
    comporre il`,
  'they-call': `
    la chiamerò
    ti chiamerò
    la chiamerà
    ti chiamerà
    la chiameremo
    ti chiameremo
    ti chiamo
    la chiamo`,
  'you-call': `
    ci chiami
    chiami il
    chiamaci`,
  'by-phone': `
    per telefono
    al telefono
    telefonica
    telefonico
    telefonicamente`,
  'link-later': `
    invierò … link
    invieremo … link
    inviare … link
    invio … link
    mando … link
    mander* … link
    riceverà … link
    riceverai … link
    link … seguirà
    link … verrà
    link … prima`,
  how: `
    colloquio … in inglese
    colloquio … in italiano
    colloquio … in tedesco
    colloquio … in francese
    colloquio … in spagnolo
    colloquio … in portoghese
    colloquio … in olandese
    colloquio … in svedese
    colloquio … in polacco
    colloquio … in giapponese
    webcam
    telecamera
    cuffie
    luogo tranquillo
    posto tranquillo
    ambiente silenzioso
    connessione stabile
    buona connessione
    connessione internet
    problemi tecnici
    problema tecnico
    problemi di connessione
    sala d attesa
    collegarsi
    si colleghi
    collegati`,
  tool: `
    condividere lo schermo
    condivisione dello schermo
    condividi lo schermo
    condivida lo schermo
    editor
    ide
    ambiente di sviluppo
    lavagna
    portatile
    computer portatile
    proprio computer
    linguaggio di programmazione
    linguaggio a scelta
    linguaggio che preferisci
    documento condiviso
    condividerà lo schermo
    condividerai lo schermo
    condividendo lo schermo`,
  dress: `
    scarpe antinfortunistiche
    casco
    abbigliamento
    dress code
    vestirsi
    vestito
    si vesta
    vestiti
    abito
    giacca
    cravatta
    scarpe
    scarpe antinfortunistiche
    antinfortunistic*
    divisa
    jeans
    abbigliamento informale`,
  focus: `
    si concentrerà
    concentrerà
    concentreremo
    concentrato
    concentrata
    focus
    focalizz*
    incentrat*
    verterà
    verte
    vertono
    approfondi*
    entrerà nel dettaglio
    chiederà
    chiederanno
    chiederemo
    domande su
    domande sul*
    domande di
    parleremo
    parlerete
    parlare di
    parlare del*
    parlerà di
    discuter*
    discussione su*
    argomenti
    temi
    tema
    capire come
    sapere come
    vorrebbe capire
    vuole capire
    vogliamo capire
    interessa
    interessat*
    valutare
    valuterà
    valuteremo
    competenze
    simulazione
    role play
    ripercorrer*
    rivedere
    rivedremo
    esaminar*
    commentare
    commenteremo
    caso di studio
    caso pratico
    live coding
    pair programming
    system design
    si aspetti
    aspettati
    affronter*
    tratter*
    racconti
    raccontare
    raccontaci`,
  agenda: `
    agenda
    ordine del giorno
    primi … minuti
    ultimi … minuti
    minuti per
    minuti di
    minuti su*
    inizieremo
    inizierà
    cominceremo
    comincerà
    inizia con
    si inizia
    poi
    successivamente
    a seguire
    seguito da
    seguita da
    infine
    alla fine
    al termine
    spazio per le sue
    spazio per le tue
    spazio alle
    sue domande
    tue domande
    vostre domande
    pausa
    pranzo
    visita
    tour
    giro dell
    giro degli
    caffè
    struttura
    formato
    due parti
    tre parti
    preveda
    prevedi
    calcoli
    in inglese
    in italiano
    informale`,
  prepare: `
    preparare
    prepari
    prepara
    preparato
    preparata
    preparazione
    leggere
    legga
    leggi
    rivedere
    riveda
    rivedi
    dare un occhiata
    dia un occhiata
    dai un occhiata
    familiarizz*
    pensare
    pensi a
    pensa a
    esempi
    esempio
    installare
    installi
    installa
    compilare
    compili
    compila
    completare
    completi
    in anticipo
    preventivamente
    prima del colloquio`,
  brief: `
    caso
    esercizio
    presentazione
    presentare
    presenti
    slide
    slides
    compito
    consegna
    consegnare
    consegni
    traccia
    dataset
    invii … entro
    invia … entro
    inviare … entro
    massimo … ore
    più di … ore`,
  phone: `
    mi chiami
    mi chiamate
    chiamami
    chiamarmi
    chiami il
    chiama il
    chiamare il
    può contattarmi
    contattarmi
    contatti il
    mi trova
    mi trovi
    reperibile
    raggiungibile
    ritardo
    in ritardo
    si perde
    ti perdi
    non trova
    non trovi
    il giorno stesso
    mio cellulare
    cellulare
    whatsapp
    numero di telefono
    emergenza
    urgenz*`,
  adjustments: `
    adattament*
    accomodament*
    disabilità
    disabil*
    accessib*
    barriere architettoniche
    sedia a rotelle
    allergi*
    intolleranz*
    esigenze alimentari
    dieta
    vegetarian*
    vegan*
    interprete
    sottotitoli
    esigenze particolari
    esigenze specifiche
    tempo aggiuntivo
    dsa`,
  nda: `
    riservatezza
    accordo di riservatezza
    nda
    non divulgazione`,
  travel: `
    spese di viaggio
    spese di trasferta
    spese
    rimborso
    rimborsiamo
    rimborsate
    rimborseremo
    rimborsare
    rimborsato
    ricevute
    scontrini
    nota spese
    biglietto del treno
    biglietto
    biglietti
    seconda classe
    hotel
    albergo
    pernottamento
    volo
    voli
    taxi
    trasferta
    chilometrico`,
  recording: `
    registrato
    registrata
    registrazione
    registrare
    registreremo
    trascri*`,
  next: `
    prossimo passo
    prossimi passi
    passi successivi
    passo successivo
    prossimo step
    prossimi step
    fase successiva
    prossima fase
    riscontro
    risposta
    decisione
    decidere
    decideremo
    esito
    feedback
    la ricontatt*
    ti ricontatt*
    ricontatter*
    ci faremo sentire
    mi farò sentire
    le faremo sapere
    ti faremo sapere
    faremo sapere
    farò sapere
    aggiorner*
    dopo il colloquio
    in caso di esito`,
  pleasantry: `
    grazie per
    grazie della
    la ringrazi*
    ti ringrazi*
    ringraziamo
    piacere
    lieti
    lieto
    lieta
    felici
    felice
    non vediamo l ora
    non vedo l ora
    non esiti
    non esitare
    qualsiasi domanda
    per qualsiasi
    per domande
    in bocca al lupo
    buona fortuna
    a presto
    buona giornata
    scus*
    mi dispiace
    ci dispiace
    complimenti
    congratulazioni
    buone notizie
    abbiamo apprezzato
    ho apprezzato`,
  arranged: `
    invitare
    invitarla
    invitarti
    invitiamo
    invito a
    invito al
    confermare
    confermiamo
    confermo
    confermato
    si terrà
    si svolgerà
    avrà luogo
    incontrerà
    incontrerai
    parlerà con
    parlerai con
    colloquio con
    disponibile
    disponibilità
    le va bene
    ti va bene
    fissato
    fissata
    spostato
    rinviato
    come concordato
    come d accordo`,
  held: `
    quando
    data
    giorno
    ora
    orario
    inizio
    fine
    dove
    luogo
    sede
    indirizzo
    chi
    con
    intervistatori
    partecipanti
    posizione
    ruolo
    azienda
    società
    durata
    link
    video
    zoom
    teams
    google meet
    oggetto
    fase
    tipo
    contatto
    referente
    recruiter
    nome
    da
    a
    inviato
    cc`,
  legal: `
    riservato e
    riservate
    destinatario
    informativa
    privacy
    gdpr
    disiscriv*
    annulla iscrizione
    non rispondere
    p iva
    partita iva
    registro imprese
    inviato da
    stampare`,
  greeting: `
    buongiorno
    buonasera
    ciao
    salve
    gentile
    gentilissimo
    gentilissima
    caro
    cara
    egregio
    egregia
    spett`,
  closing: `
    cordiali saluti
    cordialmente
    distinti saluti
    saluti
    un saluto
    un caro saluto
    un cordiale saluto
    a presto
    a giovedì
    a venerdì
    grazie
    grazie mille
    buona giornata
    in attesa`,
  notes: `
    nota
    note
    importante
    informazioni pratiche
    informazioni utili
    dettagli
    prima del colloquio
    promemoria
    ps
    p s
    logistica`,
  you: `
    lei
    le
    la
    suo
    sua
    suoi
    sue
    tu
    ti
    tuo
    tua
    tuoi
    tue
    voi
    per favore
    prego
    noi`,
  talk: `
    colloquio
    colloqui
    incontro
    intervista
    chiamata
    riunione
    sessione
    giornata
    visita
    prova
    conversazione
    esercizio
    ufficio
    uffici
    sede`,
}
