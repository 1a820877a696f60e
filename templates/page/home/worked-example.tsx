import type { Touchpoint } from '../../../functions/domain/sending/touchpoint.ts'
import type { Instant } from '../../../functions/domain/time/wall-time.ts'
import { inOrderOfNext, nextOf, owedToday } from '../../../functions/domain/view/owed.ts'
import type { View } from '../../../functions/domain/view/view.ts'
import { shortMoment } from '../../when.ts'
import { inExample } from '../parts/in-example.tsx'
import { Form, type Frame } from '../parts/layout.tsx'
import { draftsPath, examplePath, exampleSettingPath, mailPath, packetPath } from '../parts/paths.ts'
import { kindWords } from '../parts/words.ts'
import { Applications } from './applications.tsx'
import { Next } from './next.tsx'
import { companyBehind, Today } from './today.tsx'

export interface WorkedExample {
  view: View
  touchpoints: Touchpoint[]
  now: Instant
}

const seekNothing = { words: '', stage: null, day: null } as const

/** What is worth a look first: the packet of what is next, and the drafts of what was last. */
export const WaysOn = ({ view, now }: Pick<WorkedExample, 'view' | 'now'>) => {
  const [application] = inOrderOfNext(view.applications, now)
  const next = application && nextOf(application, now)?.round
  const told = application?.rounds.findLast(({ debrief }) => debrief !== null)
  return (
    <p class="row">
      {next && (
        <a class="button" href={packetPath(next.id)}>
          Its packet
        </a>
      )}
      {told && (
        <a class="button" href={draftsPath(told.id)}>
          Thank-you drafts
        </a>
      )}
    </p>
  )
}

/** The first screen of somebody who has nothing yet: how it looks once something is in. */
export const ExampleFirst = ({ frame, example }: { frame: Frame; example: WorkedExample }) => {
  const { view, now } = example
  const { name, homeZone } = view.candidate
  return (
    <div class="example">
      <p class="quiet">
        <span class="state">Example</span> It looks like this once an invite is in. {name} does not exist; there it is{' '}
        <time dateTime={now}>{shortMoment(now, homeZone)}</time>.
      </p>
      {inExample(
        <>
          <Next view={view} owed={owedToday(view, now)} now={now} />
          <WaysOn view={view} now={now} />
        </>,
      )}
      <Form action={exampleSettingPath} frame={frame} label="The example">
        <button type="submit" class="secondary small" name="show" value="no">
          Take the example away
        </button>
      </Form>
    </div>
  )
}

/** Every mail that went, in order. */
export const MailsSoFar = ({ view, touchpoints }: Pick<WorkedExample, 'view' | 'touchpoints'>) => {
  const sent = touchpoints.filter(({ state }) => state === 'sent').sort((a, b) => (a.due < b.due ? -1 : 1))
  return (
    <section aria-labelledby="so-far">
      <h2 id="so-far">The mails so far</h2>
      <ul class="plain">
        {sent.map((one) => (
          <li key={one.key}>
            <a href={mailPath(one.key)}>{kindWords[one.kind]}</a>
            {companyBehind(view, one)}: <time dateTime={one.due}>{shortMoment(one.due, view.candidate.homeZone)}</time>
          </li>
        ))}
      </ul>
    </section>
  )
}

export const ExampleRest = ({ example }: { example: WorkedExample }) => {
  const { view, touchpoints, now } = example
  return (
    <div class="example">
      <p class="quiet">
        <span class="state">Example</span> Open anything here, or see <a href={examplePath}>all of it, with every mail so far</a>.
      </p>
      {inExample(
        <>
          <Today view={view} owed={owedToday(view, now)} touchpoints={touchpoints} now={now} />
          <Applications view={view} touchpoints={touchpoints} sought={seekNothing} now={now} local={false} />
        </>,
      )}
    </div>
  )
}
