import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { codes, type Every, wordsIn } from './every/every.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import type { Language } from './language.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { sv } from './sv.ts'

const every: Every<Language> = { en, de, fr, es, pt, nl, it, ja, sv, pl }

/** The languages read. Mails mix them: but for the list of common words, all of them are looked for in every text. */
export const languages: readonly Language[] = codes.map((code) => every[code])

/** One list in every language. */
export const inEvery = (list: (language: Language) => readonly string[]): string[] => wordsIn(every, list)
