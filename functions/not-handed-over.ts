import { Fault } from './fault.ts'

/** A fault of ours kept a mail from the mail service: it was never handed over, and that is certain. The row is owed as before. */
export class NotHandedOver extends Fault {
  constructor(facts: Fault['facts'], options: ErrorOptions) {
    super('A mail could not be handed over', facts, options)
    this.name = 'NotHandedOver'
  }
}
