import type { Candidate } from '../../functions/domain/access/candidate.ts'
import type { TouchpointKind } from '../../functions/domain/sending/touchpoint.ts'
import type { LocalDate } from '../../functions/domain/time/wall-time.ts'
import { Day } from './parts/at.tsx'
import { renderPage } from './parts/layout.tsx'
import { settingsPath, stopPath, stopPausePath, stopPauseUndoPath, stopUndoPath } from './parts/paths.ts'
import type { Refused } from './parts/problems/refused.ts'
import { kindWords } from './parts/words.ts'
import { PauseFields } from './settings/pause.tsx'

const stranger = { owner: false, gesture: '', open: 0, local: false } as const

/** What nothing else would tell. */
const missed: Partial<Record<TouchpointKind, string>> = {
  card: 'Before each interview, no mail would give you its hour, place and link any more.',
  change: 'No mail would tell you any more that an interview was moved or cancelled.',
}

/** The form carries no gesture: the token in its address is all that one-click unsubscribe has either (RFC 8058 §3.2). */
export const stopPage = ({ kind, token, refused }: { kind: TouchpointKind; token: string; refused?: Refused }): string =>
  renderPage({
    title: 'Stop these mails',
    frame: { ...stranger, refused },
    children: (
      <>
        <h1>Stop “{kindWords[kind]}”?</h1>
        <p>No mail of this kind will come any more. Everything else goes on, and you can switch it on again in the settings.</p>
        {missed[kind] && <p>{missed[kind]}</p>}
        <form method="post" action={stopPath(token)}>
          <button type="submit">Stop this kind of mail</button>
        </form>
        <h2>Or pause all mails for a while</h2>
        <form method="post" action={stopPausePath(token)}>
          <PauseFields />
          <button type="submit" class="secondary">
            Pause
          </button>
        </form>
      </>
    ),
  })

/** Whoever pressed by mistake needs no sign-in either. */
const Undo = ({ action, fields = {} }: { action: string; fields?: Record<string, string> }) => (
  <form method="post" action={action} aria-label="Take back what was just done">
    {Object.entries(fields).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <button type="submit" class="secondary">
      Undo
    </button>
  </form>
)

/** `undo`: the token, where there is something to take back. */
export const stoppedPage = ({ kind, undo }: { kind: TouchpointKind; undo?: string | undefined }): string =>
  renderPage({
    title: 'Stopped',
    frame: stranger,
    children: (
      <>
        <h1>Stopped</h1>
        <p>“{kindWords[kind]}” will not come any more.</p>
        {undo && <Undo action={stopUndoPath(undo)} />}
        <p>
          <a href={settingsPath}>Switch it on again in the settings</a>
        </p>
      </>
    ),
  })

interface Paused {
  until: LocalDate
  /** Where it can be taken back, with the pause there was before. */
  token?: string
  was?: Candidate['pause']
}

export const pausedPage = ({ until, token, was }: Paused): string =>
  renderPage({
    title: 'Paused',
    frame: stranger,
    children: (
      <>
        <h1>
          Paused until <Day date={until} />
        </h1>
        <p>What is still of use then comes afterwards.</p>
        {token && (
          <Undo
            action={stopPauseUndoPath(token)}
            fields={{ until, ...(was && { pauseUntil: was.until, ...(was.all && { all: 'yes' }) }) }}
          />
        )}
        <p>
          <a href={settingsPath}>Go on earlier, in the settings</a>
        </p>
      </>
    ),
  })

/** After taking back: of one kind of mail, or of a pause. */
export const goesOnPage = ({ kind }: { kind?: TouchpointKind }): string =>
  renderPage({
    title: 'Taken back',
    frame: stranger,
    children: (
      <>
        <h1>Taken back</h1>
        <p>{kind ? `“${kindWords[kind]}” comes as before.` : 'Mails come as before.'}</p>
      </>
    ),
  })
