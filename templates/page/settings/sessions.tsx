import type { Session } from '../../../functions/domain/access/session.ts'
import type { Zone } from '../../../functions/domain/time/wall-time.ts'
import { momentWords } from '../../when.ts'
import { Form, type Frame } from '../parts/layout.tsx'
import { programsPath, settingsPath } from '../parts/paths.ts'

interface SessionsProps {
  frame: Frame
  sessions: Session[]
  /** The one this page is shown in. */
  thisSession: string | undefined
  zone: Zone
}

/** Every browser that is signed in, newest first, with a button that ends it. */
export const Sessions = ({ frame, sessions, thisSession, zone }: SessionsProps) => (
  <section aria-labelledby="sessions">
    <h2 id="sessions">Where you are signed in</h2>
    <ul class="plain">
      {sessions.map((session) => (
        <li key={session.id}>
          Since <time dateTime={session.startedAt}>{momentWords(session.startedAt, zone)}</time>
          {session.id === thisSession ? ', in this browser.' : <EndOne frame={frame} session={session} zone={zone} />}
        </li>
      ))}
    </ul>
    {sessions.length > 2 && (
      <Form action={`${settingsPath}/sessions`} frame={frame} label="All others">
        <button type="submit" name="session" value="others" class="secondary">
          End all others
        </button>
      </Form>
    )}
    <div class="row">
      <Form action="/sign-out" frame={frame} label="Sign out">
        <button type="submit" class="secondary">
          Sign out
        </button>
      </Form>
      <Form action={`${settingsPath}/sessions`} frame={frame} label="Sign out everywhere">
        <button type="submit" name="session" value="all" class="secondary" aria-describedby="everywhere">
          Sign out everywhere
        </button>
      </Form>
    </div>
    <p class="quiet" id="everywhere">
      Everywhere: in this browser and in every other, at once. Programs keep their tokens; those are taken back under{' '}
      <a href={programsPath}>Programs</a>.
    </p>
  </section>
)

const EndOne = ({ frame, session: { id, startedAt }, zone }: Pick<SessionsProps, 'frame' | 'zone'> & { session: Session }) => (
  <Form action={`${settingsPath}/sessions`} frame={frame} label={`Signed in since ${momentWords(startedAt, zone)}`}>
    <button type="submit" name="session" value={id} class="secondary">
      End it
    </button>
  </Form>
)
