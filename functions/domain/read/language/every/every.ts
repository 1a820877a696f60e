/** The languages read, by their BCP 47 primary tag, in the order in which their words stand everywhere. */
export const codes = ['en', 'de', 'fr', 'es', 'pt', 'nl', 'it', 'ja', 'sv', 'pl'] as const
type Code = (typeof codes)[number]

/** One topic in every language: who needs its words carries none of the others. A language that is missing is a type error. */
export type Every<Words> = Readonly<Record<Code, Words>>

/** One list of it in every language, each word once. */
export const wordsIn = <Words>(every: Every<Words>, list: (words: Words) => readonly string[]): string[] => [
  ...new Set(codes.flatMap((code) => list(every[code]))),
]
