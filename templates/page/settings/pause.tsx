import type { Candidate } from '../../../functions/domain/access/candidate.ts'
import type { LocalDate } from '../../../functions/domain/time/wall-time.ts'
import { Day } from '../parts/at.tsx'
import { Input, Tick } from '../parts/fields.tsx'
import { Form, type Frame } from '../parts/layout.tsx'
import { pausePath } from '../parts/paths.ts'

export interface Ahead {
  when: string
  what: string
}

interface PauseProps {
  frame: Frame
  candidate: Candidate
  today: LocalDate
  /** Interviews to come, the next one first. */
  ahead: Ahead[]
}

/** What a pause asks, on the settings and behind the link in every mail. */
export const PauseFields = () => (
  <>
    <Input id="pauseUntil" type="date" label="No mails until" hint="From the morning of this day they come again." value="" />
    <Tick
      id="pauseAll"
      name="all"
      value="yes"
      label="Also no card before an interview, and no word when one is moved or cancelled"
      ticked={false}
    />
  </>
)

/** Goes on holiday with the candidate: mails rest, and what is still of use comes afterwards. */
export const Pause = ({ frame, candidate: { pause }, today, ahead }: PauseProps) => (
  <section aria-labelledby="pause">
    <h2 id="pause">Pause all mails</h2>
    {pause && pause.until > today ? (
      <Form action={pausePath} frame={frame} label="Pause">
        <p>
          Paused until <Day date={pause.until} />.{' '}
          {pause.all
            ? 'No card and no word of a change comes before that either.'
            : 'A card still comes before each interview, and a word when one is moved or cancelled.'}
        </p>
        <button type="submit" name="go" value="on" class="secondary">
          Go on now
        </button>
      </Form>
    ) : (
      <Form action={pausePath} frame={frame} label="Pause">
        {ahead.length > 0 && (
          <>
            <p>These are ahead. With the box ticked you would hear nothing more of them before that day:</p>
            <ul>
              {ahead.map(({ when, what }) => (
                <li key={when + what}>
                  {when}: {what}
                </li>
              ))}
            </ul>
          </>
        )}
        <PauseFields />
        <button type="submit" class="secondary">
          Pause
        </button>
      </Form>
    )}
  </section>
)
