import { loosePostings, offeredApplications } from '../../../../functions/domain/material/belonging.ts'
import type { Gathered } from '../../../../functions/domain/trust/answer-brake.ts'
import type { Answer } from '../../../../functions/domain/view/view.ts'
import { applicationName } from '../../../page/parts/words.ts'
import { type Block, button, buttons, facts, list, type MailContent, paragraph, quiet } from '../../content.ts'
import { clip, sentence } from '../../render/clean.ts'
import type { Scene } from '../../scene.ts'
import { answerReceipt } from './answer-receipt.ts'
import { automaticReceipt } from './automatic-receipt.ts'

const refusals: Partial<Record<Answer['decision'], { subject: string; title: string }>> = {
  'not-an-interview': { subject: 'What you forwarded: not an interview', title: 'This does not look like an interview of yours' },
  refused: { subject: 'What you forwarded: I could not read it', title: 'I could not read this one' },
  dropped: { subject: 'What you forwarded: I could not read it', title: 'I left this one unread' },
  'handed-in': { subject: 'What you handed in', title: 'What you handed in' },
  stale: { subject: 'What you forwarded: an older version', title: 'I already have a newer version of this' },
  'no-change': { subject: 'What you forwarded: nothing new', title: 'Nothing new in this one' },
}

const consequences: Partial<Record<Answer['decision'], string>> = {
  refused: 'What usually works: forward the invite itself as an attachment, or save it as an .ics file and drop it on the page.',
  dropped: 'Nothing in it was opened. If an invitation is in it, copy its words into a new mail to me, or drop it in on the page.',
  'handed-in': 'Your material page shows all I have, and takes files and pasted words as well.',
  changed: 'Nothing starts before you have answered.',
  stale: 'Nothing changes: what I told you last still holds.',
  'no-change': 'Nothing changes: what I told you last still holds.',
}

/** Not an interview, could not be read, nothing new: every forwarded message gets an answer. */
export function withoutRound(scene: Scene, answer: Answer): MailContent {
  const application = scene.view.applications.find(({ id }) => id === answer.said?.applicationId)
  if (answer.said && application)
    return answerReceipt({ scene, application, said: answer.said, answerId: answer.answerId ?? answer.messageId })
  if (answer.automatic) return automaticReceipt(scene, answer.automatic)
  return answer.confirmation ? passedOn(scene, answer.messageId, answer.confirmation) : refusal(scene, answer)
}

/** The code and the link are the candidate's to use: text only, and nobody here follows it. */
const passedOn = ({ links }: Scene, messageId: string, { code, link }: NonNullable<Answer['confirmation']>): MailContent => ({
  subject: 'Your mail provider asks whether it may forward to me',
  preheader: 'I do not answer that for you: here is what it sent.',
  title: 'May your mail be forwarded to me?',
  blocks: [
    paragraph('Your mail provider asks whether your mail may be forwarded here. I do not answer that for you.'),
    ...facts([...(code ? [{ label: 'Code', words: code }] : []), ...(link ? [{ label: 'Link', words: clip(link, 1000) }] : [])]),
    paragraph(
      'If you have just set up forwarding, type in the code or open the link yourself. If you have not, leave it: nothing is forwarded then.',
    ),
    button('See the message', links.message(messageId)),
  ],
})

const mostOffered = { postings: 3, applications: 6 } as const

/** A posting of this message that fits no application or several: a button for each it may be for. */
const offerBlocks = ({ links, view, now }: Scene, { pieces = [] }: Answer): Block[] =>
  loosePostings(view.material, view.applications)
    .filter(({ id }) => pieces.includes(id))
    .slice(-mostOffered.postings)
    .flatMap((posting) => {
      const offered = offeredApplications(posting, view.applications, now).slice(0, mostOffered.applications)
      const title = posting.value.title === null ? 'The posting' : `“${clip(posting.value.title, 80)}”`
      return offered.length === 0
        ? [paragraph(`${title} waits there until there is an application it is for.`)]
        : [
            paragraph(`${title} is for:`),
            ...buttons(offered.map((one) => ({ words: clip(applicationName(one), 50), href: links.giveTo(posting.id, one.id) }))),
          ]
    })

function refusal(scene: Scene, answer: Answer): MailContent {
  const { decision, reason, messageId } = answer
  const { links, view, replies } = scene
  const { subject, title } = refusals[decision] ?? { subject: 'What you forwarded', title: 'What I did with it' }
  const inbox = view.candidate.inboxAddress
  const again = consequences[decision] ?? 'Nothing was planned, and no reminders will come from it.'
  return {
    subject,
    preheader: clip(`${sentence(reason)} ${again}`, 140),
    title,
    blocks: [
      paragraph(sentence(reason)),
      ...(decision === 'handed-in' ? offerBlocks(scene, answer) : []),
      paragraph(again),
      ...(decision === 'not-an-interview' ? [paragraph('If it is one after all, say so on its page and I start at once.')] : []),
      button('See the message and what I read in it', links.message(messageId)),
      ...(inbox && replies ? [quiet(`The address for forwarding is ${clip(inbox, 120)}.`)] : []),
    ],
  }
}

/** Of a flood: what came of the rest, by how often, and where each of them stands. */
export function manyAtOnce({ links }: Scene, { answers }: Gathered): MailContent {
  const reasons = [...new Set(answers.map(({ reason }) => sentence(reason)))]
  const count = (reason: string) => answers.filter((one) => sentence(one.reason) === reason).length
  const number = answers.length === 1 ? 'One more message' : `${answers.length} more messages`
  return {
    subject: `What you sent in: ${number.toLowerCase()}, nothing to plan`,
    preheader: 'None of them changes anything. Each stands on your messages page with what I read in it.',
    title: `${number} within the hour`,
    blocks: [
      paragraph(`None of them changes anything, so I answer ${answers.length === 1 ? 'it' : 'them all'} here instead of one by one.`),
      ...list(reasons.slice(0, 12).map((reason) => (count(reason) > 1 ? `${count(reason)} ×: ${clip(reason, 200)}` : clip(reason, 200)))),
      button('See them all, and say where I am wrong', links.messages()),
    ],
  }
}
