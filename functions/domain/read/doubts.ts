import type { Loss } from './carry/losses.ts'
import type { Arranged } from './facts/when.ts'
import type { Sheet } from './lay-out/page.ts'
import type { Doubt, Meeting } from './reading.ts'
import { hourDoubt } from './times/text-hour.ts'

/** What the candidate is asked about a message: an hour it leaves open or gives twice, another possible employer, a part that could not be opened. */
export function doubtsOf(sheet: Sheet, meetings: readonly Meeting[], others: readonly string[], arranged: Arranged | null): Doubt[] {
  const doubts: Doubt[] = []
  for (const { start } of sheet.carried.events) {
    if (start?.kind === 'unknown-zone')
      doubts.push({
        about: 'zone',
        words: `The invite names the time zone ${start.zoneName}, which I do not know. It says ${start.wall.slice(11, 16)} on ${start.wall.slice(0, 10)}.`,
      })
    else if (!start) doubts.push({ about: 'start', words: 'The invite gives no start.', unsaid: true })
    else if (start.kind === 'date' && meetings.some(({ allDay }) => allDay))
      doubts.push({ about: 'start', words: `It gives a day (${start.date}) but no time.`, unsaid: true })
  }
  if (arranged?.doubt && (meetings.length === 0 || arranged.start)) doubts.push(arranged.doubt)
  else if (sheet.carried.events.length === 0 && meetings.length === 0)
    doubts.push(
      arranged?.alternatives
        ? { about: 'start', words: 'It offers several times; none is fixed yet.' }
        : { about: 'start', words: 'It gives no time.', unsaid: true },
    )
  const otherHour = hourDoubt(sheet, meetings)
  if (otherHour) doubts.push(otherHour)
  if (others.length) doubts.push({ about: 'company', words: `The employer could also be ${others.slice(0, 3).join(' or ')}.` })
  for (const loss of sheet.carried.losses) {
    const words = toSendAgain[loss]
    if (words) doubts.push({ about: 'attachment', words: `${words} Please forward it from another program, or tell me date and time.` })
  }
  return doubts
}

/** What may hold the invitation itself and could not be opened. */
const toSendAgain: Partial<Record<Loss, string>> = {
  'winmail-unopened': 'The invitation is inside a winmail.dat that I cannot open.',
  'archive-unopened': 'The invitation is packed into an archive, which I do not open.',
  'calendar-part-unreadable': 'I could not read the calendar part of this mail.',
}
