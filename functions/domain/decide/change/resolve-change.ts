import type { Meeting, Reading } from '../../read/reading.ts'
import type { Contributed } from '../../record/contribution.ts'
import type { Contribution } from '../../record/interview.ts'
import type { Message } from '../../record/message.ts'
import type { FoldedItem } from '../../view/folded-items.ts'
import { bestFact, inOrder } from '../../view/interview/better-fact.ts'
import type { Interview, View } from '../../view/view.ts'
import { type Addressed, addressedMeetings, knownMeetings, meetingWithMoreWords } from '../meant/addressed-meeting.ts'
import { isDated } from '../meant/dated-task.ts'
import { inKnownWords } from '../meant/known-words.ts'
import type { Meant } from './said-change.ts'
import { asItStands, asUpdateOf } from './update-of.ts'

/** A mail that changes a meeting by words alone is told as an update of the meeting it means; where that is in doubt, the candidate says. */
export function resolveChange(
  contributed: Contributed[],
  { message, reading }: { message: Message; reading: Reading },
  folded: readonly FoldedItem[],
  before: View,
): Contributed[] {
  if (contributed.some(({ contribution }) => contribution.meeting.postponed))
    return contributed.flatMap((each) => putOffElsewhere(each, { message, reading }, folded, before) ?? [each])
  const [one] = contributed
  const addressed = one ? addressedMeetings(reading, message, before) : []
  if (!one || addressed.length === 0)
    return contributed.map(({ identity, contribution }) => ({
      identity,
      contribution: inKnownWords(contribution, reading, message, before),
    }))
  const several = isChoice(addressed, before) || addressed.some(({ unsaid }) => unsaid) ? { unsure: true, oneOfSeveral: true } : {}
  const updates = addressed.flatMap(({ interview, meant, unsaid, apart }): Contributed[] => {
    const doubt = meant.doubt
      ? { unsure: true, doubt: meant.doubt, ...(meant.doubt === 'moved-or-more' ? { oneOfSeveral: true } : {}) }
      : {}
    const open = meant.doubt !== null || unsaid === true || (addressed.length > 1 && !apart)
    // What the candidate says of one of several is kept with one identity; what is plain is told to every carrier.
    return carriersOf(interview, folded)
      .slice(0, open ? 1 : undefined)
      .flatMap((target) => {
        const meeting = asUpdateOf(
          target,
          meant,
          apart ? bare(one.contribution.meeting) : one.contribution.meeting,
          reading.mail?.sentAt ?? message.storedAt,
        )
        return meeting
          ? [
              {
                identity: target.item.identity,
                contribution: { ...inTheWay(changeAlone(one.contribution), meant), ...doubt, ...several, meeting },
              },
            ]
          : []
      })
  })
  return updates.length > 0 ? [...updates, ...oneMore(one, addressed)] : contributed
}

/**
 * A title that says "postponed", of an entry nobody knew, is about the meeting that is known under another uid: at its hour that one waits for
 * a new time, and another hour may be where it moves, or one more. Undefined where there is none.
 */
function putOffElsewhere(
  one: Contributed,
  { message, reading }: { message: Message; reading: Reading },
  folded: readonly FoldedItem[],
  before: View,
): Contributed[] | undefined {
  const { meeting } = one.contribution
  const isCopied = isCopy(one, folded, before)
  if (!meeting.postponed || !meeting.start || (isHeardOf(one, folded) && !isCopied)) return undefined
  const addressed = knownMeetings(meeting, reading, message, before)
  const saidAt = meeting.dtstamp ?? meeting.lastModified ?? message.storedAt
  const { feedId: _, ...told } = changeAlone(one.contribution)
  const updates = addressed.flatMap(({ interview, meant }) =>
    carriersOf(interview, folded)
      .slice(0, meant.doubt ? 1 : undefined)
      .flatMap((target): Contributed[] => {
        const update = asUpdateOf(target, meant, meeting, saidAt)
        const doubt = meant.doubt ? { unsure: true, oneOfSeveral: true, doubt: meant.doubt } : {}
        return update ? [{ identity: target.item.identity, contribution: { ...told, feed: false, ...doubt, meeting: update } }] : []
      }),
  )
  return updates.length > 0 ? [...updates, ...oneMore(one, addressed, isCopied)] : undefined
}

/** A meeting is known under that very uid. */
const isHeardOf = ({ identity }: Contributed, folded: readonly FoldedItem[]): boolean =>
  folded.some(({ item, folded: { meeting } }) => item.identity === identity && meeting)

