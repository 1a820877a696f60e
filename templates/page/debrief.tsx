import type { Happened } from '../../functions/domain/happened.ts'
import { signSchema } from '../../functions/domain/note.ts'
import type { Application, Round } from '../../functions/domain/view.ts'
import type { Zone } from '../../functions/domain/wall-time.ts'
import { whenWords } from '../when.ts'
import { type FieldProblem, Input, Problems, TextArea } from './fields.tsx'
import { Form, type Frame, renderPage } from './layout.tsx'
import { debriefPath, roundPath } from './paths.ts'
import { companyOf, happenedWords, happenings, roundName, signWords } from './words.ts'

/** The form as it was typed: text only, so that a mistake shows the page again with nothing lost. */
export interface DebriefForm {
  happened: Happened
  /** `14:20`: until when one waited for nobody. */
  waitedUntil: string
  people: { key: string; name: string; title: string | null; met: boolean; detail: string }[]
  /** People introduced on the day, one per filled row. */
  added: { name: string; title: string; email: string; detail: string }[]
  redo: string
  doubt: string
  decisionBy: string
  other: string
  signs: string[]
  outcome: string
}

interface DebriefProps {
  frame: Frame
  round: Round
  application: Application
  homeZone: Zone
  form: DebriefForm
  problems: FieldProblem[]
  /** Empty rows for further people. */
  rows: number
}

const WhatHappened = ({ form, problems }: Pick<DebriefProps, 'form' | 'problems'>) => (
  <fieldset>
    <legend>What happened?</legend>
    {happenings.map((key) => (
      <label key={key}>
        <input type="radio" name="happened" value={key} checked={key === form.happened} />
        {happenedWords[key]}
      </label>
    ))}
    <Input
      id="waitedUntil"
      type="time"
      label="Nobody came? Until when did you wait?"
      hint="It goes into the note that asks for another time."
      value={form.waitedUntil}
      problems={problems}
    />
  </fieldset>
)

const PersonMet = ({ person, index }: { person: DebriefForm['people'][number]; index: number }) => (
  <div>
    <label>
      <input type="checkbox" name="met" value={person.key} checked={person.met} />
      {person.name}
      {person.title && <span class="quiet">, {person.title}</span>}
    </label>
    <input type="hidden" name="person" value={person.key} />
    <label for={`detail-${index}`} class="quiet">
      One thing from the talk with {person.name}
    </label>
    <textarea id={`detail-${index}`} name="detail" rows={2}>
      {person.detail}
    </textarea>
  </div>
)

const blank = { name: '', title: '', email: '', detail: '' }

const NewPerson = ({ person, index, problems }: { person: DebriefForm['added'][number]; index: number; problems: FieldProblem[] }) => (
  <fieldset class="card">
    <legend>{index === 0 ? 'Somebody else you met' : `Another person (${index + 1})`}</legend>
    <div class="pair">
      <div>
        <Input id={`new-name-${index}`} name="new-name" label="Name" value={person.name} problems={problems} />
      </div>
      <div>
        <Input id={`new-title-${index}`} name="new-title" label="What they do" value={person.title} problems={problems} />
      </div>
    </div>
    <Input
      id={`new-email-${index}`}
      name="new-email"
      type="email"
      label="Mail address, if you have it"
      value={person.email}
      problems={problems}
    />
    <TextArea id={`new-detail-${index}`} name="new-detail" label="One thing from the talk" value={person.detail} problems={problems} />
  </fieldset>
)

const outcomes = [
  ['', 'Nothing yet'],
  ['next-round', 'They invited me to another round'],
  ['offer', 'They made an offer'],
  ['rejected', 'They said no'],
  ['withdrawn', 'I withdrew'],
] as const

const Met = ({ form, rows, problems }: Pick<DebriefProps, 'form' | 'rows' | 'problems'>) => {
  const added = [...form.added, ...Array.from({ length: rows }, () => blank)]
  return (
    <section aria-labelledby="who">
      <h2 id="who">Who did you meet?</h2>
      <p class="quiet">Everyone ticked gets a draft of their own. Your one detail is what makes it different from the others.</p>
      {form.people.map((person, index) => (
        <PersonMet key={person.key} person={person} index={index} />
      ))}
      {added.map((person, index) => (
        <NewPerson key={index} person={person} index={index} problems={problems} />
      ))}
      <button type="submit" name="more" value="1" class="secondary small" formNoValidate>
        One more person
      </button>
    </section>
  )
}

const Review = ({ form, problems }: Pick<DebriefProps, 'form' | 'problems'>) => (
  <section aria-labelledby="how">
    <h2 id="how">For the next round</h2>
    <TextArea
      id="redo"
      label="Which answer would you give again, and how?"
      hint="The one that went worst, or what you forgot."
      value={form.redo}
      problems={problems}
    />
    <TextArea
      id="doubt"
      label="What may they still wonder about you?"
      hint="Where somebody seemed unconvinced. The next packet prepares you for this one thing."
      value={form.doubt}
      problems={problems}
    />
    <Input
      id="decisionBy"
      type="date"
      label="By when did they say you would hear?"
      hint="The follow-up waits until two business days after it."
      value={form.decisionBy}
      problems={problems}
    />
    <TextArea
      id="other"
      label="Anything else worth keeping"
      hint="What you told them about pay or dates, a promise, a number, what they need."
      value={form.other}
      problems={problems}
    />
    <fieldset>
      <legend>Facts worth remembering</legend>
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
  </section>
)

export const debriefPage = ({ frame, round, application, homeZone, form, problems, rows }: DebriefProps): string =>
  renderPage({
    title: `How did it go? ${companyOf(application)}`,
    frame,
    children: (
      <>
        <h1>How did it go at {companyOf(application)}?</h1>
        <p>
          {roundName(round)}
          {round.start && <>, {whenWords(round.start, round.end, { home: homeZone, theirs: round.zone })}</>}
        </p>
        <p class="quiet">Two minutes. Everything is optional, and you can come back and change it.</p>
        <Problems problems={problems} />
        <Form action={debriefPath(round.id)} frame={frame} label="Debrief">
          {/* The first button of a form is what Enter presses: it must save, not add a row. */}
          <button type="submit" hidden tabIndex={-1} aria-hidden="true">
            Save
          </button>
          <WhatHappened form={form} problems={problems} />
          <Met form={form} rows={rows} problems={problems} />
          <Review form={form} problems={problems} />
          <button type="submit">Save and see the drafts</button>
        </Form>
        {frame.owner && (
          <p>
            <a href={roundPath(round.id)}>Back to the round</a>
          </p>
        )}
      </>
    ),
  })
