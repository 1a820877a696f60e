import type { Refusal } from '../reading.ts'

const kB = 1024
const MB = 1024 * kB

/** How much of a stranger's input we look at. Each has a test just under and just over. Figures: what honest senders need, with room. */
export const caps = {
  mailBytes: 10 * MB,
  calendarBytes: 5 * MB,
  calendarPartBytes: 1 * MB,
  jsonBytes: 1 * MB,
  headerBlockBytes: 256 * kB,
  headerLines: 2000,
  headerBytes: 64 * kB,
  addresses: 500,
  encodedWords: 200,
  mimeDepth: 20,
  mimeParts: 200,
  /** Text parts above this are cut: the facts of an invitation stand at its top. */
  textChars: 256 * 1024,
  lines: 50_000,
  lineBytes: 64 * kB,
  components: 5000,
  /** Entries of a feed, its series unrolled. */
  feedEntries: 5000,
  nesting: 4,
  properties: 500,
  /** Of a calendar's later events the times count, the people do not: no interview day has more sessions. */
  eventsRead: 30,
  attendees: 500,
  exceptionDates: 2000,
  jsonDepth: 32,
  jsonValues: 50_000,
  links: 500,
} as const

/** Thrown deep inside a reader, caught once in `carry`: a refusal is an ordinary outcome there. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(code: string, words: string) {
    super(code)
    this.refusal = { code, words }
  }
}

export function refuse(code: string, words: string): never {
  throw new Refused(code, words)
}

/** `what` completes the sentence "It has more than 500 …". */
export function keepUnder(count: number, cap: keyof typeof caps, what: string): void {
  if (count > caps[cap])
    refuse(
      `over-cap:${cap}`,
      `It has more than ${caps[cap].toLocaleString('en')} ${what}, so I did not read it. Real invitations are far smaller.`,
    )
}
