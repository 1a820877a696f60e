import type { LocalDate } from '../../../../functions/domain/time/wall-time.ts'
import type { Application } from '../../../../functions/domain/view/view.ts'
import { dateWords, fewWords } from '../../../when.ts'
import { button, list, type MailContent, paragraph } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { type Scene, todayOf } from '../../scene.ts'
import { nameOf } from '../../words/answer-words.ts'

/** A fortnight before the term of an office ends: what stays, what stops, and how to take everything along. */
export function writeTermEnd(scene: Scene): MailContent {
  const day = dateWords(lastDayOf(scene), todayOf(scene))
  const whose = scene.office ? `The term of ${clip(scene.office.name, 60)}` : 'The term'
  const running = scene.view.applications.filter(({ stopped }) => stopped === null)
  return {
    subject: `${whose} ends on ${day}`,
    preheader: 'That deletes nothing of yours. Here is how to take it all along.',
    title: `${whose} ends on ${day}`,
    blocks: [
      paragraph('After that day I take up no new applications.'),
      ...goesOn(scene, running),
      paragraph([{ strong: 'That deletes nothing of yours. ' }, 'You can take all of it along, any day, and delete it when you like:']),
      ...list([
        'One file holds everything. Another roundtwo takes it in and goes on where this one stops.',
        'Your interviews as a calendar, your packets as pages, your CV and a table of all that happened are there as files, too.',
      ]),
      button('Take my data along', scene.links.ownData()),
    ],
  }
}

/** The row is of one term. */
function lastDayOf({ view, touchpoint }: Scene): LocalDate {
  const [ends = view.termEnds] = /\d{4}-\d\d-\d\d$/.exec(touchpoint.subject) ?? []
  if (ends === undefined) throw new Error(`A term-end mail without its day: ${touchpoint.key}`)
  return ends
}

function goesOn(scene: Scene, running: Application[]) {
  if (running.length === 0) return []
  const first = running
    .slice(0, 3)
    .map((application) => ({ link: clip(nameOf(application), 60), href: scene.links.application(application.id) }))
  const more = running.length - first.length
  const named = first.flatMap((one, n) => (n === 0 ? [one] : [', ', one]))
  const rest = more > 0 ? ` and ${fewWords(more, 'other', 'others')}` : ''
  return [paragraph(['What has begun goes on to its end: ', ...named, `${rest}.`])]
}
