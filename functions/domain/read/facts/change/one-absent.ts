import { isFullName } from '../../../who/full-name.ts'
import * as said from '../../language/lexicon/changes.ts'
import { meToo, meWords } from '../../language/lexicon/people.ts'
import type { Sheet } from '../../lay-out/page.ts'
import type { Change, Person, SaidTime } from '../../reading.ts'
import { datesIn } from '../../times/days/text-dates.ts'
import type { Clause } from './change-clauses.ts'
import { isNegated } from './said-of.ts'

/* "Ola can't make Thursday, so it'll be just you and me": one of them is not there, and the talk is. */

interface Absence {
  /** What says who is not there. */
  gone: string
  /** What says that it goes on, and with whom. */
  rest: string
  words: string
}

/** Null where the day, or the hour, is another: then it moves. */
export function absenceOf(clauses: readonly Clause[], sheet: Sheet, times: readonly SaidTime[]): Absence | null {
  const firm = clauses.filter((one) => !one.open && !one.conditional)
  const isAway = ({ words }: Clause) => said.absent.test(words)
  const away = firm.filter(isAway)
  // "Just you and me" is two parts to who splits at "and".
  const besideAway = ({ sentence }: Clause) => away.reduce((rest, { words }) => rest.replace(words, ' '), sentence)
  const goesOn = (one: Clause) => said.withoutOne.test(besideAway(one)) || said.takesOver.test(one.words) || canCome(one, sheet)
  const staying = firm.filter((one) => !isAway(one) && goesOn(one))
  const isMoving = firm.some(({ words }) => [said.ends, said.defers, said.another].some((verb) => verb.test(words)))
  if (away.length === 0 || staying.length === 0 || isMoving) return null
  const hours = times.filter(({ clock, shift }) => clock !== null || shift !== undefined)
  const known = away.flatMap(({ sentence }) => datesIn(sentence, sheet.dates).map(({ date }) => date))
  if (hours.length > 0 || times.some(({ date }) => date !== null && !known.includes(date))) return null
  const join = (list: readonly Clause[], of: (one: Clause) => string) => [...new Set(list.map(of))].join(' ').trim()
  return {
    gone: join(away, ({ words }) => words),
    rest: join(staying, besideAway),
    words: join([...away, ...staying], ({ sentence }) => sentence),
  }
}

/** "But Sheila Grant *can*." */
const canCome = ({ words }: Clause, sheet: Sheet): boolean =>
  /^\s*\p{Lu}/u.test(words) && words.trim().split(/\s+/u).length <= 4 && said.ability.test(words) && !isNegated(words, sheet)

const me = new RegExp(`(?<!\\p{L})${meWords}(?!\\p{L})`, 'iu')

/** Who goes, and who is there instead of them or besides. */
export function absentInstead({ gone, rest, words }: Absence, sheet: Sheet, people: readonly Person[]): NonNullable<Change['instead']> {
  const named = people.filter(({ name }) => !gone.includes(name) && rest.includes(name))
  const isThere = [meToo, said.firstPerson, me].some((words) => words.test(rest))
  const writer = named.length === 0 && isThere ? writerOf(sheet) : null
  const coming = writer ? [writer] : named
  return {
    by: null,
    location: null,
    meetingUrl: null,
    people: coming,
    gone,
    sure: true,
    words: words.slice(0, 400),
    ...(writer ? { ifNobody: true } : {}),
  }
}

/** "Just *you and me*", "*we*'ll go ahead": whoever writes is there. */
function writerOf({ carried: { mail } }: Sheet): Person | null {
  const name = mail?.from?.name ?? null
  return mail && name !== null && isFullName(name) ? { name, email: mail.from.email, title: null } : null
}
