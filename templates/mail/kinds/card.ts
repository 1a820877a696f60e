import { namesSomebody } from '../../../functions/domain/packet/names-somebody.ts'
import type { Packet } from '../../../functions/domain/packet/packet.ts'
import { pageOnlyFamilies } from '../../../functions/domain/packet/questions/expected-questions.ts'
import { shortened } from '../../../functions/domain/packet/shortened.ts'
import { localDate } from '../../../functions/domain/time/wall-time.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import { dayFromNow, shortClock, spanWords } from '../../when.ts'
import { type Block, buttons, facts, list, type MailContent, paragraph, quote } from '../content.ts'
import { clip } from '../render/clean.ts'
import { roundOf, type Scene, todayOf, zonesOf } from '../scene.ts'
import { cautionsOf } from '../sections/cautions.ts'
import { contactOf } from '../sections/draft-block.ts'
import { quotedRows, quotedWordCount } from '../sections/own-words.ts'
import { packetOfScene } from '../sections/packet-of-scene.ts'
import { nameLink } from '../sections/reach.ts'
import { howFacts, mainAct, peopleWords, whenOf } from '../sections/round-facts.ts'
import { afterRound, askWords } from '../words/packet-words.ts'
import { questionWords } from '../words/question-words.ts'
import { capital, namesWords, roundWords, shortDay, small } from '../words/words.ts'
import { bringTitle } from '../words/work-words.ts'

/** One phone screen on the day: when, where, who, the one answer to have ready, one question. */
export function writeCard(scene: Scene): MailContent {
  const found = roundOf(scene)
  const { round, application } = found
  const home = scene.view.candidate.homeZone
  const day = round.start ? dayFromNow(localDate(round.start, home), todayOf(scene)) : null
  const at = round.start && !round.allDay ? shortClock(round.start, home) : null
  const near = day === 'today' || day === 'tomorrow' ? capital(day) : shortDay(round)
  const packet = packetOfScene(scene, found)
  return {
    subject: `${[near, at].filter(Boolean).join(', ') || 'Soon'}: ${roundWords(round, application, 36)}`,
    preheader: `${whenOf(round, zonesOf(scene, round))}. ${placeLine(round)}`,
    title: `${near ?? 'Soon'}${at ? ` at ${at}` : ''}: ${roundWords(round, application)}`,
    blocks: [
      ...cautionsOf(scene, round),
      ...headBlocks(scene, round, application),
      ...cueBlocks(round, application, packet),
      ...(round.sessions.length > 1 ? [betweenTalks(scene, round)] : []),
    ],
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
      ...howFacts(scene, round, application),
      ...(contact?.email
        ? [{ label: 'Running late', words: [nameLink({ name: contact.name ?? contact.email, email: contact.email })] }]
        : []),
    ]),
    ...buttons(act ? [act] : []),
    ...facts(quotedRows(round, 'card').rows),
  ]
}

/** On a day of many talks the first is half forgotten by the last. */
const betweenTalks = (scene: Scene, round: Round): Block =>
  paragraph([{ link: 'Note each talk while it is fresh', href: scene.links.debrief(round.id) }, ', between two of them.'])

/** Each session of a full day in one line: on a phone, rows of label and value would fill the screen with hours. */
const dayList = (scene: Scene, { sessions }: Round): Block[] =>
  list(
    sessions
      .slice(0, 8)
      .map(({ start, title, interviewers }) => [
        { strong: `${spanWords(start, null, zonesOf(scene).home)} ` },
        namesWords(interviewers, 3) || clip(title ?? 'no title given', 60),
      ]),
  )

const pointWords = 18
/** More of their own words than this, and a question on top would not fit the screen. */
const roomForQuestion = 5
const roomForCue = 25

/** The packet's cues once more. What was typed about a person never stands here: this is read where others sit. */
function cueBlocks(round: Round, application: Application, packet: Packet): Block[] {
  const { point, fromMatch, people, expect, stories } = packet
  const everybody = application.rounds.flatMap(({ interviewers }) => interviewers)
  const one = people.find(({ asks: [ask] }) => ask && (ask.kind === 'bank' || !namesSomebody(ask.remark.words, everybody)))
  const ask = one?.asks[0]
  // Where their own words fill the card, the question stays in the packet.
  const hasRoom = round.sessions.length <= 4 && quotedWordCount(round, 'card') <= roomForQuestion
  const brought = [...expect.flatMap(({ story: own }) => own ?? []), ...stories]
  const story = brought.find(({ cue }) => !namesSomebody(cue, everybody))
  const thin = fromMatch?.open
  return [
    // One thing to have ready: the open point, else a story, else what the CV hardly answers.
    ...(story && !point && hasRoom ? [paragraph([{ strong: 'Have this story ready: ' }, clip(story.cue, 160)])] : []),
    ...(point && !point.private
      ? [
          quote(
            shortened(point.words, pointWords),
            round.sessions.length > 4 ? 'Have this ready:' : `Have this ready. You, ${afterRound(point.round)}:`,
          ),
        ]
      : []),
    ...(thin && !point && !story && hasRoom
      ? [quote(shortened(thin.requirement.words, pointWords), 'Have this ready. They ask for:')]
      : []),
    ...(!point && !story && !thin ? bareCue(round, packet) : []),
    ...(one && ask && hasRoom
      ? [paragraph([{ strong: `${clip(one.person.name, 60)}: ` }, ask.kind === 'bank' ? `ask ${askWords(ask)}` : small(askWords(ask))])]
      : []),
  ]
}

/** Where nothing of their own is there to have ready: what to have with one, and else the question that is likeliest to come. */
function bareCue(round: Round, { work, expect: [first], likely }: Packet): Block[] {
  if (round.sessions.length > 4 || quotedWordCount(round, 'card') > roomForCue) return []
  if (work.bring) return [paragraph([{ strong: `${bringTitle(work.lines)}: ` }, small(work.bring)])]
  const question = first ?? likely.find(({ family }) => !pageOnlyFamilies.has(family))
  return question ? [paragraph([{ strong: 'Likely to come: ' }, questionWords(question)])] : []
}
