import type { Outcome } from '../../functions/domain/record/note.ts'
import type { TouchpointKind } from '../../functions/domain/sending/touchpoint.ts'

/**
 * The addresses a mail needs, each a whole https URL. Following one only shows a page: mail scanners open every link, so acting is a
 * button there. `stop` is the exception by RFC 8058: its POST alone stops that kind, its GET shows a button.
 */
export interface MailLinks {
  home(): string
  round(roundId: string): string
  /** The form where all that was read of it can be changed. */
  correct(roundId: string): string
  /** Everything to prepare with, one tap away from the packet. */
  packet(roundId: string): string
  debrief(roundId: string): string
  /** The page with this person's draft: copy it, mark it sent or skipped. `person` is the interviewer's key. */
  draft(roundId: string, person: string): string
  /** The page with the notes of a round, whoever they go to. */
  notes(roundId: string): string
  application(applicationId: string): string
  /** The letters that answer an offer. */
  letters(applicationId: string): string
  /** The posting against the CV, line by line, where a line can be corrected. */
  match(applicationId: string): string
  /** The page that gives a posting to this application with one button. */
  giveTo(pieceId: string, applicationId: string): string
  /** Where the rounds before the first one we saw are written down. */
  lookBack(applicationId: string): string
  heardBack(applicationId: string): string
  /** The page that takes this outcome with one button. */
  outcome(applicationId: string, outcome: Outcome): string
  close(applicationId: string): string
  /** `choice`: `yes`, `no`, or the id of a ranked choice. */
  answer(questionKey: string, choice: string): string
  /** Takes a change back that was applied because the candidate forwarded it. */
  undo(messageId: string): string
  message(messageId: string): string
  messages(): string
  feed(feedId: string): string
  settings(): string
  /** Where everything can be taken along, and deleted. */
  ownData(): string
  signIn(): string
  /** Joins: verifies the address and signs in, by one button. */
  join(): string
  /** The page that puts this one mail off. */
  later(key: string): string
  stop(kind: TouchpointKind): string
}
