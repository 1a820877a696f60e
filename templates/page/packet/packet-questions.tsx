import { heldBefore } from '../../../functions/domain/packet/earlier.ts'
import { type Expected, expectedQuestions, pageOnlyFamilies } from '../../../functions/domain/packet/expected-questions.ts'
import type { Interviewer } from '../../../functions/domain/view/view.ts'
import { audienceName, audiencePage } from '../../playbook/audiences.ts'
import { families } from '../../playbook/families.ts'
import { formats } from '../../playbook/formats.ts'
import type { Family, LikelyQuestion } from '../../playbook/page.ts'
import { playbook } from '../../playbook/playbook.ts'
import { type PacketProps, Section } from './packet-section.tsx'

/** What somebody in this place weighs, how to talk with them, and the whole bank of questions for them. */
export const AsksOf = ({ person }: { person: Interviewer }) => {
  const page = audiencePage(person.audience)
  return (
    <>
      <p class="quiet">
        {person.audience === null ? '' : `${audienceName(person)}, in general. `}
        {page.caresAbout.words} {page.manner.words}
      </p>
      <ul>
        {page.ask.map(({ words }) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  )
}

const byFamily: Readonly<Record<string, Family>> = families

const Question = ({ words, answer, family }: Pick<Expected, 'words' | 'answer' | 'family'>) => (
  <li>
    <strong>“{words}”</strong> {answer}
    <span class="from">{byFamily[family]?.behind}</span>
  </li>
)

/** Every question that may come, with what is behind it; one kind of question in its other words below. */
export const AllQuestions = ({ round, application, shared }: PacketProps) => {
  const earlier = heldBefore(round, application)
  const likely = expectedQuestions({ round, earlier, playbook }).filter(({ family }) => !shared || !pageOnlyFamilies.has(family))
  const byVideo: readonly LikelyQuestion[] = round.meetingUrl === null ? [] : formats.virtual.expect
  const onWork: readonly LikelyQuestion[] = round.task === null ? [] : formats['work-sample'].expect
  const kinds = [...new Set([...likely, ...byVideo, ...onWork].map(({ family }) => family))].flatMap((family) => byFamily[family] ?? [])
  return (
    <Section id="expect" title="Questions to expect">
      <p class="quiet">General guidance, the likeliest first.</p>
      <ul>
        {[...likely, ...byVideo, ...onWork].map((question) => (
          <Question key={question.words} {...question} />
        ))}
      </ul>
      <h3>The same in other words</h3>
      <dl class="facts">
        {kinds.map(({ name, answer, examples }) => (
          <>
            <dt>{name}</dt>
            <dd>
              {answer} {examples.map((words) => `“${words}”`).join(' ')}
            </dd>
          </>
        ))}
      </dl>
    </Section>
  )
}
