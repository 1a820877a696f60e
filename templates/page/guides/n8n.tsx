import { n8nWorkflow } from './n8n-workflow.ts'
import { Arrives, type GuideProps } from './part-words.tsx'

/** With the two lines filled in that the guide beside the file has one fill in by hand. */
export const workflowFor = (door: string, key: string): string =>
  n8nWorkflow.replace("'https://…/hooks/…'", () => `'${door}'`).replace("'whsec_…'", () => `'${key}'`)

export const N8n = ({ address, secret, ask, copy }: GuideProps) => (
  <details open={secret !== undefined}>
    <summary>n8n: a workflow that uses this door</summary>
    <p>For those who run n8n. It posts each new, changed or cancelled event of a Google calendar here, as the calendar holds it.</p>
    {secret === undefined ? (
      ask
    ) : (
      <>
        <label for="n8n-workflow">The workflow. Your address and key stand in it: give it to nobody.</label>
        <textarea id="n8n-workflow" readOnly rows={6} value={workflowFor(address, secret)} />
        {copy}
      </>
    )}
    <ol>
      <li>In n8n make a new workflow, click on its empty canvas and paste (Ctrl or ⌘ and V).</li>
      <li>Open “Event created”, “Event updated” and “Event cancelled”; choose your Google credential and your calendar in each.</li>
      <li>
        An n8n of your own must let the code sign: set <code>NODE_FUNCTION_ALLOW_BUILTIN=crypto</code> where it starts.
      </li>
      <li>Save, and switch the workflow to “Active”.</li>
      <Arrives>Move an interview in your calendar by a minute and back.</Arrives>
    </ol>
  </details>
)
