import { inEvery } from '../all.ts'
import { type Matcher, matcherOf } from '../matcher.ts'
import type { AsideWords } from '../meanings/asides.ts'

/** What mails say beside the hour of a talk, in all languages at once. */

const matching = (list: keyof AsideWords): Matcher => matcherOf(inEvery(({ asides }) => asides[list]))

export const carries = matching('carries')
export const places = matching('places')
export const others = matching('others')
export const owners = matching('owners')
export const articles = matching('articles')
export const expects = matching('expects')
export const unwell = matching('unwell')
export const attends = matching('attends')
export const arrives = matching('arrives')
export const otherHours = matching('otherHours')
export const sends = matching('sends')
export const needless = matching('needless')
