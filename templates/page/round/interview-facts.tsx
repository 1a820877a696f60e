import type { Zone } from '../../../functions/domain/time/wall-time.ts'
import type { Interview, Interviewer } from '../../../functions/domain/view/view.ts'
import { audienceName } from '../../playbook/audiences.ts'
import { whenWords } from '../../when.ts'
import { Fact, formatOf, OutsideLink } from './facts.tsx'

const Person = ({ person }: { person: Interviewer }) => (
  <li>
    {person.name}
    {person.title && `, ${person.title}`}
    {person.audience && <span class="quiet"> ({audienceName(person).toLowerCase()})</span>}
    {person.email && <span class="from">{person.email}</span>}
    {person.addedLater && <span class="from">added by you</span>}
  </li>
)

const When = ({ interview, homeZone }: { interview: Interview; homeZone: Zone }) => {
  if (interview.start === null) return <>not known yet</>
  if (interview.allDay) return <>an entry for the whole day, without an hour</>
  return (
    <>
      <time dateTime={interview.start}>{whenWords(interview.start, interview.end, { home: homeZone, theirs: interview.zone })}</time>
      {interview.endAssumed && <span class="from">No end is stated; an hour is assumed.</span>}
    </>
  )
}

/** What is known of one interview, and from which words. */
export const InterviewFacts = ({ interview, homeZone }: { interview: Interview; homeZone: Zone }) => {
  const { evidence } = interview
  return (
    <dl class="facts">
      <Fact label="When" evidence={evidence.start}>
        <When interview={interview} homeZone={homeZone} />
      </Fact>
      <Fact label="Company" evidence={evidence.company}>
        {interview.company ?? 'not named'}
      </Fact>
      <Fact label="Role" evidence={evidence.role}>
        {interview.role ?? 'not named'}
      </Fact>
      <Fact label="Format" evidence={evidence.format}>
        {formatOf(interview.format)}
      </Fact>
      {interview.meetingUrl && (
        <Fact label="Join" evidence={evidence.meetingUrl}>
          <OutsideLink url={interview.meetingUrl} />
        </Fact>
      )}
      {interview.location && (
        <Fact label="Place" evidence={evidence.location}>
          {interview.location}
        </Fact>
      )}
      <Fact label="People" evidence={evidence.interviewers}>
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
      {interview.recruiter && (
        <Fact label="Contact" evidence={evidence.recruiter}>
          {[interview.recruiter.name, interview.recruiter.email].filter(Boolean).join(', ')}
        </Fact>
      )}
      {interview.task && (
        <Fact label="Task" evidence={evidence.task}>
          {interview.task.words}
        </Fact>
      )}
    </dl>
  )
}
