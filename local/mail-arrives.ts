import { inboxFolder } from '../functions/contract.ts'
import { mailReceipt } from './doubles/mail/receipts.ts'
import type { Doubles } from './doubles/open.ts'
import { inboxAddress, names } from './names.ts'
import type { ReceivedBySmtp } from './smtp-door.ts'
import type { MovableClock } from './town/clock.ts'

/**
 * What an SES receipt rule does with a mail: the raw bytes into the bucket, then the receipt onto the inbox queue, together.
 * Whatever address a local mail is for, it is for the one candidate there is.
 */
export function mailArrives(
  { buckets, queues, store }: Doubles,
  clock: MovableClock,
  { id, envelopeFrom, recipients, raw }: ReceivedBySmtp,
): void {
  const ours = recipients.filter((address) => address.toLowerCase().endsWith(`@${names.mailDomain}`))
  const folder = inboxFolder.mail
  store.batch(() => {
    buckets.put(names.bucket, `${folder}${id}`, raw)
    const receipt = {
      id,
      envelopeFrom,
      recipients: ours.length > 0 ? ours : [inboxAddress],
      bucket: names.bucket,
      folder,
      at: clock.now(),
      raw,
    }
    queues.send('inbox', mailReceipt(receipt))
  })
}
