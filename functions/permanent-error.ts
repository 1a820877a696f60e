import type { Facts } from './notices.ts'

/**
 * Trying again cannot help: what was asked is gone or makes no sense. The queue message is acknowledged and counted; the raw message
 * stays in the inbox bucket. Facts are ids and kinds, they go to the log.
 */
export class PermanentError extends Error {
  readonly facts: Facts
  constructor(message: string, facts: Facts = {}, options?: ErrorOptions) {
    super(message, options)
    this.name = 'PermanentError'
    this.facts = facts
  }
}
