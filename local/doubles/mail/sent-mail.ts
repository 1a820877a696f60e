import type { Instant } from '../../../functions/domain/time/wall-time.ts'

/** A mail that was accepted: it is as good as sent. */
export interface SentMail {
  id: string
  from: string
  to: string[]
  subject: string
  html: string
  text: string
  headers: Record<string, string>
  attachments: { name: string; contentType: string; content: string }[]
  tags: Record<string, string>
  sentAt: Instant
  /** Counts from 1, since several mails share a second. */
  order: number
}
