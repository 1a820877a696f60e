import { FileInput, TextArea } from '../parts/fields.tsx'
import { Form, type Frame } from '../parts/layout.tsx'
import { addPath, addTaskPath, messagesPath } from '../parts/paths.ts'
import { useTyped } from '../parts/problems/refused.ts'

interface DropInProps {
  frame: Frame
  inboxAddress: string | undefined
}

/** The way in that is always at hand: a file, a pasted mail, or by hand. */
export const DropIn = ({ frame, inboxAddress }: DropInProps) => (
  <section aria-labelledby="drop">
    <h2 id="drop">Drop an invite</h2>
    <Form action={messagesPath} frame={frame} multipart label="Drop an invite">
      <FileInput
        id="file"
        label="A file"
        hint="The .ics attachment, the whole mail as .eml, or a provider’s JSON; up to 4 MB."
        accept=".ics,.eml,.json,text/calendar,message/rfc822,application/json"
      >
        <button type="submit">Read it</button>
      </FileInput>
      <details open={useTyped('text', '') !== ''}>
        <summary>Or paste the text of the mail</summary>
        <TextArea id="text" label="The text" value="" rows={4} />
        <button type="submit">Read the text</button>
      </details>
    </Form>
    <p class="quiet">
      {inboxAddress && (
        <>
          Or forward it to <strong>{inboxAddress}</strong>.{' '}
        </>
      )}
      No invite? <a href={addPath}>Add an interview by hand</a>, or <a href={addTaskPath}>work to hand in</a>.
    </p>
  </section>
)
