import type { Touchpoint } from '../../functions/domain/touchpoint.ts'
import type { Application } from '../../functions/domain/view.ts'
import type { Zone } from '../../functions/domain/wall-time.ts'
import { dateWords, momentWords, whenWords } from '../when.ts'
import { Form, type Frame, renderPage } from './layout.tsx'
import { applicationPath, roundPath } from './paths.ts'
import { PlanList } from './plan-list.tsx'
import { applicationName, companyOf, roundName, statusWords } from './words.ts'

interface ApplicationProps {
  frame: Frame
  application: Application
  touchpoints: Touchpoint[]
  homeZone: Zone
  /** The button the link came for stands first. */
  offer: string | null
}

const choices = [
  ['heard-back', 'They have answered me'],
  ['next-round', 'There is another round'],
  ['offer', 'They made an offer'],
  ['rejected', 'They said no'],
  ['withdrawn', 'I withdrew'],
  ['closed', 'Close it kindly'],
] as const

const outcomeWords: Record<string, string> = {
  'next-round': 'there is another round',
  offer: 'they made an offer',
  rejected: 'they said no',
  withdrawn: 'you withdrew',
  closed: 'you closed it',
}

const Stopped = ({ application, homeZone }: { application: Application; homeZone: Zone }) => {
  const { stopped } = application
  if (stopped === null) return null
  const what = stopped.by === 'heard-back' ? 'they have answered' : (outcomeWords[stopped.outcome ?? 'closed'] ?? 'it is closed')
  return (
    <p class="notice">
      Noted on {momentWords(stopped.at, homeZone)}: {what}. No follow-ups will come. A new answer below takes its place.
    </p>
  )
}

const Outcome = ({ application, frame, offer }: Pick<ApplicationProps, 'application' | 'frame' | 'offer'>) => {
  const ordered = [...choices].sort(([a], [b]) => Number(b === offer) - Number(a === offer))
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome">How did it go on?</h2>
      <Form action={applicationPath(application.id)} frame={frame} label="How did it go on?">
        <div class="row">
          {application.stopped && (
            <button type="submit" name="outcome" value="open" class="secondary">
              Take it back, I am still waiting
            </button>
          )}
          {ordered.map(([value, words]) => (
            <button key={value} type="submit" name="outcome" value={value} class={value === offer ? undefined : 'secondary'}>
              {words}
            </button>
          ))}
        </div>
      </Form>
    </section>
  )
}

export const applicationPage = ({ frame, application, touchpoints, homeZone, offer }: ApplicationProps): string =>
  renderPage({
    title: companyOf(application),
    frame,
    children: (
      <>
        <h1>{applicationName(application)}</h1>
        <Stopped application={application} homeZone={homeZone} />
        {application.decisionBy && <p>They said you would hear by {dateWords(application.decisionBy.date)}.</p>}
        <Outcome application={application} frame={frame} offer={offer} />
        <section aria-labelledby="rounds">
          <h2 id="rounds">Rounds</h2>
          <ul class="plain">
            {application.rounds.map((round) => (
              <li key={round.id}>
                {frame.owner ? <a href={roundPath(round.id)}>{roundName(round)}</a> : roundName(round)}
                {round.start && <span class="from">{whenWords(round.start, round.end, { home: homeZone, theirs: round.zone })}</span>}
                {round.status !== 'on' && <span class="state">{statusWords[round.status]}</span>}
              </li>
            ))}
          </ul>
        </section>
        {frame.owner && (
          <section aria-labelledby="plan">
            <h2 id="plan">Your mails about it</h2>
            <PlanList touchpoints={touchpoints} zone={homeZone} />
          </section>
        )}
      </>
    ),
  })
