import type { Match } from '../../../functions/domain/match/match.ts'
import { pointsOf } from '../../../functions/domain/match/points.ts'
import type { Paper } from '../../../functions/domain/packet/playbook.ts'
import { renderPage } from '../parts/layout.tsx'
import { applicationPath, newPiecePath } from '../parts/paths.ts'
import { applicationName, companyOf } from '../parts/words.ts'
import { LineByLine, type MatchProps } from './line-by-line.tsx'
import { evidenceWords, leadWords, thinAdvice } from './match-words.ts'

const Points = ({ match, paper }: { match: Match; paper: Paper }) => {
  const { strong, thin, open } = pointsOf(match)
  return (
    <>
      {strong.length > 0 && (
        <section aria-labelledby="strong">
          <h2 id="strong">Strong</h2>
          <ul class="plain">
            {strong.map((one) => (
              <li key={one.requirement.id}>
                “{one.line}”
                <span class="from">
                  The posting: “{one.requirement.words}”. {leadWords(one, paper)}.
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {thin.length > 0 && (
        <section aria-labelledby="thin">
          <h2 id="thin">Thin so far</h2>
          <ul class="plain">
            {thin.map((line) => (
              <li key={line.requirement.id}>
                “{line.requirement.words}” {line === open && <span class="state">likeliest to be tested</span>}
                <span class="from">
                  {evidenceWords(line, paper)} {thinAdvice(line, paper)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** What is there, said first; what is missing for it, with the way to it. */
const Head = ({ match, application, paper }: Pick<MatchProps, 'match' | 'application' | 'paper'>) => {
  const posting = <a href={newPiecePath('posting', { application: application.id })}>Hand in the posting</a>
  if (match === null)
    return (
      <p>
        There is no posting for it yet. {posting}, and I set your {paper} against it.
      </p>
    )
  const { answered, of } = match.mustHaves
  return (
    <>
      {match.without === 'cv' || match.without === 'own-cv' ? (
        <p>
          {match.without === 'cv'
            ? `I have no ${paper} of yours that says something.`
            : `What you handed in as your ${paper} is this posting.`}{' '}
          <a href={newPiecePath('cv')}>Hand your {paper} in</a>, and each line below gets its answer.
        </p>
      ) : (
        <div class="next">
          {of > 0 && (
            <p class="big">
              {answered} of {of} must-haves
            </p>
          )}
          {match.score !== null && <p>{match.score} of 100, counted line by line below.</p>}
        </div>
      )}
      {match.without === 'requirements' && <p>I found too few requirements in the posting for a number. Is it the whole text?</p>}
      <p class="quiet">
        For you alone: it stands in no mail and decides nothing. “I didn’t find it” means that your {paper} does not say it, not that you
        lack it. Correct any line.
      </p>
    </>
  )
}

export const matchPage = (props: MatchProps): string => {
  const { frame, application, match, paper } = props
  return renderPage({
    title: `Your ${paper} and the posting: ${companyOf(application)}`,
    frame,
    children: (
      <>
        <h1>Your {paper} and the posting</h1>
        <p>
          <a href={applicationPath(application.id)}>{applicationName(application)}</a>
        </p>
        <Head match={match} application={application} paper={paper} />
        {match !== null && <Points match={match} paper={paper} />}
        {match !== null && match.lines.length + match.setAside.length > 0 && <LineByLine {...props} match={match} />}
      </>
    ),
  })
}
