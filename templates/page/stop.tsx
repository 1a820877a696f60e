import type { TouchpointKind } from '../../functions/domain/sending/touchpoint.ts'
import { renderPage } from './parts/layout.tsx'
import { settingsPath, stopPath } from './parts/paths.ts'
import { kindWords } from './parts/words.ts'

const stranger = { owner: false, gesture: '', open: 0, local: false } as const

/** The form carries no gesture: the token in its address is all that one-click unsubscribe has either (RFC 8058 §3.2). */
export const stopPage = ({ kind, token }: { kind: TouchpointKind; token: string }): string =>
  renderPage({
    title: 'Stop these mails',
    frame: stranger,
    children: (
      <>
        <h1>Stop “{kindWords[kind]}”?</h1>
        <p>No mail of this kind will come any more. Everything else goes on, and you can switch it on again in the settings.</p>
        <form method="post" action={stopPath(token)}>
          <button type="submit">Stop this kind of mail</button>
        </form>
      </>
    ),
  })

export const stoppedPage = ({ kind }: { kind: TouchpointKind }): string =>
  renderPage({
    title: 'Stopped',
    frame: stranger,
    children: (
      <>
        <h1>Stopped</h1>
        <p>“{kindWords[kind]}” will not come any more.</p>
        <p>
          <a href={settingsPath}>Switch it on again in the settings</a>
        </p>
      </>
    ),
  })
