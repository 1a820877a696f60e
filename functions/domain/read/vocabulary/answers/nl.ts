import type { AnswerWords } from './answer-words.ts'

export const nl: AnswerWords = {
  classes: {
    hiring: 'functie|vacature|procedure|werving|aanname|sollicitatieprocedure|budget|besluit|contracten|aannames',
    stopped: `
      stilgelegd|uitgesteld|bevroren|opgeschort|in de wacht|geblokkeerd|niet goedgekeurd|nog niet goedgekeurd|on hold|gepauzeerd|
      gestopt|stil`,
    ended: 'vervuld|ingevuld|ingetrokken|vervallen|gesloten|geschrapt|geannuleerd|vergeven|vervalt',
    again: 'volgende|tweede|derde|laatste|nog een|ander|nieuw|nieuwe|twee',
    step: 'gesprek|ronde|interview|stap|afspraak|opdracht|kennismaking|fase|keer',
  },
  not: 'niet|geen|niemand|nooit|niets|noch|helaas afwijzen',
  notBehind: true,
  harmless: `
    niet alleen|na gesprekken met andere kandidaten|ook met andere kandidaten gesproken|aarzel niet|niet eenvoudig|niet makkelijk|
    niet gemakkelijk|geen zorgen|ligt niet aan|heeft niets met jou|geen afwijzing|nog geen besluit|nog geen beslissing|
    als je nog interesse|als u nog interesse|als je wilt|als u wilt|niet geselecteerde kandidaten|waarom niet|
    nieuws over de volgende stap|geen nee|weten het nog niet`,
  maybe: `
    als|indien|mocht|mochten|of wij|of we je|wanneer wij|heb je na|heeft u na|eventueel|ga er dan|beschouw`,
  but: 'maar|echter|toch|hoewel',
  wished: `
    hadden je graag|hadden u graag|had je graag|had u graag|hadden graag|hadden wij … graag|hadden we … graag|wilden je eigenlijk|
    zouden graag … hebben|wilden … aannemen`,
  early: 'nog te vroeg|te vroeg|nog niet zover',
  aside: `
    parkeren|parkeerplaats|reiskosten|onkosten|vergoed*|vergaderzaal|zaal|paraplu|treinkaartje|taxi|hotel|nieuwsbrief|enquête|
    factuur|congres`,
  subjects: 'we|wij|ik|je|jij|u|het|dat|de|dit|ons|onze|omdat|daarom|dus|helaas|laat|graag',
  others: `
    andere kandidaat|andere kandidaten|andere kandidate|ander kandidaat|andere sollicitant|andere sollicitanten|iemand anders|
    ander persoon|andere persoon|interne kandidaat|intern iemand|iemand intern|iemand van binnen|iemand met|kandidaat die|
    kandidaten die|kandidaat met|medekandidaat|een ander|een ander profiel|andere weg|andere richting|iemand die|een collega van|
    een kandidaat met|een kandidaat die|een interne|iemand uit|een collega|een interne collega`,
  decides: `
    gekozen|kiezen|keuze|besloten|geselecteerd|aangenomen|getekend|aanbod gedaan|een aanbod|verder te gaan|verder gaan|door te gaan|
    doorgaan|de voorkeur|voorkeur aan|beter aansluit|beter aansluiten|beter past|beter bij|meer ervaring|gevallen op|paste|
    past beter|paste beter|gegaan|gevallen|geworden|voorrang|net iets|gekozen voor|voorkeur gegeven|neemt de functie|vervult de|
    gaat de functie`,
  offer: `
    bieden we je|bieden wij je|bieden wij u|bieden we u|bied ik je|bied ik u|aanbieden|aan te bieden|functie … aan|aanbod doen|
    aanbod te doen|aanbod voor je|aanbod voor u|ons aanbod|aanbod senior|arbeidsvoorwaardenvoorstel|aanbieding|voorstel doen|
    arbeidsovereenkomst|arbeidscontract|contractvoorstel|je contract|uw contract|het contract|de baan is van jou|de baan is voor jou|
    de baan is van u|je hebt de baan|u heeft de baan|je bent aangenomen|u bent aangenomen|aangenomen|jou aannemen|je aannemen|
    u aannemen|willen je graag in dienst|in dienst nemen|in dienst treden|keuze op jou|keuze op u|gekozen voor jou|gekozen voor u|
    voor jou gekozen|voor u gekozen|voor jou kiezen|willen met jou|met jou verder als collega|bij ons komt werken|
    bij ons komen werken|bij ons begint|bij ons starten|welkom in het team|welkom bij|welkom aan boord|team komen versterken|
    ons team versterken|nieuwe collega|onderdeel van ons team|startdatum|in ons team|graag in het team|in het team hebben|
    bij ons wilt komen|bij ons komt|aanbod geldt|aanbod is geldig|aanbod op papier|voorstel op papier|contract … ontvangt|
    contract … sturen|contract … toe|jou gekozen|u gekozen|kiezen voor jou|kiezen voor u|je komt in dienst|aannemen als|
    een aanbod … doen|doen je … aanbod|doen u … aanbod|doen we je een|je de functie|u de functie|je deze functie|met ons komt werken|
    ons komt versterken|conceptcontract|iedereen was voor|unaniem|willen je erbij|willen u erbij|ons voorstel|rest van het aanbod|
    aanbod blijft staan|dat je ja zegt|dat u ja zegt|staat open tot|je aanvaardt|erbij hebben`,
  offersElse: `
    gesprek aanbieden|gesprek aan te bieden|moment aanbieden|feedback aan|feedback geven|andere vacatures|bieden iedereen|
    toekomstige vacatures|aanbod onderhandelen|aanbod aan een ander|vacatures in ons team|gesprek met … in ons team|
    ontmoeten in ons team|bieden twee|ander aanbod|andere aanbiedingen`,
  onward: `
    volgende ronde|tweede ronde|derde ronde|laatste ronde|eindronde|door naar|een ronde verder|een ronde door|volgende stap is|
    volgende stap wordt|volgende stap bestaat|volgende fase|tweede gesprek|derde gesprek|vervolggesprek|volgende gesprek|eindgesprek|
    laatste gesprek|nodigen je|nodigen we je|nodigen wij je|nodigen u|nodigen wij u|nodig ik je|nodig ik u|uitnodigen|uit te nodigen|
    uitnodiging voor|uitgenodigd|stellen je … voor|je voorstellen aan|u voorstellen aan|voorstellen aan de rest|
    kennismaken met de rest|nader kennismaken|beter leren kennen|verder met je|met je verder|met jou verder in|met u verder|
    verder met jou|verder met u|verder gaan met|verdergaan met|verder met de procedure|procedure voortzetten|voortzetten|vervolgen|
    vervolg geven|verder in de procedure|verder te gaan|verdergaan|doorgaan met jou|doorgaan met u|je bent geslaagd|geslaagd voor|
    gehaald|finalist*|laatste drie|laatste twee|shortlist|referenties|referent|referenten|opdracht te maken|een opdracht|casus|
    meeloopdag|meelopen|plan een moment|prik een moment|plan hier|aan het team voorstellen|aan het team voor te stellen|
    voorstellen aan het team|kennis laten maken|kennismaken met|wil je graag spreken|wil u graag spreken|wil je graag ontmoeten|
    zou je graag spreken|zou je graag ontmoeten|met je verder gaan|met u verder gaan|verder gaan|oud leidinggevende*|
    gegevens van twee|voor een referentie|nodigen we u|uit voor een|naar de volgende|op kantoor uitnodigen|op kantoor langs|
    langs te komen|technisch interview|verder de diepte|tweede keer|nog een keer zien|nog eens zien|je graag voor aan|
    u graag voor aan|stellen je graag|stellen u graag|twee andere collega*|twee referenties|geselecteerd voor de volgende|
    online test|zien je graag|zien u graag`,
  references: 'referentie|referenties|referent|referenten|oud leidinggevende*',
  chosen: `
    zetten … voort|voort te zetten|voortgezet|
    geselecteerd|gekozen|uitgekozen|passend|past|aansluit|gelukt|geworden|in aanmerking|succesvol|verder helpen|de juiste|
    volgende ronde|verder|doorgaan|een plek|in te vullen|invullen|tot de gekozen|een aanbod`,
  no: `andere keuze|andere beslissing|anders besloten|we stoppen hier|stoppen we hier|stopt hier|tweede keus|tweede keuze|op de tweede plaats|
    niet het niveau|niet overtuigd|
    afgewezen|afwijzen|afwijzing|af te wijzen|helaas moeten we je|helaas moeten wij u|spijt ons|tot onze spijt|het spijt me je|
    het spijt ons|vacature is vervuld|inmiddels vervuld|vacature vervuld|is vervuld|functie is vervuld|intern vervuld|
    intern ingevuld|is ingevuld|inmiddels ingevuld|vacature is ingetrokken|vacature vervalt|vacature is vervallen|functie vervalt|
    functie is vervallen|vacature is gesloten|procedure is gestopt|procedure beëindigd|procedure te beëindigen|stopt het hier|
    succes met je zoektocht|succes met het vinden|succes met uw zoektocht|succes in je verdere|succes met je verdere|
    aanbod intrekken|aanbod trekken|een nee|wordt het niet|is het niet geworden|<job>…<ended>|slecht nieuws|geen goed nieuws|
    niet het nieuws|te senior|te junior|overgekwalificeerd|keuze … op een ander*|niet door naar|niet met je verder|niet met u verder|
    niet in te vullen|niet invullen|behoort niet tot|toch niet in|valse hoop|hoop gegeven|houdt het hier op`,
  things: `versie|contract|concept|declaratie|declaraties|reiskosten|aanvraag|verzoek|vergoeding|test|oefening|opdracht|casus|screening|referentiecheck|formulier|vragenlijst|budget|visum|reis|trein|staking|document|handtekening|factuur|betaling|link|andere functie|andere vacature|andere rol|zaal|ruimte|tijdstip`,
  beside: `na|naar aanleiding van|op basis van|gezien|ondanks|volgens|sinds|tijdens|op|afgelopen|deze|van`,
  themselves: `je sollicitatie|uw sollicitatie|sollicitatie|kandidatuur|je profiel|uw profiel|met je|met jou|met u|je niet|u niet|jou niet|de functie|deze functie|de vacature|deze vacature|ons aanbod|het aanbod|niveau|verwachtingen|procedure|aannemen|verder gaan|verder te gaan`,
  leaves: `teruggetrokken|trekt zich terug|trok zich terug|afgehaakt|haakte af|haakt af|heeft ons aanbod|heeft het aanbod|afgezegd|niet meer geïnteresseerd|ziek geworden|verzet`,
  hold: `pakken het daarna|pakken dit daarna|pakken het weer op|weer op als|weer op wanneer|na haar terugkeer|na zijn terugkeer|doorgeschoven|beslissing … verschoven|
    vacaturestop|aannamestop|personeelsstop|wervingsstop|bevroren|on hold|in de wacht|opgeschort|opschorten|gepauzeerd|pauzeren|
    op pauze|pauze|stilgelegd|stil|ligt stil|in de ijskast|uitgesteld|tot nader order|voorlopig geen|tijdelijk gestopt|
    tijdelijk stop*|aangehouden|<hiring>…<stopped>|niemand aannemen|niemand … aannemen|mogen … niet aannemen|geen mensen aannemen|
    niet werven|wachten op budget|wachten op goedkeuring|tot het budget|budget … goedgekeurd|voor onbepaalde tijd|even stilgelegd|
    geen contracten meer|geen nieuwe contracten|aannames … stil|liggen … stil|alle vacatures … bekijken|alle openstaande vacatures`,
  delays: `beslissing … uitgesteld|beslissing … verschoven|beslissing … doorgeschoven|besluit … uitgesteld|besluit … verschoven|besluit … doorgeschoven|schuiven … beslissing|schuiven … besluit`,
  away: `is … met verlof|is … met vakantie|is … op vakantie|is … afwezig|is … met zwangerschapsverlof|is … met ouderschapsverlof|is met verlof|is op vakantie|is afwezig|zijn … op vakantie|gaat met verlof`,
  reply: `
    geldig|weten|reactie|antwoord|antwoorden|reageren|reageer|beslissing|besluit|tekenen|getekend|ondertekend|ondertekenen|geldig|akkoord|
    accepteren|bevestig het|bevestig ons|je bevestiging|uw bevestiging|horen|terugsturen|retour|verloopt|deadline|bedenktijd|
    tot en met|beslissen|
    nadenken|denken|overwegen|houden we|staat open|vervalt|verstrijkt|blijft staan|blijft … staan|blijft open|staat … open|knoop|laten weten|terug te sturen|terugsturen|tijd om|de tijd|ondertekend*|getekend*|erover|nadenken`,
  granted: `verleng* … aanbod|aanbod … verleng*|aanbod … open|aanbod … geldig|termijn … aanbod|deadline … aanbod|bedenktijd|om te beslissen|om na te denken|om erover na te denken|je beslissing kan wachten|uw beslissing kan wachten|je antwoord kan wachten|of je akkoord|of u akkoord|geldigheid van het aanbod`,
  suits: `is prima|is goed|is ook goed|is oké|komt uit|past ons|mag ook`,
  dated: `begin|begint|beginnen|start|starten|eerste werkdag|eerste dag|volgt|ontvang je|ontvangt u|krijg je|krijgt u het|sturen we|stuur ik|sturen wij|komt uiterlijk|vakantie|verlof|afwezig|proeftijd|opzegtermijn|bonus|uitbetaald|referenties|bellen|bel ik|telefoontje|ontmoeten|vragen|sollicitatiegesprek`,
  machine: `
    automatisch antwoord|automatische antwoord|automatische reactie|automatisch bericht|automatisch gegenereerd|
    automatisch verzonden|afwezigheidsbericht|niet op kantoor|afwezig|met vakantie|op vakantie|ouderschapsverlof|zwangerschapsverlof|
    met verlof|beantwoord deze e mail niet|niet op deze e mail|sollicitatie ontvangen|sollicitatie is binnen|sollicitatie is ontvangen|
    sollicitatie goed ontvangen|ontvangstbevestiging|bedankt voor je sollicitatie|bedankt voor uw sollicitatie|je bericht ontvangen|
    uw bericht ontvangen|weer bereikbaar|weer terug|bevestig je e mailadres|bevestig uw e mailadres|bevestigingslink|
    tevredenheidsonderzoek|niet op reageren|hier niet op|goed ontvangen|zorgvuldig door|kandidaatprofiel|activeer je|ik ben afwezig|
    ben ik afwezig|bij afwezigheid|bij dringende|in dringende gevallen|nemen contact met je op als|bevestigen de ontvangst|
    ontvangst van je|ontvangst van uw|niet aanwezig|kandidatenportaal|nieuw bericht in|beoordeel je|je mening telt|
    binnen twee werkdagen`,
  hints: {
    offer: `
      gefeliciteerd|salaris|arbeidsvoorwaarden|wanneer kun je beginnen|wanneer kunt u beginnen|startdatum|contract|goed nieuws|
      opzegtermijn|tekenen|op papier|bruto|vakantiedagen|euro|voorstel|aanbod|ja zegt`,
    rejection: `
      succes met|veel succes|bedankt voor je interesse|bedankt voor uw interesse|bedankt voor je tijd|andere vacatures|in portefeuille|
      meer ervaring|zocht iemand|zoeken iemand|we zochten|hebben iemand nodig|hoop gegeven`,
    'on-hold': `
      reorganisatie|budget|fusie|zodra het|later weer|in het voorjaar|de directie|nog steeds graag|tot die tijd|onduidelijk`,
    'next-step': `
      welke dagen|welke dag|wanneer schikt|komt je uit|komen je uit|komt u uit|je beschikbaarheid|uw beschikbaarheid|kun je op|
      kunt u op|ben je beschikbaar|<again> <step>|een afspraak|inplannen|spreken|overtuigd|schikt je|schikt u|45 minuten|
      korte presentatie`,
  },
}
