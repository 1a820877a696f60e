import type { Packet } from '../../../functions/domain/packet/packet.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import { evidenceWords, leadWords } from '../../page/match/match-words.ts'
import { dateWords, shortDate } from '../../when.ts'
import { type Block, type Fact, generalSection, heading, list, paragraph, quiet, quote, section, type Words } from '../content.ts'
import { clip } from '../render/clean.ts'
import { type Scene, todayOf } from '../scene.ts'
import {
  afterRound,
  askedWords,
  besideWords,
  figuresWords,
  heldWords,
  noteWords,
  othersWords,
  pointFrom,
  promiseWords,
  redoWords,
  remarkWords,
  roundAndDay,
  sameDayWords,
  soFarTitle,
} from '../words/packet-words.ts'
import { storyAlone, storyLead, storyWords } from '../words/story-words.ts'
import { namesWords, small } from '../words/words.ts'
import { bringTitle, weighsTitle, workTitle } from '../words/work-words.ts'

/** The one open point with its answer. */
export function pointBlocks({ links }: Scene, round: Round, { point, beside, paper }: Packet): Block[] {
  if (point === null) return []
  const page = { link: point.round === null ? 'Read it on your packet page' : 'Mark it answered', href: links.packet(round.id) }
  // What not to open with is no help without what to say; where their own line is there to start with, that says it.
  const isAnswered = point.evidence === null && (point.advice !== null || point.story !== null)
  return [
    heading('Have this answer ready'),
    quote(clip(point.words, 600), pointFrom(point, (point.asked?.question ?? null) !== null)),
    ...[
      [askedWords(point.asked, isAnswered), point.figures ? figuresWords(point.figures) : '', point.advice ?? '']
        .filter((words) => words !== '')
        .join(' '),
    ].flatMap((words) => (words === '' ? [] : [paragraph(words)])),
    ...(beside.point ? [paragraph(besideWords(beside.point))] : []),
    ...(point.evidence ? [paragraph(heldWords(point, point.evidence, paper))] : []),
    ...(point.story ? [paragraph([{ strong: storyLead(point.story) }, storyWords(point.story)])] : []),
    quiet([page, '.']),
  ]
}

/** Where no round has left a point: the must-have that the CV answers worst, each side in its own words. */
export function thinBlocks({ links }: Scene, application: Application, { fromMatch, paper }: Packet): Block[] {
  const open = fromMatch?.open
  if (!open) return []
  return [
    heading('Have this answer ready'),
    quote(clip(open.requirement.words, 300), 'The posting asks for'),
    paragraph([clip(evidenceWords(open, paper), 300), ...(open.advice ? [` ${open.advice}`] : [])]),
    ...(open.story ? [paragraph([{ strong: storyLead(open.story) }, storyWords(open.story)])] : []),
    quiet([{ link: 'You have it? Say so', href: links.match(application.id) }, '.']),
  ]
}

/** What the CV has for the posting. */
export const leadBlocks = ({ fromMatch, paper }: Packet): Block[] =>
  section(
    `The posting and your ${paper}`,
    list(
      (fromMatch?.lead ?? []).map(
        (one): Words => [
          { strong: `${leadWords(one, paper)}: ` },
          `“${clip(one.line ?? '', 200)}” (they ask for “${clip(one.requirement.words, 200)}”).`,
        ],
      ),
    ),
  )

/** Without a posting: the figures to bring up. */
export const cvBlocks = ({ fromCv, paper }: Packet): Block[] =>
  section(`From your ${paper}, with its number`, list(fromCv.map((line) => `“${clip(line, 200)}”`)))

const sources = { invite: 'the invite', debrief: 'they told you', mail: 'their mail', edit: 'you entered it' } as const

/** By when they hope to decide, and who says so. */
export const decisionFacts = (scene: Scene, application: Application, { soFar: { decisionBy } }: Packet): Fact[] =>
  decisionBy
    ? [{ label: 'Decision', words: `by ${dateWords(decisionBy, todayOf(scene))} (${sources[application.decisionBy?.from ?? 'invite']})` }]
    : []

