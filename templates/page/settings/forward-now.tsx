import { contactPath, homePath } from '../parts/paths.ts'

/** The way that needs nothing set up. */
export const ForwardNow = ({ address }: { address: string | undefined }) =>
  address === undefined ? (
    <p>
      This roundtwo receives no mail. <a href={homePath}>Drop an invite in on the first page</a>, as a file or as pasted text.
    </p>
  ) : (
    <ol>
      <li>
        <a href={contactPath}>Save my address as a contact</a>, so that you find it under “roundtwo” on every device. It is{' '}
        <strong>{address}</strong>, for you alone.
      </li>
      <li>Open an interview invite in your mailbox, an old one will do, and forward it to that contact.</li>
      <li>Come back here.</li>
    </ol>
  )
