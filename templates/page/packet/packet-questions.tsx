import { heldBefore } from '../../../functions/domain/packet/earlier.ts'
import type { AskAdvice, Paper } from '../../../functions/domain/packet/playbook.ts'
import { askFits } from '../../../functions/domain/packet/questions/ask-fits.ts'
import { foretoldIn } from '../../../functions/domain/packet/questions/asked-so-far.ts'
import { type Expected, pageOnlyFamilies } from '../../../functions/domain/packet/questions/question-candidates.ts'
import type { Interviewer, Round } from '../../../functions/domain/view/view.ts'
import { roundAndDay } from '../../mail/words/packet-words.ts'
import { answerFromCv, askedTitle, becauseWords, behindQuestion, questionWords } from '../../mail/words/question-words.ts'
import { isAboutOffer } from '../../mail/words/words.ts'
import { audienceName, audiencePage } from '../../playbook/audiences.ts'
import { families } from '../../playbook/families.ts'
import { formats } from '../../playbook/formats.ts'
import type { Family, LikelyQuestion } from '../../playbook/page.ts'
import { playbook } from '../../playbook/playbook.ts'
import { fewWords } from '../../when.ts'
import { Dated } from '../parts/dated.tsx'
import { Folded, type PacketProps, Section } from './packet-section.tsx'

interface AsksProps {
  /** What there is to ask of whoever recruits for this line of work. */
  ofWork: readonly AskAdvice[]
  person: Interviewer
  above: readonly string[]
  within: Parameters<typeof askFits>[1]
}

/** What somebody in this place weighs, how to talk with them, and the rest of the bank of questions for them: `above` stands there already. */
export const AsksOf = ({ person, ofWork, above, within }: AsksProps) => {
  // What somebody weighs in an interview is behind one here.
  if (isAboutOffer(within.round)) return null
  const page = audiencePage(person.audience)
  return (
    <>
      <p class="quiet">
        {person.audience === null ? '' : `${audienceName(person)}, in general. `}
        {page.caresAbout.words} {page.manner.words}
      </p>
      <Folded title={above.length > 0 ? 'More to ask' : 'What to ask'}>
        <ul>
          {[...(person.audience === 'recruiter' ? ofWork : []), ...page.ask]
            .filter((one) => askFits(one, within) && !above.some((words) => words.includes(one.words)))
            .map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
        </ul>
      </Folded>
    </>
  )
}

const byFamily: Readonly<Record<string, Family>> = families

/** What the candidate wrote down stays out of a copy for somebody else. */
const ownReasons: ReadonlySet<string> = new Set(['redo', 'asked', 'asked-availability'])

const Question = ({ question, shared, paper }: { question: Expected; shared: boolean; paper: Paper }) => {
  const { answer, family, because } = question
  const reason = shared && because !== null && ownReasons.has(because.kind) ? '' : becauseWords(question)
  return (
    <li>
      <strong>{questionWords(question)}</strong>
      {behindQuestion(question, reason, answer)}
      <span class="from">{(!shared && answerFromCv(question, paper)) || (because?.kind === 'talk' ? '' : byFamily[family]?.behind)}</span>
    </li>
  )
}

/** In which of the rounds so far what was likely came true, as far as the candidate wrote down what was asked. */
const Foretold = ({ earlier }: { earlier: readonly Round[] }) => (
  <>
    {earlier
      .flatMap((round) => foretoldIn(round, playbook) ?? [])
      .map(({ round, asked, expected }) => {
        const names = (kinds: readonly string[]) => kinds.map((kind) => (byFamily[kind]?.name ?? kind).toLowerCase()).join(', ')
        const [hit, other] = [asked.filter((kind) => expected.includes(kind)), asked.filter((kind) => !expected.includes(kind))]
        return (
          <p key={round.id} class="quiet">
            In <Dated words={roundAndDay(round)} /> {fewWords(hit.length, 'kind')} of question out of {asked.length} came as expected
            {hit.length > 0 && ` (${names(hit)})`}
            {other.length > 0 && `; not expected: ${names(other)}`}.
          </p>
        )
      })}
  </>
)

/** Every question that may come, with what is behind it; one kind of question in its other words below. */
export const AllQuestions = ({ round, application, packet, shared }: PacketProps) => {
  const likely = packet.likely.filter(({ family }) => !shared || !pageOnlyFamilies.has(family))
  const others: readonly LikelyQuestion[] = [
    ...(round.meetingUrl === null ? [] : formats.virtual.expect),
    ...(round.task === null ? [] : formats['work-sample'].expect),
  ]
  const all: Expected[] = [...likely, ...others.map((question) => ({ ...question, because: null }))]
  const kinds = [...new Set(all.map(({ family }) => family))].flatMap((family) => byFamily[family] ?? [])
  return (
    <Section id="expect" title={askedTitle}>
      <p class="quiet">The likeliest first. How to answer is general guidance.</p>
      {!shared && <Foretold earlier={heldBefore(round, application)} />}
      <ul>
        {all.map((question) => (
          <Question key={question.words} question={question} shared={shared} paper={packet.paper} />
        ))}
      </ul>
      {!isAboutOffer(round) && (
        <Folded title={<h3>The same in other words</h3>}>
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
        </Folded>
      )}
    </Section>
  )
}
