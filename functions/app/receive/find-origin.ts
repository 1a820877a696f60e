import { inboxFolder } from '../../contract.ts'
import type { Carrier } from '../../domain/read/reading.ts'
import type { Arrival } from '../../domain/record/message.ts'

const providers = ['standard', 'calcom', 'calendly'] as const

/** The folder names the door: only that door's own function may write there. Undefined for what announces nothing (`unproven/`). */
export function findOrigin(key: string): Arrival | undefined {
  const [folder, candidateId, doorId, provider] = key.split('/')
  if (candidateId === undefined || candidateId === '' || doorId === undefined) return undefined
  if (`${folder}/` === inboxFolder.page) return { candidateId, key, origin: { door: 'page' } }
  if (`${folder}/` === inboxFolder.feed) return { candidateId, key, origin: { door: 'feed', feedId: doorId } }
  const known = providers.find((one) => one === provider)
  if (`${folder}/` === inboxFolder.webhook && known) return { candidateId, key, origin: { door: 'webhook', provider: known, doorId } }
  return undefined
}

/** What the door said it stored; a type nobody knows is read as what it looks like. */
export function carrierOf(contentType: string, bytes: Uint8Array): Carrier {
  const type = contentType.split(';')[0]?.trim().toLowerCase()
  if (type === 'text/calendar') return 'ics'
  if (type === 'message/rfc822') return 'eml'
  if (type === 'application/json') return 'json'
  const beginning = Buffer.from(bytes.subarray(0, 200)).toString('latin1').trimStart()
  if (/^BEGIN:VCALENDAR/i.test(beginning)) return 'ics'
  return /^[{[]/.test(beginning) ? 'json' : 'eml'
}
