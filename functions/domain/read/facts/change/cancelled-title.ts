import type { CarriedEvent } from '../../carry/carried.ts'
import { cancelledInJapanese, postponedInJapanese } from '../../language/ja/changes.ts'
import {
  cancelledNouns,
  cancelledPhrases,
  heldPhrases,
  postponedNouns,
  postponedPhrases,
  postponedTo,
} from '../../language/lexicon/changes.ts'
import { isAnswer } from '../../reading.ts'
import { titleWithout } from './title-state.ts'

/** A title that says its own meeting is off, without what says it; null where it says no such thing. Outlook keeps a cancelled meeting so. */
export const withoutCancelled = titleWithout({ phrases: cancelledPhrases, nouns: cancelledNouns, inJapanese: cancelledInJapanese })

/** A title that says its own meeting is put off, to a day it may name. */
export const withoutPostponed = titleWithout({
  phrases: postponedPhrases,
  nouns: postponedNouns,
  inJapanese: postponedInJapanese,
  onwards: postponedTo,
})

/** A title that says that its time is only held. */
export const withoutHeld = titleWithout({ phrases: heldPhrases, nouns: [], inJapanese: /^仮(?:予約|押さえ)?$/u })

/**
 * STATUS:CONFIRMED or not: what the title says of its own event counts, since some calendars say it nowhere else. Put off, the title alone
 * does not tell whether the hour beside it is the old one or the new.
 */
export function readTitleState(event: CarriedEvent): CarriedEvent {
  if (event.summary === null || isAnswer(event.method)) return event
  const cancelled = withoutCancelled(event.summary)
  if (cancelled !== null) return { ...event, method: 'cancel', status: 'cancelled', summary: cancelled }
  const postponed = event.method === 'cancel' ? null : withoutPostponed(event.summary)
  if (postponed !== null) return { ...event, postponed: true, summary: postponed }
  const held = withoutHeld(event.summary)
  const isHeld = held !== null || (event.status === 'tentative' && event.method === 'request')
  return isHeld && event.method !== 'cancel' ? { ...event, askedFor: true, summary: held ?? event.summary } : event
}
