import type { Draft } from '../../functions/domain/drafts/draft.ts'
import type { LetterLanguage, LetterRoute } from '../../functions/domain/drafts/manner.ts'
import type { Recruiter } from '../../functions/domain/read/reading.ts'
import { type Instant, plus, type Zone } from '../../functions/domain/time/wall-time.ts'
import type { Application, Interviewer, Round } from '../../functions/domain/view/view.ts'
import { otherLanguage } from '../mail/sections/drafts/draft-block.ts'
import { momentWords } from '../when.ts'
import { ChosenForm, NoteHead, routeWords, Ways } from './draft-parts.tsx'
import { TextArea } from './parts/fields.tsx'
import { Form, type Frame } from './parts/layout.tsx'
import { draftsPath } from './parts/paths.ts'

export interface PersonDraft {
  person: Interviewer
  draft: Draft
  /** Who is asked to pass it on, when no address is known; null when nobody is known to ask. */
  through: Recruiter | null | undefined
  route: LetterRoute
  language: LetterLanguage
  /** Somebody with an address can be asked to pass it on. */
  canPassOn: boolean
}

export interface DraftsProps {
  frame: Frame
  round: Round
  application: Application
  homeZone: Zone
  now: Instant
  drafts: PersonDraft[]
  /** Where nothing took place, the one note that asks for another time. */
  newTime: Draft | null
  /** One mail to the recruiter with all notes that go that way; null where there are not two. */
  cover: Draft | null
}

const thankedWords = { open: '○ open', sent: '● sent', skipped: '– no note' } as const

/** Where the note to one of them is written. */
export const draftField = (index: number): string => `draft-${index}`

const Mark = ({ lastSessionEnd, homeZone, now }: { lastSessionEnd: Instant | null; homeZone: Zone; now: Instant }) => {
  if (lastSessionEnd === null) return null
  const mark = plus(lastSessionEnd, { hours: 24 })
  return (
    <p class="quiet">
      {now < mark ? 'Best sent by' : 'The first 24 hours were over on'} <time dateTime={mark}>{momentWords(mark, homeZone)}</time>
      {now < mark ? '' : '. A late note is still better than none.'}
    </p>
  )
}

/** One button for each state this person is not in: whatever was marked can be taken back. */
const Marks = ({ entry, round, frame }: { entry: PersonDraft; round: Round; frame: Frame }) => {
  const { person, draft } = entry
  const choices = [
    ['sent', 'I sent it'],
    ['skipped', 'No note to this person'],
    ['open', 'Take that back'],
  ] as const
  return (
    <Form action={draftsPath(round.id)} frame={frame} label={`Note to ${person.name}`}>
      <input type="hidden" name="person" value={person.key} />
      <div class="row">
        {choices
          .filter(([done]) => (person.thanked === 'open' ? done !== 'open' : done === 'open'))
          .map(([done, words]) => (
            <button key={done} type="submit" name="done" value={done} class={done === 'sent' && !draft.gap ? undefined : 'secondary'}>
              {words}
            </button>
          ))}
      </div>
    </Form>
  )
}

/** A draft to change where it stands. */
const PersonNote = ({
  entry,
  id,
  shared,
  round,
  frame,
}: { entry: PersonDraft; id: string; shared: boolean } & Pick<DraftsProps, 'round' | 'frame'>) => {
  const { person, draft, through, route } = entry
  return (
    <>
      {draft.aside && (
        <p class="notice">
          Your note, not in the draft: “{draft.aside}”{draft.asideInOtherLanguage ? ` ${otherLanguage(draft)}` : ''}
        </p>
      )}
      {through !== undefined && <p class="notice">{routeWords(entry, shared)}</p>}
      <ChosenForm entry={entry} id={id} action={draftsPath(round.id)} frame={frame} />
      <Form action={draftsPath(round.id)} frame={frame} label={`The text for ${person.name}`}>
        <NoteHead draft={draft} />
        <input type="hidden" name="person" value={person.key} />
        <TextArea
          id={id}
          name="body"
          label={`Your note to ${person.name}`}
          rows={10}
          value={draft.body}
          attributes={{ class: 'draft', lang: draft.language, 'data-note': id }}
        />
        <p class="notice" data-gap={id} hidden={!draft.gap}>
          Fill what stands in square brackets. Nothing was made up to fill it.
        </p>
        <div class="row">
          <button type="submit" name="keep" value="1" class={draft.gap ? undefined : 'secondary'}>
            Keep my changes
          </button>
        </div>
      </Form>
      {shared && route === 'recruiter' ? null : <Ways draft={draft} id={id} />}
      <p class="quiet">Nothing is sent from here.{person.draft ? ' Empty the text and keep it, and the first draft is back.' : ''}</p>
    </>
  )
}

export const PersonCard = ({ entry, index, props }: { entry: PersonDraft; index: number; props: DraftsProps }) => {
  const { person } = entry
  return (
    <article aria-labelledby={`person-${index}`}>
      <h2 id={`person-${index}`}>
        {person.name}
        {person.title && <small>, {person.title}</small>}
      </h2>
      <p>
        <span class="state">{thankedWords[person.thanked]}</span>
      </p>
      {person.thanked === 'open' && (
        <>
          <Mark lastSessionEnd={person.lastSessionEnd} homeZone={props.homeZone} now={props.now} />
          <PersonNote entry={entry} id={draftField(index)} shared={props.cover !== null} round={props.round} frame={props.frame} />
        </>
      )}
      <Marks entry={entry} round={props.round} frame={props.frame} />
    </article>
  )
}
