import { auxiliaries, subordinators } from '../../drafts/topic/words.ts'

/**
 * Is it surely a whole clause, so that "told me that" may stand before it? A subject, and behind it a verb that agrees with it and is no noun
 * there: "the energy costs us a shift" is told, "energy cost per pallet" is a thing. What is not sure is none.
 */
export function isClause(words: readonly string[]): boolean {
  if (noSubject.has(words[0] ?? '')) return false
  const opens = words.findIndex((word) => subordinators.has(word))
  const before = opens < 0 ? words : words.slice(0, opens)
  return before.some((_, at) => at > 0 && isVerb(words, at))
}

const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** "That people stay", "wants capex", "being left alone": what is wished for, and not what is. */
const noSubject = listed('that to being having wants want wanted needs hoping looking not')

/** The plural, or the only form; with an `s` the singular. Behind its subject each of these is a verb, whatever follows. */
const verbs = listed(
  'take open close begin grow lose sell buy arrive meet miss send write handle leave live belong stall own switch spend bring happen become keep find pay get go come make put know think rise fall drop fail break sit turn show eat',
)
/** Nouns as well: a verb only where what follows is what it is done to. */
const alsoNouns = listed(
  `cost cause move run start cover need use build ship plan share call ask count change work report struggle lack wait stay hire hope expect care feel
  matter want end`,
)
const pasts = listed(
  'took grew began rose fell gave got went came became ran made said wrote arrived halved doubled tripled moved switched merged stalled stayed',
)
/** "Customers lost to rivals", "the tools used at night": behind a noun that may be all they are. */
const alsoParticiples = listed(
  'lost built sold bought hired handled used replaced planned shared covered closed changed left stopped dropped started opened needed owned cut kept',
)

const alone = listed('they it nobody everybody everyone somebody someone this there')
const manyAlone = listed('they people most some many both all half these those')
/** Behind one of these stands a thing: "the work they share", "two lost customers". */
const beforeThings = listed(
  'the a an of their our your its to for in on at with from and or no more less two three four five six ten every each any per by than as',
)
const adverbs = listed('just now still also already really always often only recently never mostly')
const objects = listed(
  'the a an their our your its it them us this that these those every each one two three four five six seven eight nine ten half more less too nobody nothing everything off up to',
)

const isPlural = (word: string): boolean => manyAlone.has(word) || /[^s]s$/.test(word)

/** Neither a clause nor a thing for sure: "sales report for June", "students need help". */
export const isEither = (words: readonly string[]): boolean =>
  words.some((word, at) => alsoNouns.has(word) && isPlural(words[at - 1] ?? '') && !beforeThings.has(words[at - 1] ?? ''))

const baseOf = (word: string): string => (word.endsWith('es') && verbs.has(word.slice(0, -2)) ? word.slice(0, -2) : word.replace(/s$/u, ''))

/** "Costs" and "takes" are no people. */
export const mayBeVerb = (word: string): boolean => verbs.has(baseOf(word)) || alsoNouns.has(baseOf(word))

function isVerb(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  const subject = words.slice(0, at).filter((one) => !adverbs.has(one))
  const [before = '', behind = ''] = [subject.at(-1), words[at + 1]]
  if (before === '' || subordinators.has(before)) return false
  if (auxiliaries.has(word)) return !beforeThings.has(before) || /^(?:two|three|four|five|six|ten)$/.test(before)
  if (beforeThings.has(before)) return false
  const isDoneTo = objects.has(behind) || /^\d/.test(behind) || /\p{L}{2}ing$/u.test(behind)
  const isAlone = alone.has(before)
  if (pasts.has(word)) return true
  if (alsoParticiples.has(word)) return isAlone || isDoneTo
  const base = baseOf(word)
  const agrees = word === base ? isPlural(before) : !isPlural(before)
  if (verbs.has(base)) return agrees
  return alsoNouns.has(base) && agrees && (isAlone || isDoneTo)
}
