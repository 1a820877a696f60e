import type { Draft } from '../../functions/domain/drafts/draft.ts'
import { DraftText } from './draft-parts.tsx'
import { renderPage } from './parts/layout.tsx'
import { debriefPath, roundPath } from './parts/paths.ts'
import { companyOf, roundName } from './parts/words.ts'
import { type DraftsProps, PersonCard } from './person-drafts.tsx'

const Back = ({ round, frame }: Pick<DraftsProps, 'round' | 'frame'>) => (
  <p>
    <a href={debriefPath(round.id)}>Change the debrief</a>
    {frame.owner && (
      <>
        {' · '}
        <a href={roundPath(round.id)}>Back to the round</a>
      </>
    )}
  </p>
)

export const draftsPage = (props: DraftsProps): string => {
  const { application, frame, round, newTime } = props
  if (newTime) return newTimePage(props, newTime)
  return renderPage({
    title: `Thank-you drafts, ${companyOf(application)}`,
    frame,
    children: (
      <>
        <h1>Thank-you drafts, {companyOf(application)}</h1>
        <p>{roundName(round)}. A note of their own for everyone you met; you send them from your own mail.</p>
        {props.drafts.length === 0 && (
          <p class="notice">
            Nobody is named for this round. <a href={debriefPath(round.id)}>Add the people you met</a> and their drafts appear here.
          </p>
        )}
        {props.drafts.map((entry, index) => (
          <PersonCard key={entry.person.key} entry={entry} index={index} props={props} />
        ))}
        {props.cover && <Cover cover={props.cover} />}
        <Back round={round} frame={frame} />
      </>
    ),
  })
}

/** It opens in a mail program once no note in it has a gap; what is changed above is in it after "Keep my changes". */
const Cover = ({ cover }: { cover: Draft }) => (
  <article aria-labelledby="cover">
    <h2 id="cover">One mail with the notes to pass on</h2>
    {cover.gap && <p class="notice">Fill the gaps in the notes above and keep them first. Then this mail is ready.</p>}
    <DraftText draft={cover} id="cover-text" label="The mail with their notes" />
  </article>
)

/** Nobody was met, so nobody is thanked. */
const newTimePage = ({ application, frame, round }: DraftsProps, draft: Draft): string =>
  renderPage({
    title: `Another time, ${companyOf(application)}`,
    frame,
    children: (
      <>
        <h1>Ask for another time, {companyOf(application)}</h1>
        <p>{roundName(round)}. You send it from your own mail. When a new time comes, I start again from there.</p>
        {draft.to === null && <p class="notice">I know no address to write to. Send it to whoever invited you.</p>}
        <DraftText draft={draft} id="draft" label="Your note" />
        <Back round={round} frame={frame} />
      </>
    ),
  })
