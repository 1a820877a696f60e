import { isNamed } from '../../../../functions/domain/drafts/draft.ts'
import { promisedTo } from '../../../../functions/domain/packet/told/promised-to.ts'
import { styledName } from '../../../../functions/domain/who/styled-name.ts'
import { button, type MailContent, paragraph, quote } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { roundOf, type Scene } from '../../scene.ts'
import { contactOf } from '../../sections/drafts/draft-block.ts'
import { nameLink } from '../../sections/reach.ts'
import { companyWords, roundInSentence } from '../../words/words.ts'

/** Something the candidate promised is due today: what it was, in their words, and whom it goes to. */
export function writePromise(scene: Scene): MailContent {
  const { round, application } = roundOf(scene)
  const promise = round.debrief?.promise
  const company = companyWords(application) ?? 'them'
  const person = promisedTo(round)
  // Of several who were met, none is named as the one; nobody met, it goes to whoever arranges it.
  const contact = person ?? (round.interviewers.some(({ absent }) => !absent) ? null : contactOf(round, application))
  const to = contact?.name && contact.email ? [nameLink({ ...contact, name: contact.name })] : []
  const whom = person && isNamed(person.name) ? styledName(person) : null
  return {
    subject: whom ? `Due today: your promise to ${clip(whom, 40)}` : `Due today: what you promised ${clip(company, 30)}`,
    preheader: clip(promise ?? '', 140),
    title: `Due today: what you promised ${clip(whom ?? company, 60)}`,
    blocks: [
      quote(clip(promise ?? 'It stands on the round’s page.', 400), `You, after ${roundInSentence(round, application)}`),
      ...(to.length > 0 ? [paragraph([person ? 'It goes to ' : 'It can go to ', ...to, '.'])] : []),
      button('Done, or another day', scene.links.debrief(round.id)),
    ],
  }
}
