/** One fault written by hand: an exact piece of one file, and what stands there instead. */
export interface Mutation {
  name: string
  file: string
  text: string
  becomes: string
  /** The test files that should notice, or the folders they lie in. */
  tests: readonly string[]
}

/** Faults of one file, noticed by the same tests: `[name, text, becomes]` each. */
export const inFile = (file: string, tests: readonly string[], faults: readonly (readonly [string, string, string])[]): Mutation[] =>
  faults.map(([name, text, becomes]) => ({ name, file, text, becomes, tests }))
