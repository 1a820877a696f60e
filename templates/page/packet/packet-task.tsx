import { briefSentences, questionsAfter } from '../../../functions/domain/packet/sheet/brief-sentences.ts'
import { briefQuestions } from '../../playbook/asked/brief-questions.ts'
import { Folded, type PacketProps, Section } from './packet-section.tsx'

/** The brief as it was written, then sentence by sentence to lay the work beside, and ten questions that may come after it. */
export const Task = ({ round, packet }: PacketProps) => {
  if (round.task === null) return null
  const sentences = briefSentences(round.task.words)
  const questions = questionsAfter(sentences, briefQuestions)
  return (
    <Section id="task" title="Your task">
      <blockquote>{round.task.words}</blockquote>
      {packet.pace && <p>{`${packet.pace.minutes} minutes for ${packet.pace.slides} slides.`}</p>}
      {sentences.length > 1 && (
        <>
          <h3>Sentence by sentence</h3>
          <ol>
            {sentences.map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
          </ol>
        </>
      )}
      <Folded title={<h3>Ten questions that may come after it</h3>}>
        {[...new Set(questions.map(({ about }) => about))].map((about) => (
          <>
            {about && <p class="quiet">After “{about}”</p>}
            <ul>
              {questions
                .filter((one) => one.about === about)
                .map(({ words, answer }) => (
                  <li key={words}>
                    “{words}” {answer}
                  </li>
                ))}
            </ul>
          </>
        ))}
      </Folded>
    </Section>
  )
}
