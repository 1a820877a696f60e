import type { StoryTheme } from '../../material/material.ts'
import { remembering } from '../../remember.ts'

/** Beginnings of the words that speak of a theme, in English, German, French and Spanish. */
const beginnings: Record<StoryTheme, readonly string[]> = {
  pressure: ['pressur', 'stress', 'deadline', 'urgent', 'crisis', 'overload', 'druck', 'krise', 'urgence', 'presión', 'crise'],
  leadership: ['lead', 'led', 'manag', 'mentor', 'coach', 'supervis', 'delegat', 'führ', 'leit', 'dirig', 'encadr', 'lider'],
  collaboration: ['team', 'collaborat', 'together', 'stakeholder', 'cross-functional', 'zusammen', 'équipe', 'equipo', 'colabor'],
  disagreement: ['disagree', 'conflict', 'argu', 'pushback', 'difficult', 'konflikt', 'uneinig', 'désaccord', 'conflit', 'desacuerdo'],
  failure: [
    'fail',
    'mistake',
    'wrong',
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

/** What kinds of question a theme answers, by their family in the playbook. */
const families: Readonly<Record<string, readonly StoryTheme[]>> = {
  behavioral: ['achievement', 'leadership', 'collaboration', 'pressure'],
  situational: ['pressure', 'change'],
  competency: ['achievement'],
  culture: ['collaboration'],
  disagreement: ['disagreement'],
  failure: ['failure'],
  'changed-priorities': ['change', 'pressure'],
}

export const themesOfFamily = (family: string): readonly StoryTheme[] => families[family] ?? []

/** The themes that words speak of. */
export const themesIn = remembering((words: string): readonly StoryTheme[] => {
  const all = words.toLowerCase().split(/[^\p{L}-]+/u)
  const speaksOf = (starts: readonly string[]) => all.some((word) => starts.some((start) => word.startsWith(start)))
  return (Object.keys(beginnings) as StoryTheme[]).filter((theme) => speaksOf(beginnings[theme]))
})
