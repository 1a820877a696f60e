import type { Zone } from '../../../functions/domain/time/wall-time.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import { At } from '../parts/at.tsx'
import { Form, type Frame } from '../parts/layout.tsx'
import { applicationPath } from '../parts/paths.ts'
import { Due } from './due.tsx'

interface TasksProps {
  application: Application
  frame: Frame
  homeZone: Zone
}

/** Work to hand in, of every round and by itself, each with its own mark. */
export const Tasks = (props: TasksProps) => {
  const rounds = props.application.rounds.filter(({ status, task }) => status === 'on' && task !== null)
  return rounds.length === 0 ? null : (
    <section aria-labelledby="tasks">
      <h2 id="tasks">Tasks</h2>
      {rounds.map((round) => (
        <Task key={round.id} round={round} {...props} />
      ))}
    </section>
  )
}

const Task = ({ round, application, frame, homeZone }: TasksProps & { round: Round }) => {
  const handedInAt = round.task?.handedInAt
  return (
    <article>
      <blockquote>{round.task?.words}</blockquote>
      <p>
        {handedInAt ? (
          <>
            Handed in, as you said on <At instant={handedInAt} zone={homeZone} />.
          </>
        ) : (
          <>
            Due: <Due of={round} zone={homeZone} />
          </>
        )}
      </p>
      <Form action={applicationPath(application.id)} frame={frame} label="Task">
        <input type="hidden" name="task" value={round.id} />
        <button type="submit" name="done" value={handedInAt ? 'open' : 'handed-in'} class="secondary">
          {handedInAt ? 'Take that back' : 'I have handed it in'}
        </button>
      </Form>
    </article>
  )
}
