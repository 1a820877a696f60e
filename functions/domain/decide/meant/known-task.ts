import type { Reading, Task } from '../../read/reading.ts'
import type { Contributed } from '../../record/contribution.ts'
import type { Message } from '../../record/message.ts'
import type { NoteValue } from '../../record/note.ts'
import { minutesBetween } from '../../time/wall-time.ts'
import { isOneEmployer } from '../../view/applications.ts'
import type { FoldedItem } from '../../view/folded-items.ts'
import type { Application, Round, View } from '../../view/view.ts'
import { employerDomain } from '../../who/employer-domain.ts'
import { changeAlone } from '../change/resolve-change.ts'
import { asItStands } from '../change/update-of.ts'
import { isAnswer } from '../own-note.ts'
import { applicationsMeant } from './applications-meant.ts'
import { isDated } from './dated-task.ts'

/** What becomes of work that was given before, and of its reminders. */
export interface KnownTask {
  contributions: Contributed[]
  identity: string
  notes: { identity: string; slot: string; value: NoteValue }[]
  does: 'received' | 'dropped' | 'changed'
}

/**
 * What a message says of work that is open changes that work, and makes no second one: its brief stays the one that was written first. It is
 * about it where it stands in its thread, or says what can only be said of work that is known.
 */
export function saidOfKnownTask(
  [one]: readonly Contributed[],
  { message, reading }: { message: Pick<Message, 'storedAt'>; reading: Reading },
  folded: readonly FoldedItem[],
  view: View,
): KnownTask | undefined {
  const round = openTask(reading, message, view)
  const target = round && folded.find(({ item, folded: { meeting } }) => meeting && taskIdentities(round).includes(item.identity))
  const known = target && asItStands(target, reading.mail?.sentAt ?? message.storedAt)
  const brief = target && (target.folded.meeting?.base.task ?? target.folded.facts.find(({ task }) => task)?.task)
  if (!one || !known || !brief) return undefined
  const identity = target.item.identity
  if (reading.ofTask === 'received')
    return {
      contributions: [],
      identity,
      notes: [{ identity, slot: 'task', value: { kind: 'task', done: 'handed-in' } }],
      does: 'received',
    }
  const { dueOn, dueAt, ahead } = isDated(reading.task)
    ? reading.task
    : reading.ofTask === 'no-rush'
      ? undated
      : { ahead: undefined, ...(reading.limit ?? brief) }
  const { unsure: _, ...told } = changeAlone(one.contribution)
  const isDropped = reading.ofTask === 'dropped'
  const contribution = {
    ...told,
    recruiter: null,
    decisionBy: null,
    inWords: true,
    ...(round.taskOnly ? { taskOnly: true } : {}),
    task: { words: brief.words, dueOn, dueAt, ...(ahead ? { ahead } : {}) },
    meeting: isDropped ? { ...known, method: 'cancel' as const } : known,
  }
  return { contributions: [{ identity, contribution }], identity, notes: [], does: isDropped ? 'dropped' : 'changed' }
}

const undated: Omit<Task, 'words'> = { dueOn: null, dueAt: null }

/** The one piece of work that is open, where the message speaks of it and arranges no talk. */
function openTask(reading: Reading, message: Pick<Message, 'storedAt'>, view: View): Round | undefined {
  const { mail, meetings, furtherWork, ofTask, taskOnly, limit } = reading
  if (!mail || furtherWork || meetings.some(({ uid }) => uid !== null)) return undefined
  const isTold = meetings.length === 0 && (ofTask !== undefined || (taskOnly && isAnswer(mail.subject)))
  const speaksOfIt = ofTask === 'received' || isTold || (limit !== undefined && meetings.length < 2 && isAnswer(mail.subject))
  if (!speaksOfIt) return undefined
  const isReminded = ofTask === 'reminded'
  const openIn = (applications: readonly Application[]): Round[] =>
    applications.flatMap(({ rounds }) =>
      rounds.filter((round) => isOpen(round, message.storedAt) || (isReminded && isAhead(round, message.storedAt))),
    )
  const applications = applicationsMeant(reading, view)
  // "Wednesday at noon is fine": where a talk is to come, or to be arranged, it may be the hour of that.
  if (meetings.length > 0 && limit && applications.some(({ rounds }) => rounds.some((one) => isTalkToCome(one, message.storedAt))))
    return undefined
  const meant = openIn(applications)
  // A test tool may name nobody, and calls the job as it likes: it writes of the one test there is.
  const mayBeAny = isReminded || (ofTask === 'received' && employerDomain(mail.from.email) === null)
  const open = meant.length === 0 && mayBeAny ? openIn(view.applications.filter((one) => isOfCompany(reading.company, one))) : meant
  return open.length === 1 ? open[0] : undefined
}

const isTalkToCome = ({ taskOnly, status, start }: Round, at: string): boolean =>
  !taskOnly && status !== 'cancelled' && (start === null || start > at)

const isOfCompany = (company: string | null, one: Application): boolean => company === null || isOneEmployer({ company, domain: null }, one)

/** Work of a talk that is still to come. */
const isAhead = ({ taskOnly, status, task, start }: Round, at: string): boolean =>
  !taskOnly && status === 'on' && task !== null && !task.handedInAt && start !== null && start > at

const isOpen = ({ taskOnly, status, task }: Round, at: string): boolean =>
  taskOnly === true &&
  status === 'on' &&
  task !== null &&
  !task.handedInAt &&
  (task.due === null || minutesBetween(task.due, at) < keptOpen)

/** That it has arrived is said some days after its day as well. */
const keptOpen = 14 * 24 * 60

const taskIdentities = ({ interviews }: Round): string[] => interviews.flatMap(({ identities }) => identities)
