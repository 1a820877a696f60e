import type { Draft } from '../../functions/domain/drafts/draft.ts'
import { composePages, mailtoOf } from '../../functions/domain/drafts/mailto.ts'
import { type Choice, Select } from './parts/fields.tsx'
import { Form, type Frame } from './parts/layout.tsx'
import type { PersonDraft } from './person-drafts.tsx'

/** Ways to send a note that is ready; the script keeps them in step with what is typed above them. */
export const Ways = ({ draft, id }: { draft: Draft; id: string }) => {
  const mailto = mailtoOf(draft)
  const ways = [
    ...(mailto ? [{ name: mailto.bodyLeftOut ? 'an empty mail' : 'my mail program', href: mailto.href }] : []),
    ...composePages(draft),
  ]
  return (
    <div class="row" data-ways={id} hidden={draft.gap}>
      <button type="button" data-copy={id} hidden>
        Copy the text
      </button>
      {ways.map(({ name, href }) => (
        <a key={name} href={href} class="button" data-body={id}>
          Open in {name}
        </a>
      ))}
    </div>
  )
}

interface NoteProps {
  draft: Draft
  id: string
  /** Names its text for whoever cannot see it. */
  label: string
}

export const NoteHead = ({ draft }: { draft: Draft }) => (
  <p>
    {draft.to !== null && (
      <>
        To: {draft.to}
        <br />
      </>
    )}
    Subject: {draft.subject}
  </p>
)

/** A draft to read, copy and send. */
export const DraftText = ({ draft, id, label }: NoteProps) => (
  <>
    <NoteHead draft={draft} />
    <label for={id}>{label}</label>
    <textarea id={id} class="draft" readOnly={!draft.gap} rows={12} lang={draft.language} data-note={draft.gap ? id : undefined}>
      {draft.body}
    </textarea>
    {draft.gap && (
      <p class="notice" data-gap={id}>
        Fill what stands in square brackets. Nothing was made up to fill it.
      </p>
    )}
    <Ways draft={draft} id={id} />
    <p class="quiet">Nothing is sent from here.</p>
  </>
)

const languages: readonly Choice[] = [
  ['en', 'English'],
  ['de', 'German'],
  ['fr', 'French'],
  ['es', 'Spanish'],
]

const routesFor = ({ person, through, canPassOn }: PersonDraft): readonly Choice[] => [
  ...(person.email === null ? [] : [['own', `To ${person.email}`] as const]),
  ...(canPassOn ? [['recruiter', `Through ${through?.name ?? 'the recruiter'}`] as const] : []),
  ['copy', 'As text, to copy'],
]

/** How this note goes and in what language. A text already changed keeps its language: it is the candidate's own. */
export const ChosenForm = ({ entry, id, action, frame }: { entry: PersonDraft; id: string; action: string; frame: Frame }) => {
  const { person, route, language } = entry
  return (
    <details>
      <summary>Language and way</summary>
      <Form action={action} frame={frame} label={`How the note to ${person.name} goes`}>
        <input type="hidden" name="person" value={person.key} />
        <input type="hidden" name="routeShown" value={route} />
        <Select id={`${id}-route`} name="route" label="How it goes" choices={routesFor(entry)} value={route} />
        {!person.draft && (
          <>
            <input type="hidden" name="languageShown" value={language} />
            <Select id={`${id}-language`} name="language" label="Language" choices={languages} value={language} />
          </>
        )}
        <button type="submit" name="letter" value="1" class="secondary">
          Use these
        </button>
      </Form>
    </details>
  )
}

/** How a note that does not go to its person's own address reaches them. */
export function routeWords({ person, route, through }: PersonDraft, shared: boolean): string {
  const unknown = person.email === null ? `I know no address for ${person.name}. ` : ''
  const contact = through?.name ?? 'your contact'
  if (route === 'recruiter' && shared) return `${unknown}It goes to ${contact} in one mail with the others, at the end of this page.`
  if (route === 'recruiter') return `${unknown}The draft asks ${contact} to pass it on.`
  return person.email === null
    ? `${unknown}Copy the text, and ask ${contact} how it best reaches ${person.name}; please do not go looking for an address.`
    : 'Copy the text and send it as you like.'
}
