import { everyDates } from '../every/dates.ts'

const languagesOf = new Map<string, Set<string>>()
for (const [code, { months }] of Object.entries(everyDates))
  for (const word of months.flatMap(([, ...short]) => short.filter((word) => word.length <= 4)))
    languagesOf.set(word, new Set(languagesOf.get(word)).add(code))

/** The short name of a month in other languages than the text's: "set 3 of 5" is no September. English ones stand in mails of any language. */
export function isForeignMonth(word: string, language: string | null | undefined): boolean {
  const languages = languagesOf.get(word.toLowerCase())
  return Boolean(languages && language && !languages.has(language) && !languages.has('en'))
}
