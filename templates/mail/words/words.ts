import { talkOf } from '../../../functions/domain/packet/trade/talk-kind.ts'
import type { Evidence } from '../../../functions/domain/read/reading.ts'
import type { TouchpointKind } from '../../../functions/domain/sending/touchpoint.ts'
import type { DayRow } from '../../../functions/domain/view/meeting/day-rows.ts'
import type { Application, Interviewer, Round } from '../../../functions/domain/view/view.ts'
import { isFormOfAddress } from '../../../functions/domain/who/name-words.ts'
import { styledName } from '../../../functions/domain/who/styled-name.ts'
import { shortDate, spanWords, type Zones } from '../../when.ts'
import type { Words } from '../content.ts'
import { clip, clipAtWord, line } from '../render/clean.ts'
import { placeAndWords } from './part-words.ts'

/** What things are called in mails. Whatever comes from outside is cut to a length a line can bear. */

export const companyWords = ({ company, domain }: Application): string | null =>
  (company ?? domain) === null ? null : clip(company ?? domain ?? '', 80)

/** Stated, or counted by us from the second one on; a first round needs no number; work done at home and a talk about the offer have none. */
const numberWords = (round: Round): string | null => {
  const { number, position, taskOnly } = round
  const n = taskOnly || isAboutOffer(round) ? null : (number ?? (position > 1 ? position : null))
  return n === null ? null : `round ${n}`
}

/** The rounds are over, and nothing of it is a test any more. */
export const isAboutOffer = (round: Round): boolean => round.offerOnly === true || talkOf(round)?.kind === 'offer'

export const isLater = ({ number, position, taskOnly }: Round): boolean => !taskOnly && (number ?? position) > 1

/** `Halden Labs, round 2`: stable over moves, so that mails about one round fold into one thread. The number goes before a letter of the name. */
export const roundWords = (round: Round, application: Application, length = 80): string => {
  const title = round.interviews[0]?.title
  const name = line(application.company ?? application.role ?? application.domain ?? title ?? '') || 'your interview'
  const whole = [name, numberWords(round)].filter((part) => part !== null).join(', ')
  return [...whole].length <= length ? whole : clipAtWord(name, length)
}

/** `round 2 at Halden Labs`, `your interview at Halden Labs`, within a sentence. */
export const roundInSentence = (round: Round, application: Application): string => {
  const company = companyWords(application)
  const bare = round.taskOnly ? 'your task' : isAboutOffer(round) ? 'your call about the offer' : 'your interview'
  return `${numberWords(round) ?? bare}${company ? ` at ${company}` : ''}`
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** In the middle of a sentence: with a small letter, but for names and abbreviations in capitals. */
export const small = (words: string): string => (/^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words)

export const shortDay = ({ localDate }: Round): string | null => (localDate === null ? null : shortDate(localDate))

export const personWords = ({ name, form, title }: Pick<Interviewer, 'name' | 'form' | 'title'>): string =>
  `${clip(styledName({ name, form }), 80)}${title ? `, ${clip(title, 120)}` : ''}`

/** `Dana`, `Dana and Lee`, `Dana, Lee and 3 others` */
export const namesWords = (names: string[], most = 4): string => {
  const short = names.map((name) => clip(name, 80))
  const shown = short.length > most ? [...short.slice(0, most - 1), `${short.length - most + 1} others`] : short
  const last = shown.at(-1) ?? ''
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${last}` : last
}

/** A session with its people; who stands at the end of its title already is followed by the others. */
export function sessionWords(title: string, names: string): string {
  const [form = '', name = ''] = title.split(' ').slice(-2)
  const isPerson = isFormOfAddress(form) && /^\p{Lu}/u.test(name)
  return [title, names].filter((part) => part !== '').join(isPerson ? ', ' : ': ')
}

/** What stands between the talks of a day and after them: `10:35–11:30 am: free`, `12:15–1:00 pm: not said`. */
export const betweenWords = (row: Exclude<DayRow, { kind: 'talk' }>, zones: Zones): Words =>
  row.kind === 'free'
    ? [{ strong: `${spanWords(row.start, row.end, zones.home)}: ` }, 'free']
    : [{ strong: `${spanWords(row.from, row.at, zones.home)}: ` }, 'not said']

const sureWords = (sure: number): string => (sure >= 0.9 ? 'sure' : sure >= 0.6 ? 'fairly sure' : 'not sure')

/** Where a fact was read, from which words, and how sure that is. */
export const evidenceWords = (evidence: Evidence): string => `From ${placeAndWords(evidence)} (${sureWords(evidence.sure)})`

export const kindWords: Record<TouchpointKind, { one: string; many: string }> = {
  receipt: { one: 'the receipt', many: 'receipts for invites' },
  change: { one: 'news of a change', many: 'mails about changes' },
  packet: { one: 'the prep packet', many: 'prep packets' },
  card: { one: 'the card for the day', many: 'cards for the day' },
  debrief: { one: 'a short debrief', many: 'debrief mails' },
  thanks: { one: 'the thank-you drafts', many: 'thank-you drafts' },
  'last-call': { one: 'a reminder of open thank-you notes', many: 'reminders of open thank-you notes' },
  'new-time': { one: 'a draft that asks for another time', many: 'drafts that ask for another time' },
  nudge: { one: 'a follow-up draft, if they are still silent', many: 'follow-up drafts' },
  'second-nudge': { one: 'a second and last follow-up draft', many: 'second follow-up drafts' },
  'close-offer': { one: 'a question whether to close it', many: 'questions whether to close it' },
  'cancel-follow-up': { one: 'a draft that asks for a new date', many: 'mails after a cancelled round' },
  offer: { one: 'your offer, with the drafts for it', many: 'mails about an offer' },
  'offer-deadline': { one: 'a reminder that an offer waits for your answer', many: 'reminders of an offer’s deadline' },
  'after-no': { one: 'a word after a no, with a draft', many: 'mails after a no' },
  'check-in': { one: 'one check-in after a pause', many: 'check-ins after a pause' },
  'ask-time': { one: 'a draft that asks for the time of the next round', many: 'drafts that ask for a time' },
  task: { one: 'a reminder of your task', many: 'task reminders' },
  'task-today': { one: 'a last reminder before your task is due', many: 'last reminders before a task is due' },
  promise: { one: 'a reminder of what you promised', many: 'reminders of promises' },
  question: { one: 'a question for you', many: 'questions' },
  'feed-summary': { one: 'what I found in your calendar', many: 'calendar summaries' },
  agenda: { one: 'your week', many: 'weekly agendas' },
  'term-end': { one: 'what the end of the term means for you', many: 'mails about the end of a term' },
  'sign-in': { one: 'a sign-in link', many: 'sign-in links' },
  welcome: { one: 'a welcome', many: 'welcome mails' },
  invitation: { one: 'an invitation', many: 'invitations' },
  test: { one: 'a test of a mail', many: 'tests of mails' },
}
