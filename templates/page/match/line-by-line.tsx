import type { Match, MatchLine } from '../../../functions/domain/match/match.ts'
import type { Paper } from '../../../functions/domain/packet/playbook.ts'
import type { Application } from '../../../functions/domain/view/view.ts'
import { Input } from '../parts/fields.tsx'
import { Form, type Frame } from '../parts/layout.tsx'
import { matchPath } from '../parts/paths.ts'
import { useProblem } from '../parts/problems/refused.ts'
import { evidenceWords, groupNames, number, sumWords } from './match-words.ts'

export interface MatchProps {
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
export const Correct = ({ line, application, frame, paper }: Pick<MatchProps, 'application' | 'frame' | 'paper'> & { line: MatchLine }) => {
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

export const LineByLine = (props: MatchProps & { match: Match }) => {
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
