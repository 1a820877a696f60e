import { offers, reviews, trials } from '../../read/language/lexicon/work.ts'
import type { Round } from '../../view/view.ts'

/** What one does there, where no format says it: work beside them, talk about what was handed in or about the offer, or talk by phone. */
export const talkKinds = ['offer', 'trial', 'review', 'phone'] as const
export type TalkKind = (typeof talkKinds)[number]

const byTitle = [
  ['offer', offers],
  ['trial', trials],
  ['review', reviews],
] as const

/** The title says it; that it is by phone, how it takes place. */
export function talkKindOf({ interviews, sessions, how }: Pick<Round, 'interviews' | 'sessions' | 'how'>): TalkKind | null {
  const titles = [...interviews, ...sessions].flatMap(({ title }) => title ?? [])
  const named = byTitle.find(([, words]) => titles.some((title) => words.test(title)))
  return named?.[0] ?? (how?.by === 'phone' ? 'phone' : null)
}
