/** What tells a typed detail from a thing talked about, in a language other than English. Small letters, accents as written or left out. */
export interface TopicWords {
  /** Common small words; more of them than of any other language, and it is in this one. */
  small: ReadonlySet<string>
  /** Ends of words that are this language's alone. */
  endings: RegExp
  /** Whoever is "she" in a letter is talked about behind their back, or is the reader. */
  thirdPersons: ReadonlySet<string>
  /** "I", "we" and their verbs: a remark or a confession, unless a clause says what one would do. */
  selves: ReadonlySet<string>
  /** What one would do: "wie ich … würde". */
  wouldDo: ReadonlySet<string>
  /** Not at the start of a thing: verbs, "no", "not", "there is". */
  notFirst: ReadonlySet<string>
  /** They make a sentence of whatever stands before a clause. */
  finite: ReadonlySet<string>
  nothings: ReadonlySet<string>
  chatter: ReadonlySet<string>
  confessions: ReadonlySet<string>
  ownBusiness: ReadonlySet<string>
  /** Of people or of the talk; and what no letter holds. */
  judgements: ReadonlySet<string>
  /** Told in confidence, promised, or kept elsewhere. */
  phrases: readonly string[]
  /** "Wir haben gesprochen über …": taken off. */
  leadIn: RegExp
  abbreviations: ReadonlyMap<string, string>
  /** A first word that opens a clause, and how it stands behind the letter's "about"; null: it cannot. */
  openers: ReadonlyMap<string, string | null>
  /** Familiar forms as the formal letter has them. */
  formal: ReadonlyMap<string, string>
  /** Familiar forms that cannot be made formal by one word. */
  familiar: ReadonlySet<string>
  /** What the language asks for beyond: case, capitals. Null: it cannot be put right. */
  settle: (words: readonly string[], clause: boolean) => readonly string[] | null
}

export const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
