import type { AnswerKind, EmployerAnswer, Reading } from '../read/reading.ts'
import type { LocalDate } from '../time/wall-time.ts'

/** What an employer's mail says after a round. `date`: only when they will decide; `contact`: only who arranges it from now on. */
export interface Said extends Pick<EmployerAnswer, 'against' | 'dueOn' | 'dueAt' | 'dueEither' | 'asks'> {
  /** The sentence it was read from. */
  words: string | null
  kind: AnswerKind | 'date' | 'contact'
  /** By when they will write or decide. */
  date: LocalDate | null
  /** What it is written in. */
  language?: string
}

export function saidIn(reading: Reading): Said | null {
  const said = plainlySaid(reading)
  return said && { ...said, ...(reading.language ? { language: reading.language } : {}) }
}

/** A day in the past is none they will decide on. */
function plainlySaid({ mail, decisionBy, newContact, evidence }: Reading): Said | null {
  if (!mail || mail.automatic || mail.machine) return null
  const date = decisionBy && (!mail.sentAt || decisionBy >= mail.sentAt.slice(0, 10)) ? decisionBy : null
  const { against = [], dueOn = null, dueAt = null, words = null, dueEither, asks } = mail.said ?? {}
  const { answer } = mail
  // A day in an offer is the last one for the answer to it, or one of the work to come: they have decided.
  if (answer)
    return {
      kind: answer,
      words,
      against,
      dueOn: dueOn ?? (answer === 'on-hold' ? date : null),
      dueAt,
      date: answer === 'offer' || asks ? null : date,
      ...(dueEither ? { dueEither } : {}),
      ...(asks ? { asks } : {}),
    }
  const plain = { against: [], dueOn: null, dueAt: null, date }
  if (date) return { kind: 'date', words: evidence.decisionBy?.words ?? null, ...plain }
  return newContact ? { kind: 'contact', words: evidence.newContact?.words ?? null, ...plain } : null
}

/** What a mail says that was decided to be an answer: a last day in it that is of nothing named is that of the offer they have made. */
export function heardIn(reading: Reading): Said | null {
  const { limit } = reading
  const said = saidIn(reading)
  return said || !limit ? said : { kind: 'offer', against: [], date: null, ...limit }
}
