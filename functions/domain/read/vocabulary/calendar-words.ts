/** Months, weekdays and words of number in the languages read; each inner list is one month or weekday in all of them. */
import { listed } from './patterns.ts'

export const months: string[][] = [
  'january|jan|januar|jänner|janvier|janv|enero|ene|janeiro|januari|gennaio|gen',
  'february|feb|februar|février|févr|fév|fevrier|febrero|fevereiro|fev|februari|febbraio|febb',
  'march|mar|märz|maerz|mär|mrz|mars|marzo|março|marco|maart|mrt',
  'april|apr|avril|avr|abril|abr|aprile',
  'may|mai|mayo|maio|mei|maggio|mag',
  'june|jun|juni|juin|junio|junho|giugno|giu',
  'july|jul|juli|juillet|juil|julio|julho|luglio|lug',
  'august|aug|août|aout|agosto|ago|augustus',
  'september|sept|sep|septembre|septiembre|setembro|set|settembre|sett',
  'october|oct|oktober|okt|octobre|octubre|outubro|out|ottobre|ott',
  'november|nov|novembre|noviembre|novembro',
  'december|dec|dezember|dez|décembre|déc|decembre|diciembre|dic|dezembro|dicembre',
].map(listed)

/** Monday first. */
export const weekdays: string[][] = [
  'monday|mon|montag|montags|lundi|lun|lunes|segunda-feira|segunda|maandag|lunedì|lunedi|月曜日|月曜',
  'tuesday|tue|tues|dienstag|dienstags|mardi|martes|terça-feira|terça|terca-feira|dinsdag|martedì|martedi|火曜日|火曜',
  'wednesday|wed|weds|mittwoch|mittwochs|mercredi|miércoles|miercoles|quarta-feira|quarta|woensdag|mercoledì|mercoledi|水曜日|水曜',
  'thursday|thu|thur|thurs|donnerstag|donnerstags|jeudi|jueves|quinta-feira|quinta|donderdag|giovedì|giovedi|木曜日|木曜',
  'friday|fri|freitag|freitags|vendredi|viernes|sexta-feira|sexta|vrijdag|venerdì|venerdi|金曜日|金曜',
  'saturday|sat|samstag|sonnabend|samedi|sábado|sabado|zaterdag|sabato|土曜日|土曜',
  'sunday|sun|sonntag|dimanche|domingo|zondag|domenica|日曜日|日曜',
].map(listed)

/** Short forms that are ordinary words too; they count as dates only beside a number. */
export const ambiguousDays = new Set(['sun', 'sat', 'mon', 'wed', 'segunda', 'terça', 'quarta', 'quinta', 'sexta', 'mar', 'lun'])

/** 0–12 and what hours and counts need, by value. */
export const numberWords: Record<string, number> = Object.fromEntries(
  Object.entries({
    1: 'one|a|an|single|eine|einer|einem|ein|eins|einen|une|un|uno|una|um|uma|één|een',
    2: 'two|a couple of|couple of|zwei|zwo|deux|dos|dois|duas|twee|due',
    3: 'three|drei|trois|tres|três|drie|tre',
    4: 'four|vier|quatre|cuatro|quatro|quattro',
    5: 'five|fünf|cinq|cinco|vijf|cinque',
    6: 'six|sechs|seis|zes|sei',
    7: 'seven|sieben|sept|siete|sete|zeven|sette',
    8: 'eight|acht|huit|ocho|oito|otto',
    9: 'nine|neun|neuf|nueve|nove|negen',
    10: 'ten|zehn|dix|diez|dez|tien|dieci',
    12: 'twelve|zwölf|douze|doce|doze|twaalf|dodici',
    14: 'fourteen|vierzehn|quatorze|catorce|catorze|veertien|quattordici',
    15: 'fifteen|fünfzehn|quinze|quince|vijftien|quindici',
    20: 'twenty|zwanzig|vingt|veinte|vinte|twintig|venti',
    30: 'thirty|dreißig|trente|treinta|trinta|dertig|trenta',
    40: 'forty|vierzig|quarante|cuarenta|quarenta|veertig|quaranta',
    45: 'forty-five|fünfundvierzig|quarante-cinq|cuarenta y cinco|quarenta e cinco|vijfenveertig|quarantacinque',
    60: 'sixty|sechzig|soixante|sesenta|sessenta|zestig|sessanta',
    90: 'ninety|neunzig|quatre-vingt-dix|noventa|negentig|novanta',
  }).flatMap(([value, words]) => listed(words).map((word) => [word, Number(value)])),
)

export const ordinalWords: Record<string, number> = Object.fromEntries(
  Object.entries({
    1: 'first|1st|erste|erster|erstes|ersten|première|premier|primera|primer|primero|primeira|primeiro|eerste|prima|primo',
    2: 'second|2nd|zweite|zweiter|zweites|zweiten|zweitem|deuxième|second|seconde|segunda|segundo|tweede|seconda|secondo',
    3: 'third|3rd|dritte|dritter|drittes|dritten|drittem|troisième|tercera|tercer|tercero|terceira|terceiro|derde|terza|terzo',
    4: 'fourth|4th|vierte|vierter|viertes|vierten|quatrième|cuarta|cuarto|quarta|quarto|vierde',
    5: 'fifth|5th|fünfte|fünfter|fünftes|fünften|cinquième|quinta|quinto|vijfde',
    6: 'sixth|6th|sechste|sechster|sechstes|sechsten|sixième|sexta|sexto|zesde|sesta|sesto',
    7: 'seventh|7th|siebte|siebter|siebtes|siebten|septième|séptima|séptimo|sétima|sétimo|zevende|settima|settimo',
    8: 'eighth|8th|achte|achter|achtes|achten|huitième|octava|octavo|oitava|oitavo|achtste|ottava|ottavo',
  }).flatMap(([value, words]) => listed(words).map((word) => [word, Number(value)])),
)
