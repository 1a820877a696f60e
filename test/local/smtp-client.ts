import { connect } from 'node:net'
import { createInterface } from 'node:readline'

interface Envelope {
  from?: string
  to?: string
  /** Announced beforehand, in bytes. */
  size?: number | undefined
}

/** The plainest mail client: gives the last line it heard. */
export async function talk(
  port: number,
  raw: string,
  { from: sender = 'alex.morgan@example.com', to = 'invites@roundtwo.localhost', size }: Envelope = {},
): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]()
  const hear = async (): Promise<string> => {
    const { value = '' } = await lines.next()
    return /^\d{3}-/.test(value) ? hear() : value
  }
  const say = async (line: string) => {
    socket.write(`${line}\r\n`)
    return hear()
  }
  await hear()
  await say('EHLO test.example')
  const from = await say(`MAIL FROM:<${sender}>${size === undefined ? '' : ` SIZE=${size}`}`)
  if (!from.startsWith('250')) {
    socket.destroy()
    return from
  }
  await say(`RCPT TO:<${to}>`)
  await say('DATA')
  const answer = await say(`${raw}\r\n.`)
  socket.end()
  return answer
}
