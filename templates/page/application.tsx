import { endOfDay } from '../../functions/domain/employer/answered.ts'
import { asksFor, postingOf } from '../../functions/domain/material/belonging.ts'
import type { Material } from '../../functions/domain/material/material.ts'
import type { Touchpoint } from '../../functions/domain/sending/touchpoint.ts'
import { type Instant, localTime, type Zone } from '../../functions/domain/time/wall-time.ts'
import type { Application } from '../../functions/domain/view/view.ts'
import { countWords, dateWords, momentWords, whenWords } from '../when.ts'
import { Input } from './parts/fields.tsx'
import { Form, type Frame, renderPage } from './parts/layout.tsx'
import { applicationPath, matchPath, newPiecePath, piecePath, roundPath } from './parts/paths.ts'
import { applicationName, companyOf, roundName, statusWords } from './parts/words.ts'
import { PlanList } from './round/plan-list.tsx'
import { Tasks } from './round/tasks.tsx'

interface ApplicationProps {
  frame: Frame
  application: Application
  touchpoints: Touchpoint[]
  homeZone: Zone
  now: Instant
  material: Material
  /** The button the link came for stands first. */
  offer: string | null
}

const choices = [
  ['heard-back', 'They have answered me'],
  ['next-round', 'There is another round'],
  ['rejected', 'They said no'],
  ['withdrawn', 'I withdrew'],
  ['closed', 'Close it kindly'],
] as const

const outcomeWords: Record<string, string> = {
  'next-round': 'there is another round',
  offer: 'they made an offer',
  rejected: 'they said no',
  'on-hold': 'it is on hold',
  withdrawn: 'you withdrew',
  closed: 'you closed it',
}

/** What comes instead of the follow-ups, by what was said. */
const insteadWords: Record<string, string> = {
  offer: 'I remind you before your answer is due.',
  'on-hold': 'I check in once, when they mean to go on.',
}

const Stopped = ({ application, homeZone }: { application: Application; homeZone: Zone }) => {
  const { stopped, answered } = application
  if (stopped === null) return null
  const what = stopped.by === 'heard-back' ? 'they have answered' : (outcomeWords[stopped.outcome ?? 'closed'] ?? 'it is closed')
  const instead = answered?.confirmed ? insteadWords[answered.kind] : undefined
  return (
    <p class="notice">
      Noted on {momentWords(stopped.at, homeZone)}: {what}. No follow-ups will come. {instead ?? ''} A new answer below takes its place.
    </p>
  )
}

/** What is watched, or only read so far. */
const Answered = ({ application: { answered }, homeZone }: { application: Application; homeZone: Zone }) => {
  if (answered?.kind === 'offer' && answered.dueOn && answered.deadline)
    return (
      <p>
        {answered.confirmed ? 'Your answer to their offer is due by' : 'Their mail reads like an offer, with an answer due by'}{' '}
        {localTime(answered.deadline, homeZone) === endOfDay ? dateWords(answered.dueOn) : momentWords(answered.deadline, homeZone)}.
      </p>
    )
  return answered?.kind === 'on-hold' && answered.dueOn ? <p>They mean to go on by {dateWords(answered.dueOn)}.</p> : null
}

interface DatedProps extends Pick<ApplicationProps, 'application' | 'frame' | 'offer' | 'homeZone'> {
  name: 'offer' | 'on-hold'
  words: string
  label: string
}

/** An offer and a pause may name a day; what their mail said stands in the form, so that one tap is enough. */
const Dated = ({ name, words, label, application, frame, offer, homeZone }: DatedProps) => {
  const { answered } = application
  const known = answered?.kind === name ? answered : null
  const hour = known?.deadline ? localTime(known.deadline, homeZone) : ''
  const time = hour === endOfDay ? '' : hour
  return (
    <Form action={applicationPath(application.id)} frame={frame} label={words}>
      <Input id={`${name}-on`} name="dueOn" type="date" label={label} value={known?.dueOn ?? ''} />
      {name === 'offer' && <Input id="offer-at" name="dueAt" type="time" label="At what hour (if they said)" value={time} />}
      <button type="submit" name="outcome" value={name} class={name === offer ? undefined : 'secondary'}>
        {words}
      </button>
    </Form>
  )
}

