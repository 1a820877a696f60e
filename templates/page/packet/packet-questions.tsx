import { heldBefore } from '../../../functions/domain/packet/earlier.ts'
import type { Packet } from '../../../functions/domain/packet/packet.ts'
import type { AskAdvice, Paper } from '../../../functions/domain/packet/playbook.ts'
import { askFits } from '../../../functions/domain/packet/questions/ask-fits.ts'
import { foretoldIn } from '../../../functions/domain/packet/questions/asked-so-far.ts'
import type { Expected } from '../../../functions/domain/packet/questions/expected.ts'
import { isAbove, pageOnlyFamilies } from '../../../functions/domain/packet/questions/question-candidates.ts'
import type { Interviewer, Round } from '../../../functions/domain/view/view.ts'
import { roundAndDay } from '../../mail/words/packet-words.ts'
import { answerFromCv, askedTitle, becauseWords, behindQuestion, questionWords } from '../../mail/words/question-words.ts'
import { isAboutOffer } from '../../mail/words/words.ts'
import { audienceName, audiencePage } from '../../playbook/audiences.ts'
import { families } from '../../playbook/families.ts'
import { formats } from '../../playbook/formats.ts'
import { inPaper } from '../../playbook/local-words.ts'
import type { Family, LikelyQuestion } from '../../playbook/page.ts'
import { playbook } from '../../playbook/playbook.ts'
import { fewWords } from '../../when.ts'
import { Dated } from '../parts/dated.tsx'
import { Folded, type PacketProps, Section } from './packet-section.tsx'

interface AsksProps {
  /** What there is to ask of whoever recruits for this line of work. */
  ofWork: readonly AskAdvice[]
  person: Interviewer
  chosen: Packet['chosen']
  /** The job is done for whoever leads: they have a list of their own. */
  serves: boolean
  within: Parameters<typeof askFits>[1]
}

/** What somebody in this place weighs, how to talk with them, and the rest of the bank of questions for them: what is chosen for anybody stands with them. */
export const AsksOf = ({ person, ofWork, chosen, serves, within }: AsksProps) => {
  // What somebody weighs in an interview is behind one here.
  if (isAboutOffer(within.round)) return null
  const page = audiencePage(person.audience)
  const taken = wordsChosen(chosen)
  return (
    <Folded title={chosen.some((one) => one.person.audience === person.audience && one.asks.length > 0) ? 'More to ask' : 'What to ask'}>
      <p class="quiet">
        {person.audience === null ? '' : `${audienceName(person)}, in general. `}
        {page.caresAbout.words} {page.manner.words}
      </p>
      <ul>
        {[
          ...(person.audience === 'recruiter' ? ofWork : []),
          ...(serves && isAbove.has(person.audience ?? '') ? playbook.serving : page).ask,
        ]
          .filter((one) => askFits(one, within) && !taken.has(one.words))
          .map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
      </ul>
    </Folded>
  )
}

/** The questions chosen for whoever is there. */
export const wordsChosen = (chosen: Packet['chosen']): ReadonlySet<string> =>
  new Set(chosen.flatMap(({ asks }) => asks.map((ask) => (ask.kind === 'bank' ? ask.words : ask.question))))

const byFamily: Readonly<Record<string, Family>> = families

/** What the candidate wrote down stays out of a copy for somebody else. */
const ownReasons: ReadonlySet<string> = new Set(['redo', 'asked', 'asked-availability'])

const Question = ({ question, shared, paper }: { question: Expected; shared: boolean; paper: Paper }) => {
  const { because } = question
  const answer = inPaper(question.answer, paper)
  const reason = shared && because !== null && ownReasons.has(because.kind) ? '' : becauseWords(question)
  return (
    <li>
      <strong>{questionWords(question)}</strong>
      {behindQuestion(question, reason, answer)}
      {!shared && <span class="from">{answerFromCv(question, paper)}</span>}
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

/** As many are read in an evening; the others are a tap away. */
const mostOpen = 6

/** Every question that may come, with how to answer it. */
export const AllQuestions = ({ round, application, packet, shared }: PacketProps) => {
  // What the brief leads to stands with it.
  const likely = packet.likely.filter(({ family, because }) => because?.kind !== 'brief' && (!shared || !pageOnlyFamilies.has(family)))
  const others: readonly LikelyQuestion[] = [...(round.task === null ? [] : formats['work-sample'].expect)]
  const all: Expected[] = [...likely, ...others.map((question) => ({ ...question, because: null }))]
  return (
    <Section id="expect" title={askedTitle}>
      <p class="quiet">The likeliest first. How to answer is general guidance.</p>
      {!shared && <Foretold earlier={heldBefore(round, application)} />}
      <ul>
        {all.slice(0, mostOpen).map((question) => (
          <Question key={question.words} question={question} shared={shared} paper={packet.paper} />
        ))}
      </ul>
      {all.length > mostOpen && (
        <Folded title="Less likely">
          <ul>
            {all.slice(mostOpen).map((question) => (
              <Question key={question.words} question={question} shared={shared} paper={packet.paper} />
            ))}
          </ul>
        </Folded>
      )}
    </Section>
  )
}
