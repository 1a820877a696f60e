import type { Later, LaterHours } from '../../functions/domain/plan/hours/later-hours.ts'
import type { Touchpoint } from '../../functions/domain/sending/touchpoint.ts'
import { type Instant, localDate, type Zone } from '../../functions/domain/time/wall-time.ts'
import type { Application } from '../../functions/domain/view/view.ts'
import { clockWords, dayFromNow, momentWords } from '../when.ts'
import { Form, type Frame, renderPage } from './parts/layout.tsx'
import { laterPath } from './parts/paths.ts'
import { companyOf, kindWords } from './parts/words.ts'

interface LaterProps {
  frame: Frame
  row: Touchpoint
  application: Application
  hours: LaterHours
  /** What was chosen and still stands. */
  until: Instant | undefined
  zone: Zone
  now: Instant
}

const nameWords: Record<Later, string> = {
  hours: 'In three hours',
  morning: 'The next morning',
  monday: 'On Monday',
  latest: 'As late as still helps',
}

/** `today, 5:00 pm`, `Monday, 7 December 2026, 7:30 am` */
const hourWords = (at: Instant, zone: Zone, now: Instant): string =>
  `${dayFromNow(localDate(at, zone), localDate(now, zone))}, ${clockWords(at, zone)}`

const Offers = ({ frame, row, hours, zone, now }: LaterProps) => (
  <Form action={laterPath(row.key)} frame={frame} label="Later" id="later">
    <ul class="plain">
      {hours.offered.map(({ name, until, comesAt }) => (
        <li key={name}>
          <button type="submit" name="until" value={until}>
            {nameWords[name]}
          </button>
          <time class="from" dateTime={comesAt}>
            {hourWords(comesAt, zone, now)}
          </time>
        </li>
      ))}
    </ul>
  </Form>
)

/** Looking changes nothing; each button puts off this one mail. */
export function laterPage(props: LaterProps): string {
  const { frame, row, application, hours, until, zone, now } = props
  const isSent = row.sentAt !== undefined
  const name = `${kindWords[row.kind]}, ${companyOf(application)}`
  return renderPage({
    title: 'Not now',
    frame,
    children: (
      <>
        <h1>{isSent ? 'Have it again later' : 'Put it off'}</h1>
        <p>
          <strong>{name}</strong>
          {isSent ? ', which came ' : ', planned for '}
          <time dateTime={row.sentAt ?? row.due}>{momentWords(row.sentAt ?? row.due, zone)}</time>.
        </p>
        {until !== undefined && until > now && (
          <p class="notice">
            It comes {isSent ? 'once more ' : ''}
            <time dateTime={until}>{hourWords(until, zone, now)}</time>, unless it is not needed any more by then.
          </p>
        )}
        {hours.tooLate && (
          <p>
            It is of use until <time dateTime={row.useBy}>{hourWords(row.useBy, zone, now)}</time>
            {hours.offered.length > 0
              ? ', so it cannot wait longer than this:'
              : ', and there is no later hour at which it would still help.'}
          </p>
        )}
        {hours.offered.length > 0 && <Offers {...props} />}
        <p class="quiet">Only this one mail waits. Everything else comes as planned.</p>
      </>
    ),
  })
}
