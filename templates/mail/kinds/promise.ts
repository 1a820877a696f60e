import { button, type MailContent, paragraph, quote } from '../content.ts'
import { clip } from '../render/clean.ts'
import { roundOf, type Scene } from '../scene.ts'
import { contactOf } from '../sections/draft-block.ts'
import { nameLink } from '../sections/reach.ts'
import { companyWords, roundInSentence } from '../words/words.ts'

/** Something the candidate promised is due today: what it was, in their words, and whom it goes to. */
export function writePromise(scene: Scene): MailContent {
  const { round, application } = roundOf(scene)
  const promise = round.debrief?.promise
  const company = companyWords(application) ?? 'them'
  const contact = contactOf(round, application)
  const to = contact?.name && contact.email ? [nameLink({ name: contact.name, email: contact.email })] : []
  return {
    subject: `Promised ${clip(company, 20)}: ${clip(promise ?? '', 30)}`,
    preheader: clip(promise ?? '', 140),
    title: `Due today: what you promised ${company}`,
    blocks: [
      quote(clip(promise ?? 'It stands on the round’s page.', 400), `You, after ${roundInSentence(round, application)}`),
      ...(to.length > 0 ? [paragraph(['It can go to ', ...to, '.'])] : []),
      button('Done, or another day', scene.links.debrief(round.id)),
    ],
  }
}
