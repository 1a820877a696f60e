import { localDate, type Zone } from '../../../functions/domain/time/wall-time.ts'
import type { Application, Interview, Round } from '../../../functions/domain/view/view.ts'
import { clockWords, dateWords } from '../../when.ts'
import { Form, type Frame } from '../parts/layout.tsx'
import { roundPath } from '../parts/paths.ts'
import { titleOf } from '../parts/words.ts'

interface InterviewForm {
  interview: Interview
  round: Round
  application: Application
  homeZone: Zone
  frame: Frame
}

const fieldId = (interview: Interview, name: string) => `${name}-${interview.identity}`

/** Two forms of one page must not be called the same. */
const nameOf = (interview: Interview, homeZone: Zone): string =>
  interview.start === null ? titleOf(interview) : `${titleOf(interview)} at ${clockWords(interview.start, homeZone)}`

const Which = ({ interview }: { interview: Interview }) => <input type="hidden" name="identity" value={interview.identity} />

/** Two carriers, one meeting, or the other way about: the candidate knows. */
export const SameOrNot = ({ interview, round, application, homeZone, frame }: InterviewForm) => {
  const others = application.rounds.flatMap(({ interviews }) => interviews).filter(({ identity }) => identity !== interview.identity)
  if (others.length === 0 && interview.identities.length < 2) return null
  return (
    <details>
      <summary>Same meeting as another one, or not</summary>
      {others.length > 0 && (
        <Form action={`${roundPath(round.id)}/same`} frame={frame} label={`${nameOf(interview, homeZone)}: same meeting`}>
          <Which interview={interview} />
          <label for={fieldId(interview, 'other')}>This is the same meeting as</label>
          <select id={fieldId(interview, 'other')} name="other">
            {others.map((other) => (
              <option key={other.identity} value={other.identity}>
                {titleOf(other)}
                {other.start && `, ${dateWords(localDate(other.start, homeZone))}`}
              </option>
            ))}
          </select>
          <button type="submit" name="same" value="yes">
            Join them
          </button>
        </Form>
      )}
      {interview.identities.length > 1 && (
        <Form action={`${roundPath(round.id)}/same`} frame={frame} label={`${nameOf(interview, homeZone)}: not the same meeting`}>
          <Which interview={interview} />
          <p>It stands in {interview.identities.length} invites that I took for one meeting.</p>
          <button type="submit" name="same" value="no">
            They are different meetings
          </button>
        </Form>
      )}
    </details>
  )
}

export const NotAnInterview = ({ interview, round, homeZone, frame }: InterviewForm) => (
  <details>
    <summary>Not an interview after all</summary>
    <Form action={`${roundPath(round.id)}/not-an-interview`} frame={frame} label={`${nameOf(interview, homeZone)}: not an interview`}>
      <Which interview={interview} />
      <p>Its mails stop, and those of everything else in the same message. You can take this back on the page of the message.</p>
      <button type="submit">It is not an interview</button>
    </Form>
  </details>
)
