import type { Label } from '../../../../functions/domain/read/verdict/score-label.ts'
import { mail } from '../read-text.ts'
import { type LabelLine, layouts } from './label-layouts.ts'
import type { Labelled, Variant } from './perturbations.ts'

/** The words that a form puts in front of each fact. */
const wordings = [
  { role: 'Role', company: 'Company', people: 'Interviewers', place: 'Location', link: 'Link', when: 'Date', recruiter: 'Recruiter' },
  { role: 'Position', company: 'Employer', people: 'Panel', place: 'Where', link: 'Join', when: 'When', recruiter: 'Your recruiter' },
  {
    role: 'Job title',
    company: 'Organization',
    people: "Who you'll meet",
    place: 'Address',
    link: 'Meeting link',
    when: 'Date and time',
    recruiter: 'Your contact',
  },
  {
    role: 'Position applied for',
    company: 'Hiring company',
    people: 'You will be meeting',
    place: 'Venue',
    link: 'Video call',
    when: 'Interview time',
    recruiter: 'Coordinator',
  },
] as const

const asked = [
  'interview',
  'role',
  'company',
  'interviewers',
  'interviewer titles',
  'start',
  'location',
  'meetingUrl',
  'recruiter',
] as const
export const askedOfLetters: readonly string[] = asked

const inNewYork = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/New_York',
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
})

/** A letter that says nothing but the facts of a label, each behind its own; null where the label knows too little. */
export function letterOf({ label }: Labelled, layout: string, wording: number): Variant | null {
  const { role, company, interviewers, location, meetingUrl, start, recruiter } = label
  const words = wordings[wording]
  const isLatin = !/[^\p{Script=Latin}\p{P}\p{N}\p{S}\s]/u.test(`${role}${company}${interviewers.map(({ name }) => name)}`)
  if (!label.interview || label.allDay || !role || !company || !start || interviewers.length === 0 || !words || !isLatin) return null
  if (interviewers.some(({ name }) => !name.includes(' '))) return null
  const people = interviewers.map(({ name, title }) => (title ? `${name} (${title})` : name)).join(', ')
  const lines: LabelLine[] = [
    { label: words.role, value: role },
    { label: words.company, value: company },
    { label: words.when, value: `${inNewYork.format(new Date(start)).replace(' at ', ', ')} ET` },
    { label: words.people, value: people },
    ...(location ? [{ label: words.place, value: location }] : []),
    ...(meetingUrl ? [{ label: words.link, value: meetingUrl }] : []),
    ...(recruiter?.name ? [{ label: words.recruiter, value: recruiter.name }] : []),
  ]
  const text = `Hello Alex,\n\nthank you for your interest. Here are the details of your interview:\n\n${layouts[layout]?.(lines)}\n\nBest wishes,\nThe hiring team`
  const expected: Label = { ...label, recruiter: recruiter?.name ? { ...recruiter, email: null } : label.recruiter }
  return {
    carrier: 'eml',
    raw: mail({ from: 'Interviews <no-reply@mailer.example>', subject: 'Your interview', date: 'Fri, 20 Nov 2026 10:15:00 -0500', text }),
    label: { ...expected, interviewers: interviewers.map((one) => ({ ...one, email: null })) },
  }
}

export const wordingCount = wordings.length
