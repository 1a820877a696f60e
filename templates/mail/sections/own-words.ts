import { isOfEverybody } from '../../../functions/domain/packet/questions/announced.ts'
import { wordCount } from '../../../functions/domain/packet/words/shortened.ts'
import { findLinks } from '../../../functions/domain/read/lay-out/links.ts'
import type { Detail, DetailKind, How } from '../../../functions/domain/read/reading.ts'
import type { LocalDate } from '../../../functions/domain/time/wall-time.ts'
import { safeUrl } from '../../../functions/domain/trust/safe-url.ts'
import type { Interviewer, Round, ToldDetail } from '../../../functions/domain/view/view.ts'
import { findPerson } from '../../../functions/domain/who/merge-people.ts'
import type { Fact, Inline, Words } from '../content.ts'
import { clip } from '../render/clean.ts'
import { callOf } from './reach.ts'

/** What the employer wrote, word for word and marked as theirs: it comes before anything of ours. */

const labels: Record<DetailKind, string> = {
  bring: 'Bring',
  arrive: 'At the door',
  'dial-in': 'To get in',
  how: 'How',
  phone: 'Phone',
  tool: 'To work with',
  dress: 'Wear',
  prepare: 'Prepare',
  agenda: 'The plan',
  focus: 'Focus',
  recording: 'Recording',
  adjustments: 'Your needs',
  nda: 'To sign',
  travel: 'Travel',
  brief: 'Task',
  next: 'Afterwards',
  other: 'Also',
}

/** What one must act on first. */
const inOrder: readonly DetailKind[] = [
  'bring',
  'arrive',
  'dial-in',
  'how',
  'tool',
  'dress',
  'phone',
  'prepare',
  'nda',
  'travel',
  'agenda',
  'focus',
  'recording',
  'adjustments',
  'next',
  'other',
]
/** Which kinds a mail quotes, and how many words of them it can bear (voice.md): all of them stand on the round's page. */
const shares = {
  packet: { kinds: new Set<DetailKind>(inOrder.filter((kind) => kind !== 'other')), words: 130, each: 260 },
  card: {
    kinds: new Set<DetailKind>(['bring', 'arrive', 'dial-in', 'phone', 'tool', 'dress', 'prepare', 'agenda']),
    words: 44,
    each: 120,
  },
  receipt: {
    kinds: new Set<DetailKind>(inOrder.filter((kind) => !['dial-in', 'recording', 'adjustments', 'other'].includes(kind))),
    words: 70,
    each: 200,
  },
  change: { kinds: new Set<DetailKind>(['bring', 'arrive', 'dial-in', 'how', 'phone']), words: 40, each: 200 },
} as const

export interface QuotedRows {
  rows: Fact[]
  /** There is more on the page. */
  more: boolean
}

/** A row for each kind, in the invite's own words, as many as the mail can bear. What was to be done by a day that is over is told no more. */
export function quotedRows(round: Round, mail: keyof typeof shares, today: LocalDate, room = Number.POSITIVE_INFINITY): QuotedRows {
  const { kinds, words, each } = shares[mail]
  const most = Math.min(words, room)
  const all = (round.details ?? []).filter(({ kind, until }) => kind !== 'brief' && !(until && until < today))
  const shown: ToldDetail[] = []
  let left = most
  for (const detail of all.filter(({ kind }) => kinds.has(kind)).sort((a, b) => inOrder.indexOf(a.kind) - inOrder.indexOf(b.kind))) {
    if (isAtPerson(detail, round, mail)) continue
    const length = clip(detail.words, each).split(' ').length
    // one that is too long leaves room for a shorter one
    if (length > left) continue
    left -= length
    shown.push(detail)
  }
  const isCut = shown.some(({ words }) => clip(words, each) !== clip(words, words.length))
  return { rows: rowsOf(shown, each), more: isCut || shown.length < all.filter((detail) => !isAtPerson(detail, round, mail)).length }
}

/** How many words of theirs a mail quotes. */
export const quotedWordCount = (round: Round, mail: keyof typeof shares, today: LocalDate): number =>
  quotedRows(round, mail, today)
    .rows.flatMap(({ words }) => words)
    .reduce((sum, part) => sum + wordCount(typeof part === 'string' ? part : 'link' in part ? part.link : part.strong), 0)

