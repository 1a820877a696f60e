import { asksFor, postingOf } from '../../../functions/domain/material/belonging.ts'
import { countWords } from '../../when.ts'
import { matchPath, newPiecePath, piecePath } from '../parts/paths.ts'
import type { ApplicationProps } from './application.tsx'

/** The posting, and what the candidate means to ask there. */
export const OwnMaterial = ({ application, material }: Pick<ApplicationProps, 'application' | 'material'>) => {
  const [posting, asks] = [postingOf(application, material), asksFor(application, material)]
  const about = { application: application.id }
  return (
    <section aria-labelledby="material">
      <h2 id="material">Your material for it</h2>
      <ul class="plain">
        <li>
          <a href={posting ? piecePath(posting.id) : newPiecePath('posting', about)}>{posting ? 'The posting' : 'Add the posting'}</a>
          <span class="from">
            {posting ? (posting.value.title ?? 'As you gave it') : 'Paste it while it is online, or give me the saved page.'}
          </span>
        </li>
        {posting && (
          <li>
            <a href={matchPath(application.id)}>How your CV answers the posting</a>
            <span class="from">Line by line, with what to lead with and what is thin.</span>
          </li>
        )}
        <li>
          <a href={asks ? piecePath(asks.id) : newPiecePath('asks', about)}>
            {asks ? 'What you want to ask there' : 'Add what you want to ask there'}
          </a>
          <span class="from">
            {asks ? countWords(asks.value.questions.length, 'question') : 'They stand in its packets, before those you ask everywhere.'}
          </span>
        </li>
      </ul>
    </section>
  )
}
