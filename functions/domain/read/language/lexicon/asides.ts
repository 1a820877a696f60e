import { inEvery, languages } from '../all.ts'
import { type Matcher, matcherOf } from '../matching/matcher.ts'
import type { AsideWords } from '../meanings/asides.ts'

/** What mails say beside the hour of a talk, in all languages at once. */

const matching = (list: keyof AsideWords): Matcher => matcherOf(inEvery(({ asides }) => asides[list]))

export const carries = matching('carries')
export const places = matching('places')
export const others = matching('others')
const owners = matching('owners')
const articles = matching('articles')
/** By language, since English "I" is an article in Italian and French "je" is Dutch for "your"; of a mail in none of them, those of all. */
const ownersIn = new Map<string, Matcher>(languages.map(({ code, asides }) => [code, matcherOf(asides.owners)]))
const articlesIn = new Map<string, Matcher>(languages.map(({ code, asides }) => [code, matcherOf(asides.articles)]))
export const ownersOf = (language: string | null): Matcher => ownersIn.get(language ?? '') ?? owners
export const articlesOf = (language: string | null): Matcher => articlesIn.get(language ?? '') ?? articles
export const expects = matching('expects')
export const unwell = matching('unwell')
export const attends = matching('attends')
export const arrives = matching('arrives')
export const jobBegins = matching('jobBegins')
export const otherHours = matching('otherHours')
export const sends = matching('sends')
export const needless = matching('needless')
/** What stands there has a day and an hour of its own, and is no talk: the day work is due, the first day at work, a sitting in which they decide. */
export const otherOccasion = matching('otherOccasions')