/** What somebody alone is said to look at: by the invite, or as the candidate has corrected it. */
export const focusParts = ({ focus = [], ownFocus = [] }: Pick<Interviewer, 'focus' | 'ownFocus'>, length: number) => [
  ...[false, true].flatMap((own) => {
    const words = focus.filter((one) => ownFocus.includes(one) === own && (own || !isOfEverybody(one)))
    return words.length > 0 ? [{ words: clip(words.join(' '), length), own }] : []
  }),
]

/** In the packet a person's focus stands with the person, if they are met. */
const isAtPerson = ({ kind, words }: Detail, { interviewers }: Round, mail: keyof typeof shares): boolean =>
  mail === 'packet' && kind === 'focus' && !isOfEverybody(words) && interviewers.some(({ focus }) => focus?.includes(words))

const rowsOf = (details: readonly ToldDetail[], each: number): Fact[] =>
  [...new Set(details.map(({ kind }) => kind))].map((kind) => {
    const own = details.filter((detail) => detail.kind === kind)
    const words = own.flatMap((detail, n): Inline[] => [...(n === 0 ? [] : [' ']), ...saidBy(detail, each)])
    return { label: labels[kind], words }
  })

/** Theirs stand in their quotes; what the candidate wrote is said to be theirs. */
const saidBy = ({ words, own }: ToldDetail, each: number): Inline[] =>
  own ? [...quotedWords(words, each), ' (your note)'] : ['“', ...quotedWords(words, each), '”']

/** What the time there is for: a card has it where there is room beside what is to be had ready. */
export const isOfThePlan = ({ label }: Fact): boolean => label === labels.prepare || label === labels.agenda

export const detailLabel = (kind: DetailKind): string => labels[kind]

/** Their sentence as text; a link in it can be clicked only where `safeUrl` allows it. */
export function quotedWords(words: string, length: number): Inline[] {
  const text = clip(inOneLine(words), length)
  const parts: Inline[] = []
  let from = 0
  for (const { url, at, end } of findLinks(text)) {
    const safe = safeUrl(url)
    if (safe.kind !== 'link') continue
    parts.push(text.slice(from, at), { link: url, href: safe.href })
    from = end
  }
  return [...parts, text.slice(from)].filter((part) => part !== '')
}

/** A heading and its list: "What to bring: a photo ID · two copies of your CV". */
const inOneLine = (words: string): string =>
  words
    .split('\n')
    .map((line) => line.replace(/^[-*•·‣▪◦–]\s*/u, ''))
    .reduce((one, line) => `${one}${/[:：]$/.test(one) ? ' ' : ' · '}${line}`)

/** How one meets, where the link and the place do not say it all. */
export function howFact({ how, interviewers, recruiter }: Pick<Round, 'how' | 'interviewers' | 'recruiter'>): Fact[] {
  if (how?.by === 'to-be-told') return [{ label: 'How', words: 'The link will follow; they said so' }]
  const call = how?.by === 'phone' ? [{ label: 'How', words: phoneWords(how, interviewers, recruiter) }] : []
  return how?.passcode && how.by !== 'place' ? [...call, { label: 'Passcode', words: clip(how.passcode, 30) }] : call
}

/** "I will call you": of two people nobody can tell which, and whoever arranges it may be the one. */
function phoneWords({ calls, number }: How, interviewers: Round['interviewers'], recruiter: Round['recruiter']): Words {
  const [only, second] = interviewers
  const isAlone =
    only !== undefined && !second && (recruiter === null || findPerson({ ...recruiter, name: recruiter.name ?? '' }, [only]) !== undefined)
  const call = callOf(number ?? null)
  if (calls === 'they') {
    const who = isAlone ? `By phone. ${clip(only.name, 60)} calls you` : 'By phone. They call you'
    // Theirs or the candidate's own: the invite has it, and who reads it knows.
    return call ? [`${who}. Number in the invite: `, { link: call.words, href: call.href }] : who
  }
  const numberPart: Inline[] = call ? [' ', { link: call.words, href: call.href }] : []
  return [calls === 'you' ? 'By phone. You call them' : 'By phone', ...numberPart]
}
