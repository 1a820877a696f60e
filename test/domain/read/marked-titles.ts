import fc from 'fast-check'

/** A title that one of these words marks: in front, behind or in brackets, in any case; and what it says without the word. */
export const markedTitles = (words: readonly string[]): fc.Arbitrary<{ title: string; rest: string }> =>
  fc
    .record({
      word: fc.constantFrom(...words),
      rest: fc.constantFrom('Interview with Brackmere', 'Zweites Gespräch, Talbrück', 'Entretien Valbrune', '一次面接'),
      put: fc.constantFrom(
        (a: string, b: string) => `${a}: ${b}`,
        (a: string, b: string) => `[${a}] ${b}`,
        (a: string, b: string) => `${b} (${a})`,
        (a: string, b: string) => `${b} - ${a}`,
        (a: string, b: string) => `Re: ${a} – ${b}`,
      ),
      loud: fc.boolean(),
    })
    .map(({ word, rest, put, loud }) => ({ title: put(loud ? word.toUpperCase() : word, rest), rest }))
