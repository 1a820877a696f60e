import { isFullName } from '../../../who/full-name.ts'
import { mergePeople } from '../../../who/merge-people.ts'
import { sameName } from '../../../who/short-name.ts'
import { instead, joins, sameHour } from '../../language/lexicon/changes.ts'
import { dateWord } from '../../language/lexicon/dates.ts'
import { recruiterTitles } from '../../language/lexicon/jobs.ts'
import { alsoWords } from '../../language/lexicon/people.ts'
import { ownNamePattern } from '../../names/candidate-name.ts'
import type { Cast } from '../../names/cast/known-people.ts'
import { resolve, withTitle } from '../../names/cast/known-person.ts'
import { unnamedGuests } from '../../names/cast/unnamed-guests.ts'
import { titleAfter } from '../../names/job-title.ts'
import type { Mention } from '../../names/mentioned/mention.ts'
import { areNamedTogether } from '../../names/mentioned/named-together.ts'
import { type FoundName, namesIn } from '../../names/names.ts'
import { personName } from '../../names/person-name.ts'
import type { Person } from '../../reading.ts'
import { keepsHour } from '../../times/hour-kept.ts'
import { loose } from '../../vocabulary/patterns.ts'
import { employerLabels, fits } from '../company/employer-domain.ts'
import { claimedForPeople } from './claims.ts'
import { writerAmong } from './writer-meets.ts'

export interface MetPeople {
  people: Person[]
  evidence: { part: string; words: string; sure: number } | null
}

export function readInterviewers(cast: Cast): MetPeople {
  const named = metInText(cast)
  const hosts = cast.known.filter(({ from }) => from === 'host')
  if (named.people.length && !isOneOf(named, hosts)) return named
  const guests = cast.known.filter(({ from, optional }) => from === 'guest' && !optional)
  const organizerMail = cast.sheet.carried.events[0]?.organizer?.email
  const withoutOrganizer = [
    ...guests.filter(({ email }) => !email || email !== organizerMail),
    ...unnamedGuests(cast).map((email) => ({ name: email, email })),
  ]
  // Where nobody has to come, who may come is likelier met than who only invites.
  const invited = withoutOrganizer.length ? withoutOrganizer : optionalGuests(cast)
  const chosen = hosts.length ? hosts : invited.length ? invited : cast.known.filter((one) => isOrganizer(cast, one)).slice(0, 1)
  const zoomHost = hosts.length || withoutOrganizer.length ? null : hostOfZoom(cast)
  if (zoomHost) return { people: [withTitle(cast, zoomHost)], evidence: { part: 'text', words: zoomHost.name, sure: 0.8 } }
  const asked = chosen.length === 0 && cast.writer?.name == null ? whomOneAsksFor(cast) : null
  if (asked) return { people: [resolve(cast, asked)], evidence: { part: asked.part, words: asked.words, sure: 0.6 } }
  const part = hosts.length ? 'hosts' : invited.length ? 'ATTENDEE' : 'ORGANIZER'
  const people = chosen.map((one) => withTitle(cast, { name: one.name, email: one.email, title: null }))
  return { people, evidence: people[0] ? { part, words: people.map(({ name }) => name).join(', '), sure: 0.85 } : null }
}

/** "Ask for Ryan Pacheco, he's the owner", from a machine and beside nobody else: whoever is something other than at the door. */
function whomOneAsksFor({ mentions }: Cast): Mention | null {
  const [one, other] = mentions.filter(({ purpose }) => purpose === 'contact')
  return one && !other && !one.single && one.title !== null && !recruiterTitles.test(one.title) ? one : null
}

/** A title names one host of a booking with several ("between Ola Berg and Alex Morgan"); the list has them all. */
const isOneOf = ({ people, evidence }: MetPeople, hosts: Cast['known']): boolean =>
  evidence?.part === 'title' && hosts.length > people.length && people.every((one) => hosts.some((host) => sameName(one.name, host.name)))

const optionalGuests = (cast: Cast): Cast['known'] =>
  cast.known.filter(
    (one) => one.from === 'guest' && one.optional && !isOrganizer(cast, one) && !(one.title && recruiterTitles.test(one.title)),
  )

const isOrganizer = (cast: Cast, one: Cast['known'][number]) =>
  one.from === 'organizer' || (one.email !== null && one.email === cast.sheet.carried.events[0]?.organizer?.email)

function metInText(cast: Cast): MetPeople {
  const newest = cast.mentions.filter(({ purpose }) => purpose === 'meets')
  const below = () => cast.older.filter(({ purpose, name }) => purpose === 'meets' && !isAway(cast, name))
  const stated = cast.sheet.carried.events.length
    ? newest
    : newest.length === 0
      ? below()
      : newest.every(({ words }) => alsoWords.test(words) && (isOfSameTalk(cast) || joins.test(words)))
        ? [...below(), ...newest]
        : newest
  const mentions = stated.length ? stated : introduced(cast)
  const fromTitle = titleNames(cast)
  const together = (one: Mention) => mentions.filter((other) => areNamedTogether(one, other))
  const resolved = new Map(mentions.map((one) => [one, resolve(cast, one, together(one))]))
  const named = [...resolved.values(), ...(mentions.length ? [] : fromTitle)]
  const two = [...resolved].map(([one, person]) => [person, together(one).flatMap((other) => resolved.get(other) ?? [])] as const)
  const areTwo = (a: Person, b: Person) => two.some(([person, others]) => person === a && others.includes(b))
  const writer = writerAmong(cast, named.length > 0, newest.length === 0 && stated.length > 0)
  const people = mergePeople([named.flatMap((one) => guestsMeant(cast, one, named) ?? [one]), writer ? [writer] : []], areTwo).map(
    (person) => withTitle(cast, person),
  )
  const first = mentions[0]
  return {
    people,
    evidence: people.length
      ? { part: first?.part ?? 'title', words: first?.words ?? people.map(({ name }) => name).join(', '), sure: 0.9 }
      : null,
  }
}

