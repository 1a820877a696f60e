import type { Touchpoint } from '../../../functions/domain/sending/touchpoint.ts'
import { type Instant, localDate, type Zone } from '../../../functions/domain/time/wall-time.ts'
import { isAbout } from '../../../functions/domain/view/course.ts'
import type { Owed } from '../../../functions/domain/view/owed.ts'
import type { View } from '../../../functions/domain/view/view.ts'
import { clockWords, countWords, momentWords, shortDate } from '../../when.ts'
import { applicationPath, comingPath, draftsPath, roundPath } from '../parts/paths.ts'
import { companyOf, kindWords, roundName, stateWords } from '../parts/words.ts'

interface Props {
  view: View
  owed: readonly Owed[]
  touchpoints: readonly Touchpoint[]
  now: Instant
}

const owedWords = (owed: Owed): { words: string; path: string } => {
  const { round, application } = owed
  switch (owed.kind) {
    case 'interview':
      return { words: roundName(round), path: roundPath(round.id) }
    case 'thanks':
      return { words: `Thank-you to ${owed.person.name}`, path: draftsPath(round.id) }
    case 'task':
      return { words: 'Task due', path: applicationPath(application.id) }
    case 'decision':
      return { words: 'They meant to decide today', path: applicationPath(application.id) }
    case 'offer':
      return { words: 'Your answer to their offer is due', path: applicationPath(application.id) }
  }
}

/** An hour to be there, or an hour until which it is timely. */
const hourWords = ({ kind }: Owed, at: Instant, zone: Zone): string => (kind === 'interview' ? '' : 'by ') + clockWords(at, zone)

/** The company a mail is about, where it is about one. */
export function companyBehind({ applications }: View, touchpoint: Parameters<typeof isAbout>[1]): string {
  const about = applications.find((one) => isAbout(one, touchpoint))
  return about ? `, ${companyOf(about)}` : ''
}

const Mails = ({ view, touchpoints, now }: Omit<Props, 'owed'>) => {
  const zone = view.candidate.homeZone
  const mails = touchpoints
    .filter(({ due, state }) => localDate(due, zone) === localDate(now, zone) && state !== 'skipped')
    .sort((a, b) => (a.due < b.due ? -1 : 1))
  return mails.length === 0 ? null : (
    <details>
      <summary>{countWords(mails.length, 'mail')} of mine today</summary>
      <ul class="plain">
        {mails.map((one) => (
          <li key={one.key}>
            <time dateTime={one.due}>{clockWords(one.due, zone)}</time>: {kindWords[one.kind]}
            {companyBehind(view, one)} <span class="state">{stateWords[one.state]}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What the day asks for, each with its company; the day's mails are folded below it. */
export const Today = ({ owed, ...props }: Props) => {
  const zone = props.view.candidate.homeZone
  const today = localDate(props.now, zone)
  return (
    <section aria-labelledby="today">
      <h2 id="today">
        Today, <time dateTime={today}>{shortDate(today)}</time>
      </h2>
      {owed.length === 0 && <p>Nothing of yours is due today.</p>}
      <ul class="plain">
        {owed.map((one) => {
          const { words, path } = owedWords(one)
          const { kind, at, round } = one
          return (
            <li key={`${kind} ${round.id} ${kind === 'thanks' ? one.person.key : ''}`}>
              <a href={path}>{words}</a>, {companyOf(one.application)}
              {at && (
                <>
                  {': '}
                  <time dateTime={at}>
                    {localDate(at, zone) === today ? hourWords(one, at, zone) : `by ${momentWords(at, zone, today)}`}
                  </time>
                </>
              )}
            </li>
          )
        })}
      </ul>
      <Mails {...props} />
      <p>
        <a href={comingPath}>My mails of the coming month</a>
      </p>
    </section>
  )
}
