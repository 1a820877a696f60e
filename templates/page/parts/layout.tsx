import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { renderToString } from 'preact-render-to-string'
import { assetPaths } from '../assets/assets.ts'
import { Dated } from './dated.tsx'
import { Problems } from './fields.tsx'
import type { Frame } from './frame.ts'
import { inExample } from './in-example.tsx'
import { examplePath, homePath, ownDataPath, privacyPath } from './paths.ts'
import { RefusedForm } from './problems/refused.ts'
import { ExampleMark, Ways, WaysInExample } from './ways.tsx'

export type { Frame } from './frame.ts'

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

const refusedOf = ({ refused = { problems: [] } }: Frame) => refused

const Page = ({ title, frame, at = '', wide, children }: PageProps) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${refusedOf(frame).problems.length > 0 ? 'Error: ' : ''}${title} · roundtwo`}</title>
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
        {frame.term && (
          <p class="notice">
            <Dated {...frame.term} />
          </p>
        )}
        <Problems />
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
  return `<!doctype html>${renderToString(
    <RefusedForm.Provider value={refusedOf(props.frame)}>
      <Page {...props}>{content}</Page>
    </RefusedForm.Provider>,
  )}`
}

interface FormProps {
  action: string
  frame: Frame
  children: ComponentChildren
  id?: string
  class?: string
  multipart?: boolean
  /** Names it to those who do not see it, and among the forms of its page: no two have the same. */
  label: string
  /** What is typed is kept in this browser until it is sent. */
  keep?: boolean
}

/** What was typed into another form of the page is none of this one's, though fields of both go by one name. */
const OfThisForm = ({ label, children }: Pick<FormProps, 'label' | 'children'>) => {
  const refused = useContext(RefusedForm)
  const sent = refused.typed?.get('form')?.[0] ?? label
  return <RefusedForm.Provider value={sent === label ? refused : { problems: refused.problems }}>{children}</RefusedForm.Provider>
}

/** Every form carries what proves that it was opened here; in the example it is only shown. */
export const Form = ({ action, frame, children, ...rest }: FormProps) =>
  frame.example ? (
    <form class={rest.class} aria-label={rest.label}>
      <fieldset disabled>{children}</fieldset>
    </form>
  ) : (
    <form
      method="post"
      action={action}
      id={rest.id}
      class={rest.class}
      enctype={rest.multipart ? 'multipart/form-data' : undefined}
      aria-label={rest.label}
      data-keep={rest.keep ? action : undefined}
    >
      <input type="hidden" name="gesture" value={frame.gesture} />
      {frame.link && <input type="hidden" name="link" value={frame.link} />}
      <input type="hidden" name="form" value={rest.label} />
      <OfThisForm label={rest.label}>{children}</OfThisForm>
    </form>
  )
