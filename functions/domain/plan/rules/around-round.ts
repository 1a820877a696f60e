import { isPlaceKnown } from '../../packet/invite-says.ts'
import { lastTold } from '../../sending/shown-facts.ts'
import { touchpointKey } from '../../sending/touchpoint-key.ts'
import { atWallTime, type Instant, latest, localDate, plus, plusDays, plusWallDays } from '../../time/wall-time.ts'
import type { Round } from '../../view/view.ts'
import { mailedAt } from '../history.ts'
import { about, isAnswerToHand, knownWhen, nextKey, type Scene, type Served, type Timed } from '../planner-context.ts'
import { settled } from '../settle.ts'
import type { Wish } from '../wish.ts'
import { nextChange } from './change.ts'
import { tasks } from './tasks.ts'

/** Formats one prepares for over days. */
const longFormats: readonly (string | null)[] = ['presentation', 'case-study', 'superday']

/** Receipt, packet and card of every round, and the reminders of a task. */
export function aroundRounds(scene: Scene): Wish[] {
  const receipts = scene.served.flatMap((one) => receipt(scene, one))
  const timed = scene.timed.filter(({ round }) => ['early', 'late'].includes(knownWhen(round)))
  return [...receipts, ...timed.flatMap((one) => packetAndCard(scene, one)), ...tasks(scene)]
}

function receipt(scene: Scene, { application, round }: Served): Wish[] {
  // What came with an offer is told by the answer to its mail. The summary of a first look is the receipt of what it found; a mail that told of the round before leaves nothing to confirm.
  if (round.status !== 'on' || round.firstLook || round.offerOnly) return []
  const cause = round.startKnownAt ?? round.firstStoredAt
  const told = lastTold(scene.history.mails, round.id)
  if (told && mailedAt(told.mail) < cause) return []
  const byHand = round.byHand.length > 0
  const what = round.taskOnly ? 'task' : 'invite'
  const timed = scene.timed.find((one) => one.round.id === round.id)
  const known = timed ? knownWhen(timed.round) : 'early'
  // During and after a round nothing is owed but the debrief; only the candidate's own hand still gets its answer, inside it.
  if (!byHand && (known === 'during' || known === 'after')) return []
  return [
    {
      ...about(scene, { application, round }, 'receipt'),
      due: cause,
      useBy: plus(cause, { hours: 24 }),
      because: `${byHand ? `You sent in this ${what}` : `A new ${what} came in`}; this is what I read.`,
      notBefore: cause,
      inQuiet: byHand ? 'sent' : 'later',
      inBusy: 'after',
      unlimited: byHand,
      inside: insideOf(scene, round, known),
    },
  ]
}

/** Late invites get one mail, not three; and a packet that goes first has said all a receipt would. */
function insideOf(scene: Scene, round: Round, known: ReturnType<typeof knownWhen>): NonNullable<Wish['inside']> {
  if (known === 'during' || known === 'after') return { key: nextKey(scene, round, 'debrief'), when: 'always' }
  return { key: nextKey(scene, round, 'packet'), when: known === 'late' ? 'always' : 'goes-first' }
}

function packetAndCard(scene: Scene, one: Served<Timed>): Wish[] {
  const packet = packetOf(scene, one)
  const card = cardOf(scene, one)
  const late = knownWhen(one.round) === 'late'
  const packetKey = touchpointKey(packet.subject, 'packet', packet.occasion)
  // Where one travels and hears of it after 18:00 the day before, packet and card would go together: one mail is kinder.
  if (!scene.history.closed(packetKey) && (late || card.due <= packet.due)) card.inside = { key: packetKey, when: 'always' }
  // Moved so late that the card would come together with word of it: that mail is the new card.
  else card.inside = { key: nextChange(scene, one.round), when: 'goes-last' }
  return [packet, card]
}

function packetOf(scene: Scene, { application, round }: Served<Timed>): Wish {
  const late = knownWhen(round) === 'late'
  const long = longFormats.includes(round.format)
  const ahead = long ? plusWallDays(round.start, -5, scene.zone) : plus(round.start, { hours: -48 })
  const atOnce = round.startKnownAt > ahead
  const answers = isAnswerToHand(round)
  return {
    ...about(scene, { application, round }, 'packet'),
    due: atOnce ? settled(round, round.startKnownAt, round.start) : ahead,
    useBy: round.start,
    because: late
      ? 'You heard only hours ahead, so this one mail is receipt, packet and card.'
      : atOnce
        ? `Its time became known less than ${long ? 'five days' : '48 hours'} ahead, so your packet comes at once.`
        : `Your packet comes ${long ? 'five days' : '48 hours'} before it starts.`,
    notBefore: round.startKnownAt,
    inQuiet: answers ? 'sent' : 'earlier',
    inBusy: late ? 'sent' : 'after',
    unlimited: answers,
  }
}

function cardOf(scene: Scene, { application, round }: Served<Timed>): Wish {
  // While nobody has said where it is, it may be across town.
  const isBefore = round.onSite || !isPlaceKnown(round)
  const due: Instant = isBefore
    ? atWallTime(plusDays(localDate(round.start, scene.zone), -1), '18:00', scene.zone)
    : plus(round.start, { minutes: -60 })
  return {
    ...about(scene, { application, round }, 'card'),
    due: latest(due, round.startKnownAt),
    useBy: round.start,
    because: round.onSite
      ? 'You travel there, so the card comes the evening before.'
      : isBefore
        ? 'Nobody has said where it is, so the card comes the evening before.'
        : 'The card comes an hour before it starts.',
    notBefore: round.startKnownAt,
    inQuiet: 'sent',
    inBusy: 'before',
    unlimited: true,
  }
}
