import type { Material } from '../../../functions/domain/material/material.ts'
import type { Detail, Format, How } from '../../../functions/domain/read/reading.ts'
import type { Debrief } from '../../../functions/domain/record/note.ts'
import { type Instant, plus } from '../../../functions/domain/time/wall-time.ts'
import type { Application, Audience, Interviewer, Round, View } from '../../../functions/domain/view/view.ts'
import { anApplication, aPerson, aRound, aView } from '../sample-view.ts'

/** One application from its first round to the one that a packet is about, as a candidate would tell it. */
export interface Journey {
  name: string
  company: string
  role: string | null
  site: string
  recruiter: string | null
  decisionBy?: string
  rounds: Told[]
  material?: (round: Round) => Material
}

export interface Told {
  start: Instant
  minutes: number
  title: string
  format: Format | null
  /** A link, a number or an address. */
  at: string | null
  people: Met[]
  details?: [Detail['kind'], string][]
  how?: How
  task?: string
  /** Title, minutes from the start, how long, and with whom. */
  sessions?: [string, number, number, string[]][]
  debrief?: Partial<Debrief>
}

export interface Met {
  name: string
  title: string | null
  audience: Audience | null
  detail?: string
  stressed?: string
  focus?: string[]
}

const none = { people: [], redo: null, doubt: null, decisionBy: null, other: null, happened: 'yes' as const }

const mailAt = (site: string, name: string): string => `${name.toLowerCase().replaceAll(' ', '.')}@${site}`

const personOf = (site: string, { name, ...rest }: Met): Interviewer => aPerson(name, { email: mailAt(site, name), ...rest })

const wayTo = (at: string | null): { meetingUrl: string | null; location: string | null } => ({
  meetingUrl: at?.startsWith('https:') ? at : null,
  location: at?.startsWith('https:') ? null : at,
})

function roundOf({ site, company, role, recruiter }: Journey, told: Told, at: number): Round {
  const { start, minutes, title, format, people, details, how, task, sessions, debrief } = told
  const id = `${site}-${at + 1}`
  const shared = {
    details: details?.map(([kind, words]) => ({ kind, words, part: 'mail text' })),
    how,
  }
  const talks = sessions?.map(([name, from, length, interviewers]) => ({
    start: plus(start, { minutes: from }),
    end: plus(start, { minutes: from + length }),
    title: name,
    interviewers,
    identity: id,
  }))
  return aRound(
    id,
    {
      applicationId: site,
      position: at + 1,
      number: at + 1,
      debrief: debrief ? { ...none, ...debrief, at: plus(start, { hours: 3 }) } : null,
      ...shared,
      ...(talks ? { sessions: talks, fullDay: true } : {}),
      ...(how?.by === 'phone' ? { onSite: false } : {}),
    },
    {
      ...wayTo(told.at),
      ...shared,
      title,
      start,
      end: plus(start, { minutes }),
      round: at + 1,
      format,
      company,
      role,
      interviewers: people.map((one) => personOf(site, one)),
      recruiter: recruiter ? { name: recruiter, email: mailAt(site, recruiter) } : null,
      task: task ? { words: task, due: null } : null,
    },
  )
}

export function applicationIn(journey: Journey): Application {
  const { site, company, role, decisionBy, rounds } = journey
  return anApplication(
    rounds.map((told, at) => roundOf(journey, told, at)),
    {
      id: site,
      company,
      role,
      ...(decisionBy ? { decisionBy: { date: decisionBy, knownAt: '2026-11-20T10:00:00Z', from: 'invite' as const } } : {}),
    },
  )
}

export function viewOf(journey: Journey): View {
  const application = applicationIn(journey)
  const last = application.rounds.at(-1)
  return aView([application], journey.material && last ? { material: journey.material(last) } : {})
}