/** The candidate's own entry for what somebody else invites to. */
const isCopy = ({ identity }: Contributed, folded: readonly FoldedItem[], { applications }: View): boolean =>
  folded.some(({ item, own }) => own && item.identity === identity) &&
  applications.some(({ rounds }) =>
    rounds.some(({ interviews }) =>
      interviews.some(({ identities }) => identities.includes(identity) && invitedBy(identities, folded).length > 0),
    ),
  )

const invitedBy = (identities: readonly string[], folded: readonly FoldedItem[]): FoldedItem[] =>
  folded.filter(({ item, own, folded: { meeting } }) => !own && meeting && identities.includes(item.identity))

/** A reply that only says more about a known meeting is kept with it for its words and for what it gives to prepare, and changes nothing else. */
export function moreWords(
  [one]: Contributed[],
  { message, reading }: { message: Message; reading: Reading },
  folded: readonly FoldedItem[],
  before: View,
): Contributed[] {
  const interview = meetingWithMoreWords(reading, message, before)
  const [target] = interview ? carriersOf(interview, folded) : []
  const known = target && asItStands(target, reading.mail?.sentAt ?? message.storedAt)
  if (!one || !known) return []
  const meeting = { ...known, meetingUrl: reading.change?.link ?? known.meetingUrl }
  const { unsure: _, ...told } = changeAlone(one.contribution)
  const task = withBriefBefore(one.contribution.task, target)
  return [{ identity: target.item.identity, contribution: { ...told, recruiter: null, decisionBy: null, inWords: true, task, meeting } }]
}

/** "The slides by Friday, please" goes on with the brief that came before, and keeps its day where it names none. */
function withBriefBefore(task: Contribution['task'], { folded: { facts } }: FoldedItem): Contribution['task'] {
  const before = bestFact(inOrder(facts), (one) => one.task)?.value
  if (!task || !before) return task
  const words = [before.words, task.words].find((one) => one.includes(before.words) && one.includes(task.words))
  return { ...(isDated(task) ? task : before), words: words ?? `${before.words}\n\n${task.words}` }
}

/** Of a reply that tells what becomes of a known meeting, its change alone counts: the rest is known better than a few words say it. */
export const changeAlone = ({ taskOnly: _, ...told }: Contribution): Contribution => ({
  ...told,
  company: null,
  role: null,
  round: null,
  format: null,
  task: null,
  doubts: told.doubts.filter(({ about }) => about !== 'start' && about !== 'company'),
})

/** The way that is said instead, with what the mail says of that way. */
const inTheWay = (told: Contribution, { instead }: Meant): Contribution =>
  !instead?.by || told.how?.by === instead.by ? told : { ...told, how: { by: instead.by } }

/** Where and with whom, it says of one of several. */
const bare = (told: Meeting): Meeting => ({ ...told, interviewers: [], sessions: [], meetingUrl: null, location: null, end: null })

/** A day that is called off as a whole is no choice between its talks. */
const isChoice = (addressed: readonly Addressed[], { applications }: View): boolean =>
  addressed.length > 1 &&
  !addressed.every(({ apart }) => apart) &&
  (addressed.some(({ meant }) => meant.kind === 'move') ||
    !applications.some(({ rounds }) =>
      rounds.some(({ interviews }) => addressed.every(({ interview }) => interviews.some((one) => one.identity === interview.identity))),
    ))

/** It moved, or it is one more: stored as both, and the candidate's answer lets one of them count. The candidate's own entry is there in either case. */
function oneMore(one: Contributed, addressed: readonly Addressed[], isCopied = false): Contributed[] {
  const open = addressed.find(({ meant }) => meant.doubt === 'moved-or-more')?.meant
  if (!open) return []
  const meeting = { ...one.contribution.meeting, start: open.start, end: open.end }
  const choice = isCopied ? {} : { oneOfSeveral: true, oneMore: true }
  return [{ identity: one.identity, contribution: { ...one.contribution, meeting, unsure: true, ...choice, doubt: 'moved-or-more' } }]
}

/** All that tell the present time of a meeting, as words are about the meeting: a carrier left out would hold on to it. */
const carriersOf = (interview: Interview, folded: readonly FoldedItem[]): FoldedItem[] => {
  const all = folded.filter((one) => interview.identities.includes(one.item.identity) && one.folded.meeting)
  const invited = invitedBy(interview.identities, folded)
  const carriers = invited.length > 0 ? invited : all
  const telling = carriers.filter(
    ({ folded: { meeting } }) => meeting?.status === 'on' && meeting.base.meeting.start?.instant === interview.start,
  )
  return telling.length > 0 ? telling : carriers.slice(0, 1)
}
