import { createHmac } from 'node:crypto'

const of = (key: Uint8Array, what: string): string => createHmac('sha256', key).update(what).digest('hex')

/** The same for the same address. It stands in log lines and mail tags: nobody may make it from the address without the stack's own key. */
export const candidateIdOf = (key: Uint8Array, mail: string): string => of(key, `candidate:${mail.trim().toLowerCase()}`).slice(0, 16)

/** Of somebody of an office's staff at this address. */
export const staffIdOf = (key: Uint8Array, mail: string): string => of(key, `staff:${mail.trim().toLowerCase()}`).slice(0, 16)

/** What stands before the @ of their inbox address: 128 bits in lower-case hex, since mail servers may change its case. */
export const inboxTokenOf = (key: Uint8Array, candidateId: string): string => of(key, `inbox-address:${candidateId}`).slice(0, 32)
