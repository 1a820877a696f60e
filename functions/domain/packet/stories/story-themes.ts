import type { StoryTheme } from '../../material/material.ts'
import { remembering } from '../../remember.ts'

/** Beginnings of the words that speak of a theme, and of failure those that ask what came of it, in English, German, French and Spanish. */
const beginnings: Record<StoryTheme, readonly string[]> = {
  pressure: ['pressur', 'stress', 'deadline', 'urgent', 'crisis', 'overload', 'druck', 'krise', 'urgence', 'presión', 'crise'],
  leadership: ['lead', 'led', 'manag', 'mentor', 'coach', 'supervis', 'delegat', 'führ', 'leit', 'dirig', 'encadr', 'lider'],
  collaboration: ['teamwork', 'teammate', 'collaborat', 'together', 'stakeholder', 'cross-functional', 'zusammen', 'équipier', 'colabor'],
  disagreement: ['disagree', 'conflict', 'argu', 'pushback', 'difficult', 'konflikt', 'uneinig', 'désaccord', 'conflit', 'desacuerdo'],
  failure: [
    'fail',
    'mistake',
    'went wrong',
    'gone wrong',
    'go wrong',
    'setback',
    'weakness',
    'differently',
    'learned',
    'learnt',
    'you learn',
    'gelernt',
    'rückschl',
    'schwäche',
    'appris',
    'faiblesse',
    'aprendid',
    'aprendist',
    'debilidad',
    'regret',
    'incident',
    'outage',
    'vorfall',
    'ausfall',
    'fehler',
    'gescheitert',
    'échec',
    'erreur',
    'fracas',
    'error',
  ],
  change: ['change', 'chang', 'priorit', 'pivot', 'reorgani', 'adapt', 'änder', 'umstell', 'changement', 'cambio'],
  achievement: ['achiev', 'proud', 'result', 'accomplish', 'success', 'impact', 'erfolg', 'stolz', 'réussi', 'logro', 'éxito'],
}

/** What else is told where nothing of the very kind is: who settled a dispute has led. */
const near: Readonly<Record<StoryTheme, readonly StoryTheme[]>> = {
  leadership: ['collaboration', 'disagreement'],
  collaboration: ['leadership', 'disagreement'],
  disagreement: ['collaboration'],
  pressure: ['change'],
  change: ['pressure'],
  failure: [],
  achievement: [],
}

export const nearThemes = (themes: readonly StoryTheme[]): readonly StoryTheme[] => themes.flatMap((theme) => near[theme])

/** What kinds of question a theme answers, by their family in the playbook; "a time when" may be about anything, and what one would do is no story. */
const families: Readonly<Record<string, readonly StoryTheme[]>> = {
  disagreement: ['disagreement'],
  failure: ['failure'],
  'changed-priorities': ['change', 'pressure'],
}

export const themesOfFamily = (family: string): readonly StoryTheme[] => families[family] ?? []

const wordsIn = (words: string): string[] => words.toLowerCase().split(/[^\p{L}-]+/u)

/** The themes that words speak of. */
export const themesIn = remembering((words: string): readonly StoryTheme[] => {
  const all = wordsIn(words)
  const whole = ` ${all.join(' ')}`
  const speaksOf = (starts: readonly string[]) =>
    starts.some((start) => (start.includes(' ') ? whole.includes(` ${start}`) : all.some((word) => word.startsWith(start))))
  return (Object.keys(beginnings) as StoryTheme[]).filter((theme) => speaksOf(beginnings[theme]))
})

const supposing = new Set('would suppose imagine if würden würde angenommen feriez ferait supposons haría supongamos'.split(' '))

/** Asked about what might be: nothing one has done is an answer by its kind alone. */
export const isSupposed = remembering((words: string): boolean => wordsIn(words).some((word) => supposing.has(word)))
