import { isWatched } from '../../../functions/domain/packet/questions/announced-form.ts'
import type { Expected } from '../../../functions/domain/packet/questions/expected.ts'
import { dayRows } from '../../../functions/domain/view/meeting/day-rows.ts'
import type { Round } from '../../../functions/domain/view/view.ts'
import { askedTitle, behindQuestion, questionWords } from '../../mail/words/question-words.ts'
import { namesWords } from '../../mail/words/words.ts'
import { spanWords } from '../../when.ts'
import { type PacketProps, Section } from './packet-section.tsx'

/** What a session's title points to comes first, then what is usual with whoever is there; each question with one session. */
function questionFor(
  { title, interviewers }: Round['sessions'][number],
  likely: readonly Expected[],
  taken: Set<string>,
): Expected | undefined {
  const free = likely.filter(({ words, answer }) => !taken.has(words) && answer !== '')
  const found =
    free.find(({ because }) => because?.kind === 'title' && because.words === title) ??
    (isWatched(title) ? [] : free).find(
      ({ because }) => because?.kind === 'person' && interviewers.some((name) => because.person.name.startsWith(name)),
    )
  if (found) taken.add(found.words)
  return found
}

/** A day of several talks, each by its title, with whom, and with what is likeliest to be asked there. */
export const Day = ({ round, packet, homeZone }: PacketProps) => {
  if (round.sessions.length < 2) return null
  const taken = new Set<string>()
  return (
    <Section id="day" title="The day">
      <ul>
        {dayRows(round).map((row) => {
          if (row.kind === 'free')
            return (
              <li key={row.start}>
                <strong>{spanWords(row.start, row.end, homeZone)}</strong> free
              </li>
            )
          if (row.kind === 'end')
            return (
              <li key={row.at}>
                <strong>{spanWords(row.from, row.at, homeZone)}</strong> not said
              </li>
            )
          const { session } = row
          const question = questionFor(session, packet.likely, taken)
          return (
            <li key={`${session.start} ${session.title}`}>
              <strong>{spanWords(session.start, session.end, homeZone)}</strong>{' '}
              {[session.title ?? '', namesWords(session.interviewers, 6)].filter((part) => part !== '').join(': ')}
              {question && (
                <>
                  . {question.because?.kind === 'announced' ? '' : `${askedTitle}: `}
                  {questionWords(question)}
                  {behindQuestion(question, '', question.answer)}
                </>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
