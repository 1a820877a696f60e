import type { Contribution } from '../record/interview.ts'

/** What nobody vouches for: read as unsure, or from somebody unknown. It starts nothing until the candidate says yes. */
export const isUnproven = ({ unsure, trust }: Pick<Contribution, 'unsure' | 'trust'>): boolean => unsure === true || trust === 'unconfirmed'

export const isOpenlyUnproven = (one: Contribution): boolean => one.answer !== 'yes' && isUnproven(one)

/** Why the candidate is asked before a message applies. */
export type WhyAsked =
  | { code: 'other-organizer'; named: string; before: string }
  | { code: 'for-others' | 'you-left-out' | 'less-certain' | 'another-stands' | 'one-moved' | 'which-one' | 'unsure' | 'unknown-sender' }
  | { code: NonNullable<Contribution['doubt']> }

export function whyUnproven({ oneOfSeveral, unsure, doubt }: Contribution): WhyAsked {
  if (doubt) return { code: doubt }
  if (oneOfSeveral) return { code: 'which-one' }
  return { code: unsure ? 'unsure' : 'unknown-sender' }
}

/** Beside the meeting as it was known, only what it says can matter: a person is asked where they would see a difference. */
export const isForItsWords = ({ code }: WhyAsked, one: Contribution): boolean => code === 'less-certain' || isOpenlyUnproven(one)

const words: Record<Exclude<WhyAsked['code'], 'other-organizer'>, string> = {
  'for-others': 'It calls the meeting off for others, and does not name you.',
  'you-left-out': 'You are no longer among those invited.',
  'less-certain': 'It comes from a less certain source than what I knew before.',
  'another-stands': 'One invitation to this hour was cancelled, and another one still stands.',
  'one-moved': 'Another invitation to this hour has moved, and this one says nothing.',
  'which-one': 'It does not say which interview it means.',
  unsure: 'It does not say clearly that it is about an interview.',
  'unknown-sender': 'I cannot tell who sent it.',
  'moved-or-more': 'It names another time, and does not say whether your interview moves or this is one more.',
  proposed: 'It proposes the new time and does not settle it.',
  'may-change': 'It says that the interview may have to move, and gives no new time.',
  offers: 'It offers several other times, and settles none of them.',
  closed: 'It reads like a no or a pause, and says nothing of the interview.',
  'hour-unsaid': 'It names the new day and no hour, so I took the hour as before.',
  'day-unsure': 'It names a weekday alone, and more than one week would fit.',
  elsewhere: 'It names another place or person, and does not say for sure that this changes.',
  'in-a-reply': 'You wrote it in a reply, and a reply alone changes no interview.',
  'title-alone': 'It says that it is put off, and its hour is one that it was moved to before.',
  'order-unclear': 'I cannot tell whether it is older or newer than what I knew.',
  unread: 'I could not use it, so I do not know whether it changes anything.',
}

/** For the candidate. */
export const whyWords = (why: WhyAsked): string =>
  why.code === 'other-organizer' ? `It names ${why.named} as organizer; so far that was ${why.before}.` : words[why.code]
