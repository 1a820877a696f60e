import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Instant, Zone } from '../../../functions/domain/time/wall-time.ts'
import { momentWords } from '../../when.ts'
import { assetPaths } from '../assets/assets.ts'
import { inExample } from './in-example.tsx'
import {
  examplePath,
  feedsPath,
  homePath,
  localPath,
  materialPath,
  messagesPath,
  ownDataPath,
  privacyPath,
  questionsPath,
  settingsPath,
} from './paths.ts'

/** What every page knows besides its own matter. */
export interface Frame {
  /** The owner sees the ways to the other pages; whoever came by a link sees this one thing. */
  owner: boolean
  /** Proves that a form was opened here. */
  gesture: string
  /** The link's token, which forms of a link's page carry. */
  link?: string | undefined
  /** Questions still open, shown beside the way to them. */
  open: number
  /** A sentence about what was just done. */
  done?: string | undefined
  /** How to take that back: the form that does it. */
  undo?: { action: string; fields: Record<string, string> } | undefined
  /** The local run: a way to its clock and outbox. */
  local: boolean
  /** It is a page of the worked example: whose, and when it is there. Nothing can be changed then. */
  example?: { name: string; now: Instant; zone: Zone } | undefined
  /** Whom to ask, where somebody runs this for others: an address or a sentence. */
  help?: string | undefined
  /** What is to be known of the end of the term. */
  term?: string | undefined
}

const ways = [
  [homePath, 'Home'],
  [questionsPath, 'Questions'],
  [messagesPath, 'Messages'],
  [feedsPath, 'Calendars'],
  [materialPath, 'Your material'],
  [settingsPath, 'Settings'],
] as const

const Ways = ({ at, frame }: { at: string; frame: Frame }) => (
  <nav aria-label="Pages">
    <ul>
      {ways.map(([path, words]) => (
        <li key={path}>
          <a href={path} aria-current={path === at ? 'page' : undefined}>
            {words}
            {path === questionsPath && frame.open > 0 ? ` (${frame.open})` : ''}
          </a>
        </li>
      ))}
      {frame.local && (
        <li>
          <a href={localPath}>Clock and outbox</a>
        </li>
      )}
    </ul>
  </nav>
)

const Undo = ({ frame }: { frame: Frame }) =>
  frame.undo === undefined || frame.done === undefined ? null : (
    <Form action={frame.undo.action} frame={frame} label="Take back what was just done" class="undo">
      {Object.entries(frame.undo.fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class="secondary small">
        Undo
      </button>
    </Form>
  )

const WaysInExample = () => (
  <nav aria-label="Pages">
    <ul>
      <li>
        <a href={examplePath}>Example</a>
      </li>
      <li>
        <a href={homePath}>Leave the example</a>
      </li>
    </ul>
  </nav>
)

const ExampleMark = ({ name, now, zone }: NonNullable<Frame['example']>) => (
  <p class="notice">
    <strong>An example.</strong> {name} does not exist. Here it is <time dateTime={now}>{momentWords(now, zone)}</time>, and nothing can be
    changed.
  </p>
)

const isMail = (help: string): boolean => /^[^\s@]+@[^\s@]+$/.test(help)

interface PageProps {
  title: string
  frame: Frame
  /** The address among the ways that this page belongs to. */
  at?: string
  /** It uses the width of a desk. */
  wide?: boolean
  children: ComponentChildren
}

const Page = ({ title, frame, at = '', wide, children }: PageProps) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title} · roundtwo</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href={assetPaths.pico} />
      <link rel="stylesheet" href={assetPaths.style} />
      <script src={assetPaths.script} defer />
    </head>
    <body class={wide ? 'wide' : undefined}>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header>
        <a href={homePath} class="name">
          roundtwo
        </a>
        {frame.example ? <WaysInExample /> : frame.owner && <Ways at={at} frame={frame} />}
      </header>
      <main id="main" tabIndex={-1}>
        <p role="status" class={frame.done ? 'done' : 'done empty'}>
          {frame.done}
        </p>
        <Undo frame={frame} />
        {frame.example && <ExampleMark {...frame.example} />}
        {frame.term && <p class="notice">{frame.term}</p>}
        {children}
      </main>
      <footer>
        {frame.help && <p>Questions? {isMail(frame.help) ? <a href={`mailto:${frame.help}`}>{frame.help}</a> : frame.help}</p>}
        <p>roundtwo writes to you and to nobody else. Notes to other people are drafts; you send them.</p>
        <p>
          {frame.owner && !frame.example && (
            <>
              <a href={ownDataPath}>Your data</a>
              {' · '}
            </>
          )}
          <a href={examplePath}>An example</a>
          {' · '}
          <a href={privacyPath}>Privacy</a>
        </p>
      </footer>
    </body>
  </html>
)

export const renderPage = ({ children, ...props }: PageProps): string => {
  const content = props.frame.example ? inExample(children) : children
  return `<!doctype html>${renderToString(<Page {...props}>{content}</Page>)}`
}

/** Every form carries what proves that it was opened here; in the example it is only shown. */
export const Form = ({
  action,
  frame,
  children,
  ...rest
}: {
  action: string
  frame: Frame
  children: ComponentChildren
  class?: string
  multipart?: boolean
  label?: string
  /** What is typed is kept in this browser until it is sent. */
  keep?: boolean
}) =>
  frame.example ? (
    <form class={rest.class} aria-label={rest.label}>
      <fieldset disabled>{children}</fieldset>
    </form>
  ) : (
    <form
      method="post"
      action={action}
      class={rest.class}
      enctype={rest.multipart ? 'multipart/form-data' : undefined}
      aria-label={rest.label}
      data-keep={rest.keep ? action : undefined}
    >
      <input type="hidden" name="gesture" value={frame.gesture} />
      {frame.link && <input type="hidden" name="link" value={frame.link} />}
      {children}
    </form>
  )
