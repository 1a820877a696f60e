import { type Frame, renderPage } from './parts/layout.tsx'

/** What the example has no page for, and every act. */
export const exampleEndPage = (frame: Frame): string =>
  renderPage({
    title: 'The example ends here',
    frame,
    children: (
      <>
        <h1>The example ends here</h1>
        <p>In your own pages this works. Here nothing was changed.</p>
        <p class="row">
          <a class="button" href="/">
            Back to the example
          </a>
        </p>
      </>
    ),
  })
