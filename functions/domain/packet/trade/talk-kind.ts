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

export interface Talk {
  kind: TalkKind
  /** As the title calls it; null where nothing does. */
  called: string | null
}

/** The title says it; that it is by phone, how it takes place. */
export function talkOf({ interviews, sessions, how }: Pick<Round, 'interviews' | 'sessions' | 'how'>): Talk | null {
  const titles = [...interviews, ...sessions].flatMap(({ title }) => title ?? [])
  for (const [kind, words] of byTitle) {
    const called = titles.flatMap((title) => words.exec(title)?.[0] ?? [])[0]
    if (called !== undefined) return { kind, called }
  }
  return how?.by === 'phone' ? { kind: 'phone', called: null } : null
}

/** One is at work there, and asks nothing. */
export const isAtWork = (title: string | null): boolean => title !== null && trials.test(title)
