import type { Change, Moment, OfferedHour, Reading, SaidTime } from '../read/reading.ts'
import type { Contributed } from '../record/contribution.ts'
import type { Message } from '../record/message.ts'
import { atWallTime, instantOf, type LocalDate, localDate, weekday, type Zone } from '../time/wall-time.ts'
import type { FoldedItem } from '../view/folded-items.ts'
import type { View } from '../view/view.ts'
import { applicationsMeant } from './applications-meant.ts'
import { isOwnHand } from './own-note.ts'
import { changeAlone } from './resolve-change.ts'
import { momentAt } from './said-change.ts'
import { asUpdateOf } from './update-of.ts'

/**
 * While several hours stand open, what the same employer writes of a day, a number or a yes is about these: the round that waits for its time takes
 * it. Empty where it takes none of them and offers no others; undefined where it is about something else.
 */
export function takenOffer(
  [one]: Contributed[],
  { message, reading }: { message: Message; reading: Reading },
  folded: readonly FoldedItem[],
  before: View,
): Contributed[] | undefined {
  const { change, mail, offered } = reading
  if (!one || !change || !mail || !speaksOfOffers(reading, before)) return undefined
  const saidAt = mail.sentAt ?? message.storedAt
  const [target, second] = openOffers(reading, saidAt, folded, before)
  if (!target || second) return undefined
  const { homeZone } = before.candidate
  const isAnswered = mail.answer !== null && mail.answer !== 'next-step'
  const picked = isAnswered ? undefined : pickedFrom(target.hours, change, homeZone)
  if (!picked || picked.start.instant <= saidAt) return isKnown(offered, target.hours) ? [] : undefined
  const { start, end, sure } = picked
  const told = { ...one.contribution.meeting, meetingUrl: change.link ?? one.contribution.meeting.meetingUrl }
  const meeting = asUpdateOf(target.item, { kind: 'move', start, end, doubt: null }, told, saidAt)
  if (!meeting) return undefined
  const { unsure: _, ...contribution } = changeAlone(one.contribution)
  const doubt = sure ? {} : { unsure: true, doubt: 'proposed' as const }
  return [{ identity: target.item.item.identity, contribution: { ...contribution, ...doubt, meeting } }]
}

function speaksOfOffers(reading: Reading, { candidate }: View): boolean {
  const { change, mail, meetings } = reading
  if (!change || !mail || mail.automatic || change.further || isOwnHand(reading, candidate)) return false
  return change.says !== 'off' && change.says !== 'closed' && meetings.every(({ uid }) => uid === null)
}

interface Open {
  item: FoldedItem
  hours: readonly OfferedHour[]
}

/** Of that employer, with an hour that is still to come. */
function openOffers(reading: Reading, saidAt: string, folded: readonly FoldedItem[], before: View): Open[] {
  const waiting = applicationsMeant(reading, before)
    .flatMap(({ rounds }) => rounds.flatMap(({ interviews }) => interviews))
    .filter(({ status, start }) => status === 'on' && start === null)
  return waiting.flatMap(({ identities }) =>
    folded.flatMap((item) => {
      const hours = item.folded.meeting?.base.meeting.offered ?? []
      return identities.includes(item.item.identity) && hours.some(({ start }) => start.instant > saidAt) ? [{ item, hours }] : []
    }),
  )
}

const isKnown = (offered: readonly OfferedHour[] | undefined, hours: readonly OfferedHour[]): boolean =>
  offered?.every(({ start }) => hours.some((known) => known.start.instant === start.instant)) === true

interface Picked {
  start: Moment
  end: Moment | null
  /** In so many words, and nothing in the mail denies it. */
  sure: boolean
}

/** By a day or an hour, else by its number, else what the candidate had picked: to that a mail may say anything. */
function pickedFrom(hours: readonly OfferedHour[], change: Change, homeZone: Zone): Picked | undefined {
  const { times, picks, denies, says, clash } = change
  const isFirm = !denies && !clash && (says === null || says === 'stands' || says === 'moves')
  const named = times.filter(({ side, shift, arrival }) => side !== 'old' && shift === undefined && !arrival)
  const byDay = named.map((said) => ({ said, hour: hourOf(said, hours, homeZone) }))
  // Another day with an hour of its own is a new offer.
  if (byDay.some(({ said, hour }) => !hour && said.date !== null && said.clock !== null)) return undefined
  const taken = byDay.flatMap(({ said, hour }) => (hour ? [{ ...hour, sure: isFirm && !said.open }] : []))
  const ofNumber = (numbers: readonly number[] | undefined, sure: boolean): Picked[] =>
    (numbers ?? []).flatMap((number) => hours[number - 1] ?? []).map((hour) => ({ ...hour, sure }))
  const own = [
    ...ofNumber(picks?.own.numbers, false),
    ...(picks?.own.days ?? [])
      .flatMap((date) => hourOf({ ...anyTime, date }, hours, homeZone) ?? [])
      .map((hour) => ({ ...hour, sure: false })),
  ]
  const ways = [taken, ofNumber(picks?.asked, false), ofNumber(picks?.numbers, isFirm), isFirm ? own : []]
  const told = ways.find(({ length }) => length > 0) ?? []
  const [first] = told
  return told.every(({ start }) => start.instant === first?.start.instant) ? first : undefined
}

const anyTime: SaidTime = { date: null, day: 'weekday', clock: null, until: null, zone: null, offset: null, side: null, open: false }

/** The one of that day, a bare weekday being one of theirs; with an hour of its own, at that hour. */
function hourOf(said: SaidTime, hours: readonly OfferedHour[], homeZone: Zone): OfferedHour | undefined {
  const all = hours.map((hour) => ({ hour, zone: hour.start.zone ?? homeZone })).map((one) => ({ ...one, date: dayOf(one.hour, one.zone) }))
  const { date, clock } = said
  const exact = all.filter((one) => one.date === date)
  const isBare = said.day === 'weekday' || said.day === 'next-weekday'
  const ofDay = date === null ? all : exact.length > 0 || !isBare ? exact : all.filter((one) => weekday(one.date) === weekday(date))
  const there = clock === null ? ofDay : ofDay.filter((one) => one.hour.start.instant === momentOn(said, clock, one.date, one.zone).instant)
  if (there.length > 0 || clock === null || date === null) return there.length === 1 ? there[0]?.hour : undefined
  const [day] = ofDay
  return day && ofDay.every((one) => one.date === day.date) ? { start: momentOn(said, clock, day.date, day.zone), end: null } : undefined
}

const dayOf = ({ start }: OfferedHour, zone: Zone): LocalDate => localDate(start.instant, zone)

function momentOn({ zone, offset }: SaidTime, clock: string, date: LocalDate, known: Zone): Moment {
  const at = zone ?? known
  return momentAt(offset ? instantOf(`${date}T${clock}:00${offset}`) : atWallTime(date, clock, at), at)
}
