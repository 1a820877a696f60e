import { mailtoAddress } from '../../functions/domain/drafts/mailto.ts'
import type { Packet } from '../../functions/domain/packet/packet.ts'
import type { PersonInRound } from '../../functions/domain/packet/people-in-round.ts'
import type { Round } from '../../functions/domain/view.ts'
import { audienceName } from '../playbook/audiences.ts'
import { hoursWords } from '../when.ts'
import { clip } from './clean.ts'
import { type Block, heading, linkedHeading, list, paragraph, quiet, quote } from './content.ts'
import { askWords, roundAndDay } from './packet-words.ts'
import { nameLink } from './reach.ts'
import { type Scene, zonesOf } from './scene.ts'
import { namesWords, personWords } from './words.ts'

/** Beyond this many people each has a line and not a paragraph; nobody is left out. */
const inFull = 4

/** Each person: what they weigh, what they said, and one or two questions only for them. */
export function peopleBlocks({ people }: Packet): Block[] {
  if (people.length === 0) return []
  const blocks = people.length > inFull ? list(people.map(personLine)) : people.flatMap(personBlocks)
  return [heading(people.length > 1 ? 'The people, and what to ask them' : 'Whom you meet, and what to ask'), ...blocks]
}

function personBlocks({ person, met, remembered, weighs, asks }: PersonInRound): Block[] {
  return [
    linkedHeading(personWords(person), mailtoAddress(person.email)),
    ...(met && remembered ? [quote(remembered.words, `You met in ${roundAndDay(met.round)} and noted:`)] : []),
    ...(weighs ? [quiet(`${audienceName(person)}, in general: ${lower(weighs)}`)] : []),
    ...list(asks.map((ask) => askWords(ask, true))),
  ]
}

const personLine = ({ person, asks }: PersonInRound) => {
  const [ask] = asks
  return [nameLink(person, 80), ...(person.title ? [`, ${clip(person.title, 60)}`] : []), ...(ask ? [`. ${askWords(ask)}`] : [])]
}

/** A full day: a line for each session with its people, and one question for whoever is met there first. */
export function dayBlocks(scene: Scene, round: Round, { people }: Packet): Block[] {
  if (round.sessions.length < 2) return []
  const asked = new Set<PersonInRound>()
  const rows = round.sessions.slice(0, 12).map(({ start, end, title, interviewers }) => {
    const here = people.filter((one) => interviewers.includes(one.person.name))
    const next = here.find((one) => one.asks.length > 0 && !asked.has(one))
    if (next) asked.add(next)
    const ask = next?.asks[0]
    const words = [title ? clip(title, 100) : '', namesWords(interviewers, 6)].filter((part) => part !== '').join(': ') || 'no title given'
    return [{ strong: `${hoursWords(start, end, zonesOf(scene, round))}: ` }, words, ...(ask ? [`. ${askWords(ask)}`] : [])]
  })
  const inSession = new Set(round.sessions.flatMap(({ interviewers }) => interviewers))
  const others = people.filter(({ person }) => !inSession.has(person.name))
  return [
    heading('The day'),
    ...list(rows),
    ...(others.length > 0
      ? [
          paragraph(
            `Also there: ${namesWords(
              others.map(({ person }) => personWords(person)),
              8,
            )}.`,
          ),
        ]
      : []),
  ]
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
