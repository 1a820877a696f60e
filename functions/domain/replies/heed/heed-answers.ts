import { datesIn } from '../../read/times/days/text-dates.ts'
import type { NoteValue, Told } from '../../record/note.ts'
import { factsIn } from '../../sending/shown-facts.ts'
import { type LocalDate, localDate } from '../../time/wall-time.ts'
import { identityOfRound } from '../../view/find-round.ts'
import type { Act } from '../replied.ts'
import type { Reply } from '../reply.ts'
import { type Heeded, type Heeding, type LookBack, nothingHeeded } from './heeding.ts'

type Answer = Extract<Act, { act: 'answer' }>

/** Keeps numbered answers as the page would. Whom or what a number stands for was fixed by the mail that is answered. */
export function heedAnswers({ answers }: Reply, heeding: Heeding): Heeded {
  if (answers.size === 0) return nothingHeeded
  const { mail, round, message } = heeding
  const said = [...answers].map(([number, words]) => ({ number, words, stands: mail?.numbered?.find((one) => one.number === number) }))
  const isLookBack = (mail?.numbered ?? []).some(({ about }) => about === 'met')
  const isAsked = (mail?.kind === 'debrief' || isLookBack) && round !== undefined
  const acts = said.map(({ number, words, stands }): Act => {
    if (!isAsked || !stands) return { act: 'unplaced', numbers: [number], words }
    if (stands.about !== 'person') return { act: 'answer', about: stands.about, words, ...dated(stands.about, words, heeding) }
    const person = round.interviewers.find(({ key }) => key === stands.person)
    return person
      ? { act: 'answer', about: 'person', person: person.key, name: person.name, words }
      : { act: 'unplaced', numbers: [number], words }
  })
  const kept = acts.filter((one): one is Answer => one.act === 'answer')
  if (kept.length === 0 || !round || !mail) return { ...nothingHeeded, acts }
  if (isLookBack) return { ...nothingHeeded, acts, lookBack: lookBackIn(kept) }
  const value: NoteValue = { kind: 'told', ...toldIn(kept), ...startOf(heeding) }
  return { acts, notes: [{ identity: identityOfRound(round), slot: message.id, value }], contributions: [] }
}

/** Only what was answered: the rest stays as it was told before. */
const lookBackIn = (answers: readonly Answer[]): LookBack =>
  Object.fromEntries(answers.map(({ about, words }) => [about, words])) as LookBack

function toldIn(answers: readonly Answer[]): Told {
  const redo = answers.find(({ about }) => about === 'redo')?.words
  const decisionBy = answers.find(({ about }) => about === 'decision')?.date
  return {
    people: answers.flatMap(({ person, name, words }) =>
      person !== undefined && name !== undefined ? [{ key: person, name, detail: words }] : [],
    ),
    ...(redo === undefined ? {} : { redo }),
    ...(decisionBy === undefined ? {} : { decisionBy }),
  }
}

/** The start that the answered mail told of. */
export function startOf({ mail, round }: Heeding): { start?: string } {
  const start = mail && round ? (factsIn(mail, round.id)?.start ?? round.start) : null
  return start ? { start } : {}
}

/** The one day that an answer names; of several nobody can tell which. Counted from the day it was written. */
function dated(about: Answer['about'], words: string, { reading, message, homeZone }: Heeding): { date?: LocalDate } {
  if (about !== 'decision') return {}
  const anchor = localDate(reading.mail?.sentAt ?? message.storedAt, homeZone)
  const days = [...new Set(datesIn(words, { anchor, monthFirst: homeZone.startsWith('America/') }).map(({ date }) => date))]
  const [day, second] = days.filter((date) => date >= anchor)
  return day !== undefined && second === undefined ? { date: day } : {}
}
