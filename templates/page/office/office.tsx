import type { Office } from '../../../functions/domain/office/office.ts'
import type { Shown, Sums } from '../../../functions/domain/office/sums.ts'
import { monthDayYear } from '../../../functions/domain/time/date-words.ts'
import { Form, type Frame, renderPage } from '../parts/layout.tsx'
import { enrolPath, officePath } from '../parts/paths.ts'

interface OfficeProps {
  office: Office
  sums: Sums
  gesture: string
  publicUrl: string
  local: boolean
}

const shown = (sum: Shown): string => (typeof sum === 'number' ? sum.toLocaleString('en') : sum)

/** Sums, and never over fewer than ten: nothing here leads to a person. */
export function officePage({ office, sums, gesture, publicUrl, local }: OfficeProps): string {
  const frame: Frame = { owner: false, gesture, open: 0, local, help: office.help }
  return renderPage({
    title: office.name,
    frame,
    children: (
      <>
        <h1>{office.name}</h1>
        <p>
          Enrolled at the end of last week: <strong>{shown(sums.enrolled)}</strong>.
        </p>
        <h2>By the week</h2>
        <ul>
          {sums.weeks.map(({ monday, active, interviews, debriefs, thanks }) => (
            <li key={monday}>
              <strong>
                From <time dateTime={monday}>{monthDayYear(monday)}</time>
              </strong>
              <br />
              Active: {shown(active)} · New interviews: {shown(interviews)} · Debriefs: {shown(debriefs)} · Thank-yous sent: {shown(thanks)}
            </li>
          ))}
        </ul>
        <p>
          A sum is shown over ten or more people, in fives, rounded down, once its week is over. So no figure says anything of one person,
          and none changes when one person does something. Names, mails, interviews and notes are on no page of yours.
        </p>
        <h2>Enrolling</h2>
        {office.code === undefined ? (
          <p>People are invited one by one; there is no link to enrol by oneself.</p>
        ) : (
          <p>
            Give this address to those who may enrol: <code>{`${publicUrl}${enrolPath(office.code)}`}</code>
          </p>
        )}
        {office.ends && (
          <p>
            The term ends on <time dateTime={office.ends}>{monthDayYear(office.ends)}</time>. After that day nobody enrols and no new
            application is looked after; what people have here stays theirs until they delete it.
          </p>
        )}
        {!local && (
          <Form action={officePath} frame={frame} label="Sign out">
            <button type="submit" class="secondary">
              Sign out
            </button>
          </Form>
        )}
      </>
    ),
  })
}
