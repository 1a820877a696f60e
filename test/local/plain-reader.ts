import type { MessageReader } from '../../functions/ports.ts'
import { aMeeting, aReading } from '../builders.ts'

/** An invitation in a few words: what a real one boils down to. */
export interface PlainInvite {
  uid?: string
  sequence?: number
  method?: 'request' | 'cancel'
  start?: string
  minutes?: number
}

/** Reads the JSON of a `PlainInvite`: tests of the machinery do not depend on how well invitations are read. */
export const plainReader: MessageReader = {
  async read(raw) {
    const words = parse(raw)
    return words
      ? { outcome: 'read', reading: aReading({ meetings: [aMeeting(words)] }) }
      : { outcome: 'refused', refusal: { code: 'not-plain', words: 'This is no invitation.' } }
  },
}

function parse(raw: Uint8Array): PlainInvite | undefined {
  try {
    return JSON.parse(Buffer.from(raw).toString('utf8'))
  } catch {
    return undefined
  }
}