/** "Dan", where both Daniel and Daniela are invited: each of them comes. Null where the name is that of one person, or of nobody who is invited. */
function guestsMeant({ known }: Cast, { name, email }: Person, named: readonly Person[]): Person[] | null {
  if (email !== null || isFullName(name)) return null
  const guests = known.filter(({ from, optional }) => from === 'guest' && !optional)
  const fits = guests.filter((one) => sameName(name, one.name) && !named.some((other) => other.name === one.name))
  return fits.length > 1 ? fits.map((one) => ({ name: one.name, email: one.email, title: null })) : null
}

/** "Same time on Friday, same link, and Priya sits in as well": the talk below, on another day perhaps. */
const isOfSameTalk = ({ sheet: { sentences } }: Cast): boolean =>
  sentences.some(({ words }) => keepsHour(words) || sameHour.test(words) || instead.test(words))

/** "Same people, except that Wendell is away." Who is away on the day the talk is moved from comes on the other. */
const isAway = ({ mentions, sheet: { sentences } }: Cast, name: string): boolean =>
  !sentences.some(({ words }) => keepsHour(words)) && mentions.some((one) => one.purpose === 'elsewhere' && sameName(one.name, name))

/** "Conversa consigo a nossa diretora, Filipa Nogueira": where nobody is said to be met, whoever is named with a job in the text is. */
function introduced(cast: Cast): Mention[] {
  const strangers = cast.mentions.filter(
    ({ name, single, purpose, words }) =>
      purpose === 'named' &&
      !single &&
      (/[.!?]$/.test(words.trim()) || /^hiring manager\s?[:–-]/i.test(words)) &&
      !cast.known.some((one) => one.from !== 'quoted' && sameName(name, one.name)) &&
      !cast.signatures.some((one) => sameName(name, one.name)),
  )
  const withJob = strangers.filter(({ title, words }) => /^hiring manager/i.test(words) || (title !== null && !recruiterTitles.test(title)))
  // "Nora Feld (Analytics Lead) plus Sam Oduya": whoever the same sentence names comes too
  return strangers.filter((one) => withJob.some(({ words }) => words === one.words))
}

const hostOfZoom = (cast: Cast): Person | null => {
  for (const { words } of cast.sheet.lines) {
    const match = /^(.{2,60}?) is inviting you to a scheduled Zoom meeting/i.exec(words)
    const name = match?.[1] ? personName(match[1]) : null
    if (name) return { name, email: null, title: null }
  }
  return null
}

/** Names in SUMMARY or subject: someone known, a full name behind "with" or beside the reader, one with a job in brackets, and whoever is joined to them. */
function titleNames(cast: Cast): Person[] {
  const own = ownNamePattern(cast.sheet.reader)
  const claimed = claimedForPeople(cast.sheet)
  return cast.sheet.titles.flatMap(({ words }) => {
    const text = words.replace(own, (m) => '|'.repeat(Math.min(m.length, 1)))
    const names = namesIn(text).filter(({ name }) => !(cast.company && loose(cast.company).includes(loose(name))))
    const jobs = new Map(
      names.map((one) => [one, /^\s?[(（[]/u.test(text.slice(one.end)) ? titleAfter(text.slice(one.end), cast.company, false) : null]),
    )
    const isMet = (one: FoundName): boolean =>
      cast.known.some((other) => sameName(one.name, other.name)) ||
      (!one.single &&
        (isLed.test(text.slice(0, one.at)) ||
          besideReader(text, one.at, one.end) ||
          jobs.get(one) != null ||
          claimed(one.name) >= enough) &&
        !isCompanyName(cast, one.name))
    const met = new Set(names.filter(isMet))
    for (const [i, one] of names.entries())
      if (!one.single && names[i - 1] && met.has(names[i - 1] as FoundName) && isJoined.test(text.slice(names[i - 1]?.end, one.at)))
        met.add(one)
    return [...met].map((one) =>
      resolve(cast, {
        name: one.name,
        single: one.single,
        title: jobs.get(one) ?? null,
        email: null,
        purpose: 'meets',
        part: 'title',
        words,
      }),
    )
  })
}
const isLed = /(?:with|w\/|mit|avec|con|com|met|between|by)\s(?:\p{L}{1,6}\.\s){0,2}$/iu
const isJoined = new RegExp(`^(?:\\s?\\([^()]{2,60}\\))?,?\\s(?:${dateWord('and')}|&|\\+)\\s$`, 'iu')
/** From here on a full name in a title is somebody's. */
const enough = 3

/** "Alex Morgan / Dario Fabbri", "Dario Fabbri <> Alex Morgan": the reader's own name has become a bar. */
const besideReader = (text: string, at: number, end: number) =>
  /\|\s?(?:\/|<>|<->|&|\+|x|and|und|et|y|e)\s?$/iu.test(text.slice(0, at)) ||
  /^\s?(?:\/|<>|<->|&|\+|x|and|und|et|y|e)\s?\|/iu.test(text.slice(end))

const isCompanyName = (cast: Cast, name: string) => employerLabels(cast.sheet).some((label) => fits(name, label) >= 0.65)