/** Who has been met, what was said, what was promised. */
export function soFarBlocks(scene: Scene, round: Round, { soFar, isLater, people }: Packet): Block[] {
  // Who is asked on from last time is told of there.
  const isAskedOn = (key: string) => people.some(({ person, asks }) => person.key === key && asks.some(({ kind }) => kind === 'again'))
  // Nor is it news that one has met somebody who is quoted below.
  const isQuoted = (name: string) => soFar.remarks.some((remark) => remark.name === name)
  const met = soFar.met.filter(({ person }) => !isAskedOn(person.key) && !isQuoted(person.name))
  const { metBefore, remarks, note, promise, undebriefed, apart, redo } = soFar
  const items: Words[] = [
    ...(met.length + metBefore.length > 0
      ? [
          `You’ve met ${namesWords(
            [
              ...met.map(({ person, on }) => `${clip(person.name, 60)}${on ? ` (${shortDate(on)})` : ''}`),
              ...metBefore.map((one) => clip(one, 60)),
            ],
            4,
          )}.`,
        ]
      : []),
    ...remarks.map(remarkWords),
    ...(redo ? [againWords(scene, round, redo, people)] : []),
    ...(note ? [noteWords(note)] : []),
    ...(promise?.stands === 'later' ? [promiseWords(promise, todayOf(scene))] : []),
    ...(apart
      ? [
          [
            `You noted something for yourself ${afterRound(apart.round)}. `,
            { link: 'Read it on your packet page', href: scene.links.packet(round.id) },
            '.',
          ],
        ]
      : []),
    ...(undebriefed
      ? [
          [
            `About ${roundAndDay(undebriefed)} nothing is written down yet. `,
            { link: 'Two minutes now', href: scene.links.debrief(undebriefed.id) },
            ' would help here.',
          ],
        ]
      : []),
  ]
  return section(soFarTitle(isLater), list(items))
}

/** With what to do about it: advice on it, else a beginning. */
function againWords({ links }: Scene, { id }: Round, redo: NonNullable<Packet['soFar']['redo']>, people: Packet['people']): Words {
  const words = redoWords(redo, people)
  if (redo.advice !== null) return `${words} ${redo.advice}`
  return [`${words} `, { link: 'Write its first sentence', href: `${links.packet(id)}#notes` }, '.']
}

/** What counts in this line of work or kind of talk, and what to have with one. */
export const workBlocks = ({ work: { lines, weighs, bring, ready, before } }: Packet): Block[] =>
  generalSection(
    workTitle(lines),
    list([
      ...(ready ? [[{ strong: 'Get ready: ' }, small(ready)]] : []),
      ...(weighs ? [[{ strong: `${weighsTitle(lines)}: ` }, small(weighs)]] : []),
      ...(bring ? [[{ strong: `${bringTitle(lines)}: ` }, small(bring)]] : []),
      ...(before ? [[{ strong: 'Before you go: ' }, small(before)]] : []),
    ]),
  )

/** What the candidate means to ask and wants to find out, and what they noted for this round. */
export const ownBlocks = ({ ownQuestions, findOut, notes }: Packet): Block[] => [
  ...section('Your questions', list(ownQuestions.map((words) => clip(words, 200)))),
  ...(findOut ? [paragraph([{ strong: 'To find out: ' }, clip(findOut, 240)])] : []),
  ...(notes ? [quote(clip(notes, 240), 'Your note:')] : []),
]

/** Examples this company has not heard, by their cues. */
export const storyBlocks = ({ stories }: Packet): Block[] =>
  section(
    stories.length > 1 ? 'Stories to bring' : 'A story to bring',
    list(stories.map((story): Words => (story.join === null ? storyWords(story) : [{ strong: storyAlone(story) }, storyWords(story)]))),
  )

/** Of other processes, in one sentence. */
const mostDates = 2

export function othersBlocks(scene: Scene, round: Round, { others }: Packet): Block[] {
  if (others.length === 0) return []
  const zone = scene.view.candidate.homeZone
  const sameDay = sameDayWords(others, zone, round)
  const asked = othersWords(others, zone, todayOf(scene), round.localDate, mostDates)
  return [paragraph(sameDay === null ? asked : `${sameDay} ${asked}`)]
}

export const avoidBlocks = ({ avoid }: Packet): Block[] => generalSection('One thing to avoid', avoid ? [paragraph(avoid)] : [])
