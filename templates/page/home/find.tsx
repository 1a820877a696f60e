import { type Sought, type Stage, stages } from '../../../functions/domain/view/sought.ts'
import { countWords, dateWords } from '../../when.ts'
import { homePath } from '../parts/paths.ts'

const stageWords: Record<Stage, string> = {
  ahead: 'Ahead',
  waiting: 'Waiting',
  dateless: 'No date yet',
  closed: 'Closed',
}

/** An address of its own: what was found can be kept as a bookmark, and works without script. */
export const Find = ({ sought }: { sought: Sought }) => (
  <form method="get" action={`${homePath}#applications`} class="find" aria-label="Find an application">
    <label for="q">Company, role or person</label>
    <input type="text" id="q" name="q" value={sought.words} enterKeyHint="search" />
    <label for="stage" class="unseen">
      How it stands
    </label>
    <select id="stage" name="stage">
      <option value="">All</option>
      {stages.map((stage) => (
        <option key={stage} value={stage} selected={stage === sought.stage}>
          {stageWords[stage]}
        </option>
      ))}
    </select>
    {sought.day && <input type="hidden" name="day" value={sought.day} />}
    <button type="submit" class="secondary">
      Find
    </button>
  </form>
)

export const Found = ({ count, sought: { words, stage, day } }: { count: number; sought: Sought }) => (
  <p role="status">
    {countWords(count, 'application')}
    {words !== '' && ` with “${words}”`}
    {stage && `: ${stageWords[stage].toLowerCase()}`}
    {day && (
      <>
        {', on '}
        <time dateTime={day}>{dateWords(day)}</time>
      </>
    )}
    . <a href={homePath}>Show all</a>
  </p>
)
