import type { Wordings } from '../answers/wordings.ts'

export const nl: Wordings = {
  offer: [
    'Hoi Dana, we hebben gisteren overlegd en iedereen was voor: we willen je erbij hebben. Het conceptcontract komt morgen.',
    'Hoi Dana, zoals besproken hierbij ons voorstel: 5.800 euro bruto en 28 vakantiedagen. Het staat open tot volgende week woensdag.',
    'Beste Dana, helaas konden we de bonus niet verhogen, maar de rest van het aanbod blijft staan en we hopen dat je ja zegt.',
  ],
  no: [
    'Hoi Dana, bedankt voor de leuke middag. Uiteindelijk heeft het team de voorkeur gegeven aan iemand met meer ervaring.',
    'Geachte mevrouw Whitlock, de selectie is afgerond. U behoort niet tot de gekozen kandidaten.',
    'Hoi Dana, er is besloten de functie toch niet in te vullen.',
  ],
  'on-hold': [
    'Hoi Dana, de directie heeft gevraagd voorlopig geen contracten meer te tekenen. Het team wil je nog steeds graag.',
    'Hoi Dana, alle aannames liggen sinds vandaag stil. Het is geen nee.',
  ],
  'next-step': [
    'Hoi Dana, het team gaat graag verder de diepte in. Welke dag volgende week schikt je?',
    'Beste Dana, we zien je graag een tweede keer, nu met een korte presentatie.',
    'Hoi Dana, voor een aanbod is het nog te vroeg, maar we stellen je graag voor aan twee andere collega’s.',
  ],
  date: ['Hoi Dana, het overleg is dinsdag 15 december, daarna bel ik je meteen.', 'Hoi Dana, nog geen nieuws! Vrijdag hoor je meer.'],
  nothing: ['Hoi Dana, we werken vooral met Go en Postgres. Fijn weekend!', 'Hoi Dana, geen probleem, bedankt voor het laten weten.'],
  automatic: ['Wij bevestigen de ontvangst van je sollicitatie.', 'Ik ben tot maandag 14 december niet aanwezig.'],
}