const Outcome = ({ application, frame, offer, homeZone }: Pick<ApplicationProps, 'application' | 'frame' | 'offer' | 'homeZone'>) => {
  const plain = [...choices].sort(([a], [b]) => Number(b === offer) - Number(a === offer))
  const forms = [
    {
      names: plain.map(([name]): string => name),
      form: (
        <Form action={applicationPath(application.id)} frame={frame} label="How did it go on?">
          <div class="row">
            {application.stopped && (
              <button type="submit" name="outcome" value="open" class={offer === 'open' ? undefined : 'secondary'}>
                Take it back, I am still waiting
              </button>
            )}
            {plain.map(([value, words]) => (
              <button key={value} type="submit" name="outcome" value={value} class={value === offer ? undefined : 'secondary'}>
                {words}
              </button>
            ))}
          </div>
        </Form>
      ),
    },
    {
      names: ['offer'],
      form: (
        <Dated
          {...{ application, frame, offer, homeZone }}
          name="offer"
          words="They made an offer"
          label="Your answer is due on (if they said)"
        />
      ),
    },
    {
      names: ['on-hold'],
      form: (
        <Dated
          {...{ application, frame, offer, homeZone }}
          name="on-hold"
          words="It is on hold"
          label="They mean to go on by (if they said)"
        />
      ),
    },
  ]
  const leads = (names: string[]) => offer !== null && names.includes(offer)
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome">How did it go on?</h2>
      {forms.sort((a, b) => Number(leads(b.names)) - Number(leads(a.names))).map(({ form }) => form)}
    </section>
  )
}

/** The posting, and what the candidate means to ask there. */
const OwnMaterial = ({ application, material }: Pick<ApplicationProps, 'application' | 'material'>) => {
  const [posting, asks] = [postingOf(application, material), asksFor(application, material)]
  const about = { application: application.id }
  return (
    <section aria-labelledby="material">
      <h2 id="material">Your material for it</h2>
      <ul class="plain">
        <li>
          <a href={posting ? piecePath(posting.id) : newPiecePath('posting', about)}>{posting ? 'The posting' : 'Add the posting'}</a>
          <span class="from">
            {posting ? (posting.value.title ?? 'As you gave it') : 'Paste it while it is online, or give me the saved page.'}
          </span>
        </li>
        {posting && (
          <li>
            <a href={matchPath(application.id)}>How your CV answers the posting</a>
            <span class="from">Line by line, with what to lead with and what is thin.</span>
          </li>
        )}
        <li>
          <a href={asks ? piecePath(asks.id) : newPiecePath('asks', about)}>
            {asks ? 'What you want to ask there' : 'Add what you want to ask there'}
          </a>
          <span class="from">
            {asks ? countWords(asks.value.questions.length, 'question') : 'They stand in its packets, before those you ask everywhere.'}
          </span>
        </li>
      </ul>
    </section>
  )
}

export const applicationPage = ({ frame, application, touchpoints, homeZone, now, material, offer }: ApplicationProps): string =>
  renderPage({
    title: companyOf(application),
    frame,
    children: (
      <>
        <h1>{applicationName(application)}</h1>
        <Stopped application={application} homeZone={homeZone} />
        {application.decisionBy && <p>They said you would hear by {dateWords(application.decisionBy.date)}.</p>}
        <Answered application={application} homeZone={homeZone} />
        <Outcome application={application} frame={frame} offer={offer} homeZone={homeZone} />
        <Tasks application={application} frame={frame} homeZone={homeZone} />
        <section aria-labelledby="rounds">
          <h2 id="rounds">Rounds</h2>
          <ul class="plain">
            {application.rounds
              .filter(({ taskOnly }) => !taskOnly)
              .map((round) => (
                <li key={round.id}>
                  {frame.owner ? <a href={roundPath(round.id)}>{roundName(round)}</a> : roundName(round)}
                  {round.start && <span class="from">{whenWords(round.start, round.end, { home: homeZone, theirs: round.zone })}</span>}
                  {round.status !== 'on' && <span class="state">{statusWords[round.status]}</span>}
                </li>
              ))}
          </ul>
        </section>
        {frame.owner && <OwnMaterial application={application} material={material} />}
        {frame.owner && (
          <section aria-labelledby="plan">
            <h2 id="plan">Your mails about it</h2>
            <PlanList touchpoints={touchpoints} zone={homeZone} now={now} />
          </section>
        )}
      </>
    ),
  })
