import type { ComponentChildren } from 'preact'
import type { Zone } from '../../../functions/domain/time/wall-time.ts'
import { isTalk } from '../../../functions/domain/view/is-talk.ts'
import type { Interview, Interviewer } from '../../../functions/domain/view/view.ts'
import { audienceName } from '../../playbook/audiences.ts'
import { type FieldName, fields, fieldText } from '../correct/fields.ts'
import { Day, When } from '../parts/at.tsx'
import { Due } from './due.tsx'
import { Contact, Fact, MailTo, OutsideLink } from './facts.tsx'

const Person = ({ person }: { person: Interviewer }) => (
  <li>
    {person.name}
    {person.title && `, ${person.title}`}
    {person.audience && <span class="quiet"> ({audienceName(person).toLowerCase()})</span>}
    {person.email && (
      <span class="from">
        <MailTo mail={person.email} />
      </span>
    )}
    {person.addedLater && <span class="from">added by you</span>}
  </li>
)

const Hour = ({ interview, homeZone }: { interview: Interview; homeZone: Zone }) => {
  if (interview.start === null) return <>not known yet</>
  if (interview.allDay) return <>an entry for the whole day, without an hour</>
  return (
    <>
      <When start={interview.start} end={interview.end} zones={{ home: homeZone, theirs: interview.zone }} />
      {interview.endAssumed && <span class="from">No end is stated; an hour is assumed.</span>}
    </>
  )
}

/** These stand within the fact before them, or go without saying. */
const within: ReadonlySet<FieldName> = new Set(['event', 'end', 'zone', 'recruiterEmail', 'taskDueOn', 'taskDueAt'])

const missing: Partial<Record<FieldName, string>> = { company: 'not named', role: 'not named', format: 'not stated' }

/** Work to hand in, or an offer, may have no hour and no kind of talk, and nobody misses them. */
const isMissed = (name: FieldName, { start, format, ...of }: Interview): boolean =>
  isTalk(of) || !((name === 'start' && start === null) || (name === 'format' && format === null))

/** Facts that are more than their text. */
const shown: Partial<Record<FieldName, (interview: Interview, homeZone: Zone) => ComponentChildren>> = {
  start: (interview, homeZone) => <Hour interview={interview} homeZone={homeZone} />,
  meetingUrl: ({ meetingUrl }) => meetingUrl && <OutsideLink url={meetingUrl} />,
  task: (interview, homeZone) =>
    interview.task && (
      <>
        {interview.task.words}
        <span class="from">
          Due: <Due of={interview} zone={homeZone} />
        </span>
      </>
    ),
  decisionBy: ({ decisionBy }) => decisionBy && <Day date={decisionBy} />,
  recruiterName: ({ recruiter }) => (recruiter?.name || recruiter?.email ? <Contact recruiter={recruiter} /> : null),
}

/** What is known of one interview, and from which words; what the candidate entered is marked as theirs. */
export const InterviewFacts = ({ interview, homeZone }: { interview: Interview; homeZone: Zone }) => (
  <dl class="facts">
    {fields
      .filter(({ name }) => !within.has(name) && isMissed(name, interview))
      .flatMap((field) => {
        const { name, label } = field
        const text = fieldText(field, field.text(interview, homeZone)) || missing[name]
        const words = shown[name]?.(interview, homeZone) || text
        if (!words) return []
        const own = interview.edit?.[name] !== undefined
        return [
          <Fact
            key={name}
            label={name === 'start' ? 'When' : label}
            evidence={own ? undefined : interview.evidence[field.evidence ?? name]}
          >
            {words}
            {own && <span class="from">entered by you</span>}
          </Fact>,
        ]
      })}
    {(interview.interviewers.length > 0 || isTalk(interview)) && (
      <Fact label="People" evidence={interview.evidence.interviewers}>
        {interview.interviewers.length === 0 ? (
          'nobody is named'
        ) : (
          <ul>
            {interview.interviewers.map((person) => (
              <Person key={person.key} person={person} />
            ))}
          </ul>
        )}
      </Fact>
    )}
  </dl>
)
