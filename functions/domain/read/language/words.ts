/** Words or phrases of one meaning, as `matching/phrase.ts` says they are written. */
export type Words = readonly string[]
