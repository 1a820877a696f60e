import { shortened, wordCount } from '../packet/words/shortened.ts'
import type { Application, Round } from '../view/view.ts'
import type { Story } from './material.ts'

const cueWords = 12
/** With fewer words a beginning says nothing. */
const leastOfPhrase = 3
/** Behind "with" and "in" the next words belong to those before: only a longer phrase may end there. */
const leastOfLoose = { did: 4, came: 5 } as const

/**
 * What a story is recalled by: action and result, at most twelve words, each to the end of a clause. Where neither is told yet, its title; where no
 * two clauses find room, the result alone: it is asked about most and forgotten first.
 */
export function cueOf({ action, result, title }: Pick<Story, 'action' | 'result' | 'title'>): string {
  const [did, came] = [action.trim(), result.trim()]
  if (did === '' || came === '') return markedOf(did || came || title)
  const ends = cutsOf(came, 'came')
  const pairs = cutsOf(did, 'did').flatMap((one) => ends.map((other) => ({ one, other, worth: one.worth + other.worth })))
  const [best] = pairs.filter(({ one, other }) => one.words + other.words <= cueWords).sort((a, b) => b.worth - a.worth)
  return best ? `${shown(best.one)} → ${shown(best.other)}` : markedOf(came)
}

/** The longest beginning, and that it is one. */
const markedOf = (text: string): string => {
  const phrase = phraseOf(text)
  return phrase.endsWith('…') || phrase.length >= text.trim().replace(/[.,;:!?]+$/u, '').length ? phrase : `${phrase} …`
}

/** What was left out is shown: half a sentence in quotation marks would be taken for all of it. */
const shown = ({ text, isWhole }: Cut): string => (isWhole ? text : `${text} …`)

interface Cut {
  text: string
  isWhole: boolean
  words: number
  /** More words say more, and the end of a clause is worth some; of the result most that all of it stands there: "88 %" is within the hour. */
  worth: number
}

/** Between two clauses, in English, German, French and Spanish; and in front of what only goes with the words before it. */
const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const betweenClauses = listed(
  'but because so until then after before while when where which who aber weil bis dann nach bevor wo mais car puis avant où pero porque hasta donde',
)
/** In front of them a clause may end, or the list of what was done goes on, which is shown: "I put a timer … *and* a named nurse". */
const joining = listed('and or und oder et ou y e o')
const leastOfJoined = 4
/** Behind it they begin one more thing, and no clause. */
const determiners = listed(
  'a an the my our their its two three four five one all every some no ein eine einen einem einer die den das dem mein meine zwei drei un une le la les des mon ma mes deux trois una el los las mi dos tres',
)
const within = listed(
  'with within for to in of on at by from into against that mit für zu im bei von aus die der das avec pour dans de par qui que con para en del por',
)

/** Worth more than any longer beginning of what was done. */
const wholeResult = 12

/** "From 900 *to* 210": half of it says something else. */
const ofFigures = listed('to from auf von bis à de a')

/** Its beginnings of at most so many words that end where a phrase does. */
function cutsOf(text: string, part: 'did' | 'came', most: number = cueWords): Cut[] {
  const words = text.trim().split(/\s+/u)
  return words.slice(0, most).flatMap((word, at): Cut[] => {
    const length = at + 1
    const isWhole = length === words.length
    const next = (words[length] ?? '').toLowerCase()
    const isList = determiners.has((words[length + 1] ?? '').toLowerCase())
    const isJoined = joining.has(next) && length >= leastOfJoined && (part === 'did' || !isList)
    const isClause = isWhole || /[.,;:!?]$/u.test(word) || betweenClauses.has(next) || isJoined
    const isLoose = !isClause && within.has(next) && length >= leastOfLoose[part] && !(part === 'came' && ofFigures.has(next))
    if (
      (!isWhole && length < leastOfPhrase) ||
      !(isClause || isLoose) ||
      (!isWhole && [betweenClauses, joining, within, determiners].some((list) => list.has(word.toLowerCase())))
    )
      return []
    const said = words
      .slice(0, length)
      .join(' ')
      .replace(/[.,;:!?]+$/u, '')
    const whole = isWhole && part === 'came' ? wholeResult : 0
    return [{ text: said, isWhole, words: wordCount(said), worth: length + (isClause ? 3 : 0) + whole }]
  })
}

/** The longest beginning that ends where a phrase does; only where none ends is it cut, and shown to be. */
export function phraseOf(text: string, most: number = cueWords, part: 'did' | 'came' = 'came'): string {
  const [best] = cutsOf(text, part, most).sort((a, b) => b.worth - a.worth)
  return best?.text ?? shortened(text, most)
}

export type StoryGap = 'situation' | 'task' | 'action' | 'result' | 'number'

/** Steps that are not told yet, in their order; a result without a figure in it lacks one. */
export const gapsOf = (story: Story): StoryGap[] =>
  (['situation', 'task', 'action', 'result', 'number'] as const).filter((step) => story[step].trim() === '')

/** The rounds in which a story was told, as the debriefs say, the latest first. */
export const toldIn = (storyId: string, { rounds }: Pick<Application, 'rounds'>): Round[] =>
  rounds.filter(({ debrief }) => debrief?.stories?.includes(storyId)).toReversed()
