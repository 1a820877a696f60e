/** The twelve hours as words, and the parts of the day that say which half is meant. */
import { alternation, listed } from './patterns.ts'

const hours: string[][] = [
  'one|eins|ein|une|una|uma|één|een',
  'two|zwei|deux|dos|duas|twee|due',
  'three|drei|trois|tres|três|drie|tre',
  'four|vier|quatre|cuatro|quatro|quattro',
  'five|fünf|cinq|cinco|vijf|cinque',
  'six|sechs|seis|zes|sei',
  'seven|sieben|sept|siete|sete|zeven|sette',
  'eight|acht|huit|ocho|oito|otto',
  'nine|neun|neuf|nueve|nove|negen',
  'ten|zehn|dix|diez|dez|tien|dieci',
  'eleven|elf|onze|once|undici',
  'twelve|zwölf|douze|doce|doze|twaalf|dodici',
].map(listed)

const byWord = new Map(hours.flatMap((words, i) => words.map((word): [string, number] => [word, i + 1])))
const englishHours = new Set(hours.map(([word]) => word))

export const hourWord = alternation(hours.flat())
export const hourOf = (word: string): number => (/^\d/.test(word) ? Number(word) : (byWord.get(word.toLowerCase()) ?? 0))
export const isEnglishHour = (word: string): boolean => englishHours.has(word.toLowerCase())

const mornings =
  "in the morning|a.m.|am|de la mañana|por la mañana|da manhã|di mattina|del mattino|du matin|morgens|vormittags|am vormittag|am morgen|'s ochtends|’s ochtends|'s morgens|’s morgens"
const afternoons =
  "in the afternoon|in the evening|p.m.|pm|de la tarde|por la tarde|da tarde|del pomeriggio|di sera|de l'après-midi|de l’après-midi|du soir|nachmittags|am nachmittag|abends|'s middags|’s middags|'s avonds|’s avonds"

const part = (words: string) =>
  listed(words)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|')
/** Right behind a time: which half of the day. */
export const morningPart = new RegExp(`[ ]?(?:${part(mornings)})(?![\\p{L}])`, 'iuy')
export const afternoonPart = new RegExp(`[ ]?(?:${part(afternoons)})(?![\\p{L}])`, 'iuy')
