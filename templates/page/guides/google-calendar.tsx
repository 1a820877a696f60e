import { googleScript } from './google-script.ts'
import { Arrives, type GuideProps } from './part-words.tsx'

/** With the two lines filled in that the guide beside the file has one fill in by hand. */
export const filledIn = (door: string, key: string): string =>
  googleScript.replace("'https://…/hooks/…'", () => `'${door}'`).replace("'whsec_…'", () => `'${key}'`)

export const GoogleCalendar = ({ address, secret, ask, copy }: GuideProps) => (
  <details open={secret !== undefined}>
    <summary>Google Calendar: a script of your own that uses this door</summary>
    <p>
      It tells me of an invite as soon as it stands in your calendar: events to come that have a guest beside you, and nothing else. The
      script lives in your Google account and only you can run it. It takes about five minutes, on a computer.
    </p>
    {secret === undefined ? (
      ask
    ) : (
      <>
        <label for="google-script">The script. Your address and key stand in it: give it to nobody.</label>
        <textarea id="google-script" readOnly rows={8} value={filledIn(address, secret)} />
        {copy}
      </>
    )}
    <ol>
      <li>
        Go to <a href="https://script.google.com">script.google.com</a> and press “New project”. Delete what stands there and paste the
        script.
      </li>
      <li>Beside “Services” press +, choose “Google Calendar API”, leave the name “Calendar”, press “Add”.</li>
      <li>Press the disk to save. Above the text choose “setUp” in the list and press “Run”.</li>
      <li>
        Google asks whether the script may see your calendar and reach an outside address. Nobody has reviewed what you wrote yourself, so
        it warns: press “Advanced”, “Go to Untitled project”, “Allow”.
      </li>
      <li>Below the text it says “Done.” To end it one day, run “stop”, or delete the project.</li>
      <Arrives>Your coming interviews come in now.</Arrives>
    </ol>
  </details>
)
