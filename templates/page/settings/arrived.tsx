import type { Message } from '../../../functions/domain/record/message.ts'
import type { Zone } from '../../../functions/domain/time/wall-time.ts'
import { momentWords } from '../../when.ts'
import { messagePath } from '../parts/paths.ts'

interface ArrivedProps {
  last: Pick<Message, 'id' | 'storedAt'> | undefined
  zone: Zone
  path: string
  done?: string
  /** When to expect it. */
  soon?: string
}

/** `data-live`: with the script it looks again by itself while the page is in front, and what has changed is announced. Without, a button does. */
export const Arrived = ({ last, zone, path, done, soon = 'A forwarded mail takes a minute or two.' }: ArrivedProps) => (
  <section aria-labelledby="arrived" class="notice">
    <h2 id="arrived">Has it arrived?</h2>
    <div id="arrival" role="status" data-live>
      {last === undefined ? (
        <p>Nothing has come in yet. {soon}</p>
      ) : (
        <p>
          <strong>It arrived.</strong> The last one came in on <time dateTime={last.storedAt}>{momentWords(last.storedAt, zone)}</time>.{' '}
          <a href={messagePath(last.id)}>What I read in it</a>
        </p>
      )}
    </div>
    <form method="get" action={path} aria-label="Look again" data-unless-live>
      {done && <input type="hidden" name="done" value={done} />}
      <button type="submit" class="secondary">
        Look again
      </button>
    </form>
    <p class="quiet" hidden data-if-live>
      I look again by myself every few seconds.
    </p>
  </section>
)
