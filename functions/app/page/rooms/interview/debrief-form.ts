import type { DebriefForm, DebriefText } from '../../../../../templates/page/debrief/debrief-people.tsx'
import { type Debrief, debriefSchema, type Outcome, outcomeSchema, signSchema } from '../../../../domain/record/note.ts'
import { type Instant, instantSchema } from '../../../../domain/time/wall-time.ts'
import { debriefNow } from '../../../../domain/view/notes/happened.ts'
import type { Application, Interviewer, Round } from '../../../../domain/view/view.ts'
import { findPerson } from '../../../../domain/who/merge-people.ts'

/** A full day can bring a dozen new faces; more rows than that are no debrief. */
const mostAdded = 20

/** The form as it stands: what was told before, else everyone of the invite ticked. */
export const formOf = (round: Round, application: Application, about: Instant | null): DebriefForm => ({
  about,
  happened: saidOf(round, about)?.happened ?? 'yes',
  waitedUntil: saidOf(round, about)?.waitedUntil ?? '',
  people: round.interviewers.map((person) => ({
    key: person.key,
    name: person.name,
    title: person.title,
    met: metBefore(round, person),
    detail: person.detail ?? '',
    onlyForMe: person.onlyForMe ?? '',
    stressed: person.stressed ?? '',
  })),
  added: [],
  texts: textsOf((name) => round.debrief?.[name] ?? ''),
  decisionBy: round.debrief?.decisionBy ?? '',
  promiseDue: round.debrief?.promiseDue ?? '',
  promiseKept: round.debrief?.promiseKept ?? false,
  signs: round.debrief?.signs ?? [],
  stories: round.debrief?.stories ?? [],
  outcome: application.stopped?.outcome ?? '',
})

const textsOf = (value: (name: DebriefText) => string): DebriefForm['texts'] => ({
  redo: value('redo'),
  forgot: value('forgot'),
  doubt: value('doubt'),
  promise: value('promise'),
  told: value('told'),
  questions: value('questions'),
})

/** That it was moved is said of one start, and is no answer for the next. */
const saidOf = (round: Round, about: Instant | null): Round['debrief'] =>
  round.debrief?.start && round.debrief.start === about ? round.debrief : debriefNow(round)

/** By key: two people of one round may have the same name. Debriefs of before keys were kept know the name alone. */
const metBefore = ({ debrief }: Round, { key, name }: Pick<Interviewer, 'key' | 'name'>): boolean => {
  const people = debrief?.people ?? []
  const said = people.find((person) => person.key === key) ?? people.find((person) => person.key === undefined && person.name === name)
  return said?.met ?? true
}

/**
 * The form as it was sent, over what is stored: a field it does not have stays as stored, and so does one that this tab shows unchanged,
 * since another tab may have written it meanwhile.
 */
export function typedForm(form: FormData, round: Round, application: Application, asked: Instant | null): DebriefForm {
  // As the page stood when it was filled in.
  const about = instantSchema.safeParse(form.get('about')).data ?? asked
  const stored = formOf(round, application, about)
  const typed = (name: string, before: string, n = 0): string => {
    const now = texts(form, name)[n]
    return now === undefined || now === texts(form, `was:${name}`)[n] ? before : now
  }
  const met = new Set(form.getAll('met'))
  const keys = form.getAll('person')
  return {
    about,
    happened: debriefSchema.shape.happened.catch(stored.happened).parse(form.get('happened')),
    waitedUntil: typed('waitedUntil', stored.waitedUntil),
    people: stored.people.map((person) => {
      const n = keys.indexOf(person.key)
      if (n < 0) return person
      return {
        ...person,
        met: met.has(person.key),
        detail: typed('detail', person.detail, n),
        onlyForMe: typed('onlyForMe', person.onlyForMe, n),
        stressed: typed('stressed', person.stressed, n),
      }
    }),
    added: addedIn(form),
    texts: textsOf((name) => typed(name, stored.texts[name])),
    decisionBy: typed('decisionBy', stored.decisionBy),
    promiseDue: typed('promiseDue', stored.promiseDue),
    promiseKept: form.has('promise') ? form.has('promiseKept') : stored.promiseKept,
    signs: form.has('signs') || form.has('sign') ? texts(form, 'sign') : stored.signs,
    stories: form.has('stories') ? texts(form, 'story') : stored.stories,
    outcome: texts(form, 'outcome')[0] ?? '',
  }
}

const texts = (form: FormData, name: string): string[] =>
  form.getAll(name).map((value) => (typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : ''))

function addedIn(form: FormData): DebriefForm['added'] {
  const [titles, emails, details] = [texts(form, 'new-title'), texts(form, 'new-email'), texts(form, 'new-detail')]
  return texts(form, 'new-name')
    .slice(0, mostAdded)
    .map((name, index) => ({ name, title: titles[index] ?? '', email: emails[index] ?? '', detail: details[index] ?? '' }))
    .filter((person) => Object.values(person).some((value) => value !== ''))
}

/** Everyone of the round stays in it, met or not, and the new ones join; a new row that names somebody known tells of them. */
export function debriefOf(form: DebriefForm, round: Round): { debrief: Debrief; outcome: Outcome | null } {
  const rows = form.added.map((row) => ({ ...row, email: row.email.toLowerCase() || null }))
  const meant = new Map(rows.map((row) => [row, findPerson(row, round.interviewers)]))
  const known = round.interviewers.map((person) => {
    const { met = true, detail = '', onlyForMe = '', stressed = '' } = form.people.find(({ key }) => key === person.key) ?? {}
    const row = rows.find((one) => meant.get(one) === person)
    return {
      key: person.key,
      name: person.name,
      email: person.email ?? row?.email ?? null,
      title: person.title ?? (row?.title || null),
      met: met || row !== undefined,
      detail: row?.detail || detail || null,
      ...(onlyForMe && { onlyForMe }),
      ...(stressed && { stressed }),
    }
  })
  const added = rows
    .filter((row) => !meant.get(row))
    .map(({ name, email, title, detail }) => ({ name, email, title: title || null, met: true, detail: detail || null }))
  const { texts: told } = form
  const debrief: Debrief = {
    people: [...known, ...added],
    redo: told.redo || null,
    doubt: told.doubt || null,
    decisionBy: form.decisionBy || null,
    happened: form.happened,
    ...(form.about === null ? {} : { start: form.about }),
    ...(form.happened === 'no-show' && form.waitedUntil !== '' ? { waitedUntil: form.waitedUntil } : {}),
    other: round.debrief?.other ?? null,
    ...(round.debrief?.heard ? { heard: round.debrief.heard } : {}),
    ...(told.forgot && { forgot: told.forgot }),
    ...(told.promise && { promise: told.promise }),
    ...(form.promiseDue && { promiseDue: form.promiseDue }),
    ...(form.promiseKept && { promiseKept: true }),
    ...(told.told && { told: told.told }),
    ...(told.questions && { questions: told.questions }),
    signs: signSchema.options.filter((sign) => form.signs.includes(sign)),
    ...(form.stories.length > 0 && { stories: form.stories }),
  }
  return { debrief, outcome: outcomeSchema.safeParse(form.outcome).data ?? null }
}
