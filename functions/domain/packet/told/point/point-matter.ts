import { literal } from '../../../read/vocabulary/patterns.ts'
import { namesSomebody } from '../names-somebody.ts'

/** What was noted of somebody's doubt, without them: what they asked or doubted is the candidate's to answer, whoever it was. */
const office = '(?:the )?(?:hiring manager|manager|recruiter|cfo|cto|ceo|coo|cmo|boss|panel|head|director|founder|chef|matron|interviewer)'
const felt =
  "(?:(?:was|were|is|are|seem(?:s|ed)?|look(?:s|ed)|sound(?:s|ed)|felt) )?(?:a bit |really |quite |very )?(?:not (?:so |too |really )?(?:sure|convinced|happy)|(?:wasn|isn|weren|aren)[’']?t (?:so |too |really )?(?:sure|convinced|happy)|unsure|doubtful|sceptical|skeptical|worried|hesitant|unconvinced)"
const did =
  "(?:(?:kept|keeps) (?:asking|pressing|pushing|coming back)|ask(?:s|ed)|wonder(?:s|ed)|doubt(?:s|ed)|worr(?:ies|ied)|press(?:es|ed)|push(?:es|ed)|c[ao]mes? back|prob(?:es|ed)|went quiet|hesitated|frowned|(?:did|does)(?: not|n[’']?t) (?:believe|think|seem to think))"
const joins = '(?:about|on|over|with|at|to|by|of|that|when i (?:said|told (?:him|her|them))(?: that)?)'

const nextTo = (who: string): RegExp =>
  new RegExp(`^(?:${who})(?:\\s*[:–—-]\\s+|\\s+(?:${felt}|${did})(?: me| us)?(?: again)?(?: ${joins})?\\s+)(.{3,})$`, 'isu')

/** Where a clause of the candidate's own begins, it was what somebody was unsure of. */
const ownClause =
  /^i(?:[’']m|[’']ve|[’']d)?\s(?:can|could|know|have|would|will|am|want|fit|speak|manage|lead|run|handle)\b|^i(?:[’']m|[’']ve|[’']d)\b/iu

/** Null where nothing is left that speaks of nobody. */
export function pointMatter(words: string, people: readonly { name: string }[]): string | null {
  const names = [...new Set(people.flatMap(({ name }) => [name, ...name.split(/\s+/u)]).filter((name) => name.length > 2))]
  const who = [...names.toSorted((a, b) => b.length - a.length).map(literal), office, 'he', 'she', 'they'].join('|')
  const rest = nextTo(who).exec(words.trim())?.[1]?.trim()
  if (rest === undefined || namesSomebody(rest, people)) return null
  return ownClause.test(rest) && !/\bnever\b|n[’']?t\b/iu.test(rest) ? `whether ${rest}` : rest
}
