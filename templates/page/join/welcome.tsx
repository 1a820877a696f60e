import type { ComponentChildren } from 'preact'
import type { Candidate } from '../../../functions/domain/access/candidate.ts'
import type { Message } from '../../../functions/domain/record/message.ts'
import type { Zone } from '../../../functions/domain/time/wall-time.ts'
import { Clock } from '../parts/at.tsx'
import { Input, Select } from '../parts/fields.tsx'
import { Form, type Frame, renderPage } from '../parts/layout.tsx'
import { homePath, waysInPath, welcomePath } from '../parts/paths.ts'
import { zoneChoices } from '../parts/zone-choices.ts'
import { Arrived } from '../settings/arrived.tsx'
import { ForwardNow } from '../settings/forward-now.tsx'

/** What was chosen of the nights, or typed. */
export interface Times {
  homeZone: string
  nights: 'night' | 'day' | 'other'
  from: string
  until: string
}

interface WelcomeProps {
  frame: Frame
  candidate: Candidate
  times: Times
  /** Kept already: the form is folded, and what comes next is in front. */
  kept: boolean
  last: Pick<Message, 'id' | 'storedAt'> | undefined
}

const Night = ({ value, words, times }: { value: Times['nights']; words: ComponentChildren; times: Times }) => (
  <label>
    <input type="radio" name="nights" value={value} checked={times.nights === value} />
    {words}
  </label>
)

const TimesForm = ({ frame, times, zone }: Pick<WelcomeProps, 'frame' | 'times'> & { zone: Zone }) => (
  <Form action={welcomePath} frame={frame} label="Where you live and when you sleep">
    <Select
      id="homeZone"
      label="Where you live"
      hint="Every hour I name is on this clock."
      value={times.homeZone}
      choices={zoneChoices([times.homeZone])}
      proposes="zone"
      chooses={(frame.refused?.problems.length ?? 0) === 0}
    />
    <fieldset>
      <legend>When do you sleep? No mail comes then, unless the interview is that near.</legend>
      <Night
        value="night"
        words={
          <>
            At night, <Clock at="21:30" zone={zone} /> to <Clock at="07:30" zone={zone} />
          </>
        }
        times={times}
      />
      <Night
        value="day"
        words={
          <>
            By day, <Clock at="09:00" zone={zone} /> to <Clock at="16:00" zone={zone} />: I work nights
          </>
        }
        times={times}
      />
      <Night value="other" words="Other hours" times={times} />
      <div class="pair">
        <div>
          <Input id="from" type="time" label="Quiet from" value={times.from} />
        </div>
        <div>
          <Input id="until" type="time" label="Quiet until" value={times.until} />
        </div>
      </div>
    </fieldset>
    <button type="submit">That’s right</button>
  </Form>
)

/** The one page after joining: two answers, and then the first invite. */
export const welcomePage = ({ frame, candidate, times, kept, last }: WelcomeProps): string =>
  renderPage({
    title: kept ? 'Forward an invite' : 'Two questions first',
    frame,
    children: (
      <>
        <h1>{kept ? 'Forward one invite now' : `You are in, ${candidate.name.split(' ')[0]}. Two questions first`}</h1>
        {!kept && <TimesForm frame={frame} times={times} zone={candidate.homeZone} />}
        {!kept && <h2>Then forward one invite</h2>}
        <ForwardNow address={candidate.inboxAddress} />
        <Arrived last={last} zone={candidate.homeZone} path={welcomePath} {...(kept ? { done: 'welcome' } : {})} />
        <p>
          <a href={waysInPath}>Have every invite come in by itself</a>: Gmail, Outlook, iCloud, calendars.{' '}
          <a href={homePath}>To your first page</a>
        </p>
      </>
    ),
  })
