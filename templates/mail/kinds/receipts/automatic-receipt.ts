import { sendThrough } from '../../../../functions/domain/drafts/thank-you.ts'
import type { Answer } from '../../../../functions/domain/view/view.ts'
import { styledName } from '../../../../functions/domain/who/styled-name.ts'
import { type Block, heading, type MailContent, paragraph } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import type { Scene } from '../../scene.ts'
import { draftBlock, mannerTo } from '../../sections/drafts/draft-block.ts'
import { draftsOf } from '../../sections/drafts/round-drafts.ts'
import { namesWords } from '../../words/words.ts'

type Automatic = NonNullable<Answer['automatic']>

/** A machine wrote it: nothing changes. Where it reports that a note did not arrive, another way to send it. */
export function automaticReceipt(scene: Scene, { lost }: Automatic): MailContent {
  const names = namesWords(lost.map(({ person, address }) => person ?? address))
  if (lost.length === 0)
    return {
      subject: 'What you forwarded: an automatic reply',
      preheader: 'Nobody has answered yet, so nothing changes.',
      title: 'That is an automatic reply',
      blocks: [paragraph('A machine wrote it, so nobody has answered yet. Nothing changes: every mail you were told of still comes.')],
    }
  return {
    subject: `Your note to ${clip(names, 60)} did not arrive`,
    preheader: 'Another way to send it. Nothing else changes.',
    title: `Your note to ${names} did not arrive`,
    blocks: [
      paragraph(`The mail server could not deliver to ${lost.map(({ address }) => clip(address, 80)).join(', ')}. Nothing else changes.`),
      ...lost.flatMap(({ address }) => throughBlocks(scene, address)),
    ],
  }
}

/** Whoever arranged the round can pass the note on. */
function throughBlocks(scene: Scene, address: string): Block[] {
  for (const application of scene.view.applications)
    for (const round of application.rounds.toReversed()) {
      const person = round.interviewers.find(({ email }) => email?.toLowerCase() === address)
      const note = person && draftsOf(scene, round, application).get(person.key)
      const recruiter = application.recruiter ?? round.recruiter
      if (!person || !note) continue
      if (!recruiter?.email || recruiter.email.toLowerCase() === address) return []
      const through = clip(recruiter.name ?? recruiter.email, 60)
      return [
        heading(`Send it through ${through}`),
        draftBlock(
          sendThrough(note, styledName(person), recruiter, mannerTo(scene.view, round, application)),
          `To ${through}, for ${clip(person.name, 60)}`,
        ),
      ]
    }
  return []
}
