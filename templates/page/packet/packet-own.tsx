import { asksFor, lookBackOf, notedBefore } from '../../../functions/domain/material/belonging.ts'
import { joinedLate } from '../../../functions/domain/packet/joined-late.ts'
import { storiesFor } from '../../../functions/domain/packet/stories/stories-to-bring.ts'
import { speaksOfPay } from '../../../functions/domain/packet/words/speaks-of-pay.ts'
import { roundAndDay } from '../../mail/words/packet-words.ts'
import { storyWords } from '../../mail/words/story-words.ts'
import { ownPayQuestion } from '../../playbook/person/pay-readiness.ts'
import { Dated } from '../parts/dated.tsx'
import { materialPath, newPiecePath, piecePath } from '../parts/paths.ts'
import { type PacketProps, Section } from './packet-section.tsx'

/** What the candidate handed in, for this round: all of it, also what no mail may hold. */

const Lines = ({ lines }: { lines: string[] }) => (
  <ul>
    {lines.map((words) => (
      <li key={words}>{words}</li>
    ))}
  </ul>
)

const ownAsks = ({ application, material }: PacketProps) => {
  const [here, everywhere] = [asksFor(application, material), asksFor(null, material)]
  const all = (name: 'questions' | 'findOut') => [...new Set([...(here?.value[name] ?? []), ...(everywhere?.value[name] ?? [])])]
  return { here, questions: all('questions'), findOut: all('findOut') }
}

/** Then nothing else on the page warns of what they mean to do. */
export const asksOfPay = (props: PacketProps): boolean => {
  const { questions, findOut } = ownAsks(props)
  return [...questions, ...findOut].some(speaksOfPay)
}

export const OwnQuestions = (props: PacketProps) => {
  const { application } = props
  const { here, questions, findOut } = ownAsks(props)
  return (
    <Section id="own" title="What you want to ask">
      {questions.length > 0 && <Lines lines={questions} />}
      {asksOfPay(props) && <p class="quiet">{ownPayQuestion.words}</p>}
      {findOut.length > 0 && (
        <>
          <h3>And to find out</h3>
          <Lines lines={findOut} />
        </>
      )}
      <p class="noprint">
        <a href={here ? piecePath(here.id) : newPiecePath('asks', { application: application.id })}>
          {here ? 'Change your questions' : 'Add your own questions'}
        </a>
      </p>
    </Section>
  )
}

export const OwnNotes = ({ round, material }: PacketProps) => {
  const notes = notedBefore(round, material)
  return (
    <Section id="notes" title="Your notes for this round">
      {notes && <blockquote>{notes.value.words}</blockquote>}
      <p class="noprint">
        <a href={notes ? piecePath(notes.id) : newPiecePath('before', { round: round.id })}>{notes ? 'Change them' : 'Write some'}</a>
      </p>
    </Section>
  )
}

/** Where the first round we saw was not the first there was. */
export const LookBack = ({ round, application, material }: PacketProps) => {
  const told = lookBackOf(application, material)
  if (!told && !joinedLate(round, application)) return null
  return (
    <p class="noprint">
      {!told && 'There were rounds I never saw. '}
      <a href={told ? piecePath(told.id) : newPiecePath('look-back', { application: application.id })}>
        {told ? 'Change what you wrote of the rounds before' : 'Whom you met and what was left open'}
      </a>
    </p>
  )
}

/** Told here already stands last, with the round. */
export const OwnStories = ({ application, material }: PacketProps) => {
  const stories = storiesFor(application, { material })
  return (
    <Section id="stories" title="Your stories">
      <ul>
        {stories.map((story) => (
          <li key={story.id}>
            <a href={piecePath(story.id)}>{storyWords(story)}</a>
            {story.told.length > 0 && (
              <span class="from">
                <Dated words={`You told it here in ${story.told.map(roundAndDay).join(' and ')}.`} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {stories.length === 0 && (
        <p>
          None yet. <a href={newPiecePath('story')}>Write one down</a>: three sentences are enough to begin with.
        </p>
      )}
      {stories.length > 0 && (
        <p class="noprint">
          <a href={materialPath}>All your material</a>
        </p>
      )}
    </Section>
  )
}

/** For the moment they ask. */
export const OwnStance = ({ material: { stance } }: PacketProps) =>
  stance === null ? null : (
    <dl class="facts">
      {(
        [
          ['Pay', stance.value.pay],
          ['Place', stance.value.relocation],
          ['Start', stance.value.start],
        ] as const
      )
        .filter(([, words]) => words !== '')
        .map(([label, words]) => (
          <>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </>
        ))}
    </dl>
  )
