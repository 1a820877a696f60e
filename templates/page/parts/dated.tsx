import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { literal } from '../../../functions/domain/read/vocabulary/patterns.ts'
import type { LocalDate } from '../../../functions/domain/time/wall-time.ts'
import { dateWords, shortDate } from '../../when.ts'

/** Days as words, each with what a program reads: of sentences that mails and pages share, which name days in their midst. */
export type Days = ReadonlyMap<string, LocalDate>

/** Every way in which our sentences name these days. */
export const daysIn = (dates: readonly (LocalDate | null | undefined)[], today: LocalDate): Days =>
  new Map(
    dates.flatMap((date) =>
      date ? [dateWords(date), dateWords(date, today), shortDate(date)].map((words) => [words, date] as const) : [],
    ),
  )

export const KnownDays = createContext<Days>(new Map())

/** The words, with each known day in a `time` element. The longer of two that begin alike is meant. */
export const Dated = ({ words, days }: { words: string; days?: Days }) => {
  const ofPage = useContext(KnownDays)
  const known = days ?? ofPage
  if (known.size === 0) return <>{words}</>
  const forms = [...known.keys()].sort((a, b) => b.length - a.length).map(literal)
  return (
    <>
      {words.split(new RegExp(`(${forms.join('|')})`)).map((part) => {
        const date = known.get(part)
        return date === undefined ? part : <time dateTime={date}>{part}</time>
      })}
    </>
  )
}
