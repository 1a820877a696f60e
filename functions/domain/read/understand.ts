import type { Carried } from './carry/carried.ts'
import { isProposal } from './carry/mail/machine-mail.ts'
import { doubtsOf } from './doubts.ts'
import { withAnswer } from './facts/answer/closed-by-answer.ts'
import { readInvitesBesides } from './facts/answer/invites-besides.ts'
import { readLimit } from './facts/answer/offer-deadline.ts'
import { readChange } from './facts/change/change.ts'
import { holdsTime } from './facts/change/held-time.ts'
import { readInstead } from './facts/change/instead/instead.ts'
import { readNewLength } from './facts/change/new-length.ts'
import { readPicks } from './facts/change/picks.ts'
import { withoutMovedStart } from './facts/change/start-of-job.ts'
import { readCompany } from './facts/company/company.ts'
import { isDayTrial, isWholeDay } from './facts/day-trial.ts'
import { readDecisionDate } from './facts/decision-date.ts'
import { readFormat } from './facts/format.ts'
import { resolveName } from './facts/people/agenda-people.ts'
import { withForm } from './facts/people/form-of-address.ts'
import { readInterviewers } from './facts/people/interviewers.ts'
import { meetingOf } from './facts/people/meetings.ts'
import { readNewContact } from './facts/people/new-contact.ts'
import { readRecruiter } from './facts/people/recruiter.ts'
import { readMeetingUrl } from './facts/place/meeting-link.ts'
import { saysAsBefore } from './facts/place/older-place.ts'
import { readLocation } from './facts/place/place.ts'
import { readRole } from './facts/role/role.ts'
import { readRound } from './facts/round.ts'
import { readApart } from './facts/said-apart.ts'
import { readAgenda } from './facts/sessions/agenda.ts'
import { arrangedMeetings } from './facts/sessions/full-day.ts'
import { withoutHandOvers } from './facts/task/hand-over.ts'
import { readSaidOfTask } from './facts/task/said-of-task.ts'
import { asksForTalk, handsInWork, readTask } from './facts/task/task.ts'
import { isFromTestTool } from './facts/task/test-tool.ts'
import { readWhen } from './facts/when.ts'
import { tell, whereAlone } from './how-it-is-told.ts'
import { withoutAnsweredTitle } from './lay-out/older/reply-lines.ts'
import { markedAsOurs, tells, withOursQuoted } from './lay-out/ours.ts'
import { layOut } from './lay-out/page.ts'
import { mailOf } from './mail-told.ts'
import { withAliases } from './names/candidate-name.ts'
import { castOf } from './names/cast/cast.ts'
import { knownNames } from './names/cast/known-people.ts'
import { isOwnCalendar } from './own-calendar.ts'
import type { Evidence, Reader, Reading } from './reading.ts'
import { dateOf, noteTimes, unionOf } from './times-noted.ts'
import { judge } from './verdict/verdict.ts'
import { withoutAddress } from './without-address.ts'

