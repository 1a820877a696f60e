import { Arrives } from './part-words.tsx'

/** What Calendly is told to do, to be run where commands are typed: it has no button for it. */
const calendlyCommand = (address: string): string =>
  [
    'TOKEN=…; KEY=…',
    'ME=$(curl -s -H "Authorization: Bearer $TOKEN" https://api.calendly.com/users/me)',
    `USER_URI=$(echo "$ME" | grep -o '"uri":"[^"]*"' | head -1 | cut -d'"' -f4)`,
    `ORG_URI=$(echo "$ME" | grep -o '"current_organization":"[^"]*"' | cut -d'"' -f4)`,
    'curl -X POST https://api.calendly.com/webhook_subscriptions -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\',
    `  -d "{\\"url\\":\\"${address}\\",\\"events\\":[\\"invitee.created\\",\\"invitee.canceled\\"],\\"organization\\":\\"$ORG_URI\\",\\"user\\":\\"$USER_URI\\",\\"scope\\":\\"user\\",\\"signing_key\\":\\"$KEY\\"}"`,
  ].join('\n')

export const Calendly = ({ address }: { address: string }) => (
  <details>
    <summary>Calendly, step by step</summary>
    <p>
      For a Calendly of your own, on which others book a time with you; it must be a paid one. Where you book on theirs, Calendly writes to
      you and into your calendar: forward that mail, or let me read the calendar.
    </p>
    <ol>
      <li>
        In Calendly: “Integrations & apps”, “API and webhooks”, “Generate new token”. Copy it; it stands for <code>TOKEN</code> below.
      </li>
      <li>
        Here press “Show the signing key” and copy it; it stands for <code>KEY</code>.
      </li>
      <li>
        Calendly has no button for the rest. Open a terminal (on a Mac “Terminal”, on Windows “WSL” or “Git Bash”), put token and key in
        place of the dots, and paste:
        <pre>
          <code>{calendlyCommand(address)}</code>
        </pre>
      </li>
      <li>
        It answers with <code>"state":"active"</code>. You may delete the token now; the webhook stays.
      </li>
      <Arrives>Book a time on your own page, and cancel it again.</Arrives>
    </ol>
  </details>
)

export const CalCom = () => (
  <details>
    <summary>Cal.com, step by step</summary>
    <p>For a Cal.com of your own, on which others book a time with you. Where you book on theirs, forward the confirmation you are sent.</p>
    <ol>
      <li>In Cal.com: “Settings”, “Developer”, “Webhooks”, “New”.</li>
      <li>“Subscriber URL”: the address above. “Secret”: press “Show the signing key” here and copy it.</li>
      <li>
        “Event triggers”: leave “Booking created”, “rescheduled”, “cancelled”, “requested” and “rejected”; the others tell nothing of an
        interview. Leave “Custom payload” off.
      </li>
      <li>Press “Create webhook”.</li>
      <Arrives>Press “Ping test” there, or book a time on your own page.</Arrives>
    </ol>
  </details>
)
