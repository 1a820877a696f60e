import type { Change, Moment, OfferedHour, Reading, SaidTime } from '../../read/reading.ts'
import type { Contributed } from '../../record/contribution.ts'
import type { Message } from '../../record/message.ts'
import { atWallTime, instantOf, type LocalDate, localDate, weekday, type Zone } from '../../time/wall-time.ts'
import type { FoldedItem } from '../../view/folded-items.ts'
import type { Application, View } from '../../view/view.ts'
import { applicationsMeant, applicationsWrittenTo } from '../meant/applications-meant.ts'
import { isOwnHand } from '../own-note.ts'
import { changeAlone } from './resolve-change.ts'
import { asItStands, asUpdateOf } from './update-of.ts'
import { momentAt } from './when-meant.ts'

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
  const [target, second] = openOffers(applicationsMeant(reading, before), saidAt, folded)
  if (!target || second) return undefined
  const { homeZone } = before.candidate
  const isAnswered = mail.answer !== null && mail.answer !== 'next-step'
  const picked = isAnswered ? undefined : (pickedFrom(target.hours, change, homeZone) ?? anotherHour(reading))
  if (!picked || picked.start.instant <= saidAt) {
    if (!offered) return undefined
    return isKnown(offered, target.hours) ? [] : toldOf(one, target, offered, saidAt)
  }
  const { start, end, sure } = picked
  const said = { ...one.contribution.meeting, meetingUrl: change.link ?? one.contribution.meeting.meetingUrl }
  const meeting = asUpdateOf(target.item, { kind: 'move', start, end, doubt: null }, said, saidAt)
  if (!meeting) return undefined
  const { unsure: _, ...contribution } = changeAlone(one.contribution)
  const doubt = sure ? {} : { unsure: true, doubt: 'proposed' as const }
  return [{ identity: target.item.item.identity, contribution: { ...contribution, ...doubt, meeting } }]
}

/**
 * What the candidate wrote to them with a copy to us settles nothing: the hour they ask for is kept with those that stand open, so that a plain yes
 * takes it.
 */
export function ownPick(
  [one]: Contributed[],
  { message, reading }: { message: Message; reading: Reading },
  folded: readonly FoldedItem[],
  before: View,
): { contributions: Contributed[]; start: Moment } | undefined {
  const { change, mail } = reading
  if (!one || !change || change.denies || change.further || change.says === 'off' || change.says === 'closed') return undefined
  const saidAt = mail?.sentAt ?? message.storedAt
  const [target, second] = openOffers(applicationsWrittenTo(reading, before), saidAt, folded)
  const picked = target && !second ? pickedFrom(target.hours, change, before.candidate.homeZone) : undefined
  if (!target || !picked || picked.start.instant <= saidAt) return undefined
  const { start, end } = picked
  const others = target.hours.map(({ picked: _, ...hour }) => hour)
  const hours = others.some((hour) => isAt(hour, start)) ? others : [...others, { start, end }]
  const kept = hours.map((hour) => (isAt(hour, start) ? { ...hour, picked: true } : hour))
  return { contributions: toldOf(one, target, kept, saidAt), start }
}

const isAt = ({ start }: OfferedHour, { instant }: Moment): boolean => start.instant === instant

/** The round as it stands, with these hours to choose from. */
function toldOf({ contribution }: Contributed, { item }: Open, offered: OfferedHour[], saidAt: string): Contributed[] {
  const meeting = asItStands(item, saidAt)
  const { unsure: _, ...told } = changeAlone(contribution)
  const { doubts } = contribution
  return meeting
    ? [
        {
          identity: item.item.identity,
          contribution: { ...told, recruiter: null, decisionBy: null, doubts, meeting: { ...meeting, offered } },
        },
      ]
    : []
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
function openOffers(applications: readonly Application[], saidAt: string, folded: readonly FoldedItem[]): Open[] {
  const waiting = applications
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
export function pickedFrom(hours: readonly OfferedHour[], change: Change, homeZone: Zone): Picked | undefined {
  const { times, picks, denies, says, clash, agrees = false } = change
  const isFirm = !denies && !clash && (says === null || says === 'stands' || says === 'moves')
  const named = times.filter(({ side, shift, arrival }) => side !== 'old' && shift === undefined && !arrival)
  const byDay = named.map((said) => ({ said, hour: hourOf(said, hours, homeZone) }))
  // Another day with an hour of its own is a new offer.
  if (byDay.some(({ said, hour }) => !hour && said.date !== null && said.clock !== null)) return undefined
  const taken = byDay.flatMap(({ said, hour }) => (hour ? [{ ...hour, sure: isFirm && !said.open }] : []))
  const ofNumber = (numbers: readonly number[] | undefined, sure: boolean): Picked[] =>
    (numbers ?? []).flatMap((number) => hours[number - 1] ?? []).map((hour) => ({ ...hour, sure }))
  const quoted = [
    ...ofNumber(picks?.own.numbers, agrees),
    ...(picks?.own.days ?? [])
      .flatMap((date) => hourOf({ ...anyTime, date }, hours, homeZone) ?? [])
      .map((hour) => ({ ...hour, sure: agrees })),
  ]
  const kept = hours.filter(({ picked }) => picked).map((hour) => ({ ...hour, sure: agrees }))
  const own = quoted.length > 0 ? quoted : kept
  const ways = [taken, ofNumber(picks?.asked, false), ofNumber(picks?.numbers, isFirm), isFirm ? own : []]
  const told = ways.find(({ length }) => length > 0) ?? []
  const [first] = told
  return told.every(({ start }) => start.instant === first?.start.instant) ? first : undefined
}

/** "Could you do Monday at 10 instead?": none of theirs, in their place. */
function anotherHour({ change, meetings, verdict }: Reading): Picked | undefined {
  const [meeting, second] = meetings
  if (!change || !meeting?.start || second || meeting.allDay) return undefined
  const { denies, clash, says, times } = change
  const isFirm = !denies && !clash && says !== 'perhaps' && times.every(({ open }) => !open)
  return { start: meeting.start, end: meeting.end, sure: isFirm && verdict === 'interview' }
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
