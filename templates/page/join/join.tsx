import { Form, renderPage } from '../parts/layout.tsx'
import { joinPath } from '../parts/paths.ts'

interface JoinProps {
  gesture: string
  token: string
  name: string
  /** Who asks. */
  by: string | undefined
}

/** A button, because mail scanners open links: what only looks must not use the link up. */
export const joinPage = ({ gesture, token, name, by }: JoinProps): string => {
  const frame = { owner: false, gesture, open: 0, local: false }
  return renderPage({
    title: 'Start',
    frame,
    children: (
      <>
        <h1>Welcome, {name.split(' ')[0]}</h1>
        <p>
          {by === undefined ? '' : `${by} invites you. `}roundtwo helps with your job interviews: you forward the invite, and you get what
          you need before it, drafts of your thank-you notes after it, and a word when an answer is overdue.
        </p>
        <p>It writes to you alone, never to an employer. You can delete everything at any time.</p>
        <Form action={joinPath(token)} frame={frame} label="Start">
          <button type="submit">Start</button>
        </Form>
        <p class="quiet">This signs you in on this device, for thirty days. There is no password.</p>
      </>
    ),
  })
}
