import { shortHash } from '../../record/identity.ts'
import type { Contribution } from '../../record/interview.ts'
import type { Message } from '../../record/message.ts'
import type { Question, QuestionReading } from '../view.ts'

/** A question's subject in the touchpoint key. */
export const keyOf = (about: Question['about'], ...subject: string[]): string => `q${shortHash([about, ...subject].join(' '))}`

const shown = ['company', 'role', 'start', 'interviewers'] as const

/** Of the one message, so that the candidate can judge what the reader made of it. */
export function readingOf(one: Contribution, messages: readonly Message[]): QuestionReading {
  const { company, role, evidence, doubts, meeting } = one
  const reading = messages.find((message) => message.id === one.messageId)?.reading
  const sender = reading?.mail?.from
  const says = { company, role, start: null, interviewers: meeting.interviewers.map(({ name }) => name).join(', ') || null }
  return {
    from: [sender?.name, sender?.email].filter(Boolean).join(', ') || meeting.organizer,
    title: meeting.title,
    why: [...new Set([...(reading?.why ?? []), ...doubts.map(({ words }) => words)])],
    facts: shown.flatMap((about) => {
      const found = evidence[about]
      return found ? [{ about, says: says[about], part: found.part, words: found.words }] : []
    }),
  }
}
