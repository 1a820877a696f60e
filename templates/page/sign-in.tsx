import { Input } from './parts/fields.tsx'
import { Form, renderPage } from './parts/layout.tsx'
import { examplePath, signInPath } from './parts/paths.ts'
import type { Refused } from './parts/problems/refused.ts'

interface SignInProps {
  gesture: string
  done?: string | undefined
  refused?: Refused
}

const stranger = (gesture: string, done?: string) => ({ owner: false, gesture, open: 0, local: false, done })

export const signInPage = ({ gesture, done, refused }: SignInProps): string =>
  renderPage({
    title: 'Sign in',
    frame: { ...stranger(gesture, done), refused },
    children: (
      <>
        <h1>Sign in</h1>
        <p>There is no password. I mail you a link that works once, for an hour.</p>
        <Form action={signInPath} frame={stranger(gesture)} label="Sign in">
          <Input id="mail" type="email" autocomplete="email" label="Your mail address" value="" />
          <button type="submit">Mail me a link</button>
        </Form>
        <p>
          New here? <a href={examplePath}>Look at an example first</a>. It needs no signing in, and nobody in it exists.
        </p>
      </>
    ),
  })

/** A button, because mail scanners open links: what only looks must not use the link up. */
export const enterPage = ({ gesture, token }: { gesture: string; token: string }): string =>
  renderPage({
    title: 'Sign in',
    frame: stranger(gesture),
    children: (
      <>
        <h1>Sign in</h1>
        <p>Press the button and you are in, on this device, for thirty days.</p>
        <Form action={`${signInPath}/${token}`} frame={stranger(gesture)} label="Sign in">
          <button type="submit">Sign me in</button>
        </Form>
      </>
    ),
  })
