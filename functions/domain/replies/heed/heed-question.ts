import { pickedFrom } from '../../decide/change/taken-offer.ts'
import { isOfDay } from '../../decide/meant/nearest.ts'
import { localDate, localTime } from '../../time/wall-time.ts'
import { interviewsOf } from '../../view/find-round.ts'
import { type Answered, answerSaid } from '../../view/questions/answer-said.ts'
import { choiceId } from '../../view/questions/update-questions.ts'
import type { Question } from '../../view/view.ts'
import { type Plain, plainAnswer } from '../plain-answer.ts'
import type { Command, Reply } from '../reply.ts'
import { type Heeded, type Heeding, nothingHeeded } from './heeding.ts'

/** What they say is an answer, where the mail asked. */
const ofTheInterview: ReadonlySet<Command['kind']> = new Set(['off', 'moved', 'not-an-interview'])

interface Asked extends Heeding {
  question: Question
  words: string
}

/**
 * An answer in words to a question of ours does what its button would; what it says beside a yes is no yes. Where it cannot be told which of the
 * answers it is, the question stays open and that is said.
 */
export function heedQuestion({ kept: words, commands }: Reply, heeding: Heeding): Heeded | undefined {
  const { question, view, message } = heeding
  if (!question || words === '' || commands.some(({ kind }) => !ofTheInterview.has(kind))) return undefined
  const isNone = question.about === 'reading' && commands.some(({ kind }) => kind === 'not-an-interview')
  const answer: Answered | undefined = isNone ? { kind: 'no' } : answerIn({ ...heeding, question, words }, plainAnswer(words))
  const said = answer && answerSaid(view, question, answer)
  if (!answer || !said) return { ...nothingHeeded, acts: [{ act: 'unclear', what: 'question', words }] }
  const label = answer.kind === 'choice' ? question.choices.find(({ id }) => id === answer.id)?.label : undefined
  return {
    ...nothingHeeded,
    acts: [
      {
        act: 'settled',
        about: question.cancel || question.unread ? 'vanished' : question.about,
        says: answer.kind,
        words,
        ...(label ? { label } : {}),
        ...(answer.kind === 'start' ? { start: answer.start } : {}),
      },
    ],
    notes: said.map(({ identity, slot, value }) => ({ identity, slot: slot ?? message.id, value })),
  }
}

function answerIn(asked: Asked, plain: Plain): Answered | undefined {
  const { question, reading } = asked
  const { about, choices, among = [] } = question
  if (about === 'start') return startIn(asked)
  if (about === 'application') return applicationIn(asked, plain)
  if (choices.length > 0 && among.length > 0) return oneOfThem(asked, plain)
  const says = reading.change?.says ?? null
  if (choices.some(({ id }) => id === 'more')) {
    if (plain.more) return { kind: 'choice', id: 'more' }
    if (plain.no || plain.none || says === 'stands') return { kind: 'no' }
    return namesOther(asked) ? undefined : plain.moved || says === 'moves' || says === 'later' ? { kind: 'yes' } : undefined
  }
  if (about === 'vanished' || question.cancel || question.unread) {
    if (says === 'off') return { kind: 'yes' }
    if (says === 'stands') return { kind: 'no' }
  }
  if (plain.no || (about === 'update' && says === 'stands')) return { kind: 'no' }
  const isYes = plain.yes || (about === 'update' && plain.moved)
  return isYes && !plain.more && !namesOther(asked) ? { kind: 'yes' } : undefined
}

/** "Yes, but at 11": another hour than the one that was asked about. */
function namesOther(asked: Asked): boolean {
  const { question, reading, homeZone } = asked
  const interview = interviewsOf(asked.view).find(({ identities }) => question.identity !== null && identities.includes(question.identity))
  const at = interview?.pending?.start ?? question.start
  if (!at) return false
  const zone = interview?.zone ?? homeZone
  return (reading.change?.times ?? []).some(
    (said) =>
      said.side !== 'old' &&
      ((said.clock !== null && said.clock !== localTime(at, said.zone ?? zone)) ||
        (said.date !== null && !isOfDay(said, localDate(at, zone)))),
  )
}

/** The hour it names, or the one of those that were offered. */
function startIn(asked: Asked): Answered | undefined {
  const { question, reading, folded, message, homeZone } = asked
  const { change, meetings } = reading
  const { meeting } = folded.find(({ item }) => item.identity === question.identity)?.folded ?? {}
  const zone = meeting?.base.meeting.start?.zone ?? homeZone
  const offered = (meeting?.base.meeting.offered ?? []).filter(({ start }) => start.instant > message.storedAt)
  const picked = change && offered.length > 0 ? pickedFrom(meeting?.base.meeting.offered ?? [], change, homeZone) : undefined
  if (picked) return { kind: 'start', start: picked.start.instant, zone: picked.start.zone ?? zone }
  const [only, second] = meetings
  const { start } = only ?? {}
  return start && !second && !only?.allDay ? { kind: 'start', start: start.instant, zone: start.zone ?? homeZone } : undefined
}

/** By its place in the list. */
const byNumber = ({ reading }: Asked, choices: Question['choices']): string | undefined => {
  const [number, second] = reading.change?.picks?.numbers ?? []
  return number !== undefined && second === undefined ? choices[number - 1]?.id : undefined
}

function applicationIn(asked: Asked, plain: Plain): Answered | undefined {
  const { choices } = asked.question
  const said = asked.words.toLowerCase()
  const [only, second] = choices.filter(({ label }) => said.includes((label.split(', ')[0] ?? label).toLowerCase()))
  const id = only && !second ? only.id : byNumber(asked, choices)
  if (id !== undefined) return { kind: 'choice', id }
  return plain.none || plain.more ? { kind: 'choice', id: null } : undefined
}

/** By its place in the list, else by its day or hour. */
function oneOfThem(asked: Asked, plain: Plain): Answered | undefined {
  const { question, reading, homeZone } = asked
  const ids = new Set(question.choices.map(({ id }) => id))
  if (plain.none || plain.no) return { kind: 'no' }
  if (plain.more && ids.has('more')) return { kind: 'choice', id: 'more' }
  const listed = question.choices.filter(({ id }) => id !== 'no' && id !== 'more')
  const times = reading.change?.times ?? []
  const named = (question.among ?? []).filter((identity) => {
    const interview = interviewsOf(asked.view).find(({ identities }) => identities.includes(identity))
    if (!interview?.start) return false
    const zone = interview.zone ?? homeZone
    const [day, clock] = [localDate(interview.start, zone), localTime(interview.start, zone)]
    return times.some((said) => (said.date === null || isOfDay(said, day)) && (said.clock === null || said.clock === clock))
  })
  const [only, second] = named
  const id = byNumber(asked, listed) ?? (only !== undefined && second === undefined ? choiceId(only) : undefined)
  return id !== undefined && ids.has(id) ? { kind: 'choice', id } : undefined
}
