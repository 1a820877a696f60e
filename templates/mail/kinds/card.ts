import { shortened } from '../../../functions/domain/packet/shortened.ts'
import { localDate } from '../../../functions/domain/time/wall-time.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import { dayFromNow, shortClock, spanWords } from '../../when.ts'
import { type Block, buttons, facts, list, type MailContent, paragraph, type Words } from '../content.ts'
import { cueBlocks } from '../packet/card-cues.ts'
import { packetOfScene } from '../packet/packet-of-scene.ts'
import { clip } from '../render/clean.ts'
import { roundOf, type Scene, todayOf, zonesOf } from '../scene.ts'
import { cautionsOf } from '../sections/cautions.ts'
import { contactOf } from '../sections/draft-block.ts'
import { reachFact } from '../sections/numbers-to-call.ts'
import { quotedRows } from '../sections/own-words.ts'
import { howFacts, mainAct, peopleWords, whenOf } from '../sections/round-facts.ts'
import { capital, namesWords, roundWords, sessionWords, shortDay } from '../words/words.ts'

/** One phone screen on the day: when, where, who, the task, the one thing to have ready with its answer. */
export function writeCard(scene: Scene): MailContent {
  const found = roundOf(scene)
  const { round, application } = found
  const home = scene.view.candidate.homeZone
  const day = round.start ? dayFromNow(localDate(round.start, home), todayOf(scene)) : null
  const at = round.start && !round.allDay ? shortClock(round.start, home) : null
  const near = day === 'today' || day === 'tomorrow' ? capital(day) : shortDay(round)
  const packet = packetOfScene(scene, found)
  const head = [...cautionsOf(scene, round), ...headBlocks(scene, round, application)]
  const end = round.sessions.length > 1 ? [betweenTalks(scene, round)] : []
  return {
    subject: `${[near, at].filter(Boolean).join(', ') || 'Soon'}: ${roundWords(round, application, 36)}`,
    preheader: `${whenOf(round, zonesOf(scene, round))}. ${placeLine(round)}`,
    title: `${near ?? 'Soon'}${at ? ` at ${at}` : ''}: ${roundWords(round, application)}`,
    blocks: [...head, ...cueBlocks(found, packet, [...head, ...end], scene.now), ...end],
  }
}

const placeLine = ({ location, meetingUrl, how }: Round): string => {
  if (location) return clip(location, 80)
  if (meetingUrl) return 'The link is in this mail.'
  return how?.by === 'phone' ? 'By phone.' : 'Where or how is still to be told.'
}

function headBlocks(scene: Scene, round: Round, application: Application): Block[] {
  const act = mainAct(round)
  const contact = contactOf(round, application)
  const isDay = round.sessions.length > 1
  return [
    ...(isDay ? dayList(scene, round) : []),
    ...facts([
      ...(isDay ? [] : [{ label: 'When', words: whenOf(round, zonesOf(scene, round)) }]),
      ...(isDay || round.interviewers.length === 0
        ? []
        : [{ label: 'With', words: peopleWords(round, 3, round.interviewers.length > 1 ? 'names' : 'titles') }]),
      ...howFacts(scene, round, application).filter(({ words }) => !leadsTo(words, act?.href)),
      ...reachFact(round, contact, scene.view.candidate.homeZone),
    ]),
    ...buttons(act ? [act] : []),
    ...facts(quotedRows(round, 'card', todayOf(scene)).rows),
  ]
}

/** The button says it already. */
const leadsTo = (words: Words, href: string | undefined): boolean =>
  typeof words !== 'string' && words.every((part) => typeof part !== 'string' && 'href' in part && part.href === href)

/** On a day of many talks the first is half forgotten by the last. */
const betweenTalks = (scene: Scene, round: Round): Block =>
  paragraph([{ link: 'Note each talk while it is fresh', href: scene.links.debrief(round.id) }, '.'])

/** Each session of a full day in one line: on a phone, rows of label and value would fill the screen with hours. */
const dayList = (scene: Scene, round: Round): Block[] => {
  const talks = round.sessions.filter(({ aside }) => !aside)
  const isShort = talks.length <= mostTitled
  const shown = round.sessions.length > mostListed ? talks : round.sessions
  return list(
    shown.slice(0, mostListed).map(({ start, title, interviewers }) => {
      const names = namesWords(interviewers, isShort ? 2 : 3)
      const called = isShort && title !== null ? shortened(title, titleWords) : ''
      return [
        { strong: `${spanWords(start, null, zonesOf(scene).home)} ` },
        sessionWords(called, names) || clip(title ?? 'no title given', 60),
      ]
    }),
  )
}

const mostListed = 8
/** With more of them there is room for the names alone. */
const mostTitled = 5
const titleWords = 4
