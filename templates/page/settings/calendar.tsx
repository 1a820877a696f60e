import { Form, type Frame, renderPage } from '../parts/layout.tsx'
import { calendarSettingsPath, settingsPath } from '../parts/paths.ts'

type Calendar = { state: 'closed' } | { state: 'open'; address: string } | { state: 'lost' }

interface CalendarProps {
  frame: Frame
  calendar: Calendar
}

/** Each program's own way to a calendar behind an address. */
const waysTo = (address: string) => {
  const webcal = address.replace(/^https?:/, 'webcal:')
  return [
    ['On this phone or computer', webcal],
    ['Google Calendar', `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`],
    ['Outlook', `https://outlook.live.com/calendar/0/addfromweb?url=${encodeURIComponent(address)}&name=roundtwo`],
  ] as const
}

const Address = ({ address }: { address: string }) => (
  <>
    <label for="address">Its address. Whoever has it can read along, so keep it as you keep a password.</label>
    <input id="address" type="text" readOnly value={address} />
    <p>Subscribe:</p>
    <p class="row">
      {waysTo(address).map(([words, href]) => (
        <a key={words} class="button" href={href} rel="noreferrer">
          {words}
        </a>
      ))}
    </p>
    <p class="quiet">
      A calendar program looks again when it likes: Apple’s within the hour, Google’s and Outlook’s some hours later. Of a change on the
      same day my mail tells you sooner.
    </p>
  </>
)

const Renew = ({ frame, words }: { frame: Frame; words: string }) => (
  <Form action={calendarSettingsPath} frame={frame} label="The address">
    <p class="row">
      <button type="submit" name="act" value="open" class="secondary">
        {words}
      </button>
      <button type="submit" name="act" value="close" class="secondary">
        Close it
      </button>
    </p>
    <p class="quiet">A new address or a closed one: the one before opens nothing from that moment on.</p>
  </Form>
)

export const calendarPage = ({ frame, calendar }: CalendarProps): string =>
  renderPage({
    title: 'Your calendar',
    frame,
    at: settingsPath,
    children: (
      <>
        <h1>Interviews in your own calendar</h1>
        <p>
          A private calendar that your phone, Google or Outlook can subscribe to: your interviews with hour, place and a way to their page,
          the hour each prep packet comes, and the days employers mean to decide. What is moved or called off follows by itself. I know my
          own entries, so they never come back to me as new interviews.
        </p>
        <p>With discreet subjects switched on in the settings, entries name no company and no interview.</p>
        {calendar.state === 'closed' && (
          <Form action={calendarSettingsPath} frame={frame} label="The address">
            <button type="submit" name="act" value="open">
              Make an address
            </button>
          </Form>
        )}
        {calendar.state === 'open' && <Address address={calendar.address} />}
        {calendar.state === 'lost' && (
          <p class="notice">
            Your calendar is open and goes on. Its address cannot be shown any more, since the keys were changed; for another device, make a
            new one.
          </p>
        )}
        {calendar.state !== 'closed' && <Renew frame={frame} words="Make a new address" />}
      </>
    ),
  })
