import { phraseOf } from '../../../../functions/domain/material/story-cue.ts'
import type { Packet } from '../../../../functions/domain/packet/packet.ts'
import { localDate } from '../../../../functions/domain/time/wall-time.ts'
import { dayRows } from '../../../../functions/domain/view/meeting/day-rows.ts'
import type { Application, Round } from '../../../../functions/domain/view/view.ts'
import { shortClock, spanWords } from '../../../when.ts'
import { type Block, buttons, facts, list, type MailContent, paragraph, type Words } from '../../content.ts'
import { cardWords, cueBlocks } from '../../packet/card-cues.ts'
import { packetOfScene } from '../../packet/packet-of-scene.ts'
import { clip } from '../../render/clean.ts'
import { wordsIn } from '../../render/words-in.ts'
import { roundOf, type Scene, todayOf, zonesOf } from '../../scene.ts'
import { actOf, hurriedMail, isWayOpen } from '../../sections/ask-where.ts'
import { cautionsOf } from '../../sections/cautions.ts'
import { contactOf } from '../../sections/drafts/draft-block.ts'
import { promiseLetter, promiseMail } from '../../sections/drafts/promise-letter.ts'
import { reachFact, toCallBefore } from '../../sections/numbers-to-call.ts'
import { isOfThePlan, quotedRows } from '../../sections/own-words.ts'
import { howFacts, peopleWords, whenOf } from '../../sections/round-facts.ts'
import { namesWords, roundWords, sessionWords, shortDay } from '../../words/words.ts'

/** One phone screen on the day: when, where, who, the task, the one thing to have ready with its answer. */
export function writeCard(scene: Scene): MailContent {
  const found = roundOf(scene)
  const { round, application } = found
  const home = scene.view.candidate.homeZone
  const at = round.start && !round.allDay ? shortClock(round.start, home) : null
  // What comes the evening before is opened on the way there: "tomorrow" would be the wrong day.
  const isToday = round.start !== null && localDate(round.start, home) === todayOf(scene)
  const near = isToday ? 'Today' : shortDay(round)
  const packet = packetOfScene(scene, found)
  const end = round.sessions.length > 1 ? [betweenTalks(scene, round)] : []
  const head = [...cautionsOf(scene, round), ...headBlocks(scene, round, application, cardWords(round) - wordsIn(end))]
  const asksWay = isWayOpen(scene, round) && actOf(scene, round, application) !== null
  return {
    subject: `${[near, at].filter(Boolean).join(', ') || 'Soon'}: ${roundWords(round, application, 44)}`,
    preheader: `${whenOf(round, zonesOf(scene, round))}. ${placeLine(round)}`,
    title: `${near ?? 'Soon'}${at ? `${isToday ? ' at' : ','} ${at}` : ''}: ${roundWords(round, application)}`,
    // While one does not know where to go there is one thing to do.
    blocks: [
      ...head,
      ...(asksWay
        ? [paragraph('Until they answer, keep your phone and your inbox at hand.')]
        : cueBlocks(found, packet, [...head, ...end], scene.now, mailOf(scene, application, packet))),
      ...end,
    ],
  }
}

const mailOf = (scene: Scene, application: Application, { soFar: { promise } }: Packet): string | null =>
  promise && promiseMail(promiseLetter(scene.view, promise.round, application, todayOf(scene)))

const placeLine = ({ location, meetingUrl, how }: Round): string => {
  if (location) return clip(location, 80)
  if (meetingUrl) return 'The link is in this mail.'
  return how?.by === 'phone' ? 'By phone.' : 'Where or how is still to be told.'
}

function headBlocks(scene: Scene, round: Round, application: Application, most: number): Block[] {
  const { rows } = quotedRows(round, 'card', todayOf(scene))
  const needed = facts(rows.filter((row) => !isOfThePlan(row)))
  const wheres = lengths.map((length) => whereBlocks(scene, round, application, length))
  const where = wheres.find((blocks) => wordsIn([...blocks, ...needed]) <= most) ?? wheres.at(-1) ?? []
  const fits = (kept: typeof rows): boolean => wordsIn([...where, ...facts(kept)]) <= most - (kept.some(isOfThePlan) ? cueRoom : 0)
  // They stand in the order of their worth.
  return [...where, ...facts(rows.slice(0, rows.findLastIndex((_, at) => fits(rows.slice(0, at + 1))) + 1))]
}

