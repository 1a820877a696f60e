import type { Candidate } from '../access/candidate.ts'
import { callers, calls, defers, ends, meetingWord } from '../read/language/lexicon/changes.ts'
import { mailWords } from '../read/language/lexicon/mail.ts'
import { namesIn } from '../read/names/names.ts'
import type { Reading } from '../read/reading.ts'
import type { Application } from '../view/view.ts'
import { isOwnAddress } from '../who/oneself.ts'
import { sameName } from '../who/short-name.ts'

/** Written by the candidate themselves, for us: "they called: moved to Thursday, 3 pm". */
export const isOwnHand = ({ mail }: Pick<Reading, 'mail'>, candidate: Candidate): boolean =>
  mail?.from.email != null && isOwnAddress(candidate, mail.from.email) && !mail.forwarded

/** Whoever writes bears a name alone, and no subject stands above. */
export const isChat = ({ mail }: Pick<Reading, 'mail'>): boolean =>
  mail !== null && mail.subject === null && mail.from.name !== null && mail.from.email === null

/** By its subject. */
export const isAnswer = (subject: string | null): boolean => /^\s*(?:re|aw|antw|sv|vs|res|ris?|rif|réf?|返信)\s*[:：]/i.test(subject ?? '')

/** Whom the candidate means they call by a part of the name: the company, else somebody met there. */
export function namedIn(note: string, applications: readonly Application[]): Application[] {
  const said = wordsOf(note)
  const byCompany = applications.filter(({ company }) => company !== null && isSaid(wordsOf(company), said))
  if (byCompany.length > 0) return byCompany
  return applications.filter((one) => peopleOf(one).some((name) => said.some((word) => word.length > 2 && sameName(word, name))))
}

/** "Juno Labs: moved to Thursday", "Juno called, moved to Thursday": somebody stands in front who is not the meeting. */
export const namesAnother = (note: string): boolean =>
  note.split('\n').some((line) => {
    if (isSmallNameFirst(line)) return true
    const [, head, mark, rest] =
      /^\s{0,4}(\p{Lu}[\p{L}\p{N}&.'’-]{1,30}(?:\s\p{Lu}[\p{L}\p{N}&.'’-]{0,30}){0,3})(\s?:|\s)(.*)$/u.exec(line) ?? []
    if (head === undefined || meetingWord.test(head)) return false
    return mark?.endsWith(':') || (isNameFirst(line) && !callers.test(head) && hasDoneSo(rest ?? ''))
  })

/** "juno called": in small letters, a word that is nothing else, right before the call. */
function isSmallNameFirst(line: string): boolean {
  const [, head = '', rest = ''] = /^\s{0,4}(\p{Ll}[\p{L}\p{N}&.'’-]{2,30})\s(.{1,200})$/u.exec(line) ?? []
  const isElse = head === '' || small.has(head) || [callers, meetingWord, calls, defers, ends].some((words) => words.test(head))
  return !isElse && (calls.exec(rest)?.index ?? beside + 1) <= beside
}
const small = new Set(mailWords('common'))
/** "hat", "ha" and the like between them. */
const beside = 5

const isNameFirst = (line: string): boolean => namesIn(line.trim())[0]?.at === 0

/** Right behind the name, "has just" or the like between them. */
const hasDoneSo = (words: string): boolean => [calls, defers, ends].some((verb) => (verb.exec(words)?.index ?? nearest + 1) <= nearest)
const nearest = 14

export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** The first word of a name is how people call a company: "Fernhill" for Fernhill Health, unless it is a short one, as "The". */
const isSaid = ([first = '', second]: readonly string[], said: readonly string[]): boolean =>
  said.some((word, at) => word === first && (first.length > 3 || second === undefined || said[at + 1] === second))

export const peopleOf = ({ recruiter, rounds }: Application): string[] =>
  [recruiter, ...rounds.flatMap((round) => [round.recruiter, ...round.interviewers])].flatMap((one) => one?.name ?? [])
