/**
 * A fault of ours kept a mail from the mail service: it was never handed over, and that is certain. The row is owed as before; the fault is
 * tried again, dead-lettered and alarmed like any other. Facts are ids and kinds, they go to the log.
 */
export class NotHandedOver extends Error {
  readonly facts: Record<string, string | number | boolean>
  constructor(facts: Record<string, string | number | boolean>, options: ErrorOptions) {
    super('A mail could not be handed over', options)
    this.name = 'NotHandedOver'
    this.facts = facts
  }
}
