import type { ApiToken } from '../../../functions/domain/access/api-token.ts'
import type { Zone } from '../../../functions/domain/time/wall-time.ts'
import { momentWords } from '../../when.ts'
import { Input } from '../parts/fields.tsx'
import { Form, type Frame, renderPage } from '../parts/layout.tsx'
import { programsPath, settingsPath } from '../parts/paths.ts'

interface ProgramsProps {
  frame: Frame
  tokens: ApiToken[]
  zone: Zone
  publicUrl: string
  /** One just made. */
  token?: string | undefined
}

const NewToken = ({ token }: { token: string }) => (
  <div class="notice">
    <label for="token">Your token. Copy it now; it is not shown again, and nobody can look it up.</label>
    <input id="token" type="text" readOnly value={token} />
  </div>
)

const Tokens = ({ frame, tokens, zone }: Pick<ProgramsProps, 'frame' | 'tokens' | 'zone'>) =>
  tokens.length === 0 ? (
    <p>None yet.</p>
  ) : (
    <ul class="plain">
      {tokens.map(({ id, name, createdAt }) => (
        <li key={id}>
          <strong>{name}</strong>, since <time dateTime={createdAt}>{momentWords(createdAt, zone)}</time>
          <Form action={`${programsPath}/end`} frame={frame} label={name}>
            <button type="submit" name="token" value={id} class="secondary">
              Take it back
            </button>
          </Form>
        </li>
      ))}
    </ul>
  )

export const programsPage = ({ frame, tokens, zone, publicUrl, token }: ProgramsProps): string =>
  renderPage({
    title: 'Programs',
    frame,
    at: settingsPath,
    children: (
      <>
        <h1>Programs that may read</h1>
        <p>
          A program of yours can read what stands here: interviews, applications, people, mails and messages. It can change nothing. Whoever
          has its token can read all of that, so keep it as you keep a password.
        </p>
        {token !== undefined && <NewToken token={token} />}
        <Tokens frame={frame} tokens={tokens} zone={zone} />
        <h2>Let one in</h2>
        <Form action={programsPath} frame={frame} label="Let a program in">
          <Input id="name" label="What it is" hint="For you alone, so that you know later which one to take back." value="" />
          <button type="submit">Make a token</button>
        </Form>
        <p>
          How it asks: <code>GET {publicUrl}/api/v1/interviews</code> with <code>Authorization: Bearer</code> and the token.{' '}
          <a href="/api/v1/openapi.json">All of it, as OpenAPI</a>
        </p>
      </>
    ),
  })
