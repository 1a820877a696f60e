import { isOrdered, type TouchpointKind } from '../../sending/touchpoint.ts'
import { identityOfRound } from '../../view/find-round.ts'
import { proposeChange } from '../propose-change.ts'
import type { Act } from '../replied.ts'
import type { Command, Reply } from '../reply.ts'
import { type Heeded, type Heeding, nothingHeeded } from './heeding.ts'

/** Does what a reply asks for, or proposes it where it could not be taken back. */
export function heedCommands({ commands, kept }: Reply, heeding: Heeding): Heeded {
  const all = commands.map((command) => heed(command, kept, heeding))
  return {
    acts: all.flatMap(({ acts }) => acts),
    notes: all.flatMap(({ notes }) => notes),
    contributions: all.flatMap(({ contributions }) => contributions),
    stop: all.flatMap(({ stop }) => stop ?? [])[0],
    handed: all.flatMap(({ handed }) => handed ?? [])[0],
  }
}

const only = (act: Act): Heeded => ({ ...nothingHeeded, acts: [act] })

function heed(command: Command, words: string, heeding: Heeding): Heeded {
  switch (command.kind) {
    case 'sent':
      return mark(command.numbers, 'sent', words, heeding)
    case 'skip':
      return mark(command.numbers, 'skipped', words, heeding)
    case 'stop':
      return stop(words, heeding)
    case 'off':
    case 'moved':
      return proposeChange(command.kind, words, heeding) ?? only({ act: 'unclear', what: command.kind, words })
    case 'not-an-interview':
      return only({ act: heeding.round ? 'proposed' : 'unclear', what: 'not-an-interview', words })
    default:
      return material(command)
  }
}

/** An address, or a word or two, is no posting and no story. */
const fewestWords = 6

function material({ kind, text }: Extract<Command, { kind: 'story' | 'posting' }>): Heeded {
  const isWhole = text.split(/\s+/).filter((word) => !word.includes('://')).length >= fewestWords
  return {
    ...only({ act: 'material', what: kind, stored: isWhole, words: text }),
    ...(isWhole ? { handed: { kind, text } } : {}),
  }
}

type Done = Extract<Act, { act: 'marked' }>['done']

/** By the numbers of the mail that is answered, not by who is open today. */
function mark(numbers: readonly number[] | 'all' | 'it', done: Done, words: string, heeding: Heeding): Heeded {
  const { mail, round } = heeding
  const stands = (mail?.numbered ?? []).filter(({ about }) => about === 'person')
  const addressee = numbers === 'it' && stands.length === 0 ? addresseeOf(heeding) : undefined
  if (addressee) return only({ act: 'marked', done, people: [addressee] })
  const isAll = numbers === 'all' || (numbers === 'it' && stands.length === 1)
  const meant = stands.filter(({ number }) => isAll || (typeof numbers !== 'string' && numbers.includes(number)))
  const people = meant
    .flatMap(({ person }) => round?.interviewers.filter(({ key }) => key === person) ?? [])
    .map(({ key, name }) => ({ key, name }))
  const unknown = typeof numbers === 'string' ? [] : numbers.filter((number) => !stands.some((one) => one.number === number))
  const acts: Act[] = [
    ...(people.length > 0 ? [{ act: 'marked' as const, done, people }] : []),
    ...(unknown.length > 0 || people.length === 0 ? [{ act: 'unplaced' as const, numbers: unknown, words }] : []),
  ]
  const identity = round && identityOfRound(round)
  const notes =
    identity === undefined ? [] : people.map(({ key }) => ({ identity, slot: key, value: { kind: 'thanked' as const, person: key, done } }))
  return { acts, notes, contributions: [] }
}

const followUps: ReadonlySet<TouchpointKind> = new Set([
  'nudge',
  'second-nudge',
  'close-offer',
  'cancel-follow-up',
  'new-time',
  'check-in',
  'ask-time',
  'after-no',
])

/** Whom the one draft of a follow-up goes to: it counts as sent with its mail, so that nothing has to be kept. */
function addresseeOf({ mail, round, application }: Heeding): { key: string; name: string } | undefined {
  const name = application?.recruiter?.name ?? round?.organizer?.name ?? application?.recruiter?.email ?? application?.company
  return mail && name && followUps.has(mail.kind) ? { key: '', name } : undefined
}

function stop(words: string, { mail }: Heeding): Heeded {
  if (!mail || isOrdered(mail)) return only({ act: 'unclear', what: 'stop', words })
  return { ...only({ act: 'stopped', kind: mail.kind }), stop: mail.kind }
}
