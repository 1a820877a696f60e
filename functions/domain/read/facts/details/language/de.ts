import type { DetailWords } from './detail-words.ts'

export const de: DetailWords = {
  bring: `
    mitbringen
    bringen sie … mit
    bring … mit
    bringt … mit
    mitzubringen
    mitgebracht
    mitnehmen
    dabei haben
    dabeihaben
    dabei hast
    *ausweis
    ausweisdokument
    *reisepass
    *fuhrerschein
    bereithalten
    bereit halten
    zeugnisse
    arbeitsproben
    kopie ihres
    kopien ihrer
    unterlagen im original`,
  arrive: `
    empfang
    rezeption
    pforte
    pförtner
    fragen sie nach
    frag nach
    fragt nach
    melden sie sich am
    melden sie sich bei
    melde dich am
    melde dich bei
    anmeldung
    anmelden am
    parken
    parkhaus
    tiefgarage
    besucherparkplatz
    besucherausweis
    eingang
    haupteingang
    hintereingang
    klingel
    klingeln
    aufzug
    fahrstuhl
    etage
    stock
    stockwerk
    og
    erdgeschoss
    werkstor
    tor
    zufahrt
    anfahrt
    u bahn
    s bahn
    straßenbahn
    haltestelle
    bahnhof
    bus
    gehminuten
    fußweg
    zu fuß
    holen sie … ab
    holt sie … ab
    holen dich … ab
    holt dich … ab
    abgeholt
    minuten früher
    minuten vorher
    minuten vor beginn
    vor ort eintreffen
    treffpunkt
    hinterhof
    gebäude
    *parkplatz
    *parkplätze
    *parkplätzen`,
  'dial-in': `
    kenncode
    passwort
    zugangscode
    pin
    einwahl
    einwahlnummer
    einwählen
    einwahldaten
    besprechungs id
    konferenz id
    meeting id
    konferenznummer`,
  'they-call': `
    rufe sie … an
    rufe ich sie
    rufe dich … an
    rufe ich dich
    rufen sie … an
    rufen wir sie
    ruft sie … an
    ruft dich … an`,
  'you-call': `
    wählen sie sich
    bitte wählen sie
    rufen sie uns`,
  'by-phone': `
    telefonisch
    per telefon
    telefoninterview
    telefongespräch
    telefonat`,
  'link-later': `
    link … folgt
    link … vorher
    link … zugesandt
    link … senden
    link … schicken
    schicke … link
    schicken … link
    sende … link
    senden … link
    link erhalten sie
    link bekommen sie
    link bekommst du
    link kommt
    zugangslink
    einwahllink`,
  how: `
    gespräch … auf deutsch
    gespräch … auf englisch
    gespräch … auf französisch
    gespräch … auf spanisch
    gespräch … auf portugiesisch
    gespräch … auf niederländisch
    gespräch … auf italienisch
    gespräch … auf schwedisch
    gespräch … auf polnisch
    gespräch … auf japanisch
    interview … auf deutsch
    interview … auf englisch
    interview … auf französisch
    interview … auf spanisch
    interview … auf portugiesisch
    interview … auf niederländisch
    interview … auf italienisch
    interview … auf schwedisch
    interview … auf polnisch
    interview … auf japanisch
    anrufen
    anruf
    kamera
    headset
    kopfhörer
    ruhige umgebung
    ruhigen ort
    ruhigen raum
    stabile internetverbindung
    internetverbindung
    verbindung abbrechen
    verbindung abbricht
    technische probleme
    technischen problemen
    technik vorher
    ton und bild
    testen sie`,
  tool: `
    bildschirm teilen
    bildschirm freigeben
    bildschirmfreigabe
    ide
    entwicklungsumgebung
    eigener rechner
    eigenen rechner
    eigenen laptop
    laptop
    programmiersprache
    flipchart
    whiteboard*
    gemeinsames dokument
    gemeinsamen dokument
    online editor
    editor`,
  dress: `
    sicherheitsschuhe
    schutzhelm
    warnweste
    schutzkleidung
    kleidung
    kleiderordnung
    dresscode
    arbeitskleidung
    anzug
    krawatte
    sicherheitsschuhe
    arbeitsschuhe
    festes schuhwerk
    geschlossene schuhe
    schutzkleidung
    business casual
    smart casual
    leger
    ziehen sie … an
    anziehen
    jeans
    schutzhelm`,
  focus: `
    fokus
    schwerpunkt*
    im mittelpunkt
    im vordergrund
    soll es um
    dreht sich
    besprechen
    eingehen
    geht … ein
    vertiefen
    tiefer einsteigen
    steigt … ein
    einsteigen
    fragen zu
    fragen nach
    fragen zur
    fragen zum
    fragt nach
    fragt sie
    fragen werden
    werden … fragen
    themen
    thema
    wissen möchten
    möchte wissen
    interessiert sich
    interessieren sich
    interessiert uns
    hören möchten
    möchte … hören
    verstehen wie
    verstehen möchten
    erfahren wie
    kennenlernen wie
    kompetenz*
    rollenspiel
    durchsprechen
    durchgehen
    gehen … durch
    live coding
    pair programming
    programmieren
    systemdesign
    achtet auf
    legt wert auf
    legen wert auf
    erwartet sie
    erwartet dich
    prüfen
    testen wir
    geht … um
    befragen
    befragt`,
  agenda: `
    ablauf
    ersten … minuten
    letzten … minuten
    minuten für
    minuten lang
    zu beginn
    am anfang
    zunächst
    anschließend
    danach
    zum schluss
    zum abschluss
    am ende
    im anschluss
    zeit für ihre fragen
    zeit für deine fragen
    ihre fragen
    deine fragen
    rückfragen
    pause
    mittagessen
    mittagspause
    rundgang
    führung
    hausführung
    werksführung
    kaffee
    teile
    zwei teilen
    drei teilen
    tagesordnung
    planen sie
    plane
    einplanen
    nehmen sie sich … zeit
    auf deutsch
    auf englisch
    in englischer sprache
    in deutscher sprache
    locker*
    formlos
    zwanglos`,
  prepare: `
    vorbereiten
    bereiten sie
    bereite
    bereitet
    vorbereitung
    vorbereitet
    lesen sie
    lies
    durchlesen
    anschauen
    anzusehen
    schauen sie sich
    schau dir
    machen sie sich … vertraut
    mach dich … vertraut
    überlegen sie
    überleg dir
    überlege dir
    denken sie
    denk
    beispiele
    beispiel
    parat haben
    fragen mit
    installieren
    ausfüllen
    füllen sie
    füll
    vorab
    im vorfeld`,
  brief: `
    aufgabe
    aufgabenstellung
    fallstudie
    präsentation
    präsentieren
    folien
    hausaufgabe
    arbeitsprobe
    einreichen
    reichen sie
    einsenden
    schicken sie … bis
    senden sie … bis
    datensatz
    abgabe
    höchstens … stunden
    maximal … stunden
    nicht mehr als … stunden`,
  phone: `
    erreichen sie mich
    erreichen sie uns
    erreichst du mich
    erreichst du uns
    erreichbar
    rufen sie mich
    ruf mich
    ruf … an
    rufen sie … an
    verspäten
    verspätung
    zu spät
    im stau
    nicht finden
    am tag selbst
    handynummer
    mobilnummer
    durchwahl
    telefonnummer
    notfall`,
  adjustments: `
    barrierefrei*
    barriere*
    rollstuhl*
    nachteilsausgleich
    schwerbehindert*
    behinderung*
    unterstützungsbedarf
    besondere bedürfnisse
    unverträglichkeit*
    allergi*
    vegetarisch*
    vegan*
    gebärdensprach*
    dolmetscher*
    untertitel
    anpassung*
    unterstützung benötigen
    unterstützung brauchen`,
  nda: `
    geheimhaltung*
    verschwiegenheit*
    vertraulichkeitserklärung
    vertraulichkeitsvereinbarung
    nda
    stillschweigen`,
  travel: `
    reisekosten
    fahrtkosten
    fahrkosten
    anreisekosten
    anreise
    reisekostenerstattung
    erstatten
    erstattet
    erstattung
    belege
    quittung*
    bahnticket
    bahnfahrt
    bahn 2
    2 klasse
    zweiter klasse
    fahrkarte*
    hotel
    übernachtung
    flug
    flüge
    taxi
    kilometergeld
    kilometerpauschale`,
  recording: `
    aufgezeichnet
    aufzeichnen
    aufzeichnung
    aufgenommen
    mitschnitt
    mitgeschnitten
    transkri*
    protokolliert
    ki notizen`,
  next: `
    nächste schritte
    nächsten schritte
    nächsten schritt
    nächste schritt
    weitere schritte
    weiteren schritten
    wie es weitergeht
    rückmeldung
    feedback
    entscheidung
    entscheiden
    melden uns
    melde mich
    hören von uns
    hörst von uns
    hören sie von
    hörst du von
    geben … bescheid
    gebe … bescheid
    erhalten … bescheid
    bekommen … bescheid
    antwort von uns
    ergebnis
    zusage
    bei erfolg
    verläuft … gut
    abschließend
    im anschluss an das gespräch
    nach dem gespräch`,
  pleasantry: `
    freuen uns
    freue mich
    freuen sie
    vielen dank
    herzlichen dank
    danke für
    danke dass
    bei fragen
    für fragen
    für rückfragen
    fragen haben
    fragen hast
    viel erfolg
    viel spaß
    bis bald
    bis dann
    entschuldig*
    leider
    schönes wochenende
    schönen tag
    gute nachrichten
    herzlichen glückwunsch
    hat uns gefallen
    hat mir gefallen
    angenehm*`,
  arranged: `
    laden wir sie
    laden sie
    lade sie
    laden dich
    lade dich
    einladen
    eingeladen
    einladung zu
    bestätigen
    bestätigt
    findet … statt
    stattfinden
    statt
    ihr gesprächspartner
    ihre gesprächspartner
    treffen sie
    triffst du
    sprechen sie mit
    sprichst du mit
    gesprächspartner
    passt ihnen
    passt dir
    passt es
    terminvorschl*
    verschoben
    verschieben
    neuer termin
    wie besprochen
    wie vereinbart`,
  held: `
    wann
    datum
    termin
    uhrzeit
    zeit
    beginn
    ende
    wo
    ort
    adresse
    anschrift
    treffen
    wer
    mit
    gesprächspartner
    gesprächspartnerin
    gesprächspartnerinnen
    ihre gesprächspartner
    interviewer
    teilnehmer
    teilnehmende
    stelle
    position
    rolle
    job
    firma
    unternehmen
    dauer
    link
    zugang
    video
    zoom
    teams
    google meet
    runde
    betreff
    art
    recruiter
    ansprechpartner
    ansprechpartnerin
    kontakt
    name
    von
    an
    gesendet
    zeitzone`,
  legal: `
    geschäftsführ*
    amtsgericht
    handelsregister
    hrb
    registergericht
    ust id
    umsatzsteuer*
    datenschutz*
    impressum
    vertraulich
    abmelden
    abbestellen
    nicht antworten
    automatisch generiert
    automatisch erstellt
    sitz der gesellschaft
    gesendet von
    gesendet mit
    umwelt
    ausdrucken
    vorstand
    aufsichtsrat`,
  greeting: `
    hallo
    hi
    hey
    moin
    servus
    guten tag
    guten morgen
    liebe
    lieber
    sehr geehrte
    sehr geehrter
    grüß gott
    grüezi`,
  closing: `
    viele grüße
    beste grüße
    liebe grüße
    herzliche grüße
    freundliche grüße
    schöne grüße
    mit freundlichen grüßen
    mit freundlichem gruß
    mit besten grüßen
    mit herzlichen grüßen
    gruß
    grüße
    lg
    vg
    mfg
    bg
    bis bald
    bis dann
    bis donnerstag
    bis freitag
    bis montag
    bis dienstag
    bis mittwoch
    danke`,
  notes: `
    hinweis*
    wichtig*
    gut zu wissen
    organisatorisch*
    details
    infos
    informationen
    zum ablauf
    vor dem gespräch
    vor dem termin
    praktisches
    ps
    p s
    noch etwas
    anmerkung*`,
  you: `
    sie
    ihr
    ihre
    ihren
    ihnen
    du
    dir
    dich
    dein
    deine
    deinen
    euch
    bitte
    wir`,
  talk: `
    gespräch
    gesprächs
    interview
    termin
    treffen
    runde
    vorstellungsgespräch
    kennenlernen
    call
    telefonat
    tag
    besuch
    videocall
    probetag
    probearbeiten
    schicht
    haus
    büro
    standort
    werk`,
}
