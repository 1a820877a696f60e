import { mailsBeside } from '../../../../functions/domain/plan/history.ts'
import { type News, newsOf, startsOf } from '../../../../functions/domain/sending/news.ts'
import { differences, type Fact, type Facts, factsOf } from '../../../../functions/domain/sending/shown-facts.ts'
import { type Instant, localDate, type Zone } from '../../../../functions/domain/time/wall-time.ts'
import type { Application, Round } from '../../../../functions/domain/view/view.ts'
import { fewWords, momentWords, shortDate, shortMoment } from '../../../when.ts'
import { type Block, button, facts, type MailContent, paragraph, quiet, type Fact as Row, section } from '../../content.ts'
import { roundOf, type Scene, todayOf, zonesOf } from '../../scene.ts'
import { actOf, isOfToday, isWayOpen } from '../../sections/ask-where.ts'
import { cautionsOf } from '../../sections/cautions.ts'
import { planFacts, plannedForRound } from '../../sections/foot.ts'
import { oddHourBlocks } from '../../sections/odd-hour.ts'
import {
  compareBlock,
  hoursDiffer,
  isDayOfSeveral,
  isWholeDay,
  type Over,
  onlyIn,
  overWords,
  type Told,
  toldWhen,
  wayWords,
} from '../../sections/old-and-new.ts'
import { quotedRows } from '../../sections/own-words.ts'
import { pickBlocks } from '../../sections/pick-new-time.ts'
import { howFacts, peopleWords, whenOf } from '../../sections/round-facts.ts'
import { taskOff } from '../../sections/task-off.ts'
import { capital, roundInSentence, roundWords } from '../../words/words.ts'

/** Old and new side by side; or that it is off. The subject carries the news: it may be all that is read. */
export function writeChange(scene: Scene): MailContent {
  const { round, application } = roundOf(scene)
  // The row of this very mail does not count when it is sent once more.
  const news = newsOf(mailsBeside(scene.touchpoint, scene.touchpoints), round)
  const is = factsOf(round)
  const was = news ? heldAgainst(news, is) : null
  const changed = news && was ? [...new Set([...news.different, ...differences(was, is)])] : []
  const over = news && was ? overBeside(news, was) : []
  const said = headline(round, { was, is, changed, over })
  return {
    subject: newsWords(said, round, application, was, zonesOf(scene).home),
    preheader: `${said}: ${round.status === 'on' ? whenOf(round, zonesOf(scene, round)) : roundWords(round, application)}`,
    title:
      said === 'Moved' && round.start && !round.allDay
        ? newsWords(said, round, application, was, zonesOf(scene).home)
        : `${said}: ${roundWords(round, application)}`,
    blocks: [
      ...cautionsOf(scene, round),
      ...(round.status === 'on'
        ? stillOn(scene, round, application, { was, changed, over })
        : calledOff(scene, round, application, { was, over })),
      ...undoBlocks(scene, round),
    ],
  }
}

/** `Moved to Fri 4 Dec, 3:30 pm: Halden Labs`; `Cancelled: Halden Labs, Wed 2 Dec`. */
function newsWords(said: string, round: Round, application: Application, was: Facts | null, home: Zone): string {
  const { start, allDay, status } = round
  const day = (at: Instant) => shortDate(localDate(at, home))
  if (said === keptTime && start && !allDay) return `Stays on ${shortMoment(start, home)}: ${roundWords(round, application, 40)}`
  if (said === timeSet && start && !allDay) return `Set for ${shortMoment(start, home)}: ${roundWords(round, application, 40)}`
  if (said === 'Moved' && start && !allDay) return `Moved to ${shortMoment(start, home)}: ${roundWords(round, application, 40)}`
  const about = status === 'on' ? { start, ...(allDay ? { allDay: true as const } : {}) } : (was ?? { start })
  const on = about.start && (isWholeDay(about, round) ? shortDate(about.start.slice(0, 10)) : day(about.start))
  return `${said}: ${roundWords(round, application, 44)}${on ? `, ${on}` : ''}`
}

/** The last mail; where that fits and only an hour told by another one is over, that one. */
const heldAgainst = ({ told, over }: News, is: Facts): Facts =>
  differences(told.facts, is).length === 0 ? (over.at(-1)?.facts ?? told.facts) : told.facts

/** Hours that are over as well, each told by a mail of its own. */
const overBeside = ({ over }: News, was: Facts): Over => over.filter(({ hour }) => !startsOf(was).includes(hour))

/** No hour was told before. */
const timeSet = 'The time is set'

/** They said no to another time; this one was agreed on before. */
const keptTime = 'The earlier time stays'
const isKept = ({ declined }: Round, was: Facts | null): boolean => declined === true && was?.askedFor === true

