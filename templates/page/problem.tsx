import { renderPage } from './layout.tsx'
import { homePath } from './paths.ts'

interface ProblemProps {
  /** What is wrong, in a plain sentence. */
  words: string
  /** What to do now. */
  next: string
  /** For the log: shown so that whoever runs this can find it. */
  id: string | undefined
}

/** Without a person's frame: whoever sees it may be a stranger. */
export const problemPage = ({ words, next, id }: ProblemProps): string =>
  renderPage({
    title: 'That did not work',
    frame: { owner: false, gesture: '', open: 0, local: false },
    children: (
      <>
        <h1>That did not work</h1>
        <p>
          <strong>{words}</strong>
        </p>
        <p>{next}</p>
        <p>
          <a href={homePath}>To the first page</a>
        </p>
        {id && <p class="quiet">Number of this request: {id}</p>}
      </>
    ),
  })
