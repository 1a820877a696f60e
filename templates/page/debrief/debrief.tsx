import { signSchema } from '../../../functions/domain/record/note.ts'
import type { Instant, Zone } from '../../../functions/domain/time/wall-time.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import { When } from '../parts/at.tsx'
import { Input, TextArea } from '../parts/fields.tsx'
import { Form, type Frame, renderPage } from '../parts/layout.tsx'
import { debriefPath, roundPath } from '../parts/paths.ts'
import { useProblem } from '../parts/refused.ts'
import { companyOf, happenedWords, happenings, roundName, signWords } from '../parts/words.ts'
import { type DebriefForm, type DebriefText, NewPeople, PersonMet, Stressed, storedOf, Was } from './debrief-people.tsx'

interface DebriefProps {
  frame: Frame
  round: Round
  application: Application
  homeZone: Zone
  form: DebriefForm
  /** The form as stored: what was typed and refused is not stored. */
  stored: DebriefForm
  /** The candidate's own, to tick those that were told. */
  stories: { id: string; title: string }[]
  /** Empty rows for further people. */
  rows: number
}

/** What all parts of the form show. */
type Told = Pick<DebriefProps, 'form' | 'stored'>

const WhatHappened = ({ form, stored }: Told) => (
  <details open={form.happened !== 'yes' || useProblem('waitedUntil') !== undefined}>
    <summary>It didn’t happen, or not as planned</summary>
    <fieldset>
      <legend>What happened?</legend>
      {happenings.map((key) => (
        <label key={key}>
          <input type="radio" name="happened" value={key} checked={key === form.happened} />
          {happenedWords[key]}
        </label>
      ))}
      <Was name="waitedUntil" value={stored.waitedUntil} />
      <Input
        id="waitedUntil"
        type="time"
        label="Nobody came? Until when did you wait?"
        hint="It goes into the note that asks for another time."
        value={form.waitedUntil}
      />
    </fieldset>
  </details>
)

const outcomes = [
  ['', 'Nothing yet'],
  ['next-round', 'They invited me to another round'],
  ['offer', 'They made an offer'],
  ['rejected', 'They said no'],
  ['withdrawn', 'I withdrew'],
] as const

const Text = ({ name, form, stored, label, hint }: { name: DebriefText; label: string; hint?: string } & Told) => (
  <>
    <Was name={name} value={stored.texts[name]} />
    <TextArea id={name} label={label} hint={hint} value={form.texts[name]} />
  </>
)

/** The first screen: what a note is made of, what the next packet starts with, and when to ask. */
const ThreeThings = ({ form, stored }: Told) => (
  <>
    {form.people.map((person, index) => (
      <PersonMet key={person.key} person={person} was={storedOf(stored, person)} index={index} />
    ))}
    <Text name="redo" form={form} stored={stored} label="The answer you would redo" hint="The next packet starts with it." />
    <Was name="decisionBy" value={stored.decisionBy} />
    <Input
      id="decisionBy"
      type="date"
      label="When will they decide?"
      hint="The follow-up waits until two business days after it."
      value={form.decisionBy}
    />
  </>
)

const Stories = ({ form, stories }: Pick<DebriefProps, 'form' | 'stories'>) =>
  stories.length === 0 ? null : (
    <fieldset>
      <legend>Which of your stories did you tell?</legend>
      <input type="hidden" name="stories" value="1" />
      {stories.map(({ id, title }) => (
        <label key={id}>
          <input type="checkbox" name="story" value={id} checked={form.stories.includes(id)} />
          {title}
        </label>
      ))}
      <span class="hint">The next packet brings others: told twice in one company, a story wears thin.</span>
    </fieldset>
  )

const More = ({ form, stored, stories }: Told & Pick<DebriefProps, 'stories'>) => (
  <>
    <Text name="forgot" form={form} stored={stored} label="What you forgot to say" />
    <Text
      name="doubt"
      form={form}
      stored={stored}
      label="Where somebody seemed unconvinced"
      hint="The next packet prepares you for this one thing."
    />
    {form.people.map((person, index) => (
      <Stressed key={person.key} person={person} was={storedOf(stored, person)} index={index} />
    ))}
    <Text name="promise" form={form} stored={stored} label="What you promised" hint="The deck, a reference, a link." />
    <Was name="promiseDue" value={stored.promiseDue} />
    <Input id="promiseDue" type="date" label="By when" hint="I’ll remind you that morning." value={form.promiseDue} />
    {form.texts.promise && (
      <label>
        <input type="checkbox" name="promiseKept" value="1" checked={form.promiseKept} />
        Done
      </label>
    )}
    <Text
      name="told"
      form={form}
      stored={stored}
      label="What you told them"
      hint="Pay, dates, figures, so that you say the same again. It stands on your pages only, in no mail."
    />
    <Text name="questions" form={form} stored={stored} label="What they asked" hint="One a line, as far as you remember." />
    <Stories form={form} stories={stories} />
    <fieldset>
      <legend>Facts worth remembering</legend>
      <input type="hidden" name="signs" value="1" />
      {signSchema.options.map((sign) => (
        <label key={sign}>
          <input type="checkbox" name="sign" value={sign} checked={form.signs.includes(sign)} />
          {signWords[sign]}
        </label>
      ))}
      <span class="hint">Kept for you to look at. I draw no conclusion from them.</span>
    </fieldset>
    <label for="outcome">Have you heard anything?</label>
    <select id="outcome" name="outcome">
      {outcomes.map(([key, words]) => (
        <option key={key} value={key} selected={key === form.outcome}>
          {words}
        </option>
      ))}
    </select>
  </>
)

/** Whoever has something in it, or a mistake to mend, sees it open. */
const opensMore = ({ form, rows, frame }: Pick<DebriefProps, 'form' | 'rows' | 'frame'>): boolean => {
  const { redo: _first, ...further } = form.texts
  const told = Object.values(further).some(Boolean) || form.signs.length + form.stories.length > 0 || form.added.length > 0
  return (
    told ||
    rows > 1 ||
    form.people.length === 0 ||
    form.people.some(({ stressed }) => stressed) ||
    (frame.refused?.problems.length ?? 0) > 0
  )
}

/** Which talk is meant, where the round has moved since it was asked about. */
const About = ({ round, about, homeZone }: Pick<DebriefProps, 'round' | 'homeZone'> & { about: Instant | null }) => {
  const zones = { home: homeZone, theirs: round.zone }
  if (!about || !round.start) return null
  if (about === round.start)
    return (
      <>
        , <When start={round.start} end={round.end} zones={zones} />
      </>
    )
  return (
    <>
      , <When start={about} end={null} zones={zones} />, before it was moved to <When start={round.start} end={round.end} zones={zones} />
    </>
  )
}

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
        <p class="quiet">Three things, two minutes. All of it is optional, and you can come back and change it.</p>
        <Form action={debriefPath(round.id)} frame={frame} label="Debrief" keep>
          {/* The first button of a form is what Enter presses: it must save, not add a row. */}
          <button type="submit" hidden tabIndex={-1} aria-hidden="true">
            Save
          </button>
          {form.about && <input type="hidden" name="about" value={form.about} />}
          <ThreeThings form={form} stored={stored} />
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
