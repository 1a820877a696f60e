import { type LocalDate, plusDays, weekday } from '../../../time/wall-time.ts'
import { dateWord, months } from '../../language/lexicon/dates.ts'
import { sinceBefore, weekBefore } from '../../language/lexicon/decisions.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { datesIn } from '../../times/days/text-dates.ts'
import { allWordsFor } from './compiled-words.ts'
import { flat, phraseList } from './phrases.ts'

const monthNames = months.map((names) => phraseList(names.filter((name) => name.length > 3).join('|')))
export const newYear = phraseList(
  'new year|neuen jahr|neues jahr|neue jahr|neuem jahr|jahreswechsel|nouvelle année|nouvel an|début d’année|nuevo año|año nuevo|novo ano|ano novo|nieuwe jaar|nieuw jaar|nuovo anno|anno nuovo|année prochaine|an prochain|próximo año|próximo ano|volgend jaar|prossimo anno|årsskiftet|nya året|nytt år|nowego roku|nowym roku|nowy rok|przyszłego roku|next year|nächstes jahr|nächsten jahr|年明け|新年|来年',
)
const quarters = [
  'q1|first quarter|erstes quartal|ersten quartal|premier trimestre|primer trimestre|primeiro trimestre|primo trimestre|eerste kwartaal|första kvartalet|pierwszym kwartale|pierwszego kwartału',
  'q2|second quarter|zweites quartal|zweiten quartal|deuxième trimestre|segundo trimestre|secondo trimestre|tweede kwartaal|andra kvartalet|drugim kwartale|drugiego kwartału',
  'q3|third quarter|drittes quartal|dritten quartal|troisième trimestre|tercer trimestre|terceiro trimestre|terzo trimestre|derde kwartaal|tredje kvartalet|trzecim kwartale|trzeciego kwartału',
  'q4|fourth quarter|viertes quartal|vierten quartal|quatrième trimestre|cuarto trimestre|quarto trimestre|vierde kwartaal|fjärde kvartalet|czwartym kwartale|czwartego kwartału',
].map((names, i) => ({ name: phraseList(names), month: i * 3 + 1 }))

const before = (list: string): RegExp => new RegExp(`(?<!\\p{L})${list}\\s(?:${dateWord('ofThe')}\\s){0,2}$`, 'iu')
const midOf = before(dateWord('midOf'))
const endOf = before(dateWord('endOf', 'lateOf'))
export const lastDayOf = (first: LocalDate): LocalDate => plusDays(`${plusDays(first, 31).slice(0, 8)}01`, -1)

/** When a process on hold is to go on: a day, else the first of the month, quarter or year the words name. */
export function readPauseEnd(sheet: Sheet): LocalDate | null {
  const words = allWordsFor(sheet)
  const lines = sheet.sentences.filter(({ words: line }) => line.length <= 900)
  const day = lines
    .flatMap(({ words: line }) =>
      datesIn(line, sheet.dates)
        .filter(({ at }) => !sinceBefore.test(line.slice(0, at)))
        .map((one) => (weekBefore.test(line.slice(0, one.at)) ? { ...one, date: fridayOf(one.date) } : one)),
    )
    .find(({ kind, date }) => kind === 'exact' && date > sheet.dates.anchor)
  if (day) return day.date
  const about = lines.filter((_, i) =>
    [lines[i - 1], lines[i]].some((one) =>
      words.some(({ hold, delays }) => hold.in(flat(one?.words ?? '')) || delays.in(flat(one?.words ?? ''))),
    ),
  )
  return about.flatMap(({ words: line }) => monthIn(flat(line), sheet.dates.anchor) ?? [])[0] ?? null
}

/** "The week of January 11" is the week, and over on its Friday. */
const fridayOf = (day: LocalDate): LocalDate => plusDays(day, 5 - weekday(day))

export function monthIn(line: string, anchor: LocalDate): LocalDate | null {
  const [year, now] = [Number(anchor.slice(0, 4)), Number(anchor.slice(5, 7))]
  const named = monthNames.findIndex((names) => names.in(line)) + 1
  const month = named || (quarters.find(({ name }) => name.in(line))?.month ?? 0) || (newYear.in(line) ? 1 : 0)
  if (month === 0 || month === now) return null
  const first = `${month > now ? year : year + 1}-${String(month).padStart(2, '0')}-01`
  const leadIn = named > 0 ? line.slice(0, monthNames[named - 1]?.find(line)?.at) : ''
  if (midOf.test(leadIn)) return plusDays(first, 14)
  return endOf.test(leadIn) ? lastDayOf(first) : first
}
