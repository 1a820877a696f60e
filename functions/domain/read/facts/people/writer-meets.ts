import { oncePer } from '../../../remember.ts'
import { employerLabel } from '../../../who/employer-domain.ts'
import { sameName } from '../../../who/short-name.ts'
import { anyNegator, negatorsOf } from '../../language/lexicon/changes.ts'
import { dateWord } from '../../language/lexicon/dates.ts'
import {
  alsoWords,
  besideWords,
  calendarWord,
  joinedWords,
  meetBefore,
  meToo,
  meWords,
  ourTalk,
  weTalk,
  writerMeets,
} from '../../language/lexicon/people.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { isPerson } from '../../names/cast/addressed.ts'
import { asWritten, type Cast } from '../../names/cast/known-people.ts'
import { resolve } from '../../names/cast/known-person.ts'
import { isHouseName } from '../../names/house-name.ts'
import { namesIn } from '../../names/names.ts'
import { nameOf } from '../../names/person-name.ts'
import type { Person } from '../../reading.ts'
import { loose } from '../../vocabulary/patterns.ts'
import { agenciesOf } from '../company/agencies.ts'

/**
 * "With me and Sven", "Walt and myself": the writer takes part. "Our chat" and "I'll call you" say so where nobody else is met, and a
 * recruiter of an agency calls about the talk.
 */
export function writerAmong(cast: Cast, othersMet: boolean, asInOlder = false): Person | null {
  const { sheet } = cast
  const { joins: joinsNow, calls, talks: talksNow } = writerSays(sheet)
  const talks = talksNow || (!othersMet && wroteOlder(sheet) && writerSays(olderOf(sheet)).talks)
  const joins = joinsNow || othersAlso(cast) || (asInOlder && wroteOlder(sheet) && writerSays(olderOf(sheet)).joins)
  if (!joins && (othersMet || !(talks || calls))) return null
  const signature = cast.signatures[0]
  const fromMail = sheet.carried.mail?.from ?? null
  const told = fromMail && isPerson(fromMail) ? nameOf(fromMail) : null
  const isHouse = told !== null && isHouseName({ name: told, email: fromMail?.email ?? null }, cast.company)
  const sender = sheet.carried.mail ? (isHouse ? null : told) : cast.writer?.name
  const written = sender ?? signature?.name ?? null
  const name = written && asWritten(sheet, written)
  if (!name || sameName(name, sheet.reader.name)) return null
  if (!joins && (isOfAgency(cast) || (!talks && hasGuestBeside(cast, name)))) return null
  return resolve(cast, {
    name,
    single: false,
    title: signature && sameName(signature.name, name) ? signature.title : null,
    email: null,
    purpose: 'meets',
    part: 'mail text',
    words: name,
  })
}

/** "I would like to interview you. You will also meet Yann": beside whom, if nobody else is named, but the writer, who signs with more than the house? */
function othersAlso({ sheet, company, mentions, signatures }: Cast): boolean {
  const lead = sheet.english ? meetBefore.english : meetBefore.other
  const met = mentions.filter(({ purpose }) => purpose === 'meets')
  const [said] = met
  const [signature] = signatures
  if (
    !said ||
    !signature?.below ||
    loose(signature.below) === loose(company ?? '') ||
    signature.recruits ||
    met.some(({ words }) => words !== said.words)
  )
    return false
  const telling = sheet.sentences.filter(({ words }) => lead.test(words))
  return telling.length === 1 && alsoWords.test(said.words.slice(0, Math.max(0, said.words.indexOf(said.name))))
}

/** Where the message that is answered says who is met: "you'd be meeting Dr. Amundsen and me". */
const olderOf = oncePer((sheet: Sheet): Sheet => ({ ...sheet, sentences: sheet.older }))

const wroteOlder = ({ carried: { mail } }: Sheet): boolean => {
  const [writer, before] = [mail?.from ? nameOf(mail.from) : null, mail?.quoted[0]?.from]
  return writer !== null && before != null && sameName(nameOf(before) ?? '', writer)
}

const isOfAgency = ({ sheet, writer }: Cast): boolean => agenciesOf(sheet).has(employerLabel(writer?.email) ?? '')

const hasGuestBeside = ({ known }: Cast, writer: string): boolean =>
  known.some(({ name, from, optional }) => from === 'guest' && !optional && !sameName(name, writer))

