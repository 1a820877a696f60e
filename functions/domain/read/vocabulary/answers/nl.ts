import type { AnswerWords } from './answer-words.ts'

export const nl: AnswerWords = {
  not: 'niet|geen|niemand|nooit|niets|noch|helaas afwijzen',
  notBehind: true,
  harmless:
    'niet alleen|na gesprekken met andere kandidaten|ook met andere kandidaten gesproken|aarzel niet|niet eenvoudig|niet makkelijk|niet gemakkelijk|geen zorgen|ligt niet aan|heeft niets met jou|geen afwijzing|nog geen besluit|nog geen beslissing|als je nog interesse|als u nog interesse|als je wilt|als u wilt|niet geselecteerde kandidaten|waarom niet',
  maybe: 'als|indien|mocht|mochten|of wij|of we je|wanneer wij|heb je na|heeft u na|eventueel|ga er dan|beschouw',
  but: 'maar|echter|toch|hoewel',
  subjects: 'we|wij|ik|je|jij|u|het|dat|de|dit|ons|onze|omdat|daarom|dus|helaas|laat|graag',
  others:
    'andere kandidaat|andere kandidaten|andere kandidate|ander kandidaat|andere sollicitant|andere sollicitanten|iemand anders|ander persoon|andere persoon|interne kandidaat|intern iemand|iemand intern|iemand van binnen|iemand met|kandidaat die|kandidaten die|kandidaat met|medekandidaat',
  decides:
    'gekozen|kiezen|keuze|besloten|geselecteerd|aangenomen|getekend|aanbod gedaan|een aanbod|verder te gaan|verder gaan|door te gaan|doorgaan|de voorkeur|voorkeur aan|beter aansluit|beter aansluiten|beter past|beter bij|meer ervaring|gevallen op',
  offer:
    'bieden we je|bieden wij je|bieden wij u|bieden we u|bied ik je|bied ik u|aanbieden|aan te bieden|functie … aan|aanbod doen|aanbod te doen|aanbod voor je|aanbod voor u|ons aanbod|aanbod senior|arbeidsvoorwaardenvoorstel|aanbieding|voorstel doen|arbeidsovereenkomst|arbeidscontract|contractvoorstel|je contract|uw contract|het contract|de baan is van jou|de baan is voor jou|de baan is van u|je hebt de baan|u heeft de baan|je bent aangenomen|u bent aangenomen|aangenomen|jou aannemen|je aannemen|u aannemen|willen je graag in dienst|in dienst nemen|in dienst treden|keuze op jou|keuze op u|gekozen voor jou|gekozen voor u|voor jou gekozen|voor u gekozen|voor jou kiezen|willen met jou|met jou verder als collega|bij ons komt werken|bij ons komen werken|bij ons begint|bij ons starten|welkom in het team|welkom bij|welkom aan boord|team komen versterken|ons team versterken|nieuwe collega|onderdeel van ons team|startdatum',
  offersElse:
    'gesprek aanbieden|gesprek aan te bieden|moment aanbieden|feedback aan|feedback geven|andere vacatures|bieden iedereen|toekomstige vacatures|aanbod onderhandelen|aanbod aan een ander',
  onward:
    'volgende ronde|tweede ronde|derde ronde|laatste ronde|eindronde|door naar|een ronde verder|een ronde door|volgende stap is|volgende stap wordt|volgende stap bestaat|volgende fase|tweede gesprek|derde gesprek|vervolggesprek|volgende gesprek|eindgesprek|laatste gesprek|nodigen je|nodigen we je|nodigen wij je|nodigen u|nodigen wij u|nodig ik je|nodig ik u|uitnodigen|uit te nodigen|uitnodiging voor|uitgenodigd|stellen je … voor|je voorstellen aan|u voorstellen aan|voorstellen aan de rest|kennismaken met de rest|nader kennismaken|beter leren kennen|verder met je|met je verder|met jou verder in|met u verder|verder met jou|verder met u|verder gaan met|verdergaan met|verder met de procedure|procedure voortzetten|voortzetten|vervolgen|vervolg geven|verder in de procedure|verder te gaan|verdergaan|doorgaan met jou|doorgaan met u|je bent geslaagd|geslaagd voor|gehaald|overtuigd|finalist*|laatste drie|laatste twee|shortlist|referenties|referent|referenten|opdracht te maken|een opdracht|casus|meeloopdag|meelopen|plan een moment|prik een moment|plan hier',
  chosen: 'geselecteerd|gekozen|uitgekozen|passend|past|aansluit|gelukt|geworden|in aanmerking|succesvol|verder helpen|de juiste',
  no: 'afgewezen|afwijzen|afwijzing|af te wijzen|helaas moeten we je|helaas moeten wij u|spijt ons|tot onze spijt|het spijt me je|het spijt ons|vacature is vervuld|inmiddels vervuld|vacature vervuld|is vervuld|functie is vervuld|intern vervuld|intern ingevuld|is ingevuld|inmiddels ingevuld|vacature is ingetrokken|vacature vervalt|vacature is vervallen|functie vervalt|functie is vervallen|vacature is gesloten|procedure is gestopt|procedure beëindigd|procedure te beëindigen|stopt het hier|succes met je zoektocht|succes met het vinden|succes met uw zoektocht|succes in je verdere|succes met je verdere|aanbod intrekken|aanbod trekken',
  hold: 'vacaturestop|aannamestop|personeelsstop|wervingsstop|bevroren|on hold|in de wacht|opgeschort|opschorten|gepauzeerd|pauzeren|op pauze|pauze|stilgelegd|stil|ligt stil|in de ijskast|uitgesteld|tot nader order|voorlopig geen|tijdelijk gestopt|tijdelijk stop*|aangehouden',
  reply:
    'weten|reactie|antwoord|antwoorden|reageren|beslissing|besluit|tekenen|getekend|ondertekend|ondertekenen|geldig|akkoord|accepteren|bevestig het|bevestig ons|je bevestiging|uw bevestiging|horen|terugsturen|retour|verloopt|deadline|bedenktijd|tot en met|beslissen',
  machine:
    'automatisch antwoord|automatische antwoord|automatische reactie|automatisch bericht|automatisch gegenereerd|automatisch verzonden|afwezigheidsbericht|niet op kantoor|afwezig|met vakantie|op vakantie|ouderschapsverlof|zwangerschapsverlof|met verlof|beantwoord deze e mail niet|niet op deze e mail|sollicitatie ontvangen|sollicitatie is ontvangen|sollicitatie goed ontvangen|ontvangstbevestiging|bedankt voor je sollicitatie|bedankt voor uw sollicitatie|je bericht ontvangen|uw bericht ontvangen|weer bereikbaar|weer terug|bevestig je e mailadres|bevestig uw e mailadres|bevestigingslink|tevredenheidsonderzoek',
}
