import { once } from '../../remember.ts'
import { type LocalDate, localDate } from '../../time/wall-time.ts'
import type { Carried, CarriedEvent } from '../carry/carried.ts'
import { withLabels } from '../labels/labelled-lines.ts'
import type { LabelId } from '../labels/labels.ts'
import { titlePrefix } from '../language/lexicon/mail.ts'
import type { Reader } from '../reading.ts'
import type { DateContext, FoundDate } from '../times/days/found-date.ts'
import { datesIn } from '../times/days/text-dates.ts'
import { monthFirstDomains } from '../vocabulary/country-zones.ts'
import { zoneNamedIn } from '../zones/place-zone.ts'
import { withoutFooter } from './footer.ts'
import { languageOf } from './language.ts'
import { isWrittenByUs } from './ours.ts'
import { joinedLines, ownWords, sentencesOf } from './own-words.ts'
import { withHours } from './pointed-hours.ts'

/** Words with the part of the carrier they stand in. */
export interface Words {
  part: string
  words: string
  /** The fact that a field of the carrier names these words for. */
  label?: LabelId
}

/** What lies before the reader: the carrier's texts in the order in which they tell. */
export interface Sheet {
  carried: Carried
  reader: Reader
  /** Event type, SUMMARY, subject: without `Re:`, `Canceled:` and the like. */
  titles: Words[]
  /** What a calendar wrote behind the title of its subject: "@ Thu Dec 3, 2026 2pm - 3pm (EST)". */
  titleTimes: Words[]
  /** The newest message's own lines, wrapped ones joined; empty lines kept as breaks. */
  lines: Words[]
  sentences: Words[]
  /** Quoted messages and the forwarder's cover: they count for what the newest leaves out. */
  older: Words[]
  /** Everything as written, with what conferencing tools printed: links are looked up here. */
  full: string
  language: string | null
  english: boolean
  dates: DateContext
}

const lineCap = 2000
const lineCount = 500
/** A reader looks at so many characters of own and of older words; invitations are far shorter, hostile texts far longer. */
const budget = { own: 24_000, older: 12_000 }

function within(lines: Words[], characters: number): Words[] {
  let left = characters
  return lines.filter(({ words }) => {
    left -= words.length
    return left >= 0
  })
}

/** The day the text was written: the mail's Date, else the calendar's stamp, else the day it came in. */
function writtenOn(carried: Carried, reader: Reader): LocalDate | null {
  const mailed = carried.mail?.date?.slice(0, 10)
  if (mailed && /^\d{4}-\d\d-\d\d$/.test(mailed)) return mailed
  const stamp = carried.events.map((event) => event.lastModified ?? event.dtstamp).find(Boolean) ?? reader.receivedAt
  return stamp ? localDate(stamp, reader.homeZone) : null
}

/** A day to count from must stand there even where nothing may be counted from it. */
const anchorOf = (written: LocalDate | null): Pick<DateContext, 'anchor' | 'undated'> =>
  written === null ? { anchor: '1970-01-01', undated: true } : { anchor: written }

const bracketed = '【(?:キャンセル|中止|変更|重要|確認|リマインド|再送|日程変更|ご案内|至急|要返信)】'
const prefixes = new RegExp(
  `^(?:${titlePrefix}\\s?(?:\\[\\d{1,2}\\])?[:：]|\\[(?:external|ext|extern|hold|tentative|cancelled|canceled)\\]|${bracketed})\\s*`,
  'iu',
)

export function withoutPrefixes(title: string): string {
  let rest = title.trim()
  for (let i = 0; i < 6; i += 1) {
    const next = rest.replace(prefixes, '')
    if (next === rest || next === '') break
    rest = next
  }
  return rest.replace(googleTime, '').trim()
}

/** Google's own subject: "Invitation: Title @ Tue Dec 1, 2026 2pm - 3pm (EST) (me@example.com)". */
const googleTime = / @ (?:\p{L}{2,10}\.?,? ){0,2}\d{1,2}[^@]{0,90}(?:\([^()]{2,60}\))?$/u

function titleTimesOf({ mail }: Carried): Words[] {
  const time = googleTime.exec(mail?.subject?.slice(0, 500) ?? '')
  return time ? [{ part: 'subject', words: time[0].slice(' @ '.length) }] : []
}

/** A title names a company and a job; a web address in it is neither, nor part of one. */
const webAddress = /\b[a-z][a-z0-9+-]{1,15}:\/\/\S+/giu

