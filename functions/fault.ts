/** A fault with what is known of it. Facts are ids and kinds, they go to the log; like any fault it is tried again and at last alarmed. */
export class Fault extends Error {
  readonly facts: Record<string, string | number | boolean>
  constructor(message: string, facts: Record<string, string | number | boolean>, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Fault'
    this.facts = facts
  }
}
