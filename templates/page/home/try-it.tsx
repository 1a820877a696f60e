import type { View } from '../../../functions/domain/view/view.ts'
import { Form, type Frame } from '../parts/layout.tsx'
import { deletePath, localPath } from '../parts/paths.ts'
import { applicationName } from '../parts/words.ts'

/** What the local run can drop in, each from an employer who does not exist. */
export const exampleWords = {
  second: 'A second interview by video',
  moved: 'One that is moved',
  cancelled: 'One that is called off',
  'full-day': 'A full day with four people',
  phone: 'A call by phone',
  german: 'An invite in German',
  'take-home': 'Work to do at home',
} as const
export type ExampleName = keyof typeof exampleWords

/** No real employer has an address there (RFC 2606 §3). */
export const isExample = ({ domain }: View['applications'][number]): boolean => domain?.endsWith('.example') ?? false

export const ChooseExample = () => (
  <form method="post" action={`${localPath}/example`} class="row">
    <label for="which" class="unseen">
      Which example
    </label>
    <select id="which" name="which">
      {Object.entries(exampleWords).map(([name, words]) => (
        <option key={name} value={name}>
          {words}
        </option>
      ))}
    </select>
    <button type="submit">Try an example</button>
  </form>
)

const TakeAway = ({ frame, view }: { frame: Frame; view: View }) => (
  <>
    {view.applications.filter(isExample).map((application) => (
      <Form key={application.id} action={deletePath('application', application.id)} frame={frame} label={applicationName(application)}>
        <button type="submit" class="secondary">
          Take away: {applicationName(application)}
        </button>
      </Form>
    ))}
  </>
)

/** The local run makes invites some days ahead of its clock, and takes them away again; folded once there is something to look at. */
export const TryIt = ({ frame, view }: { frame: Frame; view: View }) => (
  <details open={view.applications.length === 0}>
    <summary>Try an example, or take one away</summary>
    <p>
      No mail leaves this machine: see <a href={localPath}>Clock and outbox</a>.
    </p>
    <ChooseExample />
    <TakeAway frame={frame} view={view} />
  </details>
)
