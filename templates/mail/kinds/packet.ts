import type { Application, Round } from '../../../functions/domain/view.ts'
import { localDate } from '../../../functions/domain/wall-time.ts'
import { formatPage } from '../../playbook/formats.ts'
import { dayFromNow, shortMoment } from '../../when.ts'
import { cautionsOf } from '../cautions.ts'
import { clip } from '../clean.ts'
import { type Block, button, facts, heading, type MailContent, paragraph, quiet, section } from '../content.ts'
import { quotedRows } from '../own-words.ts'
import { conductBlocks, expectBlocks, formatBlocks, logisticsBlocks, mistakeBlocks, scopeBlocks } from '../packet-advice.ts'
import { peopleBlocks } from '../packet-people.ts'
import { framingBlocks, wonderBlocks } from '../packet-wonder.ts'
import { howFacts, joinOf, lengthWords, peopleWords, recruiterPart, whenOf } from '../round-facts.ts'
import { carriedBy, roundOf, type Scene, todayOf, zonesOf } from '../scene.ts'
import { sessionRows } from '../sessions.ts'
import { taskBlocks } from '../task-blocks.ts'
import { capital, companyWords, namesWords, roundWords, shortDay } from '../words.ts'
import { readSections } from './receipt.ts'

/** Before the round: the facts, what may still be open, the people and what to ask them, what this format tests, what to expect. */
export function writePacket(scene: Scene): MailContent {
  const { round, application } = roundOf(scene)
  const late = isLate(scene)
  return {
    subject: subjectOf(scene, round, application),
    preheader: preheader(scene, round),
    title: `${titleStart(round)}: ${roundWords(round, application)}`,
    blocks: [
      paragraph(opening(scene, round, application)),
      ...cautionsOf(scene, round),
      ...placeAndTime(scene, round, application),
      ...wonderBlocks(scene, round, application),
      ...taskBlocks(scene, round, 3),
      ...peopleBlocks(round, application),
      ...expectBlocks(round),
      ...formatBlocks(round),
      ...framingBlocks(round),
      ...mistakeBlocks(round),
      ...conductBlocks(round),
      ...logisticsBlocks(round),
      ...scopeBlocks(scene, round, application),
      ...(late ? lateBlocks(scene, round, application) : []),
      button('Open this round’s page', scene.links.round(round.id)),
    ],
  }
}

function subjectOf({ view }: Scene, round: Round, application: Application): string {
  const moment = round.start && !round.allDay ? shortMoment(round.start, view.candidate.homeZone) : shortDay(round)
  return `Prepare: ${roundWords(round, application, 32)}${moment ? `, ${moment}` : ''}`
}

const titleStart = ({ format }: Round): string => (format === null ? 'Prepare' : capital(formatPage(format).name.replace(/^an? /, '')))

/** Known less than six hours before: this one mail is receipt, packet and card. */
const isLate = (scene: Scene): boolean => carriedBy(scene).some(({ kind }) => kind === 'receipt')

const preheader = (scene: Scene, round: Round): string => {
  const people =
    round.interviewers.length > 0
      ? ` With ${namesWords(
          round.interviewers.map(({ name }) => name),
          3,
        )}.`
      : ''
  return `${whenOf(round, zonesOf(scene, round))}.${people}`
}

function opening(scene: Scene, round: Round, application: Application): string {
  const { homeZone, name } = scene.view.candidate
  const first = clip(name.split(' ')[0] ?? name, 60)
  const day = round.start ? dayFromNow(localDate(round.start, homeZone), todayOf(scene)) : null
  const company = companyWords(application)
  const near = day === 'today' || day === 'tomorrow'
  const when = day ? (near ? ` is ${day}` : ` is on ${day}`) : ' has no date yet'
  const what = `your ${company ? `talk with ${company}` : 'interview'}${when}`
  return `${first}, ${what}. Here is what I know about it, in the order in which it will help you most.`
}

function placeAndTime(scene: Scene, round: Round, application: Application): Block[] {
  const sessions = sessionRows(scene, round)
  const join = joinOf(round)
  const recruiter = recruiterPart(round)
  const length = lengthWords(round)
  const quoted = quotedRows(round, 'packet')
  return [
    heading('When and where'),
    ...facts([
      { label: 'When', words: whenOf(round, zonesOf(scene, round)) },
      ...(length ? [{ label: 'Length', words: length }] : []),
      ...howFacts(scene, round, application),
      ...(sessions.length === 0 && round.interviewers.length > 0 ? [{ label: 'With', words: peopleWords(round) }] : []),
      ...(application.role ? [{ label: 'Role', words: clip(application.role, 120) }] : []),
      ...(recruiter ? [{ label: 'Recruiter', words: recruiter }] : []),
    ]),
    ...(join ? [button(join.words, join.href)] : []),
    ...section('In their own words', facts(quoted.rows)),
    quiet([
      'From your invites and your own edits. ',
      { link: 'The round’s page', href: scene.links.round(round.id) },
      quoted.more ? ' has the rest of what they wrote.' : ' shows the words each of them was read from.',
    ]),
    ...section('The day, talk by talk', facts(sessions)),
  ]
}

/** The receipt's share of a late packet; the card's share is the packet's own top. */
const lateBlocks = (scene: Scene, round: Round, application: Application): Block[] => [...readSections(scene, round, application)]
