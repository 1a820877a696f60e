import { tokensOf } from './plain.ts'
import { says } from './sections.ts'

/** Languages by their names in English, German, French and their own: the first is how we call it. */
const languages = [
  'english|englisch|englischkenntnisse|englischkenntnissen|anglais|ingles|inglese|anglophone|englische|englischen',
  'german|deutsch|deutschkenntnisse|deutschkenntnissen|allemand|aleman|tedesco|germanophone|deutsche',
  'french|franzosisch|franzosischkenntnisse|francais|frances|francese|francophone',
  'spanish|spanisch|espagnol|espanol|spagnolo',
  'italian|italienisch|italien|italiano',
  'portuguese|portugiesisch|portugais|portugues',
  'dutch|niederlandisch|neerlandais|nederlands',
  'polish|polnisch|polonais|polski',
  'russian|russisch|russe',
  'turkish|turkisch|turc|turkce',
  'arabic|arabisch|arabe',
  'mandarin|chinese|chinesisch|chinois',
  'japanese|japanisch|japonais',
  'ukrainian|ukrainisch|ukrainien',
  'romanian|rumanisch|roumain',
  'czech|tschechisch|tcheque',
  'swedish|schwedisch|suedois',
  'danish|danisch|danois',
  'hindi',
  'welsh|walisisch|gallois',
  'igbo|yoruba|hausa',
].map((names) => names.split('|'))

const languageOf = new Map(languages.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)))

/** "German as a second language" is a subject one teaches. */
const taught =
  /\p{L}+ (?:as an? (?:second|foreign|additional|other) language|als (?:Zweit|Fremd)sprache|(?:comme )?langue (?:étrangère|seconde)|como (?:lengua|segunda lengua|idioma)(?: extranjer[oa])?)/giu

export const languagesIn = (text: string): string[] => [
  ...new Set(
    tokensOf(text.replace(taught, ' ')).flatMap(({ plain, written }) => {
      const known = languageOf.get(plain)
      return known !== undefined && /^\p{Lu}|^(?:anglais|français|francais|allemand|espagnol|italien|portugais)/u.test(written)
        ? [known]
        : []
    }),
  ),
]

/** Steps of the Common European Framework of Reference, A1 to C2 as 1 to 6; what postings and CVs say instead. */
const steps: readonly (readonly [number, string])[] = [
  [
    6,
    'c2|native|native speaker|mother tongue|muttersprache|muttersprachlich|muttersprachler|langue maternelle|bilingual|bilingue|zweisprachig',
  ],
  [
    5,
    'c1|fluent|fluently|fluency|fliessend|verhandlungssicher|verhandlungssichere|sehr gut|sehr gute|sehr guten|sehr gutes|excellent|advanced|proficient|full professional|courant|couramment|tres bon|tres bonne|maitrise|professional|strong',
  ],
  [
    4,
    'b2|good|gut|gute|guten|gutes|sicher|sichere|bon|bonne|bon niveau|working|upper intermediate|professional working|professionnel|solid|confident',
  ],
  [3, 'b1|conversational|intermediate|intermediaire|mittelstufe|erweiterte|moyen|conversation'],
  [2, 'a2|basic|grundkenntnisse|elementary|notions|basics|scolaire|schulkenntnisse'],
  [1, 'a1|beginner|anfanger|debutant'],
]

/** 1 to 6; undefined where no step is named. */
export const languageLevel = (plain: string): number | undefined => steps.find(([, names]) => says(plain, names))?.[0]

/** From an apprenticeship to a doctorate. */
const degrees: readonly (readonly [number, string])[] = [
  [4, 'phd|doctorate|doctoral|doctorat'],
  [
    3,
    'masters degree|master degree|master s|master of|masterabschluss|masterstudium|masters|master en|msc|m.sc|mba|m.a|meng|diplom|magister|bac 5|dea|dess|dscg|grande ecole|postgraduate|m2',
  ],
  [
    2,
    'bachelor|bachelors|bachelor s|bsc|b.sc|ba|beng|degree|university degree|graduate|graduated|honours|hons|studium|hochschulstudium|hochschulabschluss|studienabschluss|abgeschlossenes studium|licence professionnelle|bac 3|diplome universitaire|fachhochschulabschluss|degree educated|llb|dcg',
  ],
  [
    1,
    'apprenticeship|vocational|nvq|diploma|ausbildung|berufsausbildung|lehre|gesellenbrief|gesellenprufung|meister|meisterbrief|cap|bep|bts|dut|bac pro|bac professionnel|formation en|formation de|formation d|diplome|facharbeiter|lehrabschluss|city guilds|btec|hnd|associate degree|school diploma|high school diploma|fachhochschulreife|mittlere reife|kaufmannische ausbildung|bac 2|diplome d etat',
  ],
]

/** Words that say which degree, and not in what. */
export const degreeStems: ReadonlySet<string> = new Set(
  tokensOf(`${degrees.map(([, names]) => names.replaceAll('|', ' ')).join(' ')} completed training education school`).map(
    ({ stem }) => stem,
  ),
)

/** 1 to 4; undefined where no degree or training is named. */
export const degreeLevel = (plain: string): number | undefined => degrees.find(([, names]) => says(plain, names))?.[0]

/** Says of a degree that it was not taken, or of school that it was school. */
export const noDegree =
  'a levels|a level|gcse|gcses|sixth form|no degree|without a degree|not completed|not finished|unfinished|incomplete|dropped out|abgebrochen|ohne abschluss|nicht abgeschlossen|sans diplome|non obtenu|inacheve'

/** A lower degree beside a higher one is enough: "apprenticeship or degree". */
export const lowestDegree = (plain: string): number | undefined => degrees.findLast(([, names]) => says(plain, names))?.[0]

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  dix: 10,
  several: 2,
  mehrjahrige: 2,
  mehrjahriger: 2,
  mehrjahrigen: 2,
  langjahrige: 4,
  plusieurs: 2,
  einjahrige: 1,
  zweijahrige: 2,
  dreijahrige: 3,
  funfjahrige: 5,
}

/** The lowest number of years that is asked for: 3 in "3–5 years". */
export function yearsIn(plain: string): number | undefined {
  const words = plain.trim().split(' ')
  const at = words.findIndex((word) => /^(?:years?|yrs?|jahre?n?|ans?|annees?)$/.test(word))
  const glued = words.map((word) => numbers[word]).find((found, index) => found !== undefined && /jahrig/.test(words[index] ?? ''))
  if (at < 0) return glued
  const before = words.slice(Math.max(0, at - 4), at).flatMap((word) => {
    const value = /^\d{1,2}$/.test(word) ? Number(word) : numbers[word]
    return value === undefined || value > 30 ? [] : [value]
  })
  return before.length === 0 ? glued : Math.min(...before)
}
