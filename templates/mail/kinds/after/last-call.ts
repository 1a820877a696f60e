import type { Interviewer, Round } from '../../../../functions/domain/view/view.ts'
import { styledName } from '../../../../functions/domain/who/styled-name.ts'
import { fewWords, momentWords } from '../../../when.ts'
import { type Block, type Fact, facts, type MailContent, paragraph } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { roundOf, type Scene, todayOf } from '../../scene.ts'
import { markOf, numberWords, openPeople, replyBlocks } from '../../sections/drafts/thank-you-blocks.ts'
import { capital, namesWords, personWords, roundInSentence, roundWords } from '../../words/words.ts'

/** Who is still open, and each one's hour. */
export function writeLastCall(scene: Scene): MailContent {
  const { round, application } = roundOf(scene)
  const open = openPeople(round)
  const names = namesWords(open.map(styledName), 3)
  const first = open
    .flatMap((person) => markOf(person, round) ?? [])
    .filter((mark) => mark > scene.now)
    .sort()[0]
  const zone = scene.view.candidate.homeZone
  // Where all have one hour, it is said once.
  const isOne = first !== undefined && open.every((person) => markOf(person, round) === first)
  return {
    subject: `Still open: thank-you notes, ${roundWords(round, application, 30)}`,
    preheader: `${names || 'Nobody'}${first ? `: best by ${momentWords(first, zone, todayOf(scene))}` : ''}.`,
    title: open.length === 0 ? 'Every thank-you is settled' : `${capital(fewWords(open.length, 'note'))} still open`,
    blocks: [
      paragraph(
        open.length === 0
          ? `Nobody from ${roundInSentence(round, application)} is waiting for a note any more.`
          : isOne
            ? `${names}, from ${roundInSentence(round, application)}: best by ${momentWords(first, zone, todayOf(scene))}.`
            : `From ${roundInSentence(round, application)}:`,
      ),
      ...(open.length <= mostRows && !isOne ? facts(open.map((person) => row(scene, round, person))) : []),
      ...notes(scene, round, open, isOne),
      ...replyBlocks(scene, round),
    ],
  }
}

/** Beyond these, names and hours are one line each with its link. */
const mostRows = 12
const mostButtons = 6

/** One way to each person's draft. */
function notes(scene: Scene, round: Round, open: readonly Interviewer[], isOne: boolean): Block[] {
  const links = open.map((person) => ({
    words: `${open.length > mostRows || isOne ? numberWords(scene, 'last-call', round, person) : ''}Note to ${clip(person.name, 60)}`,
    href: scene.links.draft(round.id, person.key),
  }))
  if (links.length === 0) return []
  if (links.length <= mostButtons) return [{ kind: 'buttons', buttons: links }]
  return [{ kind: 'list', items: links.map(({ words, href }) => [{ link: words, href }]) }]
}

function row(scene: Scene, round: Round, person: Interviewer): Fact {
  const { view, now } = scene
  const mark = markOf(person, round)
  const label = `${numberWords(scene, 'last-call', round, person)}${personWords({ name: person.name, title: null })}`
  if (mark === null) return { label, words: 'as soon as you can' }
  const late = mark <= now ? ' (late, and still worth sending)' : ''
  return { label, words: `${momentWords(mark, view.candidate.homeZone, todayOf(scene))}${late}` }
}
