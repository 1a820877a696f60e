import { plus } from '../../../functions/domain/time/wall-time.ts'
import { type Around, descriptionOf, joinLink, type Place, titleWords } from '../../calendar/interview-entry.ts'
import { roundCalendarPath } from '../parts/paths.ts'

const compact = (instant: string): string => instant.replace(/[-:]/g, '')

/** Forms of these two with everything filled in; the candidate still presses save there. Null where no hour is known. */
function composeLinks(place: Place, around: Around): readonly (readonly [words: string, href: string])[] {
  const { start, end, allDay, location } = place.interview
  if (start === null || allDay) return []
  const until = end !== null && end > start ? end : plus(start, { hours: 1 })
  const title = titleWords(place, around)
  const text = descriptionOf(place, around)
  const where = around.discreet ? '' : (location ?? joinLink(place.interview) ?? '')
  const google = { action: 'TEMPLATE', text: title, dates: `${compact(start)}/${compact(until)}`, details: text, location: where }
  const outlook = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: start,
    enddt: until,
    body: text,
    location: where,
  }
  return [
    ['Google Calendar', `https://calendar.google.com/calendar/render?${new URLSearchParams(google)}`],
    ['Outlook', `https://outlook.live.com/calendar/0/deeplink/compose?${new URLSearchParams(outlook)}`],
  ]
}

interface AddProps extends Omit<Place, 'interview'> {
  around: Around
}

/** One click for one meeting; a day of several goes as one file. */
export const AddToCalendar = ({ application, round, around }: AddProps) => {
  const known = round.interviews.filter(({ start, status }) => start !== null && status === 'on')
  const [interview] = known
  if (round.status !== 'on' || interview === undefined) return null
  const links = known.length === 1 ? composeLinks({ application, round, interview }, around) : []
  return (
    <details>
      <summary>Add it to a calendar</summary>
      <p class="row">
        <a class="button" href={roundCalendarPath(round.id)}>
          As a file for any calendar
        </a>
        {links.map(([words, href]) => (
          <a key={words} class="button" href={href} rel="noreferrer" target="_blank">
            {words}
          </a>
        ))}
      </p>
    </details>
  )
}
