import { createHash } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'

/** Mails of this size and above are turned away; SES itself would take four times as much, no invitation needs it. */
const largestMail = 10 * 1024 * 1024

export interface ReceivedBySmtp {
  id: string
  envelopeFrom: string
  recipients: string[]
  raw: Buffer
}

export interface SmtpDoor {
  port: number
  close(): Promise<void>
}

/** A mail server on loopback. `accept` returns once the mail is stored: only then it is acknowledged. */
export async function openSmtpDoor({ port, accept }: { port: number; accept: (mail: ReceivedBySmtp) => void }): Promise<SmtpDoor> {
  const server = new SMTPServer({
    name: 'roundtwo.localhost',
    banner: 'roundtwo takes in invitations',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: largestMail - 1,
    logger: false,
    onData: (stream, session, done) => {
      receive(stream, session, accept).then(
        () => done(null, 'Stored.'),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      )
    },
  })
  // A client that hangs up is no event of ours; without a listener it would end the process.
  server.on('error', () => {})
  await listen(server, port)
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

const listen = (server: SMTPServer, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.server.off('error', reject)
      resolve()
    })
  })

async function receive(
  stream: SMTPServerDataStream,
  { envelope }: SMTPServerSession,
  accept: (mail: ReceivedBySmtp) => void,
): Promise<void> {
  const chunks: Buffer[] = []
  // Beyond the limit the rest is read and thrown away, so that the client hears the refusal.
  for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk)
  if (stream.sizeExceeded) throw refusal(552, 'The mail is 10 MB or larger. Forward the invitation without its other attachments.')
  const raw = Buffer.concat(chunks)
  if (raw.length === 0) throw refusal(554, 'The mail is empty.')
  accept({
    // As SES names them: letters and digits, unlike for unlike mails.
    id: createHash('sha256').update(raw).update(JSON.stringify(envelope.rcptTo)).digest('hex').slice(0, 40),
    envelopeFrom: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
    recipients: envelope.rcptTo.map(({ address }) => address),
    raw,
  })
}

const refusal = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode })
