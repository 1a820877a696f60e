/** The answer for each text kept, as names and words of one message are asked about many times over; never more than some thousand. */
export function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const found = answer(text)
    if (answers.size >= 2000) answers.clear()
    if (text.length <= 200) answers.set(text, found)
    return found
  }
}

/** The answer kept for as long as what it was asked about: the events of one calendar share their text, and each asks about it again. */
export function oncePer<Asked extends object, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const answers = new WeakMap<Asked, { found: Answer }>()
  return (asked) => {
    const known = answers.get(asked)
    if (known !== undefined) return known.found
    const found = answer(asked)
    answers.set(asked, { found })
    return found
  }
}

/** All that it says: what was read from the table again is the same question while it says the same. */
export const saying: (of: object) => string = oncePer((of: object) => JSON.stringify(of))

const fewLast = 8

/** The answer kept while the very same things are asked about; of the last few questions only. */
export function whileSame<Asked, Answer>(partsOf: (asked: Asked) => readonly unknown[], answer: (asked: Asked) => Answer) {
  const kept: { parts: readonly unknown[]; found: Answer }[] = []
  return (asked: Asked): Answer => {
    const parts = partsOf(asked)
    const known = kept.find((one) => one.parts.length === parts.length && one.parts.every((part, at) => part === parts[at]))
    if (known) return known.found
    const found = answer(asked)
    kept.unshift({ parts, found })
    kept.length = Math.min(kept.length, fewLast)
    return found
  }
}

/** Made when it is first asked for, and once: most functions carry it along and never ask. */
export function once<Made>(make: () => Made): () => Made {
  let made: { it: Made } | undefined
  return () => {
    made ??= { it: make() }
    return made.it
  }
}
