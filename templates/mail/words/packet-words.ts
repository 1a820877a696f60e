import type { EarlierNote } from '../../../functions/domain/packet/packet.ts'
import type { Paper } from '../../../functions/domain/packet/playbook.ts'
import type { AsAsked } from '../../../functions/domain/packet/told/as-asked.ts'
import { type FactKind, factKindOf } from '../../../functions/domain/packet/told/fact-kind.ts'
import type { OpenPoint } from '../../../functions/domain/packet/told/open-points.ts'
import type { Ask, Remark } from '../../../functions/domain/packet/told/people-in-round.ts'
import type { PointEvidence } from '../../../functions/domain/packet/told/point/point-evidence.ts'
import { type PointSubject, pointSubject } from '../../../functions/domain/packet/told/point/point-subject.ts'
import type { RedoAgain } from '../../../functions/domain/packet/told/point/redo-again.ts'
import type { TwoFigures } from '../../../functions/domain/packet/told/point/two-figures.ts'
import type { EarlierPromise } from '../../../functions/domain/packet/told/promise.ts'
import { type LocalDate, localDate } from '../../../functions/domain/time/wall-time.ts'
import type { Running } from '../../../functions/domain/view/running.ts'
import type { Interviewer, Round } from '../../../functions/domain/view/view.ts'
import { isFullName } from '../../../functions/domain/who/full-name.ts'
import { findPerson } from '../../../functions/domain/who/merge-people.ts'
import { styledName } from '../../../functions/domain/who/styled-name.ts'
import { clockWords, dateWords, fewWords, shortDate } from '../../when.ts'
import type { Words } from '../content.ts'
import { clip } from '../render/clean.ts'

/** The sentences that frame what somebody said, the same in mail, card and page. */

export const roundAndDay = ({ number, position, localDate: day }: Round): string =>
  `round ${number ?? position}${day ? ` (${shortDate(day)})` : ''}`

const pointWords: Record<OpenPoint['about'], string> = {
  doubt: 'on what they may wonder',
  redo: 'on an answer to give again',
}

/** `isAsked`: the question they may put stands below, and says what it is about. */
export const pointFrom = ({ about, round }: Pick<OpenPoint, 'about' | 'round'>, isAsked = false): string =>
  `${byYou(round)}${isAsked ? '' : `, ${pointWords[about]}`}:`

/** Whose words, and of which day: `You, Thu 3 Dec`. */
export const byYou = (round: Round | null): string =>
  round?.localDate ? `You, ${shortDate(round.localDate)}` : `You, ${afterRound(round)}`

/** `after round 1 (Thu 3 Dec)`; of rounds we never saw there is no more to say. */
export const afterRound = (round: Round | null): string => (round ? `after ${roundAndDay(round)}` : 'looking back')

type Named = Pick<Interviewer, 'name' | 'form'>
type Among = readonly { person: Named }[]

/** By the given name; by the form of address whoever is known by the family name alone. */
export const firstName = (person: Named): string =>
  clip(isFullName(person.name) ? (person.name.split(' ')[0] ?? person.name) : styledName(person), 40)

/** Of two Karens there the whole name. */
const nameAmong = (person: Named, among: Among): string =>
  among.some(({ person: one }) => one.name !== person.name && firstName(one) === firstName(person))
    ? clip(person.name, 60)
    : firstName(person)

const saidTo = {
  'passed-on': { clause: 'mentioned', topic: 'and I talked about' },
  again: { clause: 'You said last time that', topic: 'Last time we talked about' },
} as const

/**
 * A question as it is said, and to whom, of all who are there: of the bank, or the fact they told and what to ask about it in one, from which day before it. A note that
 * cannot be said stands as it is, with what to find out.
 */
export function askWords(ask: Ask, person: Named, among: Among, brief = false): string {
  const called = nameAmong(person, among)
  if (ask.kind === 'bank') return `Ask ${called}: “${ask.words}”`
  const { remark, as, question } = ask
  if (as === null) return brief ? question : `${remarkWords(remark)}. ${question}`
  return remark.on && !brief ? `From ${shortDate(remark.on)}: ask ${called} ${spoken(ask, among)}` : `Ask ${called}: ${spoken(ask, among)}`
}

function spoken({ kind, remark, as, question }: Exclude<Ask, { kind: 'bank' }>, among: Among): string {
  const start = as && `${kind === 'passed-on' ? `${nameAmong(remark, among)} ` : ''}${saidTo[kind][as.as]} ${as.words}. `
  return `“${start ?? ''}${question}”`
}

/** How they may put it, and what an answer does not open with, where it is told what else it may. */
export function askedWords(asked: AsAsked | null, isAnswered: boolean): string {
  if (asked === null) return ''
  return [
    ...(asked.question === null ? [] : [`They may ask: “${asked.question}”`]),
    ...(asked.belittles === null || !isAnswered ? [] : [`Don’t open with “${asked.belittles}”`]),
  ].join(' ')
}

const begun: ReadonlySet<PointSubject> = new Set(['experience', 'little', 'knowing'])

/** What the CV has of it, and where the posting calls it so: the answer starts there. */
export function heldWords(point: Pick<OpenPoint, 'about' | 'words'>, { lines, asks }: PointEvidence, paper: Paper): Words {
  const posted = asks === null ? '' : ` (posting: “${clip(asks, 120)}”)`
  const rest = begun.has(pointSubject(point)) ? ', then what you’d learn first' : ''
  return [{ strong: `Start with your ${paper}: ` }, `${lines.map((line) => `“${clip(line, 200)}”`).join(' and ')}${posted}${rest}.`]
}

