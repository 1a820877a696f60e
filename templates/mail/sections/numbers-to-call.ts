import { phoneNumberIn } from '../../../functions/domain/read/facts/details/phone-number.ts'
import type { DetailKind, Recruiter } from '../../../functions/domain/read/reading.ts'
import { plus, type Zone } from '../../../functions/domain/time/wall-time.ts'
import type { Round } from '../../../functions/domain/view/view.ts'
import { styledName } from '../../../functions/domain/who/styled-name.ts'
import { clockWords } from '../../when.ts'
import type { Fact, Inline } from '../content.ts'
import { clip } from '../render/clean.ts'
import { nameLink } from './reach.ts'

/** Numbers that the employer's own sentences give, and what each is for. */

const withNumbers: ReadonlySet<DetailKind> = new Set(['phone', 'arrive', 'how', 'travel', 'next', 'other'])

/** It is for the time behind the interview. */
const forAfter =
  /\b(?:straight|right|just|immediately)? ?after(?:wards)?\b|\bwhen (?:you[’']?re|you are|it[’']?s) (?:done|out|over|finished)\b|\bonce (?:you[’']?re|it[’']?s) (?:done|out|over)\b|\b(?:danach|anschließend)\b|\bnach dem gespräch\b|après l[’']entretien|después de la entrevista|na afloop|dopo il colloquio/iu
/** They call it, or it is how one joins: no one to reach there. */
const isTheirs = /\b(?:i|we|she|he|they)(?:[’']ll| will) (?:call|ring|phone)\b|\bdial\b|\bpin\b|\bpasscode\b/iu
const byWriter = /(?<!\p{L})(?:me|us|my|our|mich|uns|mir|moi|nous|mí|nos|mij|ons|mi|noi)(?!\p{L})/iu

export const callable = (words: string, number: string): Inline => ({
  link: words,
  href: `tel:${number.trim().startsWith('+') ? '+' : ''}${number.replace(/\D/gu, '')}`,
})

interface Told {
  words: string
  number: string
}

function toldIn({ details = [], how }: Pick<Round, 'details' | 'how'>): Told[] {
  const dialled = how?.number?.replace(/\D/gu, '')
  return details.flatMap(({ kind, words }) => {
    const number = withNumbers.has(kind) ? phoneNumberIn(words) : null
    return number !== null && number.replace(/\D/gu, '') !== dialled && !isTheirs.test(words) ? [{ words, number }] : []
  })
}

/** "Call me straight after on …, before 2": said before anything else when it is over. */
export const toCallAfter = (round: Pick<Round, 'details' | 'how'>): Told | null =>
  toldIn(round).find(({ words }) => forAfter.test(words)) ?? null

/** Whom to call on the way, by the number that stands there; the sentence says whose it is. */
export function toCallBefore(round: Pick<Round, 'details' | 'how' | 'interviewers'>, contact: Recruiter | null): Inline[] | null {
  const told = toldIn(round).find(({ words }) => !forAfter.test(words))
  if (!told) return null
  const call = callable(told.number, told.number)
  const first = (name: string) => name.split(' ')[0] ?? name
  const other = round.interviewers.find(({ name }) =>
    new RegExp(`(?<!\\p{L})${first(name).replace(/\W/gu, '.')}(?!\\p{L})`, 'u').test(told.words),
  )
  if (other) return [nameLink(other), ', ', call]
  return contact?.name && byWriter.test(told.words) ? [nameLink({ ...contact, name: contact.name }), ', ', call] : [call]
}

/** `mail`: one that is written already. Whom to call or write to when one runs late; where they call, that is theirs to do, and one gets in touch when no call comes. */
export function reachFact(
  round: Pick<Round, 'how' | 'start' | 'allDay' | 'details' | 'interviewers'>,
  contact: Recruiter | null,
  zone: Zone,
  mail: string | null = null,
): Fact[] {
  const { how, start, allDay } = round
  const call = toCallBefore(round, contact)
  if (!call && !contact?.email) return []
  const written = { ...contact, name: contact?.name ?? contact?.email ?? '', email: contact?.email ?? null }
  const whom = call ?? [mail === null ? nameLink(written) : { link: clip(styledName(written), 60), href: mail }]
  if (how?.by !== 'phone' || how.calls !== 'they')
    return [
      {
        label: 'Running late',
        words: call ? whom : ['Write to ', ...whom],
      },
    ]
  const by = start && !allDay ? ` by ${clockWords(plus(start, { minutes: callWait }), zone)}` : ''
  return [{ label: `No call${by}`, words: [call ? 'Call ' : 'Write to ', ...whom] }]
}

/** One that is theirs to call, or for another time, is no number to call; it is not to be said that there is none. */
export const namesNumber = ({ details = [], how }: Pick<Round, 'details' | 'how'>): boolean =>
  how?.number != null || details.some(({ words }) => phoneNumberIn(words) !== null)

/** How many minutes one waits for a call. */
const callWait = 5
