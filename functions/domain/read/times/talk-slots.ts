import { talkNoun } from '../language/lexicon/changes.ts'
import { endsBy } from '../language/lexicon/dates.ts'
import { interviewWords } from '../language/lexicon/talks.ts'
import { arriveBefore } from '../vocabulary/moved-words.ts'
import type { Slot } from './slots.ts'

/** Of the hours a text names, those at which the talk begins: not when to be at the door, and not when one is through. */
export const talkSlots = (slots: readonly Slot[]): Slot[] => withEnds(withoutArrivals(byLabel(slots)))

/** "Report time | 1:00 PM" above "Interview | 1:15 PM": of the hours of one day the one whose label is the talk. */
function byLabel(slots: readonly Slot[]): readonly Slot[] {
  const ofTalk = slots.filter(isLabelledTalk)
  return slots.filter((slot) => ofTalk.includes(slot) || !ofTalk.some(({ date, words }) => date === slot.date && words !== slot.words))
}

const label = /^[\s*•-]{0,4}([^|:\d]{3,40}?)\s?(?:\||:\s)/u
function isLabelledTalk({ words, time }: Slot): boolean {
  const found = label.exec(words.slice(0, time.at))?.[1] ?? ''
  return interviewWords.test(found) || talkNoun.test(found)
}

/** "Arrive at 12:45 for your 1:00 PM interview". */
function withoutArrivals(slots: readonly Slot[]): readonly Slot[] {
  const begins = slots.filter(({ time, words }) => !arriveBefore.test(words.slice(0, time.at)))
  return begins.length ? begins : slots
}

/** "At ten thirty, and you will be done by quarter past eleven": the second is the end of the first. */
function withEnds(slots: readonly Slot[]): Slot[] {
  const found: Slot[] = []
  for (const slot of slots) {
    const begun = found.at(-1)
    if (begun && begun.date === slot.date && begun.time.end === null && slot.time.start > begun.time.start && isEnd(slot, begun))
      found[found.length - 1] = { ...begun, time: { ...begun.time, end: slot.time.start } }
    else found.push(slot)
  }
  return found
}

/** By the words of its own part of the sentence. */
function isEnd({ words, time }: Slot, begun: Slot): boolean {
  const from = begun.words === words ? begun.time.stop : 0
  const before =
    words
      .slice(from, time.at)
      .split(/[;:]|,\s/u)
      .at(-1) ?? ''
  const behind = words.slice(time.stop).split(/[,;:.!?]\s/u)[0] ?? ''
  return endsBy.test(`${before} ${behind}`)
}
