import type { Match, MatchLine } from '../../../functions/domain/match/match.ts'
import { pointsOf } from '../../../functions/domain/match/points.ts'
import type { Paper } from '../../../functions/domain/packet/playbook.ts'
import type { Application } from '../../../functions/domain/view/view.ts'
import { Input } from '../parts/fields.tsx'
import { Form, type Frame, renderPage } from '../parts/layout.tsx'
import { applicationPath, matchPath, newPiecePath } from '../parts/paths.ts'
import { useProblem } from '../parts/problems/refused.ts'
import { applicationName, companyOf } from '../parts/words.ts'
import { evidenceWords, groupNames, leadWords, number, sumWords, thinAdvice } from './match-words.ts'

interface MatchProps {
  frame: Frame
  application: Application
  /** Null: no posting of this application is handed in. */
  match: Match | null
  /** The lines of the CV, to choose one from. */
  cvLines: string[]
  /** What their CV is called where the work is. */
  paper: Paper
}

const listId = 'cv-lines'

/** What the candidate can say of a line. One list of the CV's lines serves all of them. */
const Correct = ({ line, application, frame, paper }: Pick<MatchProps, 'application' | 'frame' | 'paper'> & { line: MatchLine }) => {
  const { id, words } = line.requirement
  const field = `line-${id}`
  return (
    <details class="noprint" open={useProblem(field) !== undefined}>
      <summary>Correct this</summary>
      <Form action={matchPath(application.id)} frame={frame} label={`Correct: ${words}`}>
        <input type="hidden" name="requirement" value={id} />
        <div class="row">
          {line.corrected !== null && (
            <button type="submit" name="says" value="open" class="small">
              Take it back
            </button>
          )}
          <button type="submit" name="says" value="have" class="secondary small">
            I have this
          </button>
          <button type="submit" name="says" value="not-relevant" class="secondary small">
            Not relevant here
          </button>
        </div>
        <Input id={field} name="line" label={`Another line of my ${paper} answers it`} value="" list={listId} />
        <button type="submit" name="says" value="line" class="secondary small">
          This line answers it
        </button>
      </Form>
    </details>
  )
}

const Line = ({ line, ...props }: MatchProps & { line: MatchLine }) => (
  <li id={line.requirement.id}>
    {line.requirement.words} <span class="state">{sumWords(line)}</span>
    <span class="from">{evidenceWords(line, props.paper)}</span>
    <Correct line={line} {...props} />
  </li>
)

const LineByLine = (props: MatchProps & { match: Match }) => {
  const { lines, setAside, earned, worth, score } = props.match
  return (
    <section aria-labelledby="lines">
      <h2 id="lines">Line by line</h2>
      <p class="quiet">
        A must-have is worth 3, the job itself and something to do 2, what helps 1. A must-have of many trades (a language, Excel, shifts)
        is worth 2; a manner of working or a permit, which a CV seldom shows, 1. Shown counts in full, named or in part 0.6, something of
        the kind (learned, done in another trade, or under way) 0.3, nothing found 0.
      </p>
      {(['must', 'title', 'duty', 'nice'] as const).map((group) => {
        const own = lines.filter(({ requirement: { kind, force } }) => (kind === 'title' ? 'title' : force) === group)
        return own.length === 0 ? null : (
          <>
            <h3>{groupNames[group]}</h3>
            <ul class="plain">
              {own.map((line) => (
                <Line key={line.requirement.id} line={line} {...props} />
              ))}
            </ul>
          </>
        )
      })}
      {score !== null && (
        <p>
          <strong>
            {number(earned)} of {worth} makes {score} of 100.
          </strong>
        </p>
      )}
      {setAside.length > 0 && (
        <>
          <h3>Not relevant here</h3>
          <ul class="plain">
            {setAside.map((line) => (
              <li key={line.requirement.id} id={line.requirement.id}>
                {line.requirement.words}
                <Correct line={line} {...props} />
              </li>
            ))}
          </ul>
        </>
      )}
      <datalist id={listId}>
        {props.cvLines.map((words) => (
          <option key={words} value={words} />
        ))}
      </datalist>
    </section>
  )
}

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
