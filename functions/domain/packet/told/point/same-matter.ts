import { contentOf, isLight, sameWord, sharedWords } from '../../../match/words/content.ts'
import { oncePer, remembering } from '../../../remember.ts'
import type { Interviewer, Round } from '../../../view/view.ts'
import { findPerson } from '../../../who/merge-people.ts'

const shortest = 4

export const tellingWords = remembering((text: string): readonly string[] => [
  ...new Set(contentOf(text).flatMap(({ stem }) => (stem.length >= shortest ? [stem] : []))),
])

/** How many telling words two facts share: what is about the same thing belongs side by side. */
export const sharedMatter = (one: string, other: string): number => sharedWith(tellingWords(one), tellingWords(other)).length

/** As `sharedMatter`, without what one does with anything: "nights need covering" is not about a task with "no slides needed". */
export const isSameMatter = (one: string, other: string): boolean => sharedWith(ownWords(one), ownWords(other)).length > 0

const ownWords = (text: string): readonly string[] => {
  const light = new Set(contentOf(text).flatMap(({ plain, stem }) => (isLight(plain) ? [stem] : [])))
  return tellingWords(text).filter((stem) => !light.has(stem))
}

const sharedWith = (words: readonly string[], others: readonly string[]): readonly string[] =>
  others.length === 0 ? [] : words.filter((word) => others.some((each) => sameWord(word, each)))

/** Two of them, or one in three of what is asked: a single word among many is chance, and one of any work's words is none. */
export const answersMatter = (told: string, asked: string): number => answersWith(tellingWords(told), asked)

/** `told`: the telling words of it. */
export function answersWith(told: readonly string[], asked: string): number {
  const shared = sharedOfOne(told, asked)
  return shared !== 1 || contentOf(asked).length <= 3 ? shared : 0
}

/** How many they share, where it is more than one word of any work. */
const sharedOfOne = (told: readonly string[], asked: string): number => sharedWords(told, tellingWords(asked)).length

/** As `sharedMatter`, where a word of any work alone is none. */
export const sharedOfWork = (told: string, asked: string): number => sharedOfOne(tellingWords(told), asked)

/** What somebody's part in a round is about: their focus, their title and the titles of their sessions. */
export const matterOf = (person: Interviewer, { sessions }: Pick<Round, 'sessions'>): string => mattersIn(sessions)(person)

/** Kept, since each thing that was told is held against each person. */
const mattersIn = oncePer((sessions: Round['sessions']) =>
  oncePer((person: Interviewer): string => {
    const isThere = (names: readonly string[]) => names.some((name) => findPerson({ name, email: null }, [person]) !== undefined)
    const talks = sessions.flatMap(({ title, interviewers }) => (title !== null && isThere(interviewers) ? [title] : []))
    return [person.title ?? '', ...(person.focus ?? []), ...talks].join('\n')
  }),
)

/** The one that weighs most, of equals the first, with its weight. */
export function heaviest<One>(list: readonly One[], weigh: (one: One) => number): [weight: number, one: One | undefined] {
  let [most, best]: [number, One | undefined] = [Number.NEGATIVE_INFINITY, undefined]
  for (const one of list) {
    const weight = weigh(one)
    if (weight > most) [most, best] = [weight, one]
  }
  return [most, best]
}
