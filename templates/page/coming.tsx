import type { Ahead } from '../../functions/domain/plan/ahead.ts'
import type { PlannedTouchpoint } from '../../functions/domain/plan/plan.ts'
import { partsOfKey } from '../../functions/domain/sending/touchpoint-key.ts'
import { type Instant, type LocalDate, localDate } from '../../functions/domain/time/wall-time.ts'
import type { View } from '../../functions/domain/view/view.ts'
import { clockWords, countWords } from '../when.ts'
import { companyBehind } from './home/today.tsx'
import { At, Day } from './parts/at.tsx'
import { type Frame, renderPage } from './parts/layout.tsx'
import { mailPath, settingsPath } from './parts/paths.ts'
import { kindWords } from './parts/words.ts'

interface ComingProps {
  frame: Frame
  view: View
  ahead: Ahead
  /** Mails that are stored, and so have a page. */
  stored: ReadonlySet<string>
  now: Instant
  until: LocalDate
}

const Name = ({ one, view, stored }: Pick<ComingProps, 'view' | 'stored'> & { one: PlannedTouchpoint }) => {
  const words = `${kindWords[one.kind]}${companyBehind(view, one)}`
  return stored.has(one.key) ? <a href={mailPath(one.key)}>{words}</a> : <strong>{words}</strong>
}

const carriedWords = (one: PlannedTouchpoint, view: View): string =>
  (one.carries ?? [])
    .flatMap((key) => partsOfKey(key) ?? [])
    .map((parts) => `${kindWords[parts.kind]}${companyBehind(view, parts)}`)
    .join('; ')

/** What goes on one day, minute by minute. */
const DayOfMails = ({ date, ...props }: ComingProps & { date: LocalDate }) => {
  const { view, ahead, now } = props
  const zone = view.candidate.homeZone
  return (
    <section aria-labelledby={`day-${date}`}>
      <h2 id={`day-${date}`}>
        <Day date={date} today={localDate(now, zone)} />
      </h2>
      <ul class="plain">
        {ahead.goes
          .filter(({ at }) => localDate(at, zone) === date)
          .map((one) => (
            <li key={one.key}>
              <time dateTime={one.at} class="whole">
                {clockWords(one.at, zone)}
              </time>{' '}
              <Name one={one} {...props} />
              <span class="from">{one.because}</span>
              {one.carries && <span class="from">In the same mail: {carriedWords(one, view)}.</span>}
            </li>
          ))}
      </ul>
    </section>
  )
}

const Stays = (props: ComingProps) => {
  const { stays } = props.ahead
  const zone = props.view.candidate.homeZone
  return stays.length === 0 ? null : (
    <details>
      <summary>{countWords(stays.length, 'mail')} that will not come, and why</summary>
      <ul class="plain">
        {stays.map((one) => (
          <li key={one.key}>
            <Name one={one} {...props} />, <At instant={one.due} zone={zone} today={localDate(props.now, zone)} />
            <span class="from">Why not: {one.skip}.</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** A dry run: every mail of the coming month at its minute, with its reason. */
export function comingPage(props: ComingProps): string {
  const { frame, view, ahead, until, now } = props
  const zone = view.candidate.homeZone
  const dates = [...new Set(ahead.goes.map(({ at }) => localDate(at, zone)))]
  return renderPage({
    title: 'The coming month',
    frame,
    children: (
      <>
        <h1>The coming month</h1>
        <p>
          If nothing new comes in and you tell me nothing more,{' '}
          {ahead.goes.length === 0 ? 'no mail goes' : `${countWords(ahead.goes.length, 'mail')} will go`} to you until{' '}
          <Day date={until} today={localDate(now, zone)} />. Each is looked at again in its minute, and goes only if it is still right.
        </p>
        {!frame.example && (
          <p class="quiet">
            Quiet hours, the kinds you want and a pause are in your <a href={settingsPath}>settings</a>.
          </p>
        )}
        {dates.map((date) => (
          <DayOfMails key={date} date={date} {...props} />
        ))}
        <Stays {...props} />
      </>
    ),
  })
}
