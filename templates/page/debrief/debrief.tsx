import { isAboutOffer } from '../../mail/words/words.ts'
import { Form, renderPage } from '../parts/layout.tsx'
import { applicationPath, debriefPath, roundPath } from '../parts/paths.ts'
import { companyOf, roundName } from '../parts/words.ts'
import { About, More, opensMore, ThreeThings } from './debrief-fields.tsx'
import { NewPeople } from './debrief-people.tsx'
import { type DebriefProps, WhatHappened } from './what-happened.tsx'

export const debriefPage = ({ frame, round, application, homeZone, form, stored, rows, stories }: DebriefProps): string =>
  renderPage({
    title: `How did it go? ${companyOf(application)}`,
    frame,
    children: (
      <>
        <h1>How did it go at {companyOf(application)}?</h1>
        <p>
          {roundName(round)}
          <About round={round} about={form.about} homeZone={homeZone} />
        </p>
        <p class="quiet">
          {isAboutOffer(round) ? 'A few things' : 'Three things'}, two minutes. All of it is optional, and you can come back and change it.
        </p>
        <Form action={debriefPath(round.id)} frame={frame} label="Debrief" keep>
          {/* The first button of a form is what Enter presses: it must save, not add a row. */}
          <button type="submit" hidden tabIndex={-1} aria-hidden="true">
            Save
          </button>
          {form.about && <input type="hidden" name="about" value={form.about} />}
          {isAboutOffer(round) && (
            <p>
              <strong>What did they offer, and by when do you answer?</strong>{' '}
              <a href={`${applicationPath(application.id)}#outcome`}>Enter the offer and its day</a>, and I’ll remind you in time.
            </p>
          )}
          <ThreeThings form={form} stored={stored} aboutOffer={isAboutOffer(round)} />
          <button type="submit">Save and see the drafts</button>
          <WhatHappened form={form} stored={stored} />
          <details open={opensMore({ form, rows, frame })}>
            <summary>More, if you like</summary>
            <NewPeople form={form} rows={rows} />
            <More form={form} stored={stored} stories={stories} />
            <button type="submit">Save all of it</button>
          </details>
        </Form>
        {frame.owner && (
          <p>
            <a href={roundPath(round.id)}>Back to the round</a>
          </p>
        )}
      </>
    ),
  })
