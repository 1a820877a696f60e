import type { Instant } from '../../../functions/domain/time/wall-time.ts'
import type { Happened } from '../../../functions/domain/view/notes/happened.ts'
import { Input, TextArea } from '../parts/fields.tsx'

/** What is told of the round in the candidate's own words. */
export type DebriefText = 'redo' | 'forgot' | 'doubt' | 'promise' | 'told' | 'questions'

interface PersonTold {
  key: string
  name: string
  title: string | null
  met: boolean
  detail: string
  onlyForMe: string
  stressed: string
}

/** The form as it was typed: text only, so that a mistake shows the page again with nothing lost. */
export interface DebriefForm {
  /** The start it is about. */
  about: Instant | null
  happened: Happened
  /** `14:20`: until when one waited for nobody. */
  waitedUntil: string
  people: PersonTold[]
  /** People introduced on the day, one per filled row. */
  added: { name: string; title: string; email: string; detail: string }[]
  texts: Record<DebriefText, string>
  decisionBy: string
  promiseDue: string
  promiseKept: boolean
  signs: string[]
  /** Ids of the stories that were told. */
  stories: string[]
  outcome: string
}

/** What is stored, as this page knows it: on saving, a field that is as it was does not undo what another tab has written. */
export const Was = ({ name, value }: { name: string; value: string }) => <input type="hidden" name={`was:${name}`} value={value} />

interface PersonProps {
  person: PersonTold
  /** The same person as stored. */
  was: PersonTold
  index: number
}

export const PersonMet = ({ person, was, index }: PersonProps) => (
  <fieldset class="card">
    <legend>
      {person.name}
      {person.title && <span class="quiet">, {person.title}</span>}
    </legend>
    <label>
      <input type="checkbox" name="met" value={person.key} checked={person.met} />I met {person.name}
    </label>
    <input type="hidden" name="person" value={person.key} />
    <Was name="detail" value={was.detail} />
    <Input
      id={`detail-${index}`}
      name="detail"
      label="Thank you for talking with me about …"
      hint={`A thing, in a few words. It goes to ${person.name}.`}
      value={person.detail}
    />
    <Was name="onlyForMe" value={was.onlyForMe} />
    <Input id={`onlyForMe-${index}`} name="onlyForMe" label="Only for me" value={person.onlyForMe} />
  </fieldset>
)

/** Rows keep the order of the people: what stands in the second is about the second. */
export const Stressed = ({ person, was, index }: PersonProps) => (
  <>
    <Was name="stressed" value={was.stressed} />
    <Input id={`stressed-${index}`} name="stressed" label={`What mattered most to ${person.name}`} value={person.stressed} />
  </>
)

/** Whoever is not stored yet has told nothing there. */
export const storedOf = ({ people }: DebriefForm, person: PersonTold): PersonTold =>
  people.find(({ key }) => key === person.key) ?? { ...person, detail: '', onlyForMe: '', stressed: '' }

const blank = { name: '', title: '', email: '', detail: '' }

const NewPerson = ({ person, index }: { person: DebriefForm['added'][number]; index: number }) => (
  <fieldset class="card">
    <legend>{index === 0 ? 'Somebody else you met' : `Another person (${index + 1})`}</legend>
    <div class="pair">
      <div>
        <Input id={`new-name-${index}`} name="new-name" label="Name" value={person.name} />
      </div>
      <div>
        <Input id={`new-title-${index}`} name="new-title" label="What they do" value={person.title} />
      </div>
    </div>
    <Input id={`new-email-${index}`} name="new-email" type="email" label="Mail address, if you have it" value={person.email} />
    <TextArea id={`new-detail-${index}`} name="new-detail" label="One thing from the talk" value={person.detail} />
  </fieldset>
)

interface NewPeopleProps {
  form: DebriefForm
  /** Empty rows for further people. */
  rows: number
}

export const NewPeople = ({ form, rows }: NewPeopleProps) => {
  const added = [...form.added, ...Array.from({ length: rows }, () => blank)]
  return (
    <>
      {added.map((person, index) => (
        <NewPerson key={index} person={person} index={index} />
      ))}
      <button type="submit" name="more" value="1" class="secondary small" formNoValidate>
        One more person
      </button>
    </>
  )
}