function headline(round: Round, { was, is, changed, over }: Told & { is: Facts }): string {
  const { status } = round
  // Told to be over, and it stands once more.
  const isBack = was !== null && changed.includes('start') && was.start === is.start && over.length === 0
  if (status === 'cancelled') return round.declined ? 'Declined' : round.taskOnly ? taskOff.said : 'Cancelled'
  if (status === 'to-be-moved') return 'To be moved'
  if (is.askedFor) return 'New time asked for'
  if (was && (was.status !== 'on' || isBack)) return 'On again'
  if (isKept(round, was)) return keptTime
  if (was?.askedFor && !changed.includes('start')) return 'Confirmed'
  if (changed.includes('start')) return was?.start === null ? timeSet : 'Moved'
  if (was && changed.includes('sessions') && isDayOfSeveral(was, is) && hoursDiffer(was, is)) return sessionsHeadline(was, is)
  if (is.by && changed.includes('by')) return `Now ${wayWords[is.by]}`
  if (changed.includes('place') || changed.includes('link')) return 'New place or link'
  return changed.includes('people') ? 'Other people' : 'Changed'
}

/** A day goes on around the one that is off: that one is what the candidate must see first. */
function sessionsHeadline(was: Facts, is: Facts): string {
  const [lost, gained] = [onlyIn(was.sessions, is.sessions).length, onlyIn(is.sessions, was.sessions).length]
  if (gained === 0) return capital(fewWords(lost, 'interview is off', 'interviews are off'))
  if (lost === 0) return capital(fewWords(gained, 'more interview'))
  if (lost === gained) return capital(fewWords(lost, 'interview has moved', 'interviews have moved'))
  return 'The day has changed'
}

function stillOn(scene: Scene, round: Round, application: Application, told: Told): Block[] {
  const { was, changed } = told
  const act = actOf(scene, round, application)
  return [
    ...(isKept(round, was) ? [paragraph('They declined the new time that was asked for. What was agreed on before stands.')] : []),
    ...(was && changed.length > 0
      ? [
          compareBlock(scene, round, { ...told, was }),
          ...passedBlocks(scene, round, changed),
          ...oddHourBlocks(scene, round, application, changed),
        ]
      : [paragraph('Some of what I told you has changed. This is how it stands now.')]),
    ...(act && (isWayOpen(scene, round) || isOfToday(scene, round)) ? [button(act.words, act.href)] : []),
    ...section('As it stands now', facts(unchangedFacts(scene, round, application, was ? changed : []))),
    ...section('In their own words', facts(quotedRows(round, 'change', todayOf(scene)).rows)),
    ...section('Your prep mails move too', facts(planFacts(scene, 2))),
  ]
}

/** What they wrote may be a slip, and only the candidate can tell. */
const passedBlocks = ({ now }: Scene, { start, allDay }: Round, changed: Fact[]): Block[] =>
  changed.includes('start') && start !== null && !allDay && start <= now
    ? [paragraph('The new time has already passed. If that can’t be right, ask them at once.')]
    : []

/** What the comparison does not show already. */
function unchangedFacts(scene: Scene, round: Round, application: Application, changed: Fact[]): Row[] {
  const moved = changed.includes('start')
  return [
    ...(moved ? [] : [{ label: 'When', words: whenOf(round, zonesOf(scene, round)) }]),
    ...howFacts(round, application),
    ...(changed.includes('people') || round.interviewers.length === 0 ? [] : [{ label: 'With', words: peopleWords(round) }]),
  ]
}

function calledOff(scene: Scene, round: Round, application: Application, { was, over }: Pick<Told, 'was' | 'over'>): Block[] {
  const zones = zonesOf(scene, round)
  if (round.taskOnly && round.status === 'cancelled') return taskOff.blocks(round, application, zones)
  const old = was?.start ?? round.start
  const what = capital(roundInSentence(round, application))
  const moved = round.status === 'to-be-moved'
  const follow = plannedForRound(scene).find(({ kind }) => kind === 'cancel-follow-up')
  return [
    ...(round.pickNewTime
      ? pickBlocks(what, round.pickNewTime)
      : [paragraph(moved ? `${what} will be moved. They have not given a new time yet.` : offWords(what, round))]),
    ...facts(
      old
        ? [
            {
              label: 'It was',
              words: [
                toldWhen({ start: old, end: was?.end ?? round.end, allDay: was?.allDay }, round, zones),
                ...overWords(over, round, zones),
              ].join('; '),
            },
          ]
        : [],
    ),
    paragraph(
      follow
        ? `Everything planned for it has stopped. If no new date comes, I’ll send you a draft that asks for one: ${momentWords(follow.due, zones.home, zones.today)}.`
        : 'Everything planned for it has stopped. When a new invite comes in, I start again from there.',
    ),
  ]
}

const offWords = (what: string, { declined }: Round): string =>
  declined ? `${what} does not take place: they declined the time that was asked for.` : `${what} has been cancelled.`

/** A move or cancel that came by the candidate's own hand was applied at once; this takes it back. */
function undoBlocks({ links }: Scene, round: Round): Block[] {
  const forwarded = round.interviews
    .filter(({ trust }) => trust === 'forwarded')
    .flatMap(({ byHand, changedAt }) => byHand.filter(({ storedAt }) => storedAt === changedAt))
  const [last] = forwarded.slice(-1)
  return [
    ...(last
      ? [
          paragraph([
            'This came from you, so I applied it at once. Not right? ',
            { link: 'Undo it', href: links.undo(last.messageId) },
            '.',
          ]),
        ]
      : []),
    quiet([{ link: 'This round’s page', href: links.round(round.id) }]),
  ]
}
