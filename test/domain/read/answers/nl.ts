import type { Wordings } from './wordings.ts'

export const nl: Wordings = {
  offer: [
    'Hoi Dana, gefeliciteerd! We willen je graag in ons team. Morgen krijg je het voorstel op papier.',
    'Beste Dana, met veel plezier bieden we je de functie van data engineer aan. Graag je antwoord voor 18 december.',
    'Hoi Dana, de baan is van jou! Wanneer kun je beginnen?',
    'Geachte mevrouw Whitlock, hierbij ontvangt u de arbeidsovereenkomst. Wij zien deze graag getekend terug.',
    'Hoi Dana, na gesprekken met andere kandidaten hebben we voor jou gekozen.',
    'Beste Dana, we zouden het heel leuk vinden als je bij ons komt werken. Het aanbod geldt tot 20 december.',
  ],
  no: [
    'Beste Dana, helaas moeten we je laten weten dat we niet met je verder gaan.',
    'Geachte mevrouw Whitlock, onze keuze is op een andere kandidaat gevallen.',
    'Hoi Dana, de functie is inmiddels intern vervuld.',
    'Hoi Dana, het is helaas een nee geworden. Het team zocht iemand met meer ervaring.',
    'Beste Dana, we hadden je graag een aanbod gedaan, maar een ander paste net iets beter.',
    'Beste Dana, je sollicitatie is niet geselecteerd voor de volgende ronde.',
  ],
  'on-hold': [
    'Hoi Dana, er geldt een vacaturestop tot nader order.',
    'Beste Dana, we hebben de procedure even stilgelegd vanwege een reorganisatie. Het is geen afwijzing.',
    'Geachte mevrouw Whitlock, de vacature is bevroren tot het budget rond is.',
    'Hoi Dana, we mogen voorlopig niemand aannemen. Zullen we in februari weer bellen?',
  ],
  'next-step': [
    'Hoi Dana, het gesprek beviel goed en we willen je graag aan het team voorstellen. Welke dagen komen je uit?',
    'Hoi Dana, je bent door naar de tweede ronde! Het wordt een technisch interview.',
    'Geachte mevrouw Whitlock, graag nodigen wij u uit voor een tweede gesprek met de directeur.',
    'Beste Dana, de volgende stap is een opdracht die je thuis maakt.',
    'Beste Dana, kun je me de gegevens van twee oud-leidinggevenden sturen voor een referentie?',
  ],
  date: [
    'Hoi Dana, we nemen vrijdag 18 december een besluit.',
    'Hoi Dana, dinsdag laat ik je iets weten.',
    'Geachte mevrouw Whitlock, u ontvangt uiterlijk 16 december bericht.',
  ],
  nothing: [
    'Hoi Dana, graag gedaan, het was leuk je te ontmoeten.',
    'Beste Dana, de reiskosten zijn overgemaakt.',
    'Hoi Dana, je kunt op de binnenplaats parkeren.',
  ],
  automatic: [
    'Bedankt voor je sollicitatie. We hebben hem goed ontvangen en nemen hem zorgvuldig door.',
    'Ik ben afwezig tot 14 december.',
    'Dit is een automatisch bericht, u kunt hier niet op reageren.',
  ],
}
