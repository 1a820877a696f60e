import type { AnswerWords } from './answer-words.ts'

export const de: AnswerWords = {
  classes: {
    hiring: `
      stelle|position|rolle|besetzung|einstellung|einstellungen|neueinstellungen|verfahren|prozess|suche|recruiting|rekrutierung|
      budget`,
    stopped: `
      unterbrechen|unterbrochen|verschiebt sich|verschieben|verschoben|gestoppt|stoppen|auf eis|ruht|pausiert|pausieren|eingefroren|
      zurückgestellt|vertagt|vertagen|blockiert|nicht freigegeben|noch nicht freigegeben|noch nicht genehmigt|nicht genehmigt|
      aufgeschoben|hinausgezögert`,
    ended: `
      vergeben|besetzt|gestrichen|zurückgezogen|aufgehoben|entfällt|weggefallen|geschlossen|nicht mehr verfügbar|nicht mehr vakant|
      eingestellt worden`,
    again: `
      nächstes|nächste|nächsten|nächster|zweites|zweite|zweiten|weiteres|weiteren|weitere|drittes|letztes|letzten|finales|folgende|
      folgenden|zwei`,
    step: 'gespräch|interview|runde|termin|kennenlernen|treffen|schritt|etappe|stufe|aufgabe|phase|besuch|mal',
    receive: 'eingang|erhalten|empfangen|eingegangen',
  },
  not: 'nicht|kein|keine|keinen|keiner|keinem|keines|niemand|niemanden|nie|weder|nichts|leider absagen',
  notBehind: true,
  harmless: `
    nicht nur|nach gesprächen mit anderen|auch mit anderen|mit anderen bewerberinnen und bewerbern gesprochen|nicht zuletzt|
    zögern sie nicht|zögere nicht|nicht leicht|nicht einfach|nicht leichtgefallen|nichts dagegen|nichts mit dir|nichts mit ihnen|
    nicht abgesagt|keine absage|zu oder absagen|absagen an|absage an|noch keine entscheidung|nicht mehr lange|keine sorge|
    warum nicht|nicht länger auf die folter|falls sie weiterhin interesse|wenn du noch interesse|wenn sie noch interesse|
    wenn du magst|wenn sie möchten|zwischen zusage und absage|neuigkeiten zum nächsten|zu den nächsten schritten … nichts|kein nein|
    wissen es noch nicht|wissen noch nichts|noch nicht informiert|nicht so weit`,
  maybe: `
    falls|wenn|ob|sollten sie|solltest du|sollten wir|sofern|gegebenenfalls|eventuell|gilt als|gehen sie davon aus|davon auszugehen|
    so betrachten sie|ohne rückmeldung|ohne antwort`,
  but: 'aber|jedoch|allerdings|doch|obwohl',
  wished: `
    hätten … gemacht|hätten … genommen|hätten … eingestellt|hätten … angeboten|hätten … begrüßt|hätten … gewünscht|hätte … gemacht|
    hätte … angeboten|hätte … genommen|hätten wir … gemacht|hätten gern|hätten gerne|hätten uns gefreut|hätten uns sehr gefreut|
    gern hätten|gerne hätten|wollten … eigentlich`,
  early: 'noch zu früh|zu früh|noch nicht so weit|noch nicht soweit',
  aside: `
    parkplatz|parken|schirm|fahrtkosten|reisekosten|spesen|erstattung|erstattet|raum|zimmer|besprechungsraum|ausweis|newsletter|
    meetup|konferenz|umfrage|rechnung|hotel|taxi`,
  subjects: `
    wir|ich|sie|du|es|das|die|der|dass|weil|da|sodass|so dass|daher|deshalb|bitte|leider|im|unsere|unser|eine|über`,
  others: `
    anderen bewerber|andere bewerber|anderer bewerber|anderen bewerberin|andere bewerberin|anderen bewerbern|andere bewerberinnen|
    anderen bewerberinnen|anderen kandidaten|andere kandidaten|anderen kandidat|anderer kandidat|andere kandidatin|
    anderen kandidatin|anderen person|andere person|jemand anderen|jemand anderem|jemanden anderen|jemand anders|jemanden mit|
    jemanden aus|interne besetzung|intern besetzt|internen bewerber|interne bewerberin|internen kandidaten|interne kandidatin|
    mitbewerber*|weitere bewerber|anderen weg|andere richtung|anderen profil|anderes profil|anderen profilen|eine andere wahl|
    jemand mit|jemanden|eine kollegin aus|einen kollegen aus|mitbewerberin|eine andere bewerbung|andere bewerbungen|
    anderen bewerbung|ein interner|eine interne|ein kollege|eine kollegin|eine person mit|einer person mit|jemand aus|
    ein bewerber mit`,
  decides: `
    entschieden|entscheidung für|entscheidung zugunsten|gewählt|ausgewählt|wahl auf|zugesagt|unterschrieben|angenommen|eingestellt|
    den vorzug|vorgezogen|angebot gemacht|ein angebot|besetzt|besser|näher|stärker|passender|passen|erfüllen|zugunsten|weitermachen|
    fortsetzen|weitergehen|weiterverfolgen|weiter verfolgen|vergeben|vorn|vorne|knapp|gegangen|gefallen|erhalten|zum zug*|geeigneter|
    überzeugender|passte|passt|mehr erfahrung|intern|übernehmen|übernimmt|stelle bekommen|bekommt die stelle|bekommt den`,
  offer: `
    stelle anbieten|position anbieten|stelle als … anbieten|ihnen die stelle|dir die stelle|ihnen die position|dir die position|
    angebot machen|angebot unterbreiten|angebot zu machen|angebot zu unterbreiten|angebot zukommen|ein angebot machen|unser angebot|
    vertragsangebot|arbeitsangebot|stellenangebot für sie|angebotsschreiben|ihr angebot|dein angebot|zusage|zusagen zu können|
    zusagen zu dürfen|einstellungszusage|einstellen|ihre einstellung|deine einstellung|die einstellung als|arbeitsvertrag|
    anstellungsvertrag|vertragsentwurf|vertrag kommt|den vertrag|ihr vertrag|dein vertrag|du hast den job|sie haben den job|
    du hast die stelle|sie haben die stelle|der job gehört|die stelle gehört|wahl auf sie|wahl auf dich|für sie entschieden|
    für dich entschieden|uns für sie|uns für dich|bei uns anfängst|bei uns anfangen|bei uns beginnen|willkommen im team|
    willkommen an bord|in unserem team begrüßen|im team begrüßen|als neue kollegin|als neuen kollegen|mit dir arbeiten|
    mit ihnen arbeiten|zusammenarbeiten möchten|dich im team|sie im team|teil unseres teams|angebot … schick*|angebot … folgt|
    angebot … unterbreit*|angebot … zusenden|angebot … liegt|angebot gilt|schriftliche angebot|schriftliches angebot|angebot vor*|
    bieten wir ihnen … vertrag|bieten wir ihnen … stelle|bieten wir ihnen … position|bieten wir dir … vertrag|
    bieten wir dir … stelle|bieten ihnen … vertrag|bieten dir … vertrag|bieten ihnen … stelle|bieten dir … stelle|
    bekommst die stelle|bekommen die stelle|erhalten die stelle|erhältst die stelle|kriegst die stelle|kriegst den job|
    bekommst den job|stelle ist ihre|stelle ist deine|wunschkandidat*|erste wahl|wir wollen dich|wir wollen sie|
    wollen dich unbedingt|möchten dich … an bord|möchten sie … an bord|an bord haben|an bord holen|als … begrüßen|als … willkommen|
    willkommen heißen|ins team holen|für uns gewinnen|für unser team gewinnen|zu uns kommst|zu uns kommen möchten|ihr arbeitsbeginn|
    dein arbeitsbeginn|entscheidung … auf sie gefallen|entscheidung … auf dich gefallen|bei uns arbeiten|wir stellen sie ein|
    wir stellen dich ein|vertragsunterlagen|angebot gemacht|entwurf des vertrags|teil des teams wirst|teil des teams werden|
    teil unseres teams wirst|angebot gilt weiterhin|übrige angebot|wenn sie zusagen|wenn du zusagst|einstellen möchten|
    dich dabei haben|sie dabei haben|wahl ist auf dich|wahl ist auf sie|wahl fiel auf dich|wahl fiel auf sie|dich genommen|
    du hast es geschafft|verbindliche zusage|verbindliche rückmeldung|wir nehmen dich|wir nehmen sie|bist eingestellt|
    sind eingestellt|unser vorschlag:|alle für dich gestimmt|alle für sie gestimmt|einstimmig für dich|einstimmig für sie|
    halten es ihnen … offen|halten es dir … offen|halten das angebot`,
  offersElse: `
    termin anbieten|termine anbieten|gespräch anbieten|feedback anbieten|alternativ* … anbieten|angebote an|laufenden angeboten|
    spannende stellen|stellen an|bieten laufend|angebot ablehnen|weiterbildungsangebot|wir bieten allen|zum gespräch … begrüßen|
    zum interview … begrüßen|als gast|vor einem angebot|was wir bieten|wir bieten 30|anderes angebot|andere angebote`,
  onward: `
    nächste runde|nächsten runde|zweite runde|zweiten runde|dritte runde|dritten runde|letzte runde|letzten runde|finale runde|
    finalen runde|endrunde|runde weiter|eine runde weiter|im nächsten schritt|nächster schritt|nächste schritt ist|
    nächsten schritt möchten|nächsten schritt würden|laden wir|lade ich|laden sie … ein|laden dich … ein|einladen|einladung zum|
    einladung zu einem|eingeladen|näher kennenlernen|besser kennenlernen|noch einmal kennenlernen|persönlich kennenlernen|
    wieder sehen|wiedersehen|weiteres gespräch|weiteren gespräch|zweites gespräch|zweiten gespräch|zweitgespräch|drittgespräch|
    folgegespräch|abschlussgespräch|probetag|probearbeiten|schnuppertag|fortsetzen|fortzusetzen|weiterführen|weiterzuführen|
    weitergehen|weitermachen|weiterverfolgen|weiter verfolgen|weiter zu verfolgen|weiterkommen|weitergekommen|einen schritt weiter|
    engere auswahl|engeren auswahl|engeren kreis|finalist*|unter den letzten|bestanden|der technik vorstellen|dem team vorstellen|
    team vorstellen|referenzen|referenzgeber|probeaufgabe|programmieraufgabe|fallstudie|testaufgabe|such dir … einen termin|
    suchen sie sich … einen termin|einen tag bei uns|termin für das nächste|termin für ein weiteres|termins mit|kennenlernen möchte|
    kennenlernen würde|möchte dich … kennenlernen|möchte sie … kennenlernen|möchten dich … kennenlernen|möchten sie … kennenlernen|
    würde dich … kennenlernen|würde sie … kennenlernen|würde dich gern|als nächstes würde|als nächstes möchte|als nächstes steht|
    als nächstes folgt|gespräch … vertiefen|gespräche fortführen|gespräche … fortsetzen|ins büro einladen|vor ort einladen|
    gemeinsam weiter|geht es weiter|geht's weiter|weiter geht's|weiter geht es|gehen … weiter|auswahlrunde … durchlaufen|
    assessment center|erfolgreich durchlaufen|hast die erste|haben die erste|wieder zu sehen|fachgespräch|technikgespräch|
    technikinterview|zweite gespräch|tiefer mit dir|tiefer mit ihnen|tag vor ort|zweites mal sehen|ein weiteres mal sehen|
    noch einmal sehen|noch einmal sprechen|noch einmal treffen|steht ein kaffee|steht … an|vorstellen möchten|dich … vorstellen|
    <again> <step> … ausgewählt|ausgewählt … <again> <step>|zwei referenzen|online test|onlinetest|probearbeitstag|
    zum kennenlernen ins|wollen dich … sehen|möchten sie … sehen|möchten dich … sehen|möchten dich … treffen|möchten sie … treffen|
    würde gern … sprechen|würde gerne … sprechen`,
  references: 'referenz*|ehemalige vorgesetzte*|früheren vorgesetzten|ehemaligen vorgesetzten',
  chosen: `
    setzen … fort|verfolgen … weiter|führen … weiter|weiterverfolgen|fortsetzen|
    berücksichtigen|berücksichtigt|ausgewählt|gewählt|geklappt|gereicht|erfolgreich|zusage geben|zusagen|passen|passt|in die engere|
    die richtige|der richtige|weiterhelfen|anbieten können|in betracht|entschieden haben uns gegen|zum nächsten schritt|weiterkommen|
    eine stelle anbieten|engere wahl|überzeugen können|besetzen|besetzt werden|fehlte|zum zuge|unter den ausgewählten|
    zu den ausgewählten`,
  no: `anderweitig entschieden|anders entschieden|für jemand anderen entschieden|anders ausgefallen|andere entscheidung getroffen|beenden den prozess|
    beenden wir den prozess|beenden wir das verfahren|nicht gemeinsam weiter|nicht gemeinsam gehen|nummer zwei|zweite wahl|nicht ganz gereicht|nicht gereicht|nicht überzeugt|
    absage|absagen|abzusagen|abgesagt|abgelehnt|ablehnen|andere wahl|gegen eine einstellung|gegen ihre bewerbung|
    gegen dich entschieden|gegen sie entschieden|gegen eine zusammenarbeit|von einer einstellung absehen|einstellung absehen|absehen|
    stelle ist besetzt|stelle besetzt|inzwischen besetzt|bereits besetzt|anderweitig besetzt|intern besetzt|besetzt worden|
    besetzt werden konnte|stelle wurde besetzt|position ist besetzt|position wurde besetzt|stelle gestrichen|stelle wurde gestrichen|
    stelle entfällt|stelle fällt weg|stelle zurückgezogen|suche beendet|verfahren beendet|bewerbungsverfahren beendet|bedauern|
    zu unserem bedauern|mit bedauern|ihrem weiteren weg|deinem weiteren weg|ihren weiteren weg|deinen weiteren weg|
    ihrer weiteren suche|ihre weitere suche|deine weitere suche|bewerbungsunterlagen zurück|angebot zurückziehen|
    angebot zurücknehmen|zusage zurück*|keine positive|keine zusage|keinen positiven|keine gute nachricht|keine guten nachrichten|
    schlechte nachricht*|keine einsatzmöglichkeit*|keine passende|keinen passenden|keine verwendung|<job>…<ended>|
    anderweitig vergeben|bereits vergeben|intern … besetzen|besetzen … intern|besetzung findet nicht statt|keine besetzung|
    nicht zu besetzen|nicht nachbesetzt|nicht besetzt werden|sagen … ab|sage … ab|eine absage|ein nein|leider nein|
    nicht weiter berücksichtigen|nicht weiter verfolgen|nicht in die engere|überqualifiziert|zu senior|bewerbungsprozess … beenden|
    prozess … beenden|verfahren … beenden|wird leider nichts|wird nichts mit|hoffnungen gemacht|nicht zueinander|
    nicht zusammengefunden|kommen wir nicht zusammen|verfahren ist damit für sie|nicht weiterverfolgen`,
  things: `vertragsentwurf|entwurf|fassung|version|vertrag|antrag|fahrtkosten*|spesen*|erstattung*|test|persönlichkeitstest|aufgabe|fallstudie|probeaufgabe|hintergrundprüfung|referenzprüfung|formular|formulare|fragebogen|budget|visum|reise|zug|bahn|streik|dokument|unterlage|unterschrift|rechnung|zahlung|link|andere stelle|anderen stelle|andere position|anderen position|andere rolle|raum|saal|termin|termine|uhrzeit`,
  beside: `nach|aufgrund|anhand|wegen|trotz|auf basis|auf grundlage|durchsicht|am|vom|letzten|diesen`,
  themselves: `ihnen|dir|sie|dich|ihre bewerbung|deine bewerbung|ihrer bewerbung|deiner bewerbung|bewerbung|kandidatur|ihr profil|dein profil|die stelle|diese stelle|die position|diese position|der stelle|unser angebot|das angebot|einstellung|zusammenarbeit|zusage|niveau|erwartungen|ausgereicht|gereicht|überzeugt|besetzung|verfahren`,
  leaves: `hat abgesagt|haben abgesagt|abgesagt hat|zurückgezogen|abgesprungen|springt ab|ausgestiegen|uns abgesagt|kein interesse mehr|nicht mehr interessiert|hat verschoben|erkrankt|krank geworden|abgelehnt hat|hat abgelehnt|haben abgelehnt|hat unser angebot|hat das angebot abgelehnt`,
  hold: `machen weiter wenn|machen wir weiter wenn|weiter, wenn sie zurück|weiter, wenn er zurück|wenn sie zurück ist|wenn er zurück ist|nach ihrer rückkehr|nach seiner rückkehr|
    auf eis|eingefroren|einfrieren|einstellungsstopp|einstellungsstop|einstellungsstopps|pausieren|pausiert|pause|pausen|gestoppt|
    ausgesetzt|aussetzen|zurückgestellt|zurückstellen|aufgeschoben|verschoben auf unbestimmte|auf unbestimmte zeit|bis auf weiteres|
    vorerst gestoppt|vorübergehend|ruht|ruhen|in der schwebe|liegt alles|stellen wir niemanden ein|stellen niemanden ein|
    niemanden einstellen|derzeit keine einstellungen|keine einstellungen|auf halten|haltestatus|on hold|<hiring>…<stopped>|
    einstellungsstopp*|dürfen … niemanden|können … niemanden einstellen|können derzeit nicht einstellen|nicht einstellen dürfen|
    budget … noch nicht|budgetfreigabe|freigabe … aus|haushaltssperre|verschiebt sich auf|auf unbestimmte|bis jahresende nicht|
    wartet auf freigabe|warten auf … freigabe|warten auf das budget|reorganisation abwarten|umstrukturierung abwarten|
    abwarten müssen|keine verträge mehr|keine neuen verträge|keine verträge … ausstell*|budget … gestrichen|
    bis zum abschluss … ausgesetzt|entscheidung … vertagt|alle offenen stellen prüfen|offenen stellen … prüfen|nicht weitermachen|
    fürs erste gestrichen|gerade nicht weiter`,
  delays: `entscheidung … verschiebt|entscheidung … verschoben|entscheidung … vertagt|entscheidung … verzögert|verschieben … entscheidung|entscheidung fällt erst|zeitplan … verschoben|alles verschiebt sich`,
  away: `ist … in elternzeit|ist … im urlaub|ist … in mutterschutz|ist … abwesend|ist … nicht im büro|ist … nicht im haus|ist … außer haus|ist in elternzeit|ist im urlaub|ist bis … im urlaub|geht in elternzeit|sind … im urlaub|ist krank`,
  reply: `
    gilt|gültig|bleibt bestehen|zusage|rückmeldung|antwort|antworten|antworte|antwortest|entscheidung|bescheid|unterschrieben|unterschreiben|unterzeichnet|zurücksenden|
    zurückschicken|gültig|annehmen|annahme|bestätigen sie|bestätige uns|um bestätigung|ihre bestätigung|deine bestätigung|
    von ihnen hören|von dir hören|frist|mitteilen|melden|bedenkzeit|zu- oder absage|gilt bis|halten wir|entscheiden|
    halten dir|halten ihnen|überlegen|nachdenken|überlegung|verfällt|verfallen|erlischt|steht|aufrecht|unterschrieben*|unterzeichnet*|zusagen|lassen sie sich|lass dir|zeit lassen|schlaf*|entschließen|bis wann|fristende|angebotsfrist|annahmefrist|entscheidungsfrist`,
  granted: `frist … angebot*|angebot … verlänger*|verlänger* … angebot*|annahmefrist|angebotsfrist|entscheidungsfrist|bedenkzeit|angebot … offen|angebot … gültig|sie … entscheiden|du … entscheiden|dich … entscheiden|überlegen sie|überleg es dir|zeit zum überlegen|zeit für ihre entscheidung|zeit für deine entscheidung|ihre antwort hat zeit|deine antwort hat zeit|ob sie annehmen|ob du annimmst|ihre zusage|deine zusage`,
  suits: `passt|passt uns|reicht|reicht uns|reicht auch|genügt|genügt uns|ist in ordnung|geht in ordnung|ist auch okay|ist okay|ist kein problem|geht auch|wäre in ordnung`,
  dated: `beginn|start|startet|anfangen|erster arbeitstag|ersten arbeitstag|eintritt*|eintreten|geht ihnen|geht dir|folgt|erhalten sie|erhältst|bekommen sie|bekommst|schicken wir|senden wir|schicke ich|sende ich|schicken ihnen|senden ihnen|zusenden|kommt bis|urlaub|urlaubs*|abwesend*|elternzeit|probezeit|kündigungsfrist|bonus|gezahlt|auszahlung|führungszeugnis|referenz*|rufe|ruft|telefonat|treffen|einarbeitung|fragen|vorstellungsgespräch`,
  machine: `
    automatische antwort|automatisch erstellt|automatisch generiert|automatisch versendet|automatische nachricht|
    automatisierte nachricht|automatisierte antwort|abwesenheitsnotiz|abwesenheit|nicht im büro|nicht im haus|außer haus|im urlaub|
    in elternzeit|in mutterschutz|nicht auf diese|antworten sie nicht auf|nicht an diese|keine e mails|nicht weitergeleitet|
    wieder erreichbar|wieder da|eingangsbestätigung|bewerbung ist eingegangen|bewerbung ist bei uns eingegangen|
    eingang ihrer bewerbung|eingang deiner bewerbung|bewerbung erhalten|bewerbung ist bei uns angekommen|bewerbung ist angekommen|unterlagen sind da|unterlagen sind bei uns|nachricht ist eingegangen|ihre nachricht erhalten|
    vielen dank für ihre bewerbung|vielen dank für deine bewerbung|danke für deine bewerbung|bestätigen sie ihre e mail|
    bestätige deine e mail|bestätigungslink|ihr anliegen in der regel|wie zufrieden waren sie|umfrage|automatisch erzeugt*|
    unaufgefordert|prüfen ihre unterlagen|prüfen deine unterlagen|prüfen ihre bewerbung|bewerberprofil|bewerberkonto|
    nicht erreichbar|befinde mich in|bin ich nicht|bis zum … nicht im|in dringenden fällen|ihre e mail wird|deine e mail wird|
    eingegangen und wird|bestätigen den eingang|eingang ihrer|eingang deiner|bewerberportal|neue nachricht im|wird sich innerhalb|
    danke für ihre anfrage|danke für deine anfrage|vielen dank für ihre anfrage|bitte bewerten sie|bewerten sie ihr|
    ihre meinung ist uns|deine meinung ist uns|erfolgreich übermittelt|erfolgreich hochgeladen|nur unregelmäßig|
    unterlagen geprüft haben|unterlagen erhalten|unterlagen … prüfen|bitten um etwas geduld|haben sie etwas geduld|hab etwas geduld`,
  hints: {
    offer: `
      herzlichen glückwunsch|glückwunsch|gratulation|gratuliere|konditionen|gehalt|startdatum|vertragsbeginn|ihr erster tag|
      dein erster tag|vertrag|grünes licht|unterschreiben|kündigungsfrist|tolle nachrichten|gute nachrichten|begeistert|unbefristet*|
      jahresgehalt|euro|urlaub|den job|stoßen wir an|einig|angebot|zusagen|zusagst`,
    rejection: `
      alles gute|viel erfolg bei|viel erfolg für|weiterhin viel erfolg|für ihre zukunft|für deine zukunft|talentpool|erneut bewerben|
      wieder bewerben|andere ausschreibungen|jemanden mit|mehr erfahrung|danke für dein interesse|danke für ihr interesse|
      interesse an unserem|nach sorgfältiger prüfung|unterlagen behalten|fällt mir schwer|brauchen jemanden|suchen jemanden|
      gern telefonisch feedback|gebe dir gern|führungserfahrung|hoffnungen`,
    'on-hold': `
      umstrukturierung|reorganisation|budget|fusion|sobald sich|im frühjahr|wieder aufnehmen|wieder aufgreifen|keinen zeitplan|
      nach wie vor|so lange|unklar|quartal|vertagt|prüfung|geschäftsleitung`,
    'next-step': `
      hast du … zeit|haben sie … zeit|wann passt|passt ihnen|passt dir|passt es dir|passt es ihnen|wann hättest|wann hätten sie|
      wann können sie|wann kannst du|terminvorschläge|einen termin|verfügbarkeit*|kennenlernen|kennen lernen|<again> <step>|
      austauschen|im team vorstellen|such dir|überzeugt|welcher tag|wäre dir recht|wäre ihnen recht|45 minuten|60 minuten|zwei kolleg*|
      ein kaffee`,
  },
}
