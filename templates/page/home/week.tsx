import type { Instant } from '../../../functions/domain/time/wall-time.ts'
import type { View } from '../../../functions/domain/view/view.ts'
import { type Day, weekFrom } from '../../../functions/domain/view/week.ts'
import { countWords, shortDate } from '../../when.ts'
import { dayPath } from '../parts/paths.ts'

const contents = ({ interviews, due }: Day): string[] => [
  ...(interviews > 0 ? [countWords(interviews, 'interview')] : []),
  ...(due > 0 ? [`${due} due`] : []),
]

const DayBox = ({ day }: { day: Day }) => {
  const [weekday, number] = shortDate(day.date).split(' ')
  const what = contents(day)
  const name = (
    <>
      <time dateTime={day.date}>
        {weekday} <strong>{number}</strong>
      </time>
      {what.length > 0 && <span class="unseen">: {what.join(', ')}</span>}
      <span class="marks" aria-hidden="true">
        {'●'.repeat(Math.min(day.interviews, 3))}
        {'◇'.repeat(Math.min(day.due, 2))}
      </span>
    </>
  )
  return (
    <li>
      {what.length === 0 ? (
        <span class="day">{name}</span>
      ) : (
        <a class="day" href={dayPath(day.date)}>
          {name}
        </a>
      )}
    </li>
  )
}

/** The coming seven days: where something is, a way to it. */
export const Week = ({ view, now }: { view: View; now: Instant }) => {
  const days = weekFrom(view, now)
  const [interviews, due] = [days.reduce((sum, one) => sum + one.interviews, 0), days.reduce((sum, one) => sum + one.due, 0)]
  if (interviews + due === 0) return null
  return (
    <section aria-labelledby="week">
      <h2 id="week">The next seven days</h2>
      <ol class="week">
        {days.map((day) => (
          <DayBox key={day.date} day={day} />
        ))}
      </ol>
      <p class="quiet">
        ● {countWords(interviews, 'interview')}
        {due > 0 && `, ◇ ${due} due`}
      </p>
    </section>
  )
}
