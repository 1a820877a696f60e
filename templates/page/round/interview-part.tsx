import type { ComponentChildren } from 'preact'
import type { Zone } from '../../../functions/domain/time/wall-time.ts'
import type { Interview, PendingUpdate } from '../../../functions/domain/view/view.ts'
import { fields, fieldText } from '../correct/fields.ts'
import { At, Hours, When } from '../parts/at.tsx'
import { correctPath, messagePath } from '../parts/paths.ts'
import { statusWords, titleOf } from '../parts/words.ts'
import { InterviewFacts } from './interview-facts.tsx'
import { OwnWords } from './own-words.tsx'
import type { RoundProps } from './round.tsx'
import { NotAnInterview, SameOrNot } from './round-forms.tsx'

/** A value of a fact as the pages say it: an instant on the candidate's clock, a choice in its words. */
const differing = (name: string, value: unknown, homeZone: Zone): ComponentChildren => {
  const field = fields.find((one) => one.name === name)
  if (value === null || field === undefined) return 'nothing'
  return field.input === 'datetime-local' ? <At instant={String(value)} zone={homeZone} /> : `“${fieldText(field, value)}”`
}

const Differences = ({ interview, homeZone }: { interview: Interview; homeZone: Zone }) => {
  const news = interview.differences.filter(({ later }) => later)
  return news.length === 0 ? null : (
    <div class="notice">
      <p>Your own words stand here, and the latest message says something else:</p>
      <ul>
        {news.map(({ field, edited, received }) => (
          <li key={field}>
            {fields.find(({ name }) => name === field)?.label ?? field}: yours is {differing(field, edited, homeZone)}, theirs is{' '}
            {differing(field, received, homeZone)}
          </li>
        ))}
      </ul>
    </div>
  )
}

const pendingWords = ({ cancel, unread }: PendingUpdate): string =>
  unread
    ? 'A message about it came in. Until you say how it stands, its mails wait.'
    : `${cancel ? 'A cancellation came in' : 'An update came in'} that I do not dare to apply alone.`

const Pending = ({ update, homeZone, zone }: { update: PendingUpdate; homeZone: Zone; zone: Zone | null }) => (
  <div class="notice">
    <p>
      {pendingWords(update)} {update.why}
      {update.start && (
        <>
          {' '}
          It names <When start={update.start} end={update.end} zones={{ home: homeZone, theirs: zone }} />.
        </>
      )}
    </p>
    <p>
      <a href={messagePath(update.messageId)}>Look at it and decide</a>
    </p>
  </div>
)

/** Interviews of one day often share their title; the hour tells them apart. */
const DayTitle = ({ interview, homeZone }: { interview: Interview; homeZone: Zone }) => (
  <>
    {interview.start && (
      <>
        <Hours start={interview.start} end={null} zone={homeZone} />:{' '}
      </>
    )}
    {titleOf(interview)}
  </>
)

/** What the candidate must look at, whatever else there is of the day. */
const needsALook = ({ status, pending, doubts, differences }: Interview): boolean =>
  status !== 'on' || pending !== null || doubts.length > 0 || differences.some(({ later }) => later)

interface PartProps {
  interview: Interview
  props: RoundProps
}

/** All of it where it is the only one. Of the several meetings of a day each is folded, open where something is asked. */
export const InterviewPart = ({ interview, props, alone }: PartProps & { alone: boolean }) => {
  const id = `interview-${interview.identity}`
  return (
    <section aria-labelledby={id}>
      {alone ? (
        <>
          <h2 id={id}>What I read</h2>
          <Read interview={interview} props={props} />
        </>
      ) : (
        <details open={needsALook(interview)}>
          <summary id={id}>
            <DayTitle interview={interview} homeZone={props.homeZone} />
          </summary>
          <Read interview={interview} props={props} />
        </details>
      )}
    </section>
  )
}

const Read = ({ interview, props }: PartProps) => (
  <>
    {interview.status !== 'on' && (
      <p>
        <span class="state">{statusWords(interview)}</span>
      </p>
    )}
    {interview.pending && <Pending update={interview.pending} homeZone={props.homeZone} zone={interview.zone} />}
    {interview.doubts.map(({ words }) => (
      <p class="notice" key={words}>
        {words}
      </p>
    ))}
    <Differences interview={interview} homeZone={props.homeZone} />
    <InterviewFacts interview={interview} homeZone={props.homeZone} />
    <OwnWords details={interview.details} />
    <p class="quiet">
      {interview.byHand.map(({ messageId }) => (
        <a key={messageId} href={messagePath(messageId)}>
          The message this came from
        </a>
      ))}
    </p>
    <p>
      <a class="button" href={correctPath(props.round.id, interview.identity)}>
        Something is wrong or missing: change it
      </a>
    </p>
    <SameOrNot interview={interview} {...props} />
    <NotAnInterview interview={interview} {...props} />
  </>
)