/** Everything the reader makes of what a carrier holds. */
export function understand(received: Carried, told: Reader): Reading {
  const reader = withAliases(received, told)
  const { carried, beside } = withOursQuoted(received, reader)
  const sheet = layOut(carried, reader)
  const evidence: Record<string, Evidence> = {}
  const note = (field: string, fact: Evidence | null) => {
    if (fact?.words) evidence[field] = fact
  }
  const company = withoutAddress(readCompany(sheet, knownNames(sheet)), 'name')
  note('company', company.evidence)
  const cast = castOf(sheet, company.name)
  const place = readLocation(sheet, carried.events[0] ?? null)
  note('location', place.evidence)
  const talk = carried.events.length ? sheet : withoutMovedStart(withoutHandOvers(sheet))
  const agenda = readAgenda(talk, company.name, (name) => resolveName(cast, name))
  const arranged = carried.events.length ? null : readWhen(talk, place.location)
  const meetings = carried.events.length
    ? carried.events.map((event) => meetingOf(event, { sheet, cast, agenda, company: company.name }))
    : arrangedMeetings(talk, cast, arranged, agenda, place.location)
  const sorted = meetings.toSorted((a, b) => ((a.start?.instant ?? '9') < (b.start?.instant ?? '9') ? -1 : 1))
  const met = meetings.length ? unionOf(sorted) : readInterviewers(cast).people
  const people = [...cast.known.map(({ name }) => name), ...met.map(({ name }) => name)]
  const role = withoutAddress(readRole(sheet, company.name, people), 'role')
  note('role', role.evidence)
  const round = readRound(sheet)
  note('round', round.evidence)
  const sessionCount = Math.max(
    carried.events.length > 1 ? sorted.length : 0,
    ...sorted.map(({ sessions }) => sessions.filter(({ aside }) => !aside).length),
    0,
  )
  const format = readFormat(sheet, met, sessionCount, role.role)
  note('format', format.evidence)
  const recruiter = readRecruiter(cast, met, format.format)
  if (recruiter.recruiter) note('recruiter', { part: 'people', words: recruiter.words, sure: recruiter.sure })
  const newContact = carried.events.length ? null : readNewContact(cast)
  note('newContact', newContact?.evidence ?? null)
  note('interviewers', meetings.length ? (readInterviewers(cast).evidence ?? null) : null)
  const date = dateOf(sorted[0], reader)
  const at = sorted[0]?.allDay ? null : (sorted[0]?.start?.instant ?? null)
  const task = readTask(sheet, date ? { on: date, at } : null)
  if (task.task) note('task', { part: task.part, words: task.words, sure: 0.8 })
  const decision = readDecisionDate(sheet, date)
  note('decisionBy', decision.evidence)
  const isDayWithHours = carried.events[0]?.start?.kind === 'date' && sorted[0]?.allDay === false
  noteTimes(note, sorted[0], isDayWithHours ? { part: 'agenda', words: agenda[0]?.words ?? '' } : arranged)
  if (sorted.length === 0) note('meetingUrl', readMeetingUrl(sheet, null).evidence)
  const hasTime =
    arranged === null ? true : arranged.start !== null || arranged.doubt !== null || arranged.alternatives || agenda.length >= 2
  const mail = mailOf(sheet, decision.date)
  const verdict = judge(sheet, {
    role: role.isGuess ? null : role.role,
    guess: role.isGuess ? role.role : null,
    isFramed: role.isFramed ?? false,
    round: round.round,
    company: company.name,
    met,
    hasTime,
    sessions: sessionCount,
    task: task.task !== null,
    handIn: task.task !== null && (handsInWork(sheet, task.task) || (company.name !== null && isFromTestTool(sheet))),
    isRejected: mail?.answer === 'rejection' && mail.said?.against.length === 0,
    isDecided: mail?.answer === 'offer' || mail?.answer === 'on-hold',
    goesOn: mail?.answer === 'next-step',
    hasHour: arranged?.start != null,
    hour: arranged?.words || null,
    location: place.location,
  })
  const addressed = withForm(sheet)
  const change =
    carried.mail && carried.events.length === 0
      ? withAnswer(
          {
            ...readChange(withoutAnsweredTitle(talk)),
            ...readInstead(talk, met, cast.mentions),
            ...readNewLength(talk),
            ...readPicks(talk),
            ...readApart(talk, met, cast.mentions),
          },
          mail,
          sheet,
        )
      : null
  const url = sorted.find(({ meetingUrl }) => meetingUrl)?.meetingUrl ?? null
  const besides = readInvitesBesides(sheet, mail?.said, { role: role.role, company: company.name, meetings: sorted })
  const inOwnWords =
    verdict.verdict === 'not' && !change
      ? {}
      : tell(sheet, {
          said: [company.name, role.role, place.location, url, ...sorted.map(({ title }) => title)].filter((one) => one !== null),
          people: met.map(({ name }) => name),
          meetings: sorted,
          brief: task.task?.words ?? null,
          where: { meetingUrl: url ?? change?.instead?.meetingUrl ?? null, location: place.location },
        })
  const moves = change
    ? { moves: change.says === 'later' || change.says === 'moves', ...(change.calledOff ? { toBeMoved: true } : {}) }
    : {}
  const asBefore = change !== null && saysAsBefore(talk)
  const isDay = sorted.length === 1 && (isDayTrial(talk) || isWholeDay(talk))
  const isHeld = change !== null && sorted.length > 0 && holdsTime(talk)
  const method =
    carried.events[0]?.method ?? (isProposal(carried.mail) ? 'counter' : change?.says === 'off' || change?.calledOff ? 'cancel' : null)
  return {
    ...verdict,
    source: carried.source,
    language: sheet.language,
    method,
    timeZone: sorted[0]?.start?.zone ?? null,
    company: company.name,
    role: role.role,
    ...(besides ? { invitesFor: besides } : {}),
    round: round.round,
    format: format.format,
    interviewers: met.map(addressed),
    recruiter: recruiter.recruiter && addressed(recruiter.recruiter),
    ...(newContact ? { newContact: addressed(newContact.contact) } : {}),
    task: task.task,
    ...(task.task && sorted.length === 0 && !arranged?.alternatives && !asksForTalk(sheet) ? { taskOnly: true } : {}),
    ...(carried.mail ? readSaidOfTask(sheet) : {}),
    ...(mail && !mail.answer && decision.date === null && (sorted.length === 0 || verdict.verdict === 'unsure') ? readLimit(sheet) : {}),
    decisionBy: decision.date,
    ...inOwnWords,
    meetings: sorted.map((meeting) => ({
      ...meeting,
      interviewers: meeting.interviewers.map(addressed),
      method: meeting.method ?? method,
      ...moves,
      ...(isHeld ? { askedFor: true } : {}),
      ...(asBefore && !meeting.location && !meeting.meetingUrl ? { asBefore } : {}),
      ...(isDay && meeting.end === null && !meeting.allDay ? { lastsDay: true } : {}),
    })),
    ...(sorted.length === 0 && arranged?.offered ? { offered: arranged.offered } : {}),
    ...(sorted.length === 0 && arranged?.doubt && !arranged.alternatives ? whereAlone(sheet, place.location) : {}),
    doubts: doubtsOf(sheet, sorted, company.others, arranged),
    ...(change ? { change } : {}),
    ...(carried.report === undefined ? {} : { report: carried.report }),
    evidence,
    mail: mail && {
      ...mail,
      // It is a no for one job and an invitation for another, and not one or the other.
      ...(besides && mail.said ? { said: { ...mail.said, against: [] } } : {}),
      ...markedAsOurs(carried, reader, beside, beside === undefined || tells(beside, change?.says != null, sorted.length > 0)),
    },
    ...(isOwnCalendar(carried, sheet.reader.ownMarks ?? []) ? { ours: true } : {}),
  }
}
