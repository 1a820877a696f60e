import { button, type MailContent, paragraph, quiet } from '../../content.ts'
import type { Scene } from '../../scene.ts'

/** Works once, for an hour. */
export const writeSignIn = ({ links }: Scene): MailContent => ({
  subject: 'Your sign-in link for roundtwo',
  preheader: 'It works once, for an hour. Not you? Then there is nothing to do.',
  title: 'Sign in to roundtwo',
  blocks: [
    paragraph('Here is your link. It opens a page with one button, and that button signs you in.'),
    button('Sign in', links.signIn()),
    quiet(
      'It works once, for an hour. If you did not ask for it, you need not do anything: nobody is signed in by a mail that is not opened.',
    ),
  ],
})
