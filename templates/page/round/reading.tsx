import type { Reading } from '../../../functions/domain/read/reading.ts'
import type { Zone } from '../../../functions/domain/time/wall-time.ts'
import { When } from '../parts/at.tsx'
import { Contact, Fact, formatOf, OutsideLink } from './facts.tsx'

const percent = (sure: number): string => `${Math.round(sure * 100)} %`

const verdictWords = { interview: 'An interview of yours', not: 'Not an interview of yours', unsure: 'I cannot tell' } as const

const Meetings = ({ reading, homeZone }: { reading: Reading; homeZone: Zone }) => (
  <>
    {reading.meetings.map(({ uid, title, start, end, location, meetingUrl, method }, index) => (
      <Fact
        key={`${uid} ${index}`}
        label={method === 'cancel' ? 'Cancels' : 'Meeting'}
        evidence={index === 0 ? reading.evidence.start : undefined}
      >
        {title ?? 'without a title'}
        <br />
        {start === null ? (
          'no start is stated'
        ) : (
          <When start={start.instant} end={end?.instant ?? null} zones={{ home: homeZone, theirs: start.zone }} />
        )}
        {location && (
          <>
            <br />
            {location}
          </>
        )}
        {meetingUrl && (
          <>
            <br />
            <OutsideLink url={meetingUrl} />
          </>
        )}
      </Fact>
    ))}
  </>
)

/** What was understood of a message, from which words, and how sure. */
export const Read = ({ reading, homeZone }: { reading: Reading; homeZone: Zone }) => {
  const { evidence } = reading
  const people = reading.interviewers.map(({ name, title }) => (title ? `${name} (${title})` : name)).join(', ')
  return (
    <section aria-labelledby="read">
      <h2 id="read">What I read in it</h2>
      <p>
        <strong>{verdictWords[reading.verdict]}</strong>, sure to {percent(reading.sure)} that it is one.
      </p>
      {reading.why.length > 0 && (
        <ul>
          {reading.why.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <dl class="facts">
        <Meetings reading={reading} homeZone={homeZone} />
        <Fact label="Company" evidence={evidence.company}>
          {reading.company ?? 'not named'}
        </Fact>
        <Fact label="Role" evidence={evidence.role}>
          {reading.role ?? 'not named'}
        </Fact>
        <Fact label="Format" evidence={evidence.format}>
          {formatOf(reading.format)}
        </Fact>
        <Fact label="People" evidence={evidence.interviewers}>
          {people || 'nobody is named'}
        </Fact>
        {reading.recruiter && (
          <Fact label="Contact" evidence={evidence.recruiter}>
            <Contact recruiter={reading.recruiter} />
          </Fact>
        )}
        {reading.task && (
          <Fact label="Task" evidence={evidence.task}>
            {reading.task.words}
          </Fact>
        )}
      </dl>
      {reading.doubts.map(({ words }) => (
        <p class="notice" key={words}>
          {words}
        </p>
      ))}
    </section>
  )
}
