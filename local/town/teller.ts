import { decodeWords } from 'postal-mime'
import type { FunctionName } from '../../functions/contract.ts'
import type { Instant } from '../../functions/domain/time/wall-time.ts'
import type { Clock, Log, Table } from '../../functions/ports.ts'
import type { SentMail } from '../doubles/mail/sent-mail.ts'
import { candidateId } from '../names.ts'
import type { Handler } from './pump.ts'

/** One thing that happened, for whoever watches. */
export interface Told {
  at: Instant
  kind: 'message' | 'mail' | 'trouble'
  words: string
}

interface Watched {
  table: Table
  clock: Clock
  tell?: (told: Told) => void
  onNote?: Log['note']
}

/** Turns the functions' log, which holds ids alone, into sentences for the one person it is about. */
export function teller({ table, clock, tell = () => {}, onNote }: Watched) {
  const say = (kind: Told['kind'], words: string) => tell({ at: clock.now(), kind, words })
  let decided: string[] = []
  const log: Log = {
    note(event, facts) {
      onNote?.(event, facts)
      if (event === 'decided') decided.push(String(facts.messageId))
      if (event === 'failed')
        say('trouble', `a message failed (${facts.error}${facts.place ? ` ${facts.place}` : ''}) and will be tried again`)
      if (event === 'given-up') say('trouble', `gave up on a message: ${facts.why}`)
      if (event === 'page-failed') say('trouble', `a page failed: ${facts.error} ${facts.place ?? ''}`)
    },
  }
  /** The log line comes before the record is written, so the record is read when the function is done. */
  const tellDecided = async () => {
    const ids = decided
    decided = []
    for (const id of ids) {
      const message = await table.findMessage(candidateId, id)
      if (message?.decision) say('message', `${message.decision}: ${message.reason ?? ''}`)
    }
  }
  return {
    log,
    watch:
      (name: FunctionName, handler: Handler): Handler =>
      async (event, context) => {
        const answer = await handler(event, context)
        if (name === 'on-message-stored') await tellDecided()
        return answer
      },
    onSent: ({ subject, tags }: SentMail) => say('mail', `${tags.kind ?? 'mail'}  "${decodeWords(subject)}"`),
    onFailure: (name: FunctionName, error: unknown) => say('trouble', `${name}: ${error instanceof Error ? error.message : String(error)}`),
  }
}
