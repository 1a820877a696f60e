export const OutlookFlow = ({ address }: { address: string }) => (
  <details>
    <summary>Outlook Calendar: a flow that mails each change</summary>
    <ol>
      <li>
        On a computer: <a href="https://make.powerautomate.com">make.powerautomate.com</a>, “Create”, “Automated cloud flow”.
      </li>
      <li>
        As the trigger choose “When an event is added, updated or deleted (V3)”. In it: “Calendar id” Calendar, “Incoming days” 0, “Outgoing
        days” 180.
      </li>
      <li>
        Add the action “Send an email (V2)”. “To”: {address}. “Subject”: Calendar event. “Body”: From my calendar. Under “Advanced
        parameters” choose “Attachments”: as “Name” event.json, and in “Content” press fx and enter{' '}
        <code>string(triggerOutputs()?['body'])</code>.
      </li>
      <li>“Save”. Move an interview in your calendar by a minute and back: within some minutes it is here.</li>
    </ol>
    <p>
      Every event of the coming 180 days that is added, changed or deleted is sent. Of a deleted one Microsoft may tell the id alone: that
      calls off what the flow told of before, and nothing else.
    </p>
  </details>
)
