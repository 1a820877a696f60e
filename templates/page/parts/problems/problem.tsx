import { renderPage } from '../layout.tsx'
import { homePath } from '../paths.ts'

interface ProblemProps {
  /** What is wrong, in a plain sentence. */
  words: string
  /** What to do now. */
  next: string
  /** What would be lost with the form: given back to be copied. */
  typed?: string | undefined
  /** For the log: shown so that whoever runs this can find it. */
  id: string | undefined
}

/** Without a person's frame: whoever sees it may be a stranger. */
export const problemPage = ({ words, next, typed, id }: ProblemProps): string =>
  renderPage({
    title: 'Error: that did not work',
    frame: { owner: false, gesture: '', open: 0, local: false },
    children: (
      <>
        <h1>That did not work</h1>
        <p>
          <strong>{words}</strong>
        </p>
        <p>{next}</p>
        {typed !== undefined && (
          <>
            <label for="typed">What you typed</label>
            <textarea id="typed" rows={12} readOnly>
              {typed}
            </textarea>
          </>
        )}
        <p>
          <a href={homePath}>To the first page</a>
        </p>
        {id && <p class="quiet">Number of this request: {id}</p>}
      </>
    ),
  })
