import { answerIdOf, type Message } from '../record/message.ts'
import type { Note } from '../record/note.ts'
import { notesOf } from '../view/folded-items.ts'
import { heardIn, type Said } from './said.ts'

/** One answer in a message, and the interviews whose application it is about. */
export interface AnswerIn {
  message: Message
  /** By its name it is taken back. */
  id: string
  said: Said
  identities: readonly string[]
  reason: string
}

/** What a message of the company's answers: one thing, or of an agency's one for each employer it writes for. */
export function answersIn(message: Message): AnswerIn[] {
  const { id, decision, reading, identities, reason = '', apart } = message
  if (decision !== 'heard-back' || !reading) return []
  const parts = apart?.map((one) => ({ ...one, reading: { ...reading, decisionBy: one.decisionBy, mail: partly(reading.mail, one) } }))
  return (parts ?? [{ reading, identities, reason }]).flatMap((one, part) => {
    const said = heardIn(one.reading)
    return said ? [{ message, id: answerIdOf(id, part), said, identities: one.identities, reason: one.reason }] : []
  })
}

type Mail = NonNullable<Message['reading']>['mail']

function partly(mail: Mail, { answer, said }: NonNullable<Message['apart']>[number]): Mail {
  if (!mail) return null
  const { said: _, ...plain } = mail
  return { ...plain, answer, ...(said ? { said } : {}) }
}

/** Taken back by its name, or with the message as a whole: what was said of a talk that the message arranges besides is not about the answer. */
export function deniedBy(notes: readonly Note[]): (one: AnswerIn) => boolean {
  const latest = new Map(notesOf('answer', notes).map(({ identity, value }) => [`${value.messageId} ${identity}`, { identity, ...value }]))
  const noes = [...latest.values()].filter(({ answer }) => answer === 'no')
  return ({ id, message, identities }) =>
    noes.some(
      ({ messageId, identity }) =>
        messageId === id || (messageId === message.id && (identities.includes(identity) || !identity.startsWith(`message:${message.id}`))),
    )
}
