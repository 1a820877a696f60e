import type { Carrier } from '../../../../functions/domain/read/reading.ts'
import type { Label } from '../../../../functions/domain/read/verdict/score-label.ts'
import { mail } from '../read-text.ts'
import { layouts, relabelled } from './label-layouts.ts'
import { edited, type Piece } from './opened.ts'
import { plainMail } from './opened-mail.ts'
import { type Case, companyOfAnotherShape, otherCompany, otherPeople, otherTitle, otherTown, otherTrade, type Swap } from './swaps.ts'
import { htmlOf, htmlTableOf, wrapped } from './text-shapes.ts'

export interface Labelled {
  file: string
  carrier: Carrier
  raw: string
  label: Label
}
export type Variant = Pick<Labelled, 'carrier' | 'raw' | 'label'>
/** Null where it has nothing to change. */
export type Perturbation = (one: Labelled) => Variant | null

const seedOf = ({ file }: Labelled) => [...file].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)

function swapping(make: (one: Case) => Swap | null): Perturbation {
  return (one) => {
    if (!one.label.interview) return null
    const pieces: string[] = []
    edited(one.raw, one.carrier, (words) => {
      pieces.push(words)
      return words
    })
    const swap = make({ text: pieces.join('\n'), label: one.label, seed: seedOf(one) })
    return swap && { carrier: one.carrier, raw: edited(one.raw, one.carrier, swap), label: JSON.parse(swap(JSON.stringify(one.label))) }
  }
}

/** Changes the words of one kind of piece, and nothing that they say. */
const rewording =
  (pieces: readonly Piece[], change: (words: string) => string, fits: (label: Label) => boolean = () => true): Perturbation =>
  ({ raw, carrier, label }) => {
    let isChanged = false
    const made = edited(raw, carrier, (words, piece) => {
      const next = pieces.includes(piece) ? change(words) : words
      isChanged ||= next !== words
      return next
    })
    return isChanged && fits(label) ? { carrier, raw: made, label } : null
  }

/** Builds a plain mail anew. */
const rebuilt =
  (build: (one: NonNullable<ReturnType<typeof plainMail>>) => string | null): Perturbation =>
  ({ raw, carrier, label }) => {
    const plain = carrier === 'eml' ? plainMail(raw) : null
    const made = plain && build(plain)
    return made ? { carrier, raw: made, label } : null
  }

/** Behind the greeting; text of one paragraph is left alone. */
const inserted = (sentence: string) => (text: string) => {
  const at = text.indexOf('\n\n')
  return at > 0 && at < 80 && /^(?:hi|hello|dear|hey|good)\b/i.test(text.trim())
    ? `${text.slice(0, at)}\n\n${sentence}${text.slice(at)}`
    : text
}
const isInterview = ({ interview }: Label) => interview
const appended = (words: string) => (text: string) => `${text.trimEnd()}\n\n${words}\n`

/** Two paragraphs in the middle change places: neither the greeting nor how it ends. */
function reordered(text: string): string {
  const parts = text.split(/\n{2,}/)
  const isProse = (part = '') => /[.!?]$/.test(part.trim()) && !/(?:^|\n)\S.{0,28}:/.test(part) && part.length > 60
  if (parts.length < 5 || !isProse(parts[1]) || !isProse(parts[2]) || /^(?:he|she|they|this|that|it|there)\b/i.test(parts[2] ?? ''))
    return text
  return [parts[0], parts[2], parts[1], ...parts.slice(3)].join('\n\n')
}

const zoneBehindTime = /(\d\s?(?:[ap]\.?m\.?)?)\s\(?(E|C|M|P)[SD]?T\)?(?![\p{L}\d])/giu
const zoneNames: Record<string, string> = { E: 'Eastern', C: 'Central', M: 'Mountain', P: 'Pacific' }
const zoneAs = (form: (name: string, letter: string) => string) =>
  rewording(['text'], (text) =>
    text.replace(
      zoneBehindTime,
      (_, time: string, letter: string) => `${time} ${form(zoneNames[letter.toUpperCase()] ?? '', letter.toUpperCase())}`,
    ),
  )

