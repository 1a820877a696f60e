import { offers, reviews, trials } from '../../read/language/lexicon/work.ts'
import { remembering } from '../../remember.ts'
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

/** Kept, since each part of a mail asks about the same few titles. */
const calledIn = remembering(
  (title: string): Partial<Record<TalkKind, string>> =>
    Object.fromEntries(
      byTitle.flatMap(([kind, words]) => {
        const called = words.exec(title)
        return called === null ? [] : [[kind, called[0]]]
      }),
    ),
)

/** The title says it; that it is by phone, how it takes place. */
export function talkOf({ interviews, sessions, how }: Pick<Round, 'interviews' | 'sessions' | 'how'>): Talk | null {
  const told = [...interviews, ...sessions].flatMap(({ title }) => (title === null ? [] : calledIn(title)))
  for (const [kind] of byTitle) {
    const called = told.find((one) => one[kind] !== undefined)?.[kind]
    if (called !== undefined) return { kind, called }
  }
  return how?.by === 'phone' ? { kind: 'phone', called: null } : null
}

/** One is at work there, and asks nothing. */
export const isAtWork = (title: string | null): boolean => title !== null && calledIn(title).trial !== undefined
