import type { View } from '../../../functions/domain/view/view.ts'
import { FileInput } from '../parts/fields.tsx'
import { Form, type Frame, renderPage } from '../parts/layout.tsx'
import { deletePath, ownDataPath, privacyPath, takeOutPath } from '../parts/paths.ts'
import { applicationName, roundName } from '../parts/words.ts'

interface OwnDataProps {
  frame: Frame
  view: View
  /** Why the file was not taken. */
}

const files = [
  ['roundtwo.json', 'Everything, as one file', 'It can be brought in again elsewhere.'],
  ['timeline.csv', 'What happened, as a table', 'For a spreadsheet.'],
  ['interviews.ics', 'Interviews, as a calendar', 'For any calendar program.'],
  ['packets.html', 'Prep packets, as one page', 'To read or print.'],
  ['packets.md', 'Prep packets, as Markdown', 'For your own notes.'],
] as const

const resume = ['resume.json', 'Your CV, as JSON Resume', 'For other tools that read it.'] as const

const Files = ({ view }: Pick<OwnDataProps, 'view'>) => (
  <section aria-labelledby="take-out">
    <h2 id="take-out">Take it with you</h2>
    <ul>
      {[...files, ...(view.material.cv === null ? [] : [resume])].map(([name, words, use]) => (
        <li key={name}>
          <a href={takeOutPath(name)}>{words}</a>. {use}
        </li>
      ))}
    </ul>
    <p class="quiet">
      The form of the first one is <a href="/export.schema.json">described here</a>. It holds your calendars’ private addresses, so keep it
      to yourself.
    </p>
  </section>
)

const BringIn = ({ frame }: Pick<OwnDataProps, 'frame'>) => (
  <section aria-labelledby="bring-in">
    <h2 id="bring-in">Bring it in</h2>
    <p>A file from another roundtwo goes into an empty one. Your own settings here, your address and your ways in stay.</p>
    <Form action={ownDataPath} frame={frame} label="Bring a file in" multipart>
      <FileInput id="file" label="The file roundtwo.json" accept=".json,.gz,application/json" />
      <button type="submit" class="secondary">
        Bring it in
      </button>
    </Form>
  </section>
)

const spans = [
  [0, 'until I delete it'],
  [3, 'for 3 months'],
  [6, 'for 6 months'],
  [12, 'for a year'],
  [24, 'for 2 years'],
  [60, 'for 5 years'],
] as const

const KeepFor = ({ frame, view }: Pick<OwnDataProps, 'frame' | 'view'>) => (
  <section aria-labelledby="keep">
    <h2 id="keep">How long it is kept</h2>
    <ul>
      <li>The raw mails and invites: 30 days.</li>
      <li>What was read in a message about an interview: 400 days. In one that meant nothing: 30 days.</li>
      <li>Interviews, your notes and what you handed in: as you choose here.</li>
    </ul>
    <Form action={`${ownDataPath}/keep`} frame={frame} label="How long it is kept">
      <label for="months">Keep an application about which nothing happens any more</label>
      <select id="months" name="months">
        {spans.map(([months, words]) => (
          <option key={months} value={months} selected={(view.candidate.keepMonths ?? 0) === months}>
            {words}
          </option>
        ))}
      </select>
      <button type="submit" class="secondary">
        Keep this choice
      </button>
    </Form>
  </section>
)

const Delete = ({ view }: Pick<OwnDataProps, 'view'>) => (
  <section aria-labelledby="delete">
    <h2 id="delete">Delete</h2>
    <p>You see first what goes. Nothing can be brought back afterwards, by me or by anybody.</p>
    {view.applications.map((application) => (
      <details key={application.id}>
        <summary>{applicationName(application)}</summary>
        <ul>
          <li>
            <a href={deletePath('application', application.id)}>Delete this application</a>
          </li>
          {application.rounds.length > 1 &&
            application.rounds.map((round) => (
              <li key={round.id}>
                <a href={deletePath('round', round.id)}>Delete {roundName(round)} alone</a>
              </li>
            ))}
        </ul>
      </details>
    ))}
    <p>
      <a href={deletePath('everything')}>Delete everything and leave</a>
    </p>
  </section>
)

export const ownDataPage = ({ frame, view }: OwnDataProps): string =>
  renderPage({
    title: 'Your data',
    frame,
    at: ownDataPath,
    children: (
      <>
        <h1>Your data</h1>
        <p>
          It is yours. Here you take it with you, say how long it is kept, and delete it. <a href={privacyPath}>What is kept and where</a>
        </p>
        <Files view={view} />
        <KeepFor frame={frame} view={view} />
        <BringIn frame={frame} />
        <Delete view={view} />
      </>
    ),
  })