function titlesOf(carried: Carried): Words[] {
  const [first] = carried.events
  const found: Words[] = [
    ...(first?.eventType ? [{ part: 'event type', words: first.eventType }] : []),
    ...(first?.summary ? [{ part: carried.source === 'ics' || carried.source === 'eml' ? 'SUMMARY' : 'title', words: first.summary }] : []),
    ...(carried.mail?.subject ? [{ part: 'subject', words: carried.mail.subject }] : []),
  ]
  return found
    .map(({ part, words }) => ({ part, words: withoutPrefixes(words.slice(0, 500).replace(webAddress, ' ')) }))
    .filter(({ words }, i, all) => words && all.findIndex((other) => other.words === words) === i)
}

const textsOf = (event: CarriedEvent, source: string): Words[] => [
  ...(event.description ? [{ part: source === 'ics' || source === 'eml' ? 'DESCRIPTION' : 'description', words: event.description }] : []),
  ...event.texts,
  ...event.answers.map(({ question, answer }) => ({ part: 'answers', words: `${question}: ${answer}` })),
]

/** Texts that repeat each other (a mail and the calendar part it carries) are read once. */
function distinct(texts: Words[]): Words[] {
  const squeezed = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 4000)
  const kept: Words[] = []
  for (const text of texts) {
    const own = squeezed(ownWords(text.words))
    if (own && !kept.some((other) => squeezed(ownWords(other.words)).includes(own))) kept.push(text)
  }
  return kept
}

function linesOf({ part, words, label }: Words): Words[] {
  return withHours(
    joinedLines(withoutFooter(ownWords(words)))
      .slice(0, lineCount)
      .map((line) => ({ part, words: line.slice(0, lineCap), ...(label ? { label } : {}) })),
  )
}

/** With the figure of its day. */
const isDated = ({ kind, words }: FoundDate): boolean => kind === 'exact' && /\d/.test(words)

export function layOut(carried: Carried, reader: Reader): Sheet {
  const { mail, events, source } = carried
  const newest = distinct([
    ...(mail ? [{ part: 'mail text', words: mail.text }] : []),
    ...events.slice(0, 20).flatMap((event) => textsOf(event, source)),
  ])
  const lines = within(
    newest.flatMap((text) => [...(text.label ? linesOf(text) : withLabels(linesOf(text))), { part: text.part, words: '' }]),
    budget.own,
  )
  const older = [
    ...(mail?.cover ? [{ part: 'cover note', words: mail.cover }] : []),
    // What a mail of ours said tells nothing new, and its advice is nobody's word.
    ...(mail?.quoted ?? []).filter(({ text }) => !isWrittenByUs(text, reader)).map(({ text }) => ({ part: 'quoted message', words: text })),
  ]
  const titles = titlesOf(carried)
  const all = [...titles, ...newest].map(({ words }) => words).join('\n')
  const language = languageOf(
    [...newest, ...older]
      .map(({ words }) => ownWords(words))
      .join('\n')
      .concat('\n', titles.map(({ words }) => words).join('\n')),
  )
  const inOrder = { ...anchorOf(writtenOn(carried, reader)), language, ...orderOfDates(carried, language, all) }
  const below = within(
    older.flatMap((text) => withLabels(linesOf(text))),
    budget.older,
  )
  const quoted = once(() =>
    below
      .filter(({ part }) => part === 'quoted message')
      .flatMap(({ words }) =>
        datesIn(words, inOrder)
          .filter(isDated)
          .map(({ date }) => date),
      ),
  )
  return {
    carried,
    reader,
    titles,
    titleTimes: titleTimesOf(carried),
    lines,
    sentences: lines.flatMap(({ part, words }) => sentencesOf(words).map((sentence) => ({ part, words: sentence }))),
    older: below,
    full: newest.map(({ words }) => words).join('\n'),
    language,
    english: language === null || language === 'en',
    dates: { ...inOrder, ...(below.length > 0 ? { quoted } : {}) },
  }
}

/** Americans and Japanese write the month first; a European address speaks against it, and so does a place elsewhere that is named. */
function orderOfDates(carried: Carried, language: string | null, text: string): Pick<DateContext, 'monthFirst' | 'openOrder'> {
  if (language === 'ja') return { monthFirst: true }
  if (language !== null && language !== 'en') return { monthFirst: false }
  const address = carried.mail?.from.email ?? carried.events[0]?.organizer?.email ?? ''
  if (address !== '' && !monthFirstDomains.has(address.split('.').at(-1) ?? 'com')) return { monthFirst: false }
  const zone = zoneNamedIn(text.slice(0, 2000))?.zone ?? ''
  return { monthFirst: !/^(?:Europe|Asia|Africa|Australia|Pacific\/Auckland)/.test(zone), openOrder: true }
}
