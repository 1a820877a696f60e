/** A phrase in the making: what may come next, and what is said once it ends here. */
interface Step<Tag> {
  /** By the next word (`travel`), by its beginning (`travel*`) and by its end (`*ausweis`). Most phrases end here, so each is made when needed. */
  next: Map<string, Step<Tag>> | null
  starts: Map<string, Step<Tag>> | null
  ends: Map<string, Step<Tag>> | null
  /** Up to `widestGap` words later. */
  later: Step<Tag> | null
  tags: Tag[]
}

const newStep = <Tag>(): Step<Tag> => ({ next: null, starts: null, ends: null, later: null, tags: [] })

const widestGap = 6
/** Longer words are taken by their beginning and end, so that a word of 50 KB costs no more than one of forty letters. */
const longestWord = 40
const shortestPart = 2

const cjk = /[\u3040-\u30ff\u3400-\u9fff]/
const marks = /[\u0300-\u036f]/g
const letters = /[\p{L}\p{N}]+/gu

/** Lower case, full width and accents brought to plain letters: phrases and texts alike. */
const folded = (text: string): string => (isPlain.test(text) ? text.toLowerCase() : foldedWhole(text))

const isPlain = /^[\u0020-\u007e\n]*$/
const foldedWhole = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll('ß', 'ss').replaceAll('œ', 'oe').normalize('NFD').replace(marks, '').normalize('NFC')

export const wordsIn = (text: string): string[] => folded(text).match(letters) ?? []

export interface Matcher<Tag> {
  /** The tags of the phrases that stand in it. */
  tagsIn: (text: string) => Set<Tag>
  /** The tags of the phrases it begins with. */
  tagsAtStart: (text: string) => Set<Tag>
}

/** Compiles tagged phrases once; a text is then read in one walk over its words, whatever the number of phrases. */
export function makeMatcher<Tag>(entries: Iterable<readonly [tag: Tag, phrase: string]>): Matcher<Tag> {
  const root = newStep<Tag>()
  const unbroken: Unbroken<Tag> = new Map()
  for (const [tag, phrase] of entries) {
    if (cjk.test(phrase)) addUnbroken(unbroken, tag, folded(phrase))
    else addPhrase(root, tag, phrase)
  }
  return {
    tagsIn: (text) => {
      const found: Run<Tag>[] = []
      const words = wordsIn(text)
      for (let at = 0; at < words.length; at += 1) walk(root, words, at, (end, tags, gapped) => found.push({ at, end, tags, gapped }))
      const tags = new Set(longest(found).flatMap((run) => run.tags))
      if (cjk.test(text)) findUnbroken(unbroken, folded(text), text.length, tags)
      return tags
    },
    tagsAtStart: (text) => {
      const found = new Set<Tag>()
      walk(root, wordsIn(text.slice(0, 200)), 0, (_, tags) => {
        for (const tag of tags) found.add(tag)
      })
      findUnbroken(unbroken, folded(text.slice(0, 40)), 1, found)
      return found
    },
  }
}

/** Phrases of scripts without blanks, by their first two signs. */
type Unbroken<Tag> = Map<string, { phrase: string; tag: Tag }[]>

function addUnbroken<Tag>(unbroken: Unbroken<Tag>, tag: Tag, phrase: string): void {
  const key = phrase.slice(0, 2)
  unbroken.set(key, [...(unbroken.get(key) ?? []), { phrase, tag }])
}

function findUnbroken<Tag>(unbroken: Unbroken<Tag>, text: string, until: number, found: Set<Tag>): void {
  for (let at = 0; at < Math.min(until, text.length - 1); at += 1)
    for (const { phrase, tag } of unbroken.get(text.slice(at, at + 2)) ?? []) if (text.startsWith(phrase, at)) found.add(tag)
}

function addPhrase<Tag>(root: Step<Tag>, tag: Tag, phrase: string): void {
  let step = root
  for (const part of phrase.split(' ')) {
    if (part === '…') {
      step.later ??= newStep()
      step = step.later
    } else for (const word of wordsIn(part)) step = nextStep(step, part, word)
  }
  step.tags.push(tag)
}

/** Words that a phrase took, from `at` to before `end`. */
interface Run<Tag> {
  at: number
  end: number
  tags: readonly Tag[]
  /** There are words between its own, which it does not take. */
  gapped: boolean
}

/** A phrase inside a longer one is used up by it: "will ask for" holds no "ask for". They come in the order of their beginnings. */
function longest<Tag>(runs: readonly Run<Tag>[]): Run<Tag>[] {
  let reached = { at: -1, end: -1 }
  const kept: Run<Tag>[] = []
  const sorted = runs.toSorted((a, b) => a.at - b.at || b.end - a.end)
  for (const run of sorted) {
    const isInside = run.end <= reached.end && (run.at !== reached.at || run.end !== reached.end)
    if (isInside) continue
    kept.push(run)
    if (!run.gapped && run.end > reached.end) reached = { at: run.at, end: run.end }
  }
  return kept
}

/** Bounded: a phrase has few steps, and each gap tries at most seven words. */
function walk<Tag>(step: Step<Tag>, words: readonly string[], at: number, found: Found<Tag>, gapped = false): void {
  if (step.tags.length > 0) found(at, step.tags, gapped)
  const word = words[at]
  if (word === undefined) return
  for (const next of stepsBy(step, word)) walk(next, words, at + 1, found, gapped)
  if (step.later) for (let skip = 0; skip <= widestGap; skip += 1) walk(step.later, words, at + skip, found, true)
}

type Found<Tag> = (end: number, tags: readonly Tag[], gapped: boolean) => void

function nextStep<Tag>(step: Step<Tag>, part: string, word: string): Step<Tag> {
  const by = part.endsWith('*') ? 'starts' : part.startsWith('*') ? 'ends' : 'next'
  step[by] ??= new Map()
  const known = step[by].get(word)
  if (known) return known
  const made = newStep<Tag>()
  step[by].set(word, made)
  return made
}

function stepsBy<Tag>({ next, starts, ends }: Step<Tag>, word: string): Step<Tag>[] {
  const exact = next?.get(word)
  const steps = exact ? [exact] : []
  if (!starts && !ends) return steps
  for (let length = shortestPart; length <= Math.min(word.length, longestWord); length += 1) {
    const start = starts?.get(word.slice(0, length))
    const end = ends?.get(word.slice(-length))
    if (start) steps.push(start)
    if (end) steps.push(end)
  }
  return steps
}
