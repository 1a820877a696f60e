import type { Draft } from '../../../functions/domain/drafts/draft.ts'
import { promisedThing } from '../../../functions/domain/drafts/topic/promised-thing.ts'
import type { Packet } from '../../../functions/domain/packet/packet.ts'
import type { EarlierPromise } from '../../../functions/domain/packet/told/promise.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import { styledName } from '../../../functions/domain/who/styled-name.ts'
import { shortDate } from '../../when.ts'
import { type Block, heading, type Inline, paragraph, quote } from '../content.ts'
import { clip } from '../render/clean.ts'
import { type Scene, todayOf } from '../scene.ts'
import { type PromiseGoesTo, promiseGoesTo, promiseLetter, promiseMail } from '../sections/drafts/promise-letter.ts'
import { beforeMeeting, besideWords, byYou, firstName, promiseDay } from '../words/packet-words.ts'
import { namesWords } from '../words/words.ts'

/** What should have reached them before they meet again is something to do, and no part of what was so far. */
export function promiseBlocks(scene: Scene, round: Round, application: Application, { soFar: { promise }, beside }: Packet): Block[] {
  if (promise === null || promise.stands === 'later') return []
  const goesTo = promiseGoesTo(promise.round, application)
  const { person, passTo } = goesTo
  const letter = promiseLetter(scene.view, promise.round, application, todayOf(scene))
  const mail = promiseMail(letter)
  return [
    heading(person ? `What you promised ${clip(styledName(person), 60)}` : 'What you promised'),
    quote(promise.words, `${byYou(promise.round)}${passTo.length > 0 ? `, after ${namesWords([...passTo], 3)}` : ''}:`),
    ...(beside.promise ? [paragraph([besideWords(beside.promise)])] : []),
    paragraph([
      `${[promiseDay(promise, todayOf(scene)), actWords(letter, goesTo, promise.due === todayOf(scene) ? '' : ` ${beforeMeeting(round, goesTo.to)}`)].join(' ').trim()} `,
      ...(mail ? [{ link: 'The mail for it', href: mail }, ' · '] : []),
      { link: 'Done, or another day', href: scene.links.debrief(promise.round.id) },
      '.',
    ]),
  ]
}

/** `Send it to Ray before you meet Nadia, or tell Ray the new day.` What is nothing to send is seen to. */
function actWords(letter: Draft | null, { to, passTo }: PromiseGoesTo, by: string): string {
  const whom = nameOf(to)
  const sent = letter !== null && !letter.gap
  const act = sent ? `Send it${whom ? ` to ${whom}` : ''}${whom && passTo.length > 0 ? ' to pass on' : ''}` : 'See to it'
  return `${act}${by}, or ${whom ? `tell ${whom} the new day` : 'say when it comes'}.`
}

const nameOf = (to: PromiseGoesTo['to']): string | null => (to?.name ? firstName({ ...to, name: to.name }) : null)

/** On the card, in one line that holds the evening before and on the day: `Promised to Ray (was due Fri 4 Dec): the close checklist.` */
export function promiseLine(promise: EarlierPromise, { to, person }: PromiseGoesTo, mail: string | null): Inline[] {
  const { due, stands, words } = promise
  const whom = person ? ` to ${firstName(person)}` : ''
  const day = due === null ? '' : ` (${stands === 'overdue' ? 'was due' : 'due'} ${shortDate(due)})`
  const thing = promisedThing('en', words, to?.name ?? '')
  return [
    { strong: `Promised${whom}${day}: ` },
    `${thing ?? `“${clip(words, 160)}”`}. `,
    ...(mail === null ? ['Tell them when it comes.'] : [{ link: 'Send it', href: mail }, ', or say when.']),
  ]
}
