import type { ComponentChildren } from 'preact'
import type { Course, Mark } from '../../../functions/domain/view/course.ts'
import { countWords, shortDate } from '../../when.ts'
import { roundName } from './words.ts'

/** Units of the drawing; one is a sixteenth of the text's size, so that it grows with it. */
const column = 46
const [top, line, height] = [11, 25, 51]
/** As many as can be read on a phone. */
const mostMarks = 7

type RoundMark = Extract<Mark, { kind: 'round' }>

const roundWords: Record<RoundMark['is'], string> = {
  held: 'held',
  missed: 'did not take place',
  ahead: 'ahead',
  dateless: 'no date yet',
  cancelled: 'cancelled',
  'to-be-moved': 'to be moved',
}
const taskWords: Partial<Record<RoundMark['is'], string>> = { held: 'handed in', ahead: 'due', missed: 'was due' }

const mailWords = { planned: 'planned for', sent: 'sent', failed: 'failed', unknown: 'may have been sent' } as const

const Day = ({ day }: { day: string | null }) => (day === null ? null : <time dateTime={day}>{shortDate(day)}</time>)

const said = (mark: Mark): ComponentChildren => {
  switch (mark.kind) {
    case 'round':
      return (
        <>
          {roundName(mark.round)}: {(mark.round.taskOnly && taskWords[mark.is]) || (mark.round.offerOnly ? 'came' : roundWords[mark.is])}{' '}
          <Day day={mark.day} />
        </>
      )
    case 'follow-up':
      return (
        <>
          Follow-up {mailWords[mark.is]} <Day day={mark.day} />
        </>
      )
    case 'decision':
      return (
        <>
          They meant to answer by <Day day={mark.day} />
        </>
      )
    case 'end':
      return (
        <>
          Closed or answered <Day day={mark.day} />
        </>
      )
    case 'today':
      return null
  }
}

export const waitingWords = (days: number): string => (days === 0 ? 'Waiting since today' : `Waiting for ${countWords(days, 'day')}`)

/** What the drawing says, in words. */
export const CourseWords = ({ course, seen }: { course: Course; seen: boolean }) => (
  <ul class={seen ? 'inline quiet' : 'unseen'}>
    {course.marks
      .filter(({ kind }) => kind !== 'today')
      .map((mark, n) => (
        <li key={`${mark.kind} ${n}`}>{said(mark)}</li>
      ))}
    {course.waiting !== null && <li>{waitingWords(course.waiting)}</li>}
  </ul>
)

const Shape = ({ mark, x }: { mark: Mark; x: number }) => {
  switch (mark.kind) {
    case 'round':
      return (
        <>
          <circle cx={x} cy={line} r="9" class={`mark ${mark.is}`} />
          <text x={x} y={line + 4} class={mark.is === 'held' ? 'in' : undefined}>
            {mark.round.taskOnly ? '✎' : mark.round.offerOnly ? '✉' : (mark.round.number ?? mark.round.position)}
          </text>
          {(mark.is === 'cancelled' || mark.is === 'missed') && <path d={`M${x - 9} ${line + 9}l18 -18`} class="mark" />}
        </>
      )
    case 'follow-up':
      return (
        <>
          <path d={`M${x - 8} ${line - 6}h16v12h-16zl8 7l8 -7`} class={`mark ${mark.is === 'sent' ? 'ahead' : 'dateless'}`} />
          <text x={x} y={top}>
            {{ planned: 'note', sent: 'note', failed: 'failed', unknown: 'sent?' }[mark.is]}
          </text>
        </>
      )
    case 'decision':
      return (
        <>
          <path d={`M${x} ${line - 9}l9 9l-9 9l-9 -9z`} class="mark ahead" />
          <text x={x} y={top}>
            answer
          </text>
        </>
      )
    case 'today':
      return <path d={`M${x} ${line - 11}v22`} class="now" />
    case 'end':
      return <path d={`M${x - 7} ${line - 7}h14v14h-14z`} class="mark held" />
  }
}

/** What gives way first where there are too many: mails sent, then the oldest rounds. */
function shownOf(marks: readonly Mark[]): { earlier: number; shown: readonly Mark[] } {
  if (marks.length <= mostMarks) return { earlier: 0, shown: marks }
  const without = marks.filter((mark) => mark.kind !== 'follow-up' || mark.is === 'planned')
  if (without.length <= mostMarks) return { earlier: 0, shown: without }
  const shown = without.slice(1 - mostMarks)
  return { earlier: without.length - shown.length, shown }
}

/** The stretch up to this mark: gone by, waited through, or still to come. */
const stretch = (marks: readonly Mark[], n: number, course: Course): string => {
  const now = marks.findIndex(({ kind }) => kind === 'today')
  const held = marks.findLastIndex((mark) => mark.kind === 'round' && mark.is === 'held')
  if (now >= 0 && n > now) return 'to-come'
  return course.waiting !== null && n > held ? 'waited' : 'gone'
}

/** The way of an application as a line; whoever does not see it has `CourseWords`. */
export const CourseLine = ({ course }: { course: Course }) => {
  const { earlier, shown } = shownOf(course.marks)
  const first = earlier > 0 ? 1 : 0
  const at = (n: number) => (first + n + 0.5) * column
  const width = (first + shown.length) * column
  const now = shown.findIndex(({ kind }) => kind === 'today')
  const waited = course.waiting !== null && course.waiting > 0 && now > 0
  const from = waited || shown.some(({ kind }) => kind === 'follow-up' || kind === 'decision') ? 0 : top
  return (
    <svg class="course" viewBox={`0 ${from} ${width} ${height - from}`} width={`${width / 16}em`} aria-hidden="true" focusable="false">
      {shown.slice(1).map((mark, n) => (
        <path key={`${mark.kind} ${n}`} d={`M${at(n)} ${line}h${column}`} class={stretch(shown, n + 1, course)} />
      ))}
      {waited && (
        <text x={at(now) - column / 2} y={top}>
          {countWords(course.waiting ?? 0, 'day')}
        </text>
      )}
      {earlier > 0 && (
        <text x={column / 2} y={line + 4}>
          +{earlier}
        </text>
      )}
      {shown.map((mark, n) => (
        <g key={`${mark.kind} ${n}`}>
          <Shape mark={mark} x={at(n)} />
          <text x={at(n)} y={height - 3} class={mark.kind === 'today' ? 'strong' : undefined}>
            {mark.kind === 'today' ? 'Today' : mark.day === null ? '?' : shortDate(mark.day).slice(4)}
          </text>
        </g>
      ))}
    </svg>
  )
}
