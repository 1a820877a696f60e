import {
  atWallTime,
  earliest,
  type Instant,
  localDate,
  minutesBetween,
  plus,
  plusDays,
  plusWallDays,
  type Zone,
} from '../../time/wall-time.ts'
import type { Question } from '../../view/view.ts'
import type { Scene } from '../planner-context.ts'
import type { Wish } from '../wish.ts'

/** A start within this is asked about at once. */
const urgentMinutes = 48 * 60
/** Grouped questions of a feed come in the early evening, when the day's interviews are over and the day's mails are read. */
const groupHour = '18:00'
/** Where no start sets a limit. */
const patience = 7

/** What is asked, once each; those of a feed together once a day; and the summary of a first look. */
export function questions(scene: Scene): Wish[] {
  const open = scene.view.questions.filter(({ answered, firstLook, inReply }) => !answered && !firstLook && !inReply)
  const [alone, grouped] = [open.filter((one) => !isGrouped(one)), open.filter(isGrouped)]
  return [...alone.map((one) => single(scene.zone, one)), ...groups(scene.zone, grouped), ...summaries(scene)]
}

const isGrouped = ({ feedId, start, storedAt }: Question): boolean =>
  feedId !== null && (start === null || minutesBetween(storedAt, start) > urgentMinutes)

const useByOf = ({ start, storedAt, feedId }: Question, zone: Zone): Instant => {
  if (start && (start > storedAt || feedId)) return start
  // Forwarded after the fact it is still worth an answer: a debrief may hang on it.
  return start ? plus(storedAt, { hours: 24 }) : plusWallDays(storedAt, patience, zone)
}

const ask = (subject: string, due: Instant, useBy: Instant, notBefore: Instant, because: string): Wish => ({
  subject,
  kind: 'question',
  occasion: 1,
  due,
  useBy,
  because,
  notBefore,
  inQuiet: 'later',
  inBusy: 'after',
})

function single(zone: Zone, question: Question): Wish {
  return ask(question.key, question.storedAt, useByOf(question, zone), question.storedAt, question.askedBecause)
}

function groups(zone: Zone, asked: Question[]): Wish[] {
  const byDay = new Map<string, Question[]>()
  for (const question of asked) {
    const key = `${question.feedId}/${groupDay(question.storedAt, zone)}`
    byDay.set(key, [...(byDay.get(key) ?? []), question])
  }
  return [...byDay].map(([subject, together]) => {
    const due = atWallTime(subject.slice(subject.lastIndexOf('/') + 1), groupHour, zone)
    const useBy = earliest(...together.map((one) => useByOf(one, zone)))
    return ask(
      subject,
      due,
      useBy,
      earliest(...together.map((one) => one.storedAt)),
      'Some entries of your calendar feed could not be read for sure.',
    )
  })
}

/** What comes in after the day's group has gone belongs to the next day's. */
const groupDay = (storedAt: Instant, zone: Zone): string => {
  const today = localDate(storedAt, zone)
  return storedAt <= atWallTime(today, groupHour, zone) ? today : plusDays(today, 1)
}

const summaries = ({ view, zone }: Scene): Wish[] =>
  view.feeds.flatMap(({ id, firstLookAt }) =>
    firstLookAt === null
      ? []
      : [
          {
            subject: id,
            kind: 'feed-summary',
            occasion: 1,
            due: firstLookAt,
            useBy: plusWallDays(firstLookAt, patience, zone),
            because: 'Your calendar feed was read for the first time.',
            notBefore: firstLookAt,
            inQuiet: 'later',
            inBusy: 'after',
          } satisfies Wish,
        ],
  )

/** The grouped questions a touchpoint asks: for the mail that renders it. */
export function questionsIn(subject: string, asked: Question[], zone: Zone): Question[] {
  return asked.filter((one) => one.key === subject || (isGrouped(one) && `${one.feedId}/${groupDay(one.storedAt, zone)}` === subject))
}
