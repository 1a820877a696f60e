import type { Facts } from './notices.ts'

/**
 * A fault with what is known of it. Facts are ids and kinds, they go to the log; like any fault it is tried again and at last alarmed.
 * Its message is a sentence of ours and quotes nothing.
 */
export class Fault extends Error {
  readonly facts: Facts
  constructor(message: string, facts: Facts, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Fault'
    this.facts = facts
  }
}
