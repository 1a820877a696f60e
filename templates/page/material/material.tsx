import { loosePostings } from '../../../functions/domain/material/belonging.ts'
import type { Material, Of } from '../../../functions/domain/material/material.ts'
import { missingIn } from '../../../functions/domain/material/missing.ts'
import { gapsOf, toldIn } from '../../../functions/domain/material/story-cue.ts'
import type { Application } from '../../../functions/domain/view/view.ts'
import { gapWords } from '../../mail/words/story-words.ts'
import { countWords } from '../../when.ts'
import { Form, type Frame, renderPage } from '../parts/layout.tsx'
import { applicationPath, exportPath, materialPath, newPiecePath, piecePath } from '../parts/paths.ts'
import { applicationName, companyOf } from '../parts/words.ts'
import { HandIn } from './hand-in.tsx'
import { missingWords } from './material-words.ts'

interface MaterialProps {
  frame: Frame
  material: Material
  applications: Application[]
  live: Application[]
  /** What was typed and could not be kept. */
  typed: string
  inboxAddress: string | undefined
}

const Missing = ({ material, live }: Pick<MaterialProps, 'material' | 'live'>) => {
  const all = missingIn(material, live)
  return all.length === 0 ? null : (
    <section aria-labelledby="missing">
      <h2 id="missing">What would help</h2>
      <ul class="plain">
        {all.map(missingWords).map(({ name, href, adds }) => (
          <li key={name}>
            <a href={href}>{name}</a>
            <span class="from">{adds}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const cvWords = ({ value: { positions, skills, languages } }: Of<'cv'>): string =>
  [countWords(positions.length, 'position'), countWords(skills.length, 'skill'), countWords(languages.length, 'language')].join(', ')

const StoryLine = ({ story, applications }: { story: Of<'story'>; applications: Application[] }) => {
  const gaps = gapsOf(story.value)
  const told = applications.filter((one) => toldIn(story.id, one).length > 0)
  return (
    <li>
      <a href={piecePath(story.id)}>{story.value.title || 'Without a title'}</a>
      {told.length > 0 && <span class="from">Told at {told.map(companyOf).join(', ')}.</span>}
      {gaps.length > 0 && <span class="from">{gapWords(gaps)}</span>}
    </li>
  )
}

const Have = ({ frame, material, applications }: Pick<MaterialProps, 'frame' | 'material' | 'applications'>) => {
  const { cv, stance, stories, postings, asks } = material
  const loose = new Set(loosePostings(material, applications))
  const given = applications.flatMap((one) => {
    const own = postings.filter(
      (piece) =>
        !loose.has(piece) &&
        one.rounds.some(({ interviews }) => interviews.some(({ identities }) => identities.includes(piece.identity ?? ''))),
    )
    return own.map((piece) => ({ application: one, piece }))
  })
  const isEmpty = !cv && !stance && stories.length + postings.length + asks.length === 0
  return (
    <section aria-labelledby="have">
      <h2 id="have">What I have</h2>
      {isEmpty && <p>Nothing yet. Everything works without it.</p>}
      <ul class="plain">
        {cv && (
          <li>
            <a href={piecePath(cv.id)}>Your CV</a>
            <span class="from">{cvWords(cv)}</span>
          </li>
        )}
        {stories.map((story) => (
          <StoryLine key={story.id} story={story} applications={applications} />
        ))}
        {given.map(({ application, piece }) => (
          <li key={piece.id}>
            <a href={piecePath(piece.id)}>Posting: {piece.value.title ?? 'without a title'}</a>
            <span class="from">
              For <a href={applicationPath(application.id)}>{applicationName(application)}</a>
            </span>
          </li>
        ))}
        {[...loose].map((piece) => (
          <li key={piece.id}>
            <a href={piecePath(piece.id)}>Posting: {piece.value.title ?? 'without a title'}</a>
            <span class="from">Which application is it for? Choose it there.</span>
          </li>
        ))}
        {asks.map((piece) => (
          <li key={piece.id}>
            <a href={piecePath(piece.id)}>{piece.identity === null ? 'What you ask everywhere' : 'What you ask in one application'}</a>
          </li>
        ))}
        {stance && (
          <li>
            <a href={piecePath(stance.id)}>Pay, place and start</a>
            <span class="from">On your pages alone, in no mail.</span>
          </li>
        )}
      </ul>
      <p class="row">
        <a class="button" href={newPiecePath('story')}>
          Write a story
        </a>
        {!isEmpty && !frame.example && (
          <a class="button" href={exportPath} download="roundtwo-material.json">
            Download all of it
          </a>
        )}
      </p>
    </section>
  )
}

export const materialPage = (props: MaterialProps): string => {
  const { frame, typed, inboxAddress } = props
  return renderPage({
    title: 'Your material',
    frame,
    at: materialPath,
    children: (
      <>
        <h1>Your material</h1>
        <p>Your CV, the postings and your stories. With them a packet speaks of you and of this job.</p>
        <Have {...props} />
        <section aria-labelledby="hand-in">
          <h2 id="hand-in">Hand something in</h2>
          <Form action={materialPath} frame={frame} label="Hand something in" multipart>
            <HandIn typed={typed} />
            <button type="submit">Read it</button>
          </Form>
          {inboxAddress && (
            <p class="quiet">Or mail it to {inboxAddress}, with “CV”, “Posting” or “Story” as the subject; a file can be attached.</p>
          )}
        </section>
        <Missing {...props} />
      </>
    ),
  })
}
