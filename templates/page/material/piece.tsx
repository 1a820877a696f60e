import type { Piece, PieceKind } from '../../../functions/domain/material/material.ts'
import type { Zone } from '../../../functions/domain/time/wall-time.ts'
import { momentWords } from '../../when.ts'
import { At } from '../parts/at.tsx'
import { Form, type Frame, renderPage } from '../parts/layout.tsx'
import { givePath, materialPath, piecePath } from '../parts/paths.ts'
import { CvRead } from './cv-read.tsx'
import { pieceNames } from './material-words.ts'
import { PieceFields, type PieceForm } from './piece-fields.tsx'

interface PieceProps {
  frame: Frame
  kind: PieceKind
  /** Where the form goes: to the piece, or to the place where a new one is made. */
  action: string
  /** What it is about, where that is not everything. */
  about: string | null
  form: PieceForm
  /** As it stands; null where there is none yet. */
  piece: Piece | null
  editions: Piece[]
  /** What the reader had to say about the file. */
  remarks: string[]
  /** The applications a posting may be for. */
  applications: { id: string; name: string }[]
  /** Those that a posting without one is offered to; the first leads. */
  offered: { id: string; name: string }[]
  homeZone: Zone
}

const Editions = ({ frame, piece, editions, homeZone }: PieceProps) =>
  piece === null || editions.length === 0 ? null : (
    <details>
      <summary>Earlier versions ({editions.length})</summary>
      <ul class="plain">
        {editions.map(({ version, at, value }) => (
          <li key={version}>
            <Form action={`${piecePath(piece.id)}/restore`} frame={frame} label={`The version of ${momentWords(at, homeZone)}`}>
              <input type="hidden" name="version" value={version} />
              <p>
                <At instant={at} zone={homeZone} />
                <span class="from">{beginningOf(value)}</span>
              </p>
              <button type="submit" class="secondary small">
                Take this one back
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </details>
  )

const Offer = ({ frame, piece, offered }: PieceProps) =>
  piece === null || offered.length === 0 ? null : (
    <Form action={givePath(piece.id)} frame={frame} label="Which application is it for?">
      <h2>Which application is it for?</h2>
      <div class="row">
        {offered.map(({ id, name }, at) => (
          <button key={id} type="submit" name="application" value={id} class={at === 0 ? undefined : 'secondary'}>
            {name}
          </button>
        ))}
      </div>
    </Form>
  )

/** Enough to tell two versions apart. */
function beginningOf(value: Piece['value']): string {
  const { kind: _, ...fields } = value
  const words = 'text' in fields ? fields.text : Object.values(fields).flat().filter(Boolean).join(' · ')
  return words.length > 160 ? `${words.slice(0, 160)} …` : words
}

const Delete = ({ frame, piece }: PieceProps) =>
  piece === null ? null : (
    <details>
      <summary>Delete it</summary>
      <Form action={`${piecePath(piece.id)}/delete`} frame={frame} label="Delete it">
        <p>It goes with its earlier versions: for an hour you can have it back, then it is gone for good.</p>
        <button type="submit" class="secondary">
          Delete it
        </button>
      </Form>
    </details>
  )

export const piecePage = (props: PieceProps): string => {
  const { frame, kind, action, about, piece, remarks } = props
  const name = pieceNames[kind]
  return renderPage({
    title: name,
    frame,
    at: materialPath,
    children: (
      <>
        <h1>{name}</h1>
        {about && <p>For {about}.</p>}
        {remarks.map((words) => (
          <p key={words} class="notice">
            {words}
          </p>
        ))}
        <Offer {...props} />
        {piece?.value.kind === 'cv' && <CvRead cv={piece.value} />}
        <Form action={action} frame={frame} id="piece" label={name} multipart={kind === 'cv' || kind === 'posting'} keep={piece === null}>
          <input type="hidden" name="version" value={piece?.version ?? 0} />
          <PieceFields {...props} />
          <button type="submit">Keep it</button>
        </Form>
        <Editions {...props} />
        <Delete {...props} />
        <p>
          <a href={materialPath}>To all your material</a>
        </p>
      </>
    ),
  })
}
