import { signSchema } from '../../../functions/domain/record/note.ts'
import type { Instant } from '../../../functions/domain/time/wall-time.ts'
import { When } from '../parts/at.tsx'
import { Input, TextArea } from '../parts/fields.tsx'
import { signWords } from '../parts/words.ts'
import { type DebriefText, PersonMet, Stressed, storedOf, Was } from './debrief-people.tsx'
import { type DebriefProps, outcomes, type Told } from './what-happened.tsx'

const Text = ({ name, form, stored, label, hint }: { name: DebriefText; label: string; hint?: string } & Told) => (
  <>
    <Was name={name} value={stored.texts[name]} />
    <TextArea id={name} label={label} hint={hint} value={form.texts[name]} />
  </>
)

/** What was told stays, and is asked no more. */
const Kept = ({ form, stored }: Told) => (
  <>
    <Was name="redo" value={stored.texts.redo} />
    <input type="hidden" name="redo" value={form.texts.redo} />
    <Was name="decisionBy" value={stored.decisionBy} />
    <input type="hidden" name="decisionBy" value={form.decisionBy} />
  </>
)

/** The first screen: what a note is made of, what the next packet starts with, and when to ask. After an offer nothing is answered again. */
export const ThreeThings = ({ form, stored, aboutOffer = false }: Told & { aboutOffer?: boolean }) => (
  <>
    {form.people.map((person, index) => (
      <PersonMet key={person.key} person={person} was={storedOf(stored, person)} index={index} />
    ))}
    {aboutOffer ? (
      <Kept form={form} stored={stored} />
    ) : (
      <>
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
    )}
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

export const More = ({ form, stored, stories }: Told & Pick<DebriefProps, 'stories'>) => (
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
export const opensMore = ({ form, rows, frame }: Pick<DebriefProps, 'form' | 'rows' | 'frame'>): boolean => {
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
export const About = ({ round, about, homeZone }: Pick<DebriefProps, 'round' | 'homeZone'> & { about: Instant | null }) => {
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
