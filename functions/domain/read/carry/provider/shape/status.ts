import { conceptsOfName, wordsOfName } from '../../../labels/field-name.ts'
import { inEvery } from '../../../language/all.ts'
import { folded } from '../../../language/lexicon/fields.ts'
import type { Json } from '../json-value.ts'
import { type Field, fieldsOf, isBeside, purposeOf, speaksOf, textOf } from './fields.ts'

const offWords = new Set(inEvery(({ fields, changes }) => [...fields.off, ...changes.cancelled, ...changes.cancellations]).map(folded))
const putOffWords = new Set(inEvery(({ changes }) => [...changes.postponed, ...changes.postponements]).map(folded))
const areSaid = (words: readonly string[], listed: ReadonlySet<string>): boolean =>
  words.some((word) => listed.has(word)) || (words.length <= 4 && listed.has(words.join(' ')))
/** What may stand beside the word in the name of a flag or of a day: the event, a day, a verb that joins. */
const besideFlag = new Set(['is', 'has', 'been', 'at', 'on', 'flag', 'ist', 'am', 'le', 'el', 'em', 'il', 'op'])
const isBesideFlag = (word: string): boolean => besideFlag.has(word) || speaksOf(conceptsOfName(word), 'booking', 'day', 'hour', 'status')

/** `isCancelled`, `interview_cancelled_at`: a state, and not that one may, should be told or must do it by some day (`can_cancel`, `notifyOnCancel`). */
function isFlag(name: readonly string[], listed: ReadonlySet<string>): boolean {
  if (name.length <= 4 && listed.has(name.join(' '))) return true
  return name.some((word) => listed.has(word)) && name.every((word) => listed.has(word) || isBesideFlag(word))
}

const negated = /^(?:not|no|non|nicht|un|is not|never)$/

/** A status or the type of an event: one word or a few, never a sentence. */
const isTag = (text: string): boolean => text.length <= 60 && text.split(/\s/).length <= 4

const statesOf = (field: Field): boolean =>
  speaksOf(field.own, 'status', 'kind') ||
  (field.own.has('booking') && field.own.size === 1) ||
  /^(?:event|topic|type|message|subject)$/i.test(field.key)

/** The payload calls the event off, or puts it off: by a status, by the type of what happened, by a flag or by a day on which that was done. */
export const saysOff = (fields: readonly Field[]): boolean => says(fields, offWords)
export const saysPutOff = (fields: readonly Field[]): boolean => says(fields, putOffWords)

function says(fields: readonly Field[], listed: ReadonlySet<string>): boolean {
  return fields.some((field) => {
    if (isBeside(field) || purposeOf(field.own) !== null || field.own.has('old')) return false
    const name = wordsOfName(field.key)
    const text = textOf(field)
    if (isFlag(name, listed))
      return (
        field.value === true || (text !== null && /^\d{4}-\d\d-\d\d/.test(text)) || (typeof field.value === 'number' && field.value > 1e9)
      )
    if (text === null || !isTag(text) || !statesOf(field)) return false
    const words = wordsOfName(text)
    return areSaid(words, listed) && !words.some((word) => negated.test(word))
  })
}

/** `meeting.ended`, `interview_no_show`: what happened at a meeting, which arranges none. */
const reportWords = ['started', 'ended', 'finished', 'completed', 'paid', 'no_show', 'noshow', 'no-show', 'ping', 'reminded']
const reportMark = new RegExp(`(?:^|[._:\\s-])(?:${reportWords.join('|')})$`, 'i')

/** What a scheduler without a format of its own here reports; null where the event itself is told. */
export function reportOf(body: Json): string | null {
  const tags = fieldsOf(body, { enters: (concepts) => concepts.has('wrapping') && concepts.size === 1 }).filter(
    ({ around }) => around.length === 0,
  )
  const isReport = tags.some((field) => {
    const text = textOf(field)
    return (
      text !== null && isTag(text) && /^(?:type|event|action|trigger|topic|hook)$|event_?type/i.test(field.key) && reportMark.test(text)
    )
  })
  return isReport ? 'It reports what happened at a meeting, and makes, moves or cancels none.' : null
}
