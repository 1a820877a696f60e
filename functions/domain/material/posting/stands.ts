import { literal } from '../../read/vocabulary/patterns.ts'

const whole = (name: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${literal(name)}(?:['’]s)?(?![\\p{L}\\p{N}-])`, 'gu')

export const isItem = (line: string): boolean => /^\s*(?:[-–—•*·▪→]|\d{1,2}[.)])\s/u.test(line)

/** Whether a name stands in a text, with its capitals and as a word of its own. */
export const stands = (name: string, text: string): boolean => whole(name).test(text)

const leads = /\b(?:at|join|joining|about|we are|we['’]re|life at|bei|chez|über|wir sind|nous sommes)\s(?:the\s|der\s|die\s)?$/iu
const opens = /^\W*(?:(?:the|die|der|das)\s)?$|[.!?]\s+(?:(?:the|die|der|das)\s)?$/iu
const goesOn = /^(?:\s\p{Lu}[\p{L}&]*){0,3}(?:\s\([^)]*\))?,?\s(?!(?:and|or|und|oder|et|ou|in|on|at)\s)(?:\p{Ll}|c['’])/u
const wanted = /\b(?:experience|knowledge|familiarity|fluent|proficient|erfahrung|kenntnisse|expérience|connaissance)\b/iu

/** As somebody does: it is one, does something, is joined or worked at. A town or a tool stands in other places. */
export function acts(name: string, line: string): boolean {
  if (isItem(line) || wanted.test(line)) return false
  return [...line.matchAll(whole(name))].some(({ 0: found, index }) => {
    const before = line.slice(0, index)
    return leads.test(before) || (opens.test(before) && goesOn.test(line.slice(index + found.length)))
  })
}
