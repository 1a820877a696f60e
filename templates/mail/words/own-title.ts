import { literal } from '../../../functions/domain/read/vocabulary/patterns.ts'
import { once, remembering } from '../../../functions/domain/remember.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import { clipAtWord, line } from '../render/clean.ts'

/** What they call the meeting themselves. */

/** Words that every title may have, and that say nothing of what one does there: English, German, French, Spanish, Dutch, Italian, Portuguese. */
const plain = new Set(
  `a an and at between by for from in mit of on or our the to und via we with x y you your zu
  call chat conversation discussion hold interview interviews invitation invite job meet meeting meetup minute minutes min mins online phone
  position role round slot stage time video virtual zoom teams google webex skype first second third final 1st 2nd 3rd next new updated update confirmed
  confirmation reminder rescheduled tentative accepted canceled cancelled fwd fw re
  am pm uhr noon today tomorrow monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march
  april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec et est edt ct cst cdt mt mst mdt pt pst
  pdt gmt bst cet cest utc
  vorstellungsgespräch bewerbungsgespräch gespräch termin einladung runde bei für zwischen der die das im am
  entretien rendez-vous appel invitation avec chez de du la le les des pour et
  entrevista reunión llamada invitación con en el los las para
  gesprek sollicitatiegesprek kennismaking afspraak met voor het een
  colloquio incontro chiamata invito con per il di
  entrevista reunião chamada convite com em o para`.split(/\s+/u),
)

/** What parts a title: a dash or bar between spaces, a colon, "<>". */
const parting = /(\s+[|–—-]\s+|\s*[|<>]+\s*|\s+\/\s+|:\s+)/u

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'&-]*/gu) ?? []

/** Whose names a title may have beside what it says. */
const namesIn = ({ interviewers, recruiter }: Known, { company, role }: Pick<Application, 'company' | 'role'>, candidate: string) =>
  new Set([candidate, company, role, recruiter?.name, ...interviewers.map(({ name }) => name)].flatMap((name) => wordsOf(name ?? '')))

/** Behind "at" or "with", what stands beside the title anyway. */
const behind = remembering(
  (names: string): RegExp => new RegExp(`\\s+(?:at|with|for|@|bei|mit|chez|avec|con|en)\\s+(?:${names})(?!\\p{L})`, 'giu'),
)

type Known = Pick<Round, 'interviews' | 'interviewers' | 'recruiter' | 'taskOnly'>

const longest = 70

/**
 * The title as they gave it, without the names, days and numbers that stand beside it anyway. Null where nothing is left that says more than
 * "interview", or where several meetings have several titles.
 */
export function ownTitle(round: Known, application: Pick<Application, 'company' | 'role'>, candidate: string): string | null {
  const titles = new Set(round.interviews.flatMap(({ status, title }) => (status === 'on' && title ? [line(title)] : [])))
  const [title] = titles
  if (round.taskOnly || title === undefined || titles.size > 1 || /@\S+\.|https?:/u.test(title)) return null
  const names = once(() => namesIn(round, application, candidate))
  const says = (part: string): boolean => wordsOf(part).some((word) => !plain.has(word) && !/\d/u.test(word) && !names().has(word))
  const bare = title
    .replace(/\s*(?:\([^()]*\)|\[[^[\]]*\]|#\S+)/gu, '')
    .replace(behind([application.company ?? candidate, candidate].map(literal).join('|')), '')
  const parts = bare.split(parting)
  const kept = parts.flatMap((part, at) => (at % 2 === 0 && says(part) ? [{ part: part.trim(), by: at === 0 ? '' : parts[at - 1] }] : []))
  const words = kept.map(({ part, by }, at) => (at === 0 ? part : `${by}${part}`)).join('')
  return words === '' ? null : clipAtWord(words, longest)
}
