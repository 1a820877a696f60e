import { maySnooze } from '../../../functions/domain/plan/snooze.ts'
import type { Touchpoint } from '../../../functions/domain/sending/touchpoint.ts'
import type { Instant, Zone } from '../../../functions/domain/time/wall-time.ts'
import { countWords } from '../../when.ts'
import { At } from '../parts/at.tsx'
import { laterPath, mailPath } from '../parts/paths.ts'
import { kindWords, stateWords } from '../parts/words.ts'

const asSentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`)

const when = ({ state, sentAt, due }: Touchpoint): { verb: string; at: string } =>
  state === 'sent' && sentAt !== undefined
    ? { verb: 'Sent', at: sentAt }
    : { verb: state === 'skipped' || state === 'failed' ? 'Was due' : 'Due', at: due }

/** A mail that was refused for good is marked with the mail service's own name for it, one that went into another with that one's key. */
export const whyNot = ({ state, reason = '' }: Touchpoint): string =>
  state === 'failed' && !reason.includes(' ')
    ? `the mail service will not take this mail (${reason})`
    : reason.replace(/^merged into .*/, 'it went into another mail')

export const mayWait = (touchpoint: Touchpoint, now: Instant): boolean =>
  (touchpoint.state === 'planned' || touchpoint.state === 'sent') && touchpoint.useBy > now && maySnooze(touchpoint)

/** Where it stands, when it goes or went, and why. */
export const Standing = ({ touchpoint, zone }: { touchpoint: Touchpoint; zone: Zone }) => {
  const { verb, at } = when(touchpoint)
  return (
    <>
      {verb} <At instant={at} zone={zone} />. {asSentence(touchpoint.because)}
      {touchpoint.reason && touchpoint.state !== 'sent' && <> Why not: {asSentence(whyNot(touchpoint))}</>}
      {touchpoint.state === 'skipped' && touchpoint.refused && <> The mail service would not take it in time.</>}
      {touchpoint.state === 'planned' && touchpoint.refused && (
        <>
          {' '}
          The mail service is not taking it at the moment. I try again <At instant={touchpoint.refused.retryAt} zone={zone} />.
        </>
      )}
      {touchpoint.mailEvent === 'bounced' && <> It came back: your mail address did not take it.</>}
      {touchpoint.mailEvent === 'turned-away' && <> It came back this once: your mailbox was full, or would not take it then.</>}
    </>
  )
}

const Line = ({ touchpoint, zone, now }: { touchpoint: Touchpoint; zone: Zone; now: Instant }) => (
  <li>
    <div class="row">
      <strong>{kindWords[touchpoint.kind]}</strong> <span class="state">{stateWords[touchpoint.state]}</span>
    </div>
    <Standing touchpoint={touchpoint} zone={zone} />{' '}
    {touchpoint.state === 'planned' && <a href={mailPath(touchpoint.key)}>See it beforehand</a>}
    {touchpoint.state === 'sent' && <a href={mailPath(touchpoint.key)}>How it would read now</a>}
    {mayWait(touchpoint, now) && (
      <>
        {' · '}
        <a href={laterPath(touchpoint.key)}>{touchpoint.state === 'planned' ? 'Put it off' : 'Have it again later'}</a>
      </>
    )}
  </li>
)

interface PlanProps {
  touchpoints: readonly Touchpoint[]
  zone: Zone
  now: Instant
}

const Lines = ({ touchpoints, zone, now }: PlanProps) => (
  <ul class="plain">
    {touchpoints.map((touchpoint) => (
      <Line key={touchpoint.key} touchpoint={touchpoint} zone={zone} now={now} />
    ))}
  </ul>
)

/** Every mail owed, with its state, its time and why; those not sent folded, with their reason. */
export const PlanList = ({ touchpoints, ...rest }: PlanProps) => {
  const inOrder = [...touchpoints].sort((a, b) => (a.due < b.due ? -1 : 1))
  const skipped = inOrder.filter(({ state }) => state === 'skipped')
  if (touchpoints.length === 0) return <p>No mail is planned.</p>
  return (
    <>
      <Lines {...rest} touchpoints={inOrder.filter(({ state }) => state !== 'skipped')} />
      {skipped.length > 0 && (
        <details>
          <summary>{countWords(skipped.length, 'mail')} not sent, and why</summary>
          <Lines {...rest} touchpoints={skipped} />
        </details>
      )}
    </>
  )
}
