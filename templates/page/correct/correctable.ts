import type { Interview } from '../../../functions/domain/view/view.ts'

/** What the form of an interview shows and changes. */
export type Correctable = Pick<
  Interview,
  | 'identity'
  | 'company'
  | 'role'
  | 'taskOnly'
  | 'round'
  | 'format'
  | 'start'
  | 'end'
  | 'allDay'
  | 'endAssumed'
  | 'zone'
  | 'how'
  | 'meetingUrl'
  | 'location'
  | 'recruiter'
  | 'task'
  | 'decisionBy'
  | 'interviewers'
  | 'sessions'
  | 'details'
  | 'edit'
  | 'evidence'
  | 'differences'
>

/** An interview that nobody has told anything of yet. */
export const nothingKnown: Correctable = {
  identity: '',
  company: null,
  role: null,
  round: null,
  format: null,
  start: null,
  end: null,
  allDay: false,
  endAssumed: false,
  zone: null,
  meetingUrl: null,
  location: null,
  recruiter: null,
  task: null,
  decisionBy: null,
  interviewers: [],
  sessions: [],
  evidence: {},
  differences: [],
}