/** Does the writer join, call, and does the text speak of a talk with the writer? Denied, it is none: "I won't be there". */
const writerSays = oncePer((sheet: Sheet) => {
  const ofLanguage = negatorsOf(sheet.language ?? 'en')
  const denies = (words: string): boolean => ofLanguage?.test(words) === true || anyNegator.test(words)
  const present = sheet.sentences.filter(({ words }) => !absent.test(words))
  const said = present
    .flatMap(({ words }) => words.split(/[,;:—–]/u))
    .filter((clause) => !denies(clause))
    .flatMap((clause) => (asksBack.test(clause) ? [] : ((writerMeets.exec(clause) ?? meAndName.exec(clause))?.[0] ?? [])))
  return {
    joins:
      said.some((words) => !byPhone.test(words)) ||
      present.some(
        ({ words }) =>
          joinsName(words, denies(words)) ||
          (sheet.older.length === 0 && joinsUs.test(words) && !denies(words)) ||
          (weTalk.test(words) && actsAlone.test(words)),
      ),
    calls: said.some((words) => byPhone.test(words)),
    talks: present.some(({ words }) => ourTalk.test(words) || weTalk.test(words)),
  }
})

/** "It will be me and Sam". */
const meAndName = /(?<!\p{L})me and \p{Lu}[\p{L}'’-]+/u

/** "Dan schuift Ilse aan": whoever joins sits down with the writer. */
const joinsUs = /(?<!\p{L})(?:schuift|sluit)\s(?:ook\s)?\p{Lu}[\p{L} ,]{1,50}?\s(?:ook\s)?aan(?!\p{L})/u

/** "Ich zeig dir alles und dann reden wir": one of those who talk is the writer. */
const actsAlone = new RegExp(`(?<!\\p{L})(?:${joinedWords})(?!\\p{L})`, 'iu')

const byPhone = /call|ring|phone|dial|buzz|rufe|ik bel|appelle|llamar|ligar|chiamer/iu
const absent = /(?:won't|will not|not be|can't|cannot) (?:be )?(?:on|in|join|there)/i

const asksBack =
  /(?:let|tell|email|e-mail|contact|reach(?: out)?|text|ping|get back|reply|check|confirm|share|questions?|touch|copy|sent|emailed) (?:it |them |this |back |to |with |in with )?me(?![\p{L}])|(?:fal[ae]|habl[ae]|contact[ae]|comun[ií]\p{L}+|escrib[ae]|escrev[ae]) (?:comigo|conmigo)|contacte[zr]?-moi|contatt\p{L}+ me|touch with me|book (?:a|your|some) (?:call|meeting|time|chat|slot) with me|check in with me|share (?:it|them) with me/iu

const and = `(?:${dateWord('and')}|&|\\+|${besideWords})`
/** "Walt and I", "Pieter (CTO) and myself": a name stands in front. */
const nameAndWriter = new RegExp(`(\\p{L}[\\p{L}'’-]+)(?:\\s?\\([^()]{2,60}\\))?,?\\s${and}\\s(?:${joinedWords})(?![\\p{L}'’])`, 'iu')
/** "You speak with Bart Claes, our head of sales, and with me": the names may be further off. */
const alsoWriter = new RegExp(`[\\s,)]${and}\\s(?:\\p{L}{1,4}\\s)?(?:${meWords})(?=[\\s.,;:!?)]|$)`, 'iu')
/** "Ms Bremer, our lead, and I": as one who acts. */
const writerLast = new RegExp(`,\\s${and}\\s(?:${joinedWords})(?![\\p{L}'’])`, 'iu')
/** "Me and Hassan Nuur", "mig, enhetschef, samt Hassan". */
const writerFirst = new RegExp(
  `(?<!\\p{L})(?:${meWords})(?:,\\s[^,.;:]{2,50},)?\\s${and}\\s(?:\\p{Ll}{2,5}\\s[^,.;:]{0,30}?,?\\s?)?\\p{Lu}\\p{Ll}`,
  'u',
)
const writesTo =
  /(?:send|e-?mail|write|reply|contact|forward|copy|call|text|let|tell|schick|schreib|envo|écri|envía|escri|stuur|mail|invia|scriv|skriv|skicka)/iu

function joinsName(words: string, denied: boolean): boolean {
  // "Me (I lead the team) and you"
  if (meToo.test(words) || meToo.test(words.replace(/\s?[(（][^()（）]{2,80}[)）]/gu, ''))) return true
  if (denied) return false
  const isTold = (at: number): boolean => writesTo.test(words.slice(Math.max(0, at - 30), at))
  const match = nameAndWriter.exec(words)
  if (match?.[1] !== undefined && /^\p{Lu}/u.test(match[1]) && !calendarWord(match[1]) && !isTold(match.index)) return true
  const first = writerFirst.exec(words)
  if (first && !isTold(first.index)) return true
  const also = alsoWriter.exec(words) ?? writerLast.exec(words)
  const before = also ? words.slice(0, also.index) : ''
  return also !== null && namesIn(before).length > 0 && !writesTo.test(before)
}
