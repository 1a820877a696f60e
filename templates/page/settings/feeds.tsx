import type { Feed } from '../../../functions/domain/feed/feed.ts'
import type { Message } from '../../../functions/domain/record/message.ts'
import type { Instant, Zone } from '../../../functions/domain/time/wall-time.ts'
import type { Application } from '../../../functions/domain/view/view.ts'
import { Ago, At } from '../parts/at.tsx'
import { Input } from '../parts/fields.tsx'
import { Form, type Frame, renderPage } from '../parts/layout.tsx'
import { feedsPath, roundPath } from '../parts/paths.ts'
import { applicationName, roundName } from '../parts/words.ts'
import { Arrived } from './arrived.tsx'
import { LastReceived, latestBy } from './last-received.tsx'

interface FeedsProps {
  frame: Frame
  feeds: Feed[]
  /** What came last by each way in. */
  last: ReadonlyMap<string, Message>
  applications: Application[]
  homeZone: Zone
  now: Instant
}

const whereItStands = [
  'Google: Settings, your calendar, “Secret address in iCal format”.',
  'Outlook: Settings, Shared calendars, Publish, ICS.',
  'iCloud: on icloud.com, in Calendar, the share sign beside the calendar, “Public calendar”, “Copy link”; whoever has that link can read it.',
].join(' ')

/** The address is a secret of the candidate's: its host and its end tell which one it is. */
const addressOf = (url: string): string => `${URL.canParse(url) ? new URL(url).host : 'an address'} … ${url.slice(-6)}`

const Age = ({ feed, now }: { feed: Feed; now: Instant }) =>
  feed.lastGoodAt === null ? (
    <>not read yet</>
  ) : (
    <>
      read <Ago instant={feed.lastGoodAt} now={now} />
    </>
  )

const FeedCard = ({ feed, props }: { feed: Feed; props: FeedsProps }) => (
  <article aria-labelledby={feed.id}>
    <h2 id={feed.id}>{feed.name ?? 'Calendar'}</h2>
    <p>
      {addressOf(feed.url)}, <Age feed={feed} now={props.now} />; {Object.keys(feed.seen).length} entries. Next look:{' '}
      <At instant={feed.nextPollAt} zone={props.homeZone} />. Last entry that was new or changed:{' '}
      <LastReceived last={props.last.get(`feed ${feed.id}`)} now={props.now} />
    </p>
    {feed.progress && (
      <p>
        It is a large calendar: {feed.progress.stored} of {feed.progress.of} new entries are in so far, and I go on every few minutes.
      </p>
    )}
    {feed.partly && <p class="notice">{feed.partly}</p>}
    {feed.trouble && (
      <p class="notice">
        <strong>The last look failed.</strong> {feed.trouble} I keep trying, and nothing is cancelled because of it.
      </p>
    )}
    <FirstLook feed={feed} props={props} />
    <details>
      <summary>Remove it</summary>
      <Form action={`${feedsPath}/${feed.id}/remove`} frame={props.frame} label={`Remove ${feed.name ?? 'this calendar'}`}>
        <p>What was read from it stays; later changes are not seen any more.</p>
        <button type="submit" class="secondary">
          Remove this calendar
        </button>
      </Form>
    </details>
  </article>
)

/** Rounds already over start nothing unless ticked here. */
const FirstLook = ({ feed, props }: { feed: Feed; props: FeedsProps }) => {
  const found = props.applications
    .flatMap((application) => application.rounds.map((round) => ({ round, name: applicationName(application) })))
    .filter(({ round }) => round.firstLook?.feedId === feed.id)
    .sort((a, b) => ((a.round.start ?? '~') < (b.round.start ?? '~') ? -1 : 1))
  if (found.length === 0) return null
  return (
    <Form action={`${feedsPath}/${feed.id}/ticks`} frame={props.frame} label="Found at the first look">
      <fieldset>
        <legend>Found at the first look. Those already over start nothing unless ticked:</legend>
        {found.map(({ round, name }) => (
          <label key={round.id}>
            <input type="checkbox" name="round" value={round.id} checked={round.firstLook?.ticked} disabled={round.firstLook?.ticked} />
            {name}: {roundName(round)}
            {round.start && (
              <>
                , <At instant={round.start} zone={props.homeZone} />
              </>
            )}{' '}
            <a href={roundPath(round.id)}>see it</a>
          </label>
        ))}
      </fieldset>
      <button type="submit">Keep the ticks</button>
    </Form>
  )
}

export const feedsPage = (props: FeedsProps): string => {
  const { frame, feeds } = props
  return renderPage({
    title: 'Calendars',
    frame,
    at: feedsPath,
    children: (
      <>
        <h1>Calendars</h1>
        <p>
          Give me the private address of your calendar and I look into it every few minutes for interviews. A calendar shows some changes
          late; for news of the same day, forward the mail.
        </p>
        {feeds.length === 0 && <p>None yet.</p>}
        {feeds.map((feed) => (
          <FeedCard key={feed.id} feed={feed} props={props} />
        ))}
        {feeds.length > 0 && (
          <Arrived
            last={latestBy(props.last, 'feed')}
            zone={props.homeZone}
            path={feedsPath}
            soon="The first look takes some minutes; what is no interview starts nothing."
          />
        )}
        <h2>Add one</h2>
        <Form action={feedsPath} frame={frame} label="Add a calendar">
          <Input id="url" label="Private ICS address" hint={whereItStands} value="" />
          <button type="submit">Add this calendar</button>
        </Form>
      </>
    ),
  })
}