const to24 = (text: string) =>
  text.replace(/(?<![\d:])(\d{1,2}):(\d\d) ?([AP])\.?M\.?(?!\p{L})/giu, (_, hour: string, minute: string, half: string) => {
    const h = (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0)
    return `${String(h).padStart(2, '0')}:${minute}`
  })
const smallHalf = (text: string) =>
  text.replace(/(\d) ?([AP])M(?!\p{L})/gu, (_, digit: string, half: string) => `${digit}${half.toLowerCase()}m`)
const dashTo = (mark: string) => (title: string) => title.replace(/ [-–—|] /g, mark)

const legal =
  'This e-mail and any files transmitted with it are confidential and intended solely for the addressee. If you have received it in error, please notify the sender and delete it.'
const equal =
  'We are an equal opportunity employer and consider every applicant without regard to race, religion, gender or age. Should you need an adjustment, tell us.'
const footer = 'Sent with Hirewheel, the hiring platform.\n455 Larkin Street, Suite 20, Denver, CO 80202\nUnsubscribe | Privacy policy'

const forwardedBy = ({ from, to, subject, date, text }: NonNullable<ReturnType<typeof plainMail>>) =>
  mail({
    from: 'Alex Morgan <alex.morgan@example.com>',
    to: 'inbox@roundtwo.example',
    subject: `Fwd: ${subject}`,
    date: 'Thu, 3 Dec 2026 09:00:00 -0500',
    text: `---------- Forwarded message ---------\nFrom: ${from}\nDate: ${date}\nSubject: ${subject}\nTo: ${to}\n\n\n${text}`,
  })

const html = (shape: (text: string) => string | null) =>
  rebuilt(({ text, ...head }) => {
    const body = shape(text)
    return body && mail({ ...head, text: body }).replace('text/plain', 'text/html')
  })

export const perturbations: Record<string, Perturbation> = {
  'other people': swapping(otherPeople),
  'other company': swapping(otherCompany),
  'company of another shape': swapping(companyOfAnotherShape),
  'job of another trade': swapping(otherTrade),
  'longer job title': swapping(otherTitle),
  'town nobody knows': swapping(otherTown),
  ...Object.fromEntries(
    Object.entries(layouts).map(([name, layout]) => [`labels: ${name}`, rewording(['text'], (text) => relabelled(text, layout))]),
  ),
  'title with bars': rewording(['title'], dashTo(' | ')),
  'title with colons': rewording(['title'], dashTo(': ')),
  'title with long dashes': rewording(['title'], dashTo(' — ')),
  'zone: Eastern Time': zoneAs((name) => `${name} Time`),
  'zone: eastern': zoneAs((name) => name.toLowerCase()),
  'zone: (et)': zoneAs((_, letter) => `(${letter.toLowerCase()}t)`),
  'clock of 24 hours': rewording(['text'], to24),
  'clock: 2pm': rewording(['text'], smallHalf),
  'wrapped at 72': rewording(['text'], wrapped),
  'paragraphs in another order': rewording(['text'], reordered),
  'plain as html': html(htmlOf),
  'labels as an html table': html(htmlTableOf),
  forwarded: rebuilt(forwardedBy),
  'legal footer': rewording(['text'], appended(legal)),
  'equal opportunity': rewording(['text'], appended(equal)),
  'footer of a platform': rewording(['text'], appended(footer)),
  'sent from a phone': rewording(['text'], appended('Sent from my iPhone')),
  'an old time': rewording(['text'], inserted('This replaces the time we had first in mind, Monday, November 30 at 8:15 AM.'), isInterview),
  'somebody who does not come': rewording(['text'], inserted('Bronagh Quarrie, whom we had named before, will not join.'), isInterview),
  'a later round': rewording(
    ['text'],
    inserted('If all goes well, a conversation with our founder, Teo Marsk, follows; we arrange that later.'),
    isInterview,
  ),
  'another job': rewording(['text'], inserted('(The Beekeeper opening you also asked about has been filled.)'), isInterview),
  'nothing is cancelled': rewording(
    ['text'],
    inserted('To avoid any doubt: the interview has not been cancelled.'),
    ({ method, interview }) => interview && method !== 'cancel',
  ),
}
