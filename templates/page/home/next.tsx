import { type Instant, localDate, type Zone } from '../../../functions/domain/time/wall-time.ts'
import { inOrderOfNext, isOfferOpen, nextOf, type Owed } from '../../../functions/domain/view/owed.ts'
import type { Application, Round, View } from '../../../functions/domain/view/view.ts'
import { styledName } from '../../../functions/domain/who/styled-name.ts'
import { countWords, momentWords, whenWords } from '../../when.ts'
import { fromNow } from '../parts/from-now.ts'
import { applicationPath, roundPath } from '../parts/paths.ts'
import { applicationName, roundName } from '../parts/words.ts'

const people = (round: Round): string => round.interviewers.map(styledName).join(', ')

/** It never says that nothing is ahead while something is owed, or an answer is waited for. */
const withoutNext = (owed: readonly Owed[], offers: number, waiting: number): string => {
  if (offers > 0) return `No interview is ahead. ${offers === 1 ? 'An offer waits' : `${offers} offers wait`} for your answer.`
  if (owed.length > 0) return `No interview is ahead. ${countWords(owed.length, 'thing is', 'things are')} open today.`
  if (waiting > 0) return `No interview is ahead. You are waiting for ${countWords(waiting, 'answer')}.`
  return 'Nothing is ahead. Drop an invite below, or forward one, and it will stand here.'
}

const AnswerDue = ({ application, at, now, zone }: { application: Application; at: Instant; now: Instant; zone: Zone }) => (
  <>
    <p class="big">
      <a href={applicationPath(application.id)}>{applicationName(application)}</a>
    </p>
    <p>
      <strong>{fromNow(at, now, zone)}</strong>: your answer to their offer is due by{' '}
      <time dateTime={at}>{momentWords(at, zone, localDate(now, zone))}</time>
    </p>
  </>
)

/** The one thing that comes first, and how far off it is. */
export const Next = ({ view, owed, now }: { view: View; owed: readonly Owed[]; now: Instant }) => {
  const zone = view.candidate.homeZone
  const today = localDate(now, zone)
  const [application] = inOrderOfNext(view.applications, now)
  const next = application && nextOf(application, now)
  const waiting = view.applications.filter(({ stopped }) => stopped === null).length
  const offers = view.applications.filter((one) => isOfferOpen(one, now)).length
  return (
    <section class="next" aria-labelledby="next">
      <h2 id="next">Next</h2>
      {!application || !next ? (
        <p>{withoutNext(owed, offers, waiting)}</p>
      ) : next.round === null ? (
        <AnswerDue application={application} at={next.at} now={now} zone={zone} />
      ) : (
        <>
          <p class="big">
            <a href={roundPath(next.round.id)}>{applicationName(application)}</a>
          </p>
          <p>
            <strong>{fromNow(next.at, now, zone)}</strong>:{' '}
            <time dateTime={next.at}>
              {next.at === next.round.start
                ? whenWords(next.at, next.round.end, { home: zone, theirs: next.round.zone, today })
                : `due ${momentWords(next.at, zone, today)}`}
            </time>
          </p>
          <p class="quiet">
            {roundName(next.round)}
            {people(next.round) && `, with ${people(next.round)}`}
          </p>
        </>
      )}
    </section>
  )
}
