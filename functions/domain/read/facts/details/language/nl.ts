import type { DetailWords } from './detail-words.ts'

export const nl: DetailWords = {
  bring: `
    meenemen
    neem … mee
    neemt … mee
    meebrengen
    breng … mee
    mee te nemen
    bij je hebben
    bij u hebben
    legitimatie
    legitimatiebewijs
    identiteitsbewijs
    identiteitskaart
    id kaart
    id bewijs
    paspoort
    rijbewijs
    diploma s
    kopie van je
    kopie van uw
    bij de hand`,
  arrive: `
    receptie
    balie
    portier
    beveiliging
    vraag naar
    vraag bij
    vraagt u naar
    meld je
    meldt u
    meld u
    aanmelden bij
    parkeren
    parkeerplaats
    parkeerplaatsen
    parkeergarage
    parkeer
    ingang
    hoofdingang
    aanbellen
    bel aan
    bel aanbellen
    deurbel
    intercom
    lift
    verdieping
    etage
    begane grond
    bezoekerspas
    bezoekersbadge
    badge
    metro
    tram
    station
    bus
    halte
    minuten lopen
    loopafstand
    op loopafstand
    gebouw
    route
    routebeschrijving
    aankomst
    kom … minuten
    minuten eerder
    minuten van tevoren
    haalt je … op
    halen je … op
    haal je … op
    haalt u … op
    haal u … op
    opgehaald
    slagboom
    poort`,
  'dial-in': `
    wachtwoord
    toegangscode
    pincode
    pin
    inbelnummer
    inbellen
    vergadering id
    vergader id
    conference id`,
  'they-call': `
    ik bel je
    ik bel u
    bel ik je
    bel ik u
    belt je
    belt u
    we bellen
    bellen we
    wij bellen`,
  'you-call': `
    bel ons
    belt u ons
    bel naar`,
  'by-phone': `
    telefonisch
    per telefoon
    telefoongesprek`,
  'link-later': `
    link volgt
    link … volgt
    stuur … link
    sturen … link
    ontvang* … link
    krijg* … link
    link … toegestuurd
    link … vooraf`,
  how: `
    gesprek … in het engels
    gesprek … in het nederlands
    gesprek … in het duits
    gesprek … in het frans
    gesprek … in het spaans
    gesprek … in het portugees
    gesprek … in het italiaans
    gesprek … in het zweeds
    gesprek … in het pools
    gesprek … in het japans
    interview … in het engels
    interview … in het nederlands
    interview … in het duits
    interview … in het frans
    interview … in het spaans
    interview … in het portugees
    interview … in het italiaans
    interview … in het zweeds
    interview … in het pools
    interview … in het japans
    camera
    koptelefoon
    headset
    rustige plek
    rustige ruimte
    stabiele verbinding
    goede verbinding
    internetverbinding
    technische problemen
    technisch probleem
    verbinding wegvalt
    test je
    test uw
    test even
    wachtkamer
    wachtruimte
    inloggen`,
  tool: `
    scherm delen
    deel je scherm
    je scherm deelt
    editor
    ide
    ontwikkelomgeving
    eigen laptop
    laptop
    je eigen computer
    programmeertaal
    taal naar keuze
    taal van je keuze
    gedeeld document
    flipover
    whiteboard*`,
  dress: `
    veiligheidsschoenen
    veiligheidshelm
    kleding
    kledingvoorschrift*
    dresscode
    pak
    stropdas
    netjes gekleed
    gekleed
    informeel gekleed
    werkschoenen
    veiligheidsschoenen
    dichte schoenen
    spijkerbroek
    aantrekken
    draag
    dragen
    smart casual`,
  focus: `
    focus
    ligt de nadruk
    nadruk
    gaat over
    gaat het over
    gaan we in op
    gaat … in op
    gaat dieper
    dieper in
    dieper op
    inzoomen
    zoomt … in
    vraagt naar
    vragen over
    vragen naar
    zal vragen
    stelt vragen
    bespreken
    bespreekt
    besproken
    praten over
    praten we over
    hebben het over
    onderwerpen
    thema s
    thema
    benieuwd
    wil weten
    willen weten
    wil graag horen
    willen graag horen
    horen hoe
    begrijpen hoe
    beoordelen
    beoordeelt
    toetsen
    competentie*
    rollenspel
    nemen … door
    doornemen
    neemt … door
    lopen … door
    live coding
    pair programming
    programmeren
    systeemontwerp
    draait om
    draait het om
    verwacht
    verwachten
    let op hoe
    let vooral op
    kijken naar
    kijkt naar
    in het teken van
    staat centraal`,
  agenda: `
    agenda
    programma
    eerste … minuten
    laatste … minuten
    minuten voor
    minuten over
    beginnen met
    begint met
    beginnen we
    starten met
    start met
    daarna
    vervolgens
    aansluitend
    gevolgd door
    tot slot
    afsluitend
    aan het eind
    aan het einde
    sluiten af
    tijd voor je vragen
    tijd voor jouw vragen
    tijd voor uw vragen
    tijd voor vragen
    je vragen
    jouw vragen
    uw vragen
    pauze
    lunch
    rondleiding
    koffie
    opzet
    indeling
    twee delen
    drie delen
    reken op
    trek … uit
    in het engels
    in het nederlands
    informeel
    ontspannen`,
  prepare: `
    voorbereiden
    bereid … voor
    voorbereiding
    voorbereid
    lees
    lezen
    doorlezen
    neem … door
    bekijk
    bekijken
    kijk alvast
    verdiep je
    verdiep u
    denk alvast
    denk na
    nadenken
    bedenk
    voorbeelden
    voorbeeld
    installeer
    installeren
    vul … in
    invullen
    alvast
    vooraf`,
  brief: `
    opdracht
    casus
    presentatie
    presenteren
    presenteer
    slides
    dia s
    huiswerk
    inleveren
    lever … in
    opsturen
    dataset
    stuur … voor
    stuur … uiterlijk
    maximaal … uur
    meer dan … uur
    de case
    een case`,
  phone: `
    bereikbaar
    bereik je
    bereiken op
    bel me
    bel mij
    bel ons
    bel dan
    bel gerust
    bellen naar
    app me
    app mij
    whatsapp
    vertraging
    te laat
    vertraagd
    verdwaald
    niet vinden
    op de dag zelf
    mobiel
    telefoonnummer
    noodgeval
    doorkiesnummer`,
  adjustments: `
    aanpassing*
    beperking*
    toegankelijk*
    rolstoel*
    allergie*
    dieetwensen
    dieet
    vegetarisch*
    veganistisch
    gebarentolk
    tolk
    ondertiteling
    speciale behoeften
    extra tijd
    ondersteuning nodig`,
  nda: `
    geheimhouding*
    geheimhoudingsverklaring
    nda
    vertrouwelijkheidsverklaring`,
  travel: `
    reiskosten
    reiskostenvergoeding
    vergoed
    vergoeden
    vergoeding
    declareren
    declareer
    declaratie
    bonnetjes
    bonnen
    treinkaartje*
    treinticket*
    tweede klas
    hotel
    overnachting
    vlucht
    taxi
    kilometervergoeding
    onkosten`,
  recording: `
    opgenomen
    opname
    opnemen
    opnames
    transcri*
    ai notulen`,
  next: `
    volgende stap
    volgende stappen
    vervolgstap*
    vervolg van
    vervolg
    hoor je van
    hoort u van
    horen je
    hoor je
    hoort u
    laten we … weten
    laat ik … weten
    laten je … weten
    beslissing
    besluit
    beslissen
    besluiten
    terugkoppeling
    feedback
    uitslag
    resultaat
    antwoord
    na het gesprek
    na dit gesprek
    na afloop
    nemen contact
    neem … contact
    aanbod`,
  pleasantry: `
    kijken uit
    kijk uit
    zien uit
    zie ernaar uit
    verheug*
    bedankt voor
    dank voor
    dank je
    dank u
    leuk dat
    fijn dat
    wat leuk
    leuk je
    heb je vragen
    heeft u vragen
    mocht je vragen
    mocht u vragen
    bij vragen
    vragen hebt
    aarzel
    schroom
    succes
    tot ziens
    tot dan
    sorry
    excuses
    helaas
    gefeliciteerd
    goed nieuws
    fijne dag
    fijn weekend`,
  arranged: `
    nodigen we
    nodigen wij
    nodig je
    nodig ik
    uitnodigen
    uitnodiging voor
    bevestig
    bevestigen
    bevestigd
    vindt plaats
    plaatsvinden
    vindt … plaats
    je spreekt met
    u spreekt met
    je spreekt
    spreek je met
    spreek je
    u spreekt
    ontmoet je
    ontmoet u
    beschikbaar
    beschikbaarheid
    schikt
    uitkomt
    komt het uit
    verplaatst
    verplaatsen
    verzet
    nieuwe datum
    zoals afgesproken
    zoals besproken
    ingepland`,
  held: `
    wanneer
    datum
    tijd
    tijdstip
    begin
    einde
    waar
    locatie
    adres
    plaats
    wie
    met
    gesprekspartner
    gesprekspartners
    interviewers
    deelnemers
    functie
    vacature
    rol
    positie
    bedrijf
    duur
    link
    video
    zoom
    teams
    google meet
    onderwerp
    ronde
    soort
    type
    contactpersoon
    recruiter
    naam
    van
    aan
    verzonden
    cc`,
  legal: `
    vertrouwelijk en
    disclaimer
    afmelden
    uitschrijven
    privacyverklaring
    privacybeleid
    avg
    kvk
    niet beantwoorden
    niet antwoorden
    verzonden vanaf
    printen
    geadresseerde`,
  greeting: `
    beste
    hoi
    hallo
    hi
    hey
    dag
    geachte
    goedemorgen
    goedemiddag
    goedendag
    lieve`,
  closing: `
    groet
    groeten
    groetjes
    vriendelijke groet
    met vriendelijke groet
    met vriendelijke groeten
    hartelijke groet
    hartelijke groeten
    warme groet
    tot dan
    tot snel
    tot ziens
    tot donderdag
    tot vrijdag
    mvg
    bedankt
    dank
    alvast bedankt`,
  notes: `
    goed om te weten
    let op
    belangrijk
    praktisch
    praktische informatie
    praktische info
    voor het gesprek
    details
    informatie
    tip
    tips
    ps
    p s
    nb`,
  you: `
    je
    jij
    jou
    jouw
    u
    uw
    graag
    wij
    we`,
  talk: `
    gesprek
    gesprekken
    sollicitatiegesprek
    interview
    kennismaking
    ronde
    afspraak
    meeting
    call
    bezoek
    dag
    meeloopdag
    proefles
    opdracht
    kantoor
    locatie`,
}
