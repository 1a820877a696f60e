import { remembering } from '../../../remember.ts'
import { oneOf } from '../../vocabulary/patterns.ts'
import { everyCompanies } from '../every/companies.ts'
import { everyDates } from '../every/dates.ts'
import { wordsIn } from '../every/every.ts'
import { matcherOf } from '../matching/matcher.ts'
import { pieceOf } from '../matching/pattern-piece.ts'
import type { CompanyWords } from '../meanings/companies.ts'

const inEvery = (list: (companies: CompanyWords) => readonly string[]): string[] => wordsIn(everyCompanies, list)

const endings = matcherOf(inEvery((companies) => companies.ends))
const glued = new RegExp(`^\\p{L}{3,}${oneOf(inEvery((companies) => companies.glued))}$`, 'iu')
const link = /\s(?:of|de|del|de la|du|des|da|do|dos|di|della|van|von|der|für)(?: the| la)?$/iu

/** "Montessori-Kinderhaus". */
const compound = /^\p{L}{2,20}-(?=\p{L}+$)/u

/** Words that open the name of a house, wherever they stand in a line. */
export const houses = matcherOf(inEvery((companies) => companies.houses))

/** "Kanzlei", "Mairie de", "Steuerkanzlei": a name may begin so before the word that its domain repeats. */
export const opensHouse = remembering(
  (words: string): boolean =>
    houses.isAll(words) || houses.isAll(words.replace(link, '')) || houses.isAll(words.replace(compound, '')) || glued.test(words),
)

/** "Authority", "Baugruppe": the last word of a house's name. */
export const endsHouse = remembering((word: string): boolean => endings.isAll(word) || glued.test(word))

/** What "&" in a name stands for. */
export const andWords = wordsIn(everyDates, (dates) => dates.and)

/** Of a house's name and of what leads to it, as a piece of a pattern. */
export const companyWord = (...lists: (keyof CompanyWords)[]): string => pieceOf(lists.flatMap((list) => inEvery((words) => words[list])))

/** "*at* Copper Lane", "*chez* Osk": what follows is the employer. */
export const atWords = new Set(inEvery((words) => [...words.at, ...words.atMaybe, ...words.clients]))

/** "Interview Coral Bay", "with Coral Bay": whatever such words open is no house's name. */
export const opensTitle = new RegExp(
  `^(?:${oneOf(inEvery((words) => words.openers))}|\\p{L}{4,}${oneOf(inEvery((words) => words.openersGlued))})$`,
  'iu',
)

const inCapitals = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`
/** With a small first letter or a capital one, as a piece of a pattern. */
export const leadInsSpelled = oneOf(inEvery((words) => words.leadIns).flatMap((word) => [word, inCapitals(word), word.toUpperCase()]))
/** "The", "La": may open a name. The Portuguese ones of one letter open much else too. */
export const ownArticles = new Set(inEvery((words) => words.articles.filter((word) => word.length > 1)).map(inCapitals))
