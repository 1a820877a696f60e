import type { Moment } from '../reading.ts'
import { atWallTime, instantOf, type LocalDate, localDate, localTime, minutesBetween, plus } from '../wall-time.ts'
import { sentencesOf } from './own-words.ts'
import { zoneNamedIn, zoneOfPlace } from './place-zone.ts'
import type { Sheet, Words } from './sheet.ts'
import { datesIn } from './text-dates.ts'
import { durationIn, type FoundTime, timesIn } from './text-times.ts'

/** What a mail without calendar data says of the time. */
export interface Arranged {
  start: Moment | null
  end: Moment | null
  /** Of the label: as stated, else null. */
  zone: string | null
  /** Several times, or a window to choose from. */
  alternatives: boolean
  words: string
  part: string
}

interface Slot {
  date: LocalDate
  time: FoundTime
  words: string
  part: string
}

const none: Arranged = { start: null, end: null, zone: null, alternatives: false, words: '', part: '' }

/** A deadline, a decision, something past: no time of the interview. */
const notTheTime =
  /(?:(?<![\p{L}])(?:by|before|until|no later than|deadline|due|closes?|expires?|submit|bis(?: spätestens)?|spätestens|avant|d'ici|antes d[eo]l?|hasta|até|uiterlijk|voor|entro)\s(?:\p{L}+\s){0,4})$|までに/iu
const past =
  /(?:originally|previously|was (?:scheduled|planned|set|booked)|had (?:been )?(?:scheduled|planned)|moved from|instead of|rather than|rescheduled from|no longer|ursprünglich|statt|anstelle|statt am|bisher|initialement|au lieu|prévu initialement|en lugar de|en vez de|originalmente|anteriormente|ao invés d|em vez d|in plaats van|oorspronkelijk|invece di|originariamente|from|not|can't (?:do|make)|cannot|doesn't work|won't work|sadly|unable)[^.;!?]{0,50}$/iu
const deciding =
  /(?:deci(?:de|sion)|hear (?:back )?from|get back to|be in touch|let you know|outcome|feedback|offer|rückmeldung|bescheid|entscheid|réponse|décision|retour|respuesta|decisión|retorno|resposta|decisão|terugkoppeling|beslis|risposta|esito|riscontro|結果|回答|office hours|out of (?:the )?office|opening hours|available (?:mon|weekdays)|spoke|talked|met on|thanks for)/iu
const windowWords =
  /(?:any ?time|between|zwischen|entre|tussen|\btra\b|from .{3,20} onwards|slots?|options?|which (?:of|time|works)|either|choose|pick|works? best|availab|what time|preference|whichever|suits? you|best for you|or later|ab \d|verfügbar|passt ihnen|optionen|terminvorschläge|créneau|disponib|opciones|horarios|opções|horários|mogelijkheden|beschikbaar|opzioni|候補|ご都合|いずれか)/iu

/** The time of the interview, its zone, and its end by a range or a stated length. */
export function readWhen(sheet: Sheet, place: string | null): Arranged {
  const newest = slotsIn(sheet.lines, sheet)
  const answered = newest.length ? newest : slotsIn(sheet.titles, sheet)
  const slots = answered.length
    ? answered
    : slotsIn(
        sheet.older.filter(({ part }) => part === 'quoted message' || part === 'cover note'),
        sheet,
      )
  const [first] = slots
  if (!first) return none
  const zone = zoneFor(first, slots, sheet, place)
  const distinct = new Set(slots.map((slot) => momentOf(slot, slot.time.zone ?? zone, slot.time.start, sheet).instant))
  if (distinct.size > 1 || isWindow(first, sheet)) return { ...none, alternatives: true, words: first.words, part: first.part }
  const start = momentOf(first, zone, first.time.start, sheet)
  const ranged = slots.find(({ time }) => time.end !== null)
  return {
    start,
    end: endOf(ranged ?? first, start, zone, sheet),
    zone: first.time.offset ? null : zone,
    alternatives: false,
    words: first.words,
    part: first.part,
  }
}

function isWindow({ time, words }: Slot, sheet: Sheet): boolean {
  if (time.end === null)
    return (
      /(?:any ?time|sometime|irgendwann)\s(?:after|before|from|on|between|nach|vor|ab)|(?:any time|anytime)/i.test(words) &&
      !/(?:questions|reach|call me|contact)/i.test(words)
    )
  const length =
    Number(time.end.slice(0, 2)) * 60 + Number(time.end.slice(3)) - (Number(time.start.slice(0, 2)) * 60 + Number(time.start.slice(3)))
  if (windowWords.test(words) && /(?:between|any ?time|zwischen|entre|tussen|availab|choose|pick|slot|suits)/i.test(words))
    return !/(?:take place|confirmed|scheduled for|set for|findet|aura lieu)/i.test(words)
  const stated = durationIn(sheet.sentences.map((line) => line.words).join(' '))
  return length >= 180 && stated !== null && stated.minutes < length / 2
}

export function momentOf({ date, time }: Pick<Slot, 'date' | 'time'>, zone: string | null, clock: string, sheet: Sheet): Moment {
  if (time.offset) {
    const instant = instantOf(`${date}T${clock}:00${time.offset}`)
    return { instant, wall: instant.slice(0, 19), zone: null }
  }
  const at = zone ?? sheet.reader.homeZone
  const instant = atWallTime(date, clock, at)
  return zone
    ? { instant, wall: `${localDate(instant, at)}T${localTime(instant, at)}:00`, zone }
    : { instant, wall: instant.slice(0, 19), zone: null }
}

function endOf(slot: Slot, start: Moment, zone: string | null, sheet: Sheet): Moment | null {
  if (slot.time.end) {
    const end = momentOf(slot, slot.time.zone ?? zone, slot.time.end, sheet)
    return end.instant > start.instant && minutesBetween(start.instant, end.instant) <= 720 ? end : null
  }
  const minutes = lengthIn(sheet)
  if (minutes === null) return null
  const instant = plus(start.instant, { minutes })
  return {
    instant,
    wall: start.zone ? `${localDate(instant, start.zone)}T${localTime(instant, start.zone)}:00` : instant.slice(0, 19),
    zone: start.zone,
  }
}

const oldLength =
  /(?:take-home|assignment|exercise at home|presentation of|prepare|walk|drive|commute|early|prior|aufgabe|vorher|hausaufgabe)/i

function lengthIn(sheet: Sheet): number | null {
  for (const { words } of [...sheet.sentences, ...sheet.titles, ...sheet.older]) {
    const length = durationIn(words)
    if (length && !oldLength.test(words.slice(Math.max(0, words.indexOf(length.words) - 40), words.indexOf(length.words) + 50)))
      return length.minutes
  }
  return null
}

/** Times with the date they belong to: on the same line, on the line before, or the only date of the mail. */
/** "Your interview on Monday has been moved to Wednesday": only what stands behind the "to" counts. */
const movedTo =
  /(?:moved|rescheduled|changed|pushed|shifted|postponed|verschoben|verlegt|reporté|reportée|déplacé|déplacée|cambiad[oa]|reprogramad[oa]|remarcad[oa]|reagendad[oa]|verplaatst|verzet|spostat[oa]|rinviat[oa])[^.;]{0,60}?\s(?:to|auf|au|al?|para|naar)\s/iu
const afterMove = (sentence: string): string => {
  const match = movedTo.exec(sentence)
  const rest = match ? sentence.slice(match.index + match[0].length) : ''
  return /\d/.test(rest) ? rest : sentence
}

export function slotsIn(lines: readonly Words[], sheet: Sheet): Slot[] {
  const found: Slot[] = []
  const lastDate: { date: LocalDate | null; line: number } = { date: null, line: -9 }
  const pending: { time: FoundTime; line: number; words: string; part: string }[] = []
  const onlyDates = new Set<LocalDate>()
  for (const [i, { part, words: whole }] of lines.entries()) {
    for (const sentence of sentencesOf(whole).map(afterMove)) {
      const dates = datesIn(sentence, sheet.dates).filter(
        (date) => !notTheTime.test(sentence.slice(0, date.at)) && !isPast(sentence, date.at),
      )
      if (deciding.test(sentence) && timesIn(sentence, sheet.english).length === 0) continue
      for (const { date, kind } of dates) if (kind !== 'weekday' || dates.length === 1) onlyDates.add(date)
      const times = timesIn(sentence, sheet.english).filter(
        (time) =>
          !notTheTime.test(sentence.slice(0, time.at)) && !isPast(sentence, time.at) && !(deciding.test(sentence) && dates.length === 0),
      )
      for (const time of times) {
        const near = dates.toSorted((a, b) => distance(a, time) - distance(b, time))[0]
        if (near) found.push({ date: near.date, time, words: sentence.slice(0, 200), part })
        else if (lastDate.date && i - lastDate.line <= 3) found.push({ date: lastDate.date, time, words: sentence.slice(0, 200), part })
        else pending.push({ time, line: i, words: sentence.slice(0, 200), part })
      }
      if (dates.length) Object.assign(lastDate, { date: dates.at(-1)?.date ?? null, line: i })
    }
  }
  const [only] = onlyDates
  if (found.length === 0 && onlyDates.size === 1 && only)
    found.push(...pending.map(({ time, words, part }) => ({ date: only, time, words, part })))
  return withoutConversions(found)
}

/** A date in front of the time is nearer than one behind it. */
const distance = (date: { at: number; end: number }, time: FoundTime) =>
  date.at <= time.at ? time.at - date.end : date.at - time.stop + 20

const newSide = /(?:\sto|→|->|auf den|auf|au|al|para|naar|now|neu|jetzt)\s(?:[\p{L}\d,./]+\s){0,4}$/iu

/** "moved from Thursday 3 pm to Friday 4 pm": the side behind the "to" is the new time. */
const isPast = (sentence: string, at: number): boolean => {
  const before = sentence.slice(Math.max(0, at - 60), at)
  if (
    /(?:^|\s)(?:from|von|de|das|dalle|van)\s$/iu.test(before) &&
    !/(?:moved|rescheduled|verschoben|verlegt|déplacé|cambiad\p{L}|remarcad\p{L}|verplaatst|spostat\p{L})[^.]{0,30}$/iu.test(before)
  )
    return false
  const match = past.exec(before)
  // "Instead of Thursday, let us meet on Friday": what comes after the turn is new
  if (match && /,\s(?:let|we|how|could|can|it|you|i|the new|please|wir|nous|on|vamos|podemos|laten|facciamo)(?![\p{L}])/iu.test(match[0]))
    return false
  return match !== null && !newSide.test(before)
}

/** "10 am ET (7 am PT)": the same instant twice, on the other clock the second time. */
function withoutConversions(slots: Slot[]): Slot[] {
  return slots.filter((slot, i) => {
    const twin = slots
      .slice(0, i)
      .find(
        (other) =>
          other.words === slot.words && other.date === slot.date && other.time.zone && slot.time.zone && other.time.zone !== slot.time.zone,
      )
    const own = slots
      .slice(0, i)
      .find(
        (other) =>
          other.words === slot.words &&
          /(?:your time|for you|bei ihnen|pour vous|para ti|your local)/i.test(slot.words.slice(slot.time.stop, slot.time.stop + 24)) &&
          other !== slot,
      )
    return !twin && !own
  })
}

const statedFor =
  /(?:all times|times (?:are|shown|in)|time ?zone|zeitzone|fuseau|huso|fuso|tijdzone|alle zeiten|heures? (?:locale|de)|hora local|timezone|alle tijden|tutti gli orari|タイムゾーン|\(?times? in)/iu

/** As stated with the time, else with another time of the mail, else for all times, else by the address to go to. */
function zoneFor(first: Slot, slots: Slot[], sheet: Sheet, place: string | null): string | null {
  if (first.time.offset) return null
  const beside = first.time.zone ?? slots.find(({ time }) => time.zone)?.time.zone ?? null
  if (beside) return beside
  const lines = [...sheet.lines, ...sheet.titles]
  const line = lines.find(({ words }) => words.includes(first.time.words) && zoneNamedIn(withoutAddress(words)) !== null)
  const onLine = line ? timeZoneWords(line.words) : null
  if (onLine) return onLine
  const all = [...lines, ...sheet.older].find(({ words }) => statedFor.test(words) && zoneNamedIn(words) !== null)
  if (all) return zoneNamedIn(all.words)?.zone ?? null
  const spoken = [...sheet.sentences, ...sheet.older]
    .map(({ words }) => /(?:on|in|at|uses?|our)\s(?:is\s)?(Eastern|Central|Mountain|Pacific|[\p{L} ]{2,20} time)\b/iu.exec(words))
    .find((match) => match && zoneNamedIn(match[1] ?? ''))
  if (spoken?.[1]) return zoneNamedIn(spoken[1])?.zone ?? null
  return place ? zoneOfPlace(place) : null
}

const withoutAddress = (words: string) => words
const timeZoneWords = (words: string): string | null => {
  const match =
    /(?:\(|,\s|\s)((?:[\p{L}/_]+ ){0,3}(?:time|zeit|tijd)|heure (?:de |d')?[\p{L} ]{3,20}|hora (?:de |del )?[\p{L} ]{3,20}|ora (?:di |italiana)[\p{L} ]{0,20}|[\p{Lu}]{2,4}T|CET|CEST|MEZ|GMT|BST|[A-Z][a-z]+\/[A-Z][\p{L}_]+|日本時間)(?:\)|[\s,.;]|$)/u.exec(
      words,
    )
  return match?.[1] ? (zoneNamedIn(match[1])?.zone ?? null) : null
}
