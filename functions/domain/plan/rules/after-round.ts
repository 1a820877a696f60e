import { quietAt } from '../../time/quiet-hours.ts'
import { atWallTime, type Elapsed, earliest, type Instant, latest, localDate, plus, plusDays, plusWallDays } from '../../time/wall-time.ts'
import { debriefNow, tookPlace } from '../../view/notes/happened.ts'
import type { Application, Interviewer, Round } from '../../view/view.ts'
import { about, knownWhen, nextKey, type Scene, type Served, type Timed } from '../planner-context.ts'
import type { Wish } from '../wish.ts'

const thankWithin = { hours: 24 }

/** Debrief, thanks and last call of every round. */
export const afterRounds = (scene: Scene): Wish[] =>
  scene.timed.flatMap((one) => [...debrief(scene, one), ...thanks(scene, one), ...lastCall(scene, one)])

/** The employer decides on the day of the round or the next: everything after it is drawn together. */
function isDecidedAtOnce({ decisionBy }: Application, { localDate }: Timed): boolean {
  return decisionBy !== null && localDate !== null && decisionBy.date >= localDate && decisionBy.date <= plusDays(localDate, 1)
}

/** So long after the end where they decide at once; where that came out later, then. */
const soonAfter = (application: Application, round: Timed, after: Elapsed): Instant | undefined =>
  isDecidedAtOnce(application, round) && application.decisionBy ? latest(plus(round.end, after), application.decisionBy.knownAt) : undefined

/**
 * The debrief of the whole round: what was noted between two talks of a day, before the last began, leaves that one to be asked about. That
 * nobody came, that it was moved or cut short, is said of all of it.
 */
function wholeDebrief(round: Timed): Round['debrief'] {
  const told = debriefNow(round)
  const lastStart = round.sessions.reduce((last, { start }) => latest(last, start), round.start)
  return told?.happened === 'yes' && told.at < lastStart ? null : told
}

/** What falls into the night waits longer than for its end: whoever worked until ten is not asked at half past seven. */
const morningAfter = '10:00'

interface Asked {
  due: Instant
  minutes: number
  isNextMorning: boolean
}

function debriefAt({ view: { candidate }, zone }: Scene, application: Application, round: Timed): Asked {
  const atOnce = isDecidedAtOnce(application, round)
  const minutes = atOnce ? 10 : round.onSite ? 75 : 30
  const due = plus(round.end, { minutes })
  const night = atOnce ? undefined : quietAt(due, { quiet: candidate.quiet, zone })
  if (!night) return { due, minutes, isNextMorning: false }
  return { due: latest(night.end, atWallTime(localDate(night.end, zone), morningAfter, zone)), minutes, isNextMorning: true }
}

function debrief(scene: Scene, { application, round }: Served<Timed>): Wish[] {
  if (wholeDebrief(round)) return []
  const atOnce = isDecidedAtOnce(application, round)
  const late = knownWhen(round) === 'after'
  const { due, minutes, isNextMorning } = debriefAt(scene, application, round)
  return [
    {
      ...about(scene, { application, round }, 'debrief'),
      due: late ? round.startKnownAt : due,
      // Counted from the usual time, however late the round became known: nobody recalls an interview of last month.
      useBy: plusWallDays(due, 7, scene.zone),
      because: late
        ? 'The interview was over when word of it came in.'
        : atOnce
          ? 'They decide soon, so this comes ten minutes after the end.'
          : isNextMorning
            ? 'It ended late, so this comes the morning after.'
            : reasonOf(minutes),
      notBefore: latest(round.end, round.startKnownAt),
      inQuiet: 'later',
      inBusy: 'after',
    },
  ]
}

const reasonOf = (minutes: number): string => `It comes ${minutes} minutes after the end, while it is fresh.`

/** Who still waits for a thank-you, and until when. */
function openPeople({ interviewers, end }: Timed): { person: Interviewer; met: Instant; mark: Instant }[] {
  return interviewers
    .filter(({ thanked }) => thanked === 'open')
    .map((person) => ({ person, met: person.lastSessionEnd ?? end, mark: plus(person.lastSessionEnd ?? end, thankWithin) }))
    .sort((a, b) => (a.mark < b.mark ? -1 : a.mark > b.mark ? 1 : 0))
}

function thanks(scene: Scene, { application, round }: Served<Timed>): Wish[] {
  const open = openPeople(round)
  // Where nobody is named yet the reminder still comes: somebody was met, and the day runs out all the same.
  if (!tookPlace(round) || (open.length === 0 && round.interviewers.length > 0)) return []
  const given = wholeDebrief(round)
  const notBefore = latest(round.end, round.startKnownAt)
  const threeHours = plus(round.end, { hours: 3 })
  const asked = debriefAt(scene, application, round)
  const usual = asked.isNextMorning
    ? plus(asked.due, { hours: 2 })
    : earliest(threeHours, soonAfter(application, round, { minutes: 10 }) ?? threeHours)
  const due = latest(notBefore, given ? earliest(given.at, usual) : usual)
  const together = knownWhen(round) === 'after' || isDecidedAtOnce(application, round)
  const marks = open.length > 0 ? open.map(({ mark }) => mark) : [plus(round.end, thankWithin)]
  return [
    {
      ...about(scene, { application, round }, 'thanks'),
      due: knownWhen(round) === 'after' ? notBefore : due,
      useBy: marks.at(-1) ?? plus(round.end, thankWithin),
      because:
        given && given.at <= usual
          ? 'Your debrief is in, so your drafts are ready.'
          : 'Thank-yous are best within 24 hours of the interview.',
      notBefore,
      inQuiet: { mark: marks.find((mark) => mark > due) ?? due, otherwise: 'sent' },
      inBusy: 'after',
      ...(together ? { inside: { key: nextKey(scene, round, 'debrief'), when: 'goes-first' as const } } : {}),
    },
  ]
}

function lastCall(scene: Scene, { application, round }: Served<Timed>): Wish[] {
  const open = openPeople(round)
  const next = open.find(({ mark }) => mark > scene.now) ?? open.at(-1)
  if (!next || !tookPlace(round)) return []
  const usual = plus(next.mark, { hours: -4 })
  const soon = soonAfter(application, round, { hours: 2 })
  const due = soon ? earliest(usual, soon) : usual
  const notBefore = latest(soon ? round.end : next.met, round.startKnownAt)
  return [
    {
      ...about(scene, { application, round }, 'last-call'),
      due: latest(due, notBefore),
      useBy: next.mark,
      because: soon
        ? 'They decide soon, so it names whoever is still without a thank-you.'
        : 'It comes four hours before the 24 hours for a thank-you are over, for whoever is still without one.',
      notBefore,
      inQuiet: { mark: next.mark, otherwise: 'evening' },
      inBusy: 'after',
      // A last call before or together with the first reminder says nothing of its own.
      inside: { key: nextKey(scene, round, 'thanks'), when: 'goes-last' },
    },
  ]
}