/** Two figures were given: they are put right before anybody asks, in the candidate's own words for them. */
export function figuresWords({ said: [first = '', second = ''], to }: TwoFigures): string {
  const told = to === null ? 'Last time I said' : `I told ${clip(to.split(' ')[0] ?? '', 40)}`
  return `Correct it before they do: “${told} ${clip(first, 20)}, then ${clip(second, 20)}. It’s …”`
}

/** What they told that is about the same thing as what stands above it. */
export const besideWords = (remark: Remark): string => `${remarkWords(remark)}.`

export const remarkWords = ({ name, on, words }: Omit<Remark, 'from'>): string =>
  `${clip(name, 80)}${on ? ` (${shortDate(on)})` : ''}: “${clip(words, 200)}”`

export const soFarTitle = (isLater: boolean): string => (isLater ? 'So far' : 'Good to know')

/** Whoever heard it is there once more. */
export const redoWords = ({ words, round, person }: RedoAgain, among: Among): string =>
  `You’d answer this again, ${afterRound(round)}: “${clip(words.replace(/\.$/u, ''), 300)}”. ${nameAmong(person, among)} is there again.`

/** What was noted, and what to do with it now. */
export function noteWords({ about, words, round }: EarlierNote): string {
  const quoted = `“${clip(words.replace(/\.$/u, ''), 400)}”`
  if (about === 'forgot') return `Still to say (${round.localDate ? shortDate(round.localDate) : roundAndDay(round)}): ${quoted}`
  const use = noteUses[factKindOf(words)]
  return `Noted ${round.localDate ? `on ${shortDate(round.localDate)}` : afterRound(round)}: ${quoted}${use === undefined ? '' : `. ${use}`}`
}

/** A habit of the house is known; what they lack or want is something to bring. */
const noteUses: Readonly<Partial<Record<FactKind, string>>> = {
  whom: 'Bring a time you did that.',
  wish: 'Say what you’d do for it.',
}

export const promiseWords = (promise: EarlierPromise, today: LocalDate): string => {
  const { words, round, stands } = promise
  const promised = `“${clip(words, 400)}”, as you promised in ${roundAndDay(round)}.`
  return `${stands === 'later' ? 'Still to come: ' : ''}${promised} ${promiseDay(promise, today)}`.trimEnd()
}

/** The day it was for, by its date: a mail is read on another day than it was sent on. */
export const promiseDay = ({ due, stands }: EarlierPromise, today: LocalDate): string =>
  due === null
    ? ''
    : due === today
      ? `Due today, ${dateWords(due, today)}.`
      : `${stands === 'overdue' ? 'It was' : 'It’s'} for ${dateWords(due, today)}.`

/** The hour by which it should be there: `before you meet Nadia`. */
export function beforeMeeting({ interviewers, localDate: day }: Round, to: { name: string | null; email: string | null } | null): string {
  const [only, other] = interviewers
  if (to && findPerson({ name: to.name ?? '', email: to.email }, interviewers)) return 'before you meet again'
  if (only && !other) return `before you meet ${firstName(only)}`
  return day === null ? 'before you meet' : `before ${shortDate(day)}`
}

const isOn = ({ start }: Round, zone: string, day: LocalDate | null): boolean => start !== null && localDate(start, zone) === day

/** Two on one day are told of, with what lies between. */
export function sameDayWords(others: readonly Running[], zone: string, { localDate: day }: Round): string | null {
  const other = others.flatMap(({ application, next }) =>
    next.kind === 'round' && isOn(next.round, zone, day) ? [{ application, round: next.round }] : [],
  )[0]
  if (other === undefined || other.round.start === null) return null
  const at = other.round.allDay ? '' : `, at ${clockWords(other.round.start, zone)}`
  return `The same day: ${clip(other.application.company ?? 'another interview', 60)}${at}.`
}

/** Without names, and true to the day it is said on (`on`). `mostDates`: with more of them nobody says the sentence. */
export function othersWords(
  others: readonly Running[],
  zone: string,
  today: LocalDate,
  on: LocalDate | null,
  mostDates = others.length,
): string {
  const dates = others
    .slice(0, mostDates)
    .map(({ next }) =>
      next.kind === 'round'
        ? isOn(next.round, zone, on)
          ? 'interview today'
          : `interview on ${dateWords(localDate(next.round.start ?? '', zone), today)}`
        : next.kind === 'decision'
          ? `decision due ${dateWords(next.date, today)}`
          : '',
    )
  const told = [...new Set(dates)].map((date) => {
    const [what = '', ...when] = date.split(' ')
    const times = dates.filter((each) => each === date).length
    if (what === '') return 'no date yet'
    return [
      times > 1 ? fewWords(times, what) : `${what !== 'interview' ? 'a' : when[0] === 'today' ? 'another' : 'an'} ${what}`,
      ...when,
    ].join(' ')
  })
  const count = fewWords(others.length, 'other process', 'other processes')
  const among = others.length > mostDates ? 'among them ' : ''
  return `Asked what else is open: “${count.charAt(0).toUpperCase()}${count.slice(1)}, ${among}${listed(told)}.”`
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
