import type { Draft } from '../../../../functions/domain/drafts/draft.ts'
import { draftThanksToAll } from '../../../../functions/domain/drafts/thank-you.ts'
import { numbersOf } from '../../../../functions/domain/replies/numbers.ts'
import { type Instant, plus } from '../../../../functions/domain/time/wall-time.ts'
import type { Application, Interviewer, Round } from '../../../../functions/domain/view/view.ts'
import { momentWords } from '../../../when.ts'
import { type Block, heading, list, quiet } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { type Scene, todayOf } from '../../scene.ts'
import { personWords } from '../../words/words.ts'
import { arrangerOf, draftBlock, languageHint, mannerTo, theirLanguage } from './draft-block.ts'
import { draftsOf, routeOf, saidOfTalk, sharedBy, weekdayOf } from './round-drafts.ts'

/** Characters of HTML that drafts may take; one with its links costs its body and about this much more. */
const room = { drafts: 40_000, perDraft: 3_200, perLine: 800 }

/** How many people get their draft in full: everyone beyond still has a line and a page of their own. */
function fullDrafts(open: Interviewer[], drafts: Map<string, Draft>): number {
  let left = room.drafts - room.perLine * open.length
  const over = open.findIndex(({ key }) => {
    left -= room.perDraft + 2 * (drafts.get(key)?.body.length ?? 0)
    return left < 0
  })
  return over < 0 ? open.length : over
}

export const markOf = ({ lastSessionEnd }: Interviewer, round: Round): Instant | null => {
  const end = lastSessionEnd ?? round.end
  return end === null ? null : plus(end, { hours: 24 })
}

export const openPeople = (round: Round): Interviewer[] => round.interviewers.filter(({ thanked }) => thanked === 'open')

export function thankYouBlocks(scene: Scene, round: Round, application: Application): Block[] {
  const drafts = draftsOf(scene, round, application)
  const open = openPeople(round)
  const full = fullDrafts(open, drafts)
  const rest = open.slice(full)
  return [
    ...open
      .slice(0, full)
      .map((person) => personBlock(scene, round, application, person, drafts.get(person.key)))
      .filter((block) => block !== null),
    ...(rest.length > 0
      ? [
          heading(full > 0 ? 'And on their own pages' : 'Each on a page of its own', 3),
          ...list(
            rest.map((person) => [
              {
                link: `${numberWords(scene, 'thanks', round, person)}The draft for ${clip(person.name, 80)}`,
                href: scene.links.draft(round.id, person.key),
              },
              until(scene, round, person),
            ]),
          ),
        ]
      : []),
  ]
}

const until = (scene: Scene, round: Round, person: Interviewer): string => {
  const mark = markOf(person, round)
  return mark ? `, best by ${momentWords(mark, scene.view.candidate.homeZone, todayOf(scene))}` : ''
}

/** `2. ` before a person, by which a reply can say that their note is sent. */
export function numberWords({ numbers }: Pick<Scene, 'numbers'>, kind: 'thanks' | 'last-call', round: Round, { key }: Interviewer): string {
  const number = numbers ? numbersOf(kind, round).find(({ person }) => person === key)?.number : undefined
  return number === undefined ? '' : `${number}. `
}

/** How a reply marks notes sent, with the numbers of two who are open. */
export function replyBlocks(scene: Scene, round: Round): Block[] {
  const numbers = openPeople(round).flatMap((person) => Number.parseInt(numberWords(scene, 'thanks', round, person), 10) || [])
  const [first, second] = numbers
  if (first === undefined) return []
  const words =
    second === undefined
      ? `Sent it? Reply “sent ${first}”, or “skip ${first}” to leave it out.`
      : `Sent some? Reply “sent ${first} ${second}”, or “skip ${second}” to leave one out.`
  return [quiet(words)]
}

function personBlock(scene: Scene, round: Round, application: Application, person: Interviewer, draft: Draft | undefined): Block | null {
  if (!draft) return null
  const page = scene.links.draft(round.id, person.key)
  const recruiter = arrangerOf(round, application)
  // One hour for all has been said above.
  const marks = new Set(openPeople(round).map((one) => markOf(one, round)))
  const ownHour = marks.size > 1 ? until(scene, round, person).replace(/^, best/, 'Best') : ''
  const hints = [ownHour].filter(Boolean).map((words) => `${words}.`)
  const known = draft.gap ? saidOfTalk(person, round) : null
  if (known) hints.push(known)
  const route = routeOf(person, round, application)
  const shared = route === 'recruiter' && sharedBy(round, application).length > 1
  if (shared) hints.push(`It goes in one mail to ${clip(recruiter?.name ?? 'your contact', 60)}, ready on its page.`)
  else if (route === 'recruiter') hints.push(`The draft asks ${clip(recruiter?.name ?? 'the recruiter', 60)} to pass it on.`)
  else if (person.email === null)
    hints.push('I know no address for this person. Ask the recruiter to pass it on; please do not go looking for one.')
  const language = languageHint(theirLanguage(round, application), draft)
  if (language) hints.push(language)
  return draftBlock(draft, `${numberWords(scene, 'thanks', round, person)}${personWords(person)}`, { hint: hints.join(' '), page })
}

/** Nobody is named: one note that the recruiter passes on, until the debrief says who was there. */
export const thanksToAllBlock = (scene: Scene, round: Round, application: Application): Block => {
  const manner = mannerTo(scene.view, round, application)
  return draftBlock(
    draftThanksToAll({
      candidateName: scene.view.candidate.name,
      company: application.company,
      role: application.role,
      weekday: weekdayOf(round, scene.view.candidate.homeZone, manner),
      manner,
      recruiter: arrangerOf(round, application),
    }),
    'To everyone, through the recruiter',
  )
}
