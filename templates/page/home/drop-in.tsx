import type { FieldProblem } from '../parts/fields.tsx'
import { Form, type Frame } from '../parts/layout.tsx'
import { addPath, messagesPath } from '../parts/paths.ts'

interface DropInProps {
  frame: Frame
  wrong: FieldProblem[]
  inboxAddress: string | undefined
}

/** The way in that is always at hand: a file, a pasted mail, or by hand. */
export const DropIn = ({ frame, wrong, inboxAddress }: DropInProps) => (
  <section aria-labelledby="drop">
    <h2 id="drop">Drop an invite</h2>
    <Form action={messagesPath} frame={frame} multipart label="Drop an invite">
      <label for="file">A file</label>
      <span class="hint" id="file-hint">
        {wrong.map(({ words }) => (
          <span key={words} class="error">
            {words}{' '}
          </span>
        ))}
        The .ics attachment, the whole mail as .eml, or a provider's JSON; up to 4 MB.
      </span>
      <div class="row">
        <input
          type="file"
          id="file"
          name="file"
          accept=".ics,.eml,.json,text/calendar,message/rfc822,application/json"
          aria-describedby="file-hint"
          {...(wrong.length > 0 ? { 'aria-invalid': 'true' as const, autofocus: true } : {})}
        />
        <button type="submit">Read it</button>
      </div>
      <details>
        <summary>Or paste the text of the mail</summary>
        <label for="text">The text</label>
        <textarea id="text" name="text" rows={4} />
        <button type="submit">Read the text</button>
      </details>
    </Form>
    <p class="quiet">
      {inboxAddress && (
        <>
          Or forward it to <strong>{inboxAddress}</strong>.{' '}
        </>
      )}
      No invite? <a href={addPath}>Add an interview by hand</a>.
    </p>
  </section>
)
