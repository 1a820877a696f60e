import { type Meant, meantBy } from '../decide/said-change.ts'
import { changeInDoubt } from '../decide/unread.ts'
import { asUpdateOf } from '../decide/update-of.ts'
import type { Contributed } from '../record/contribution.ts'
import { saidAt } from '../record/contribution-order.ts'
import { isOrdered, type TouchpointKind } from '../sending/touchpoint.ts'
import { latest } from '../time/wall-time.ts'
import { identityOfRound } from '../view/find-round.ts'
import type { Interview } from '../view/view.ts'
import { type Heeded, type Heeding, nothingHeeded } from './heeding.ts'
import type { Act } from './replied.ts'
import type { Command, Reply } from './reply.ts'

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
      return propose('off', words, () => called, heeding)
    case 'moved':
      return propose('moved', words, (interview) => movedTo(interview, heeding), heeding)
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

const called: Meant = { kind: 'cancel', start: null, end: null, doubt: null }

function movedTo(interview: Interview, { reading, message, homeZone }: Heeding): Meant | null {
  const { change, mail } = reading
  const meant = change && meantBy({ ...change, says: 'moves' }, { meeting: interview, homeZone, saidAt: mail?.sentAt ?? message.storedAt })
  return meant?.kind === 'move' ? meant : null
}

/** Kept with each meeting as a change that counts only once the candidate has confirmed it. */
function propose(what: 'off' | 'moved', words: string, meantOf: (interview: Interview) => Meant | null, heeding: Heeding): Heeded {
  const { round } = heeding
  const live = round?.interviews.filter(({ status }) => status === 'on') ?? []
  // Of a day of several talks, nobody can tell which one moved.
  const meant = what === 'moved' && live.length > 1 ? [] : live.flatMap((interview) => inDoubt(interview, meantOf(interview), heeding))
  return meant.length > 0 ? { ...only({ act: 'proposed', what, words }), contributions: meant } : only({ act: 'unclear', what, words })
}

function inDoubt({ identities, start }: Interview, meant: Meant | null, { folded, message }: Heeding): Contributed[] {
  const carriers = folded.filter(({ item, folded: { meeting } }) => identities.includes(item.identity) && meeting?.status === 'on')
  const telling = carriers.filter(({ folded: { meeting } }) => meeting?.base.meeting.start?.instant === start)
  return (telling.length > 0 ? telling : carriers.slice(0, 1)).flatMap((carrier): Contributed[] => {
    const { base, winner } = carrier.folded.meeting ?? {}
    if (!meant || !base || !winner) return []
    const told = { ...base.meeting, start: meant.start, end: meant.end, sessions: [], interviewers: [], meetingUrl: null, location: null }
    const at = latest(message.storedAt, saidAt(winner) || message.storedAt)
    const meeting = asUpdateOf(carrier, meant, told, at)
    const { id: messageId, storedAt } = message
    const contribution = meeting && changeInDoubt({ messageId, storedAt, doubt: 'in-a-reply', meeting, timeZone: base.timeZone })
    return contribution ? [{ identity: carrier.item.identity, contribution }] : []
  })
}
