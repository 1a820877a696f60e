import type { Application, Round } from '../../../functions/domain/view.ts'
import { localDate } from '../../../functions/domain/wall-time.ts'
import { questionsPerPerson } from '../../playbook/audiences.ts'
import { formatPage } from '../../playbook/formats.ts'
import { beforeRound } from '../../playbook/frame-of-mind.ts'
import { dayFromNow, shortClock } from '../../when.ts'
import { cautionsOf } from '../cautions.ts'
import { clip } from '../clean.ts'
import {
  type Block,
  button,
  facts,
  generalHeading,
  heading,
  list,
  type MailContent,
  paragraph,
  quote,
  section,
  type Words,
} from '../content.ts'
import { contactOf } from '../draft-block.ts'
import { earlierWonders } from '../earlier-rounds.ts'
import { quotedRows } from '../own-words.ts'
import { nameLink } from '../reach.ts'
import { howFacts, mainAct, peopleWords, whenOf } from '../round-facts.ts'
import { roundOf, type Scene, todayOf, zonesOf } from '../scene.ts'
import { sessionRows } from '../sessions.ts'
import { capital, roundWords, shortDay } from '../words.ts'

/** One screen on the day: when, where, link, who, three things. */
export function writeCard(scene: Scene): MailContent {
  const { round, application } = roundOf(scene)
  const home = scene.view.candidate.homeZone
  const day = round.start ? dayFromNow(localDate(round.start, home), todayOf(scene)) : null
  const at = round.start && !round.allDay ? shortClock(round.start, home) : null
  const near = day === 'today' || day === 'tomorrow' ? capital(day) : shortDay(round)
  return {
    subject: `${[near, at].filter(Boolean).join(', ') || 'Soon'}: ${roundWords(round, application, 36)}`,
    preheader: `${whenOf(round, zonesOf(scene, round))}. ${placeLine(round)}`,
    title: `${near ?? 'Soon'}${at ? ` at ${at}` : ''}: ${roundWords(round, application)}`,
    blocks: [...cautionsOf(scene, round), ...cardBlocks(scene, round, application)],
  }
}

const placeLine = ({ location, meetingUrl, how }: Round): string => {
  if (location) return clip(location, 80)
  if (meetingUrl) return 'The link is in this mail.'
  return how?.by === 'phone' ? 'By phone.' : 'Where or how is still to be told.'
}

function cardBlocks(scene: Scene, round: Round, application: Application): Block[] {
  const act = mainAct(round)
  const sessions = sessionRows(scene, round)
  const contact = contactOf(round, application)
  return [
    ...facts([
      { label: 'When', words: whenOf(round, zonesOf(scene, round)) },
      ...howFacts(scene, round, application),
      ...(sessions.length === 0 && round.interviewers.length > 0 ? [{ label: 'With', words: peopleWords(round, 3) }] : []),
      ...(contact?.email
        ? [{ label: 'Running late', words: [nameLink({ name: contact.name ?? contact.email, email: contact.email })] }]
        : []),
    ]),
    ...(act ? [button(act.words, act.href)] : []),
    ...section('In their own words', facts(quotedRows(round, 'card').rows)),
    ...(sessions.length > 0 ? [heading('Your day'), ...facts(sessions)] : []),
    ...threeThings(round, application),
  ]
}

/** What may still be open (in the candidate's own words where there are any), one question to ask, one thing to keep in mind. */
function threeThings(round: Round, application: Application): Block[] {
  const [wonder] = earlierWonders(round, application)
  const page = formatPage(round.format)
  const [first] = round.interviewers
  const [asked] = questionsPerPerson([first ?? { audience: null }], 1)
  const question = asked?.[0]?.words
  const items: Words[] = [
    ...(wonder ? [] : page.tests.slice(0, 1).map(({ words }): Words => [{ strong: 'They look at: ' }, lower(words)])),
    ...(question ? [[{ strong: first ? `Ask ${clip(first.name, 60)}: ` : 'Ask: ' }, `“${question}”`]] : []),
    ...page.conduct.slice(0, 1).map(({ words }): Words => words),
  ]
  return [
    ...(wonder ? [heading('Have this ready'), quote(clip(wonder.words, 400), wonder.from)] : []),
    generalHeading(wonder ? 'And two more things' : 'Three things'),
    ...list(items),
    paragraph(beforeRound.close.words),
  ]
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