/** What to bring is worth more than what a talk is called. */
const lengths = ['whole', 'brief', 'talks', 'names'] as const
type Length = (typeof lengths)[number]

function whereBlocks(scene: Scene, round: Round, application: Application, length: Length): Block[] {
  const act = actOf(scene, round, application)
  const contact = contactOf(round, application)
  const isDay = round.sessions.length > 1
  return [
    ...(isDay ? dayList(scene, round, length) : []),
    ...facts([
      ...(isDay ? [] : [{ label: 'When', words: whenOf(round, zonesOf(scene, round)) }]),
      ...(isDay || round.interviewers.length === 0
        ? []
        : [{ label: 'With', words: peopleWords(round, 3, round.interviewers.length > 1 ? 'names' : 'titles') }]),
      ...howFacts(round, application).filter(({ words }) => !leadsTo(words, act?.href)),
      // Nobody writes to be late at a place that is not known; the button asks where it is.
      ...(isWayOpen(scene, round) && !toCallBefore(round, contact)
        ? []
        : reachFact(round, contact, scene.view.candidate.homeZone, hurriedMail(scene, round, application))),
    ]),
    ...buttons(act ? [act] : []),
  ]
}

/** Words kept for the one thing to have ready. */
const cueRoom = 24

/** The button says it already. */
const leadsTo = (words: Words, href: string | undefined): boolean =>
  typeof words !== 'string' && words.every((part) => typeof part !== 'string' && 'href' in part && part.href === href)

/** On a day of many talks the first is half forgotten by the last. */
const betweenTalks = (scene: Scene, round: Round): Block =>
  paragraph([{ link: 'Note each conversation while it’s fresh', href: scene.links.debrief(round.id) }, '.'])

/** Each session of a full day in one line: on a phone, rows of label and value would fill the screen with hours. */
const dayList = (scene: Scene, round: Round, length: Length): Block[] => {
  const talks = round.sessions.filter(({ aside }) => !aside)
  const isShort = talks.length <= mostTitled
  const shown = (round.sessions.length > mostListed ? talks : round.sessions).slice(0, mostListed)
  // Where some are left out, what lies between the others is not free.
  const isFull = (length === 'whole' || length === 'brief') && shown.length === round.sessions.length
  const home = zonesOf(scene).home
  return list(
    dayRows({ ...round, sessions: shown }).flatMap((row): Words[] => {
      if (row.kind !== 'talk')
        return isFull ? [[{ strong: `${spanWords(row.kind === 'free' ? row.start : row.at, null, home)} ` }, row.kind]] : []
      const { start, title, interviewers } = row.session
      const names = isShort ? namesWords(interviewers, talks.length <= mostNamed ? 4 : 2) : firstOf(interviewers)
      const called = title === null || (length === 'names' && names !== '') ? '' : briefTitle(title, talks.length)
      return [[{ strong: `${spanWords(start, null, home)} ` }, sessionWords(called, names) || clip(title ?? 'no title given', 60)]]
    }),
  )
}

const mostListed = 8
/** With more of them there is room for a word or three and one name each. */
const mostTitled = 5
/** With so few, everybody is named. */
const mostNamed = 2

/** `Ben Ashe, Lin Zhou`, `Ben Ashe +2` */
const firstOf = (names: readonly string[]): string =>
  names.length <= mostNamed ? names.map((name) => clip(name, 60)).join(', ') : `${clip(names[0] ?? '', 60)} +${names.length - 1}`

/** What a title says beside its name stands in the packet; it ends where a phrase does, so that no list of people stops in the middle. */
const briefTitle = (title: string, talks: number): string =>
  phraseOf(
    title.replace(/\s*\([^)]*\)/gu, ''),
    Math.min(mostTitleWords, Math.floor((talks > mostTitled ? wordsOfTitles.many : wordsOfTitles.few) / talks)),
    'did',
  )
const wordsOfTitles = { few: 40, many: 24 } as const
const mostTitleWords = 10
