import { mailtoOf } from '../../../functions/domain/drafts/mailto.ts'
import type { Packet } from '../../../functions/domain/packet/packet.ts'
import type { Application } from '../../../functions/domain/view/view.ts'
import { type Block, heading, type Inline, paragraph, quote } from '../content.ts'
import { clip } from '../render/clean.ts'
import { type Scene, todayOf } from '../scene.ts'
import { contactOf } from '../sections/drafts/draft-block.ts'
import { promiseGoesTo, promiseLetter } from '../sections/drafts/promise-letter.ts'
import { nameLink } from '../sections/reach.ts'
import { actWords, besideWords, byYou } from '../words/packet-words.ts'

/** What should have reached them before they meet again is something to do, and no part of what was so far. */
export function promiseBlocks(scene: Scene, application: Application, { soFar: { promise }, beside }: Packet): Block[] {
  if (promise === null || promise.stands === 'later') return []
  const contact = contactOf(promise.round, application)
  const whom: Inline = contact?.name ? nameLink({ ...contact, name: contact.name }) : 'them'
  const { name } = promiseGoesTo(promise.round, application)
  const letter = promiseLetter(scene.view, promise.round, application)
  const mailto = letter && mailtoOf(letter)
  return [
    heading(name ? `What you promised ${clip(name, 60)}` : 'What you promised'),
    quote(promise.words, `${byYou(promise.round)}:`),
    ...(beside.promise ? [paragraph([besideWords(beside.promise)])] : []),
    paragraph([
      `${actWords(promise, todayOf(scene))} `,
      whom,
      ' when. ',
      ...(mailto ? [{ link: 'The mail for it', href: mailto.href }, ' · '] : []),
      { link: 'Done, or another day', href: scene.links.debrief(promise.round.id) },
      '.',
    ]),
  ]
}
