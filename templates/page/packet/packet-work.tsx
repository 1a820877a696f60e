import { bringTitle, weighsTitle, workTitle } from '../../mail/words/work-words.ts'
import { wordsChosen } from './packet-questions.tsx'
import { type PacketProps, Section } from './packet-section.tsx'

/** What counts in this line of work and kind of talk, what to have with one, and what to leave. */
export const OfWork = ({ packet: { work, chosen }, shared }: PacketProps) => {
  const { lines } = work
  const title = workTitle(lines)
  if (title === '') return null
  const taken = shared ? new Set<string>() : wordsChosen(chosen)
  const asks = (lines.ask.length > 0 ? lines.ask : lines.askOfTrade).filter(({ words }) => !taken.has(words))
  // Where everything of it was left out, no heading stands over nothing.
  if (!(lines.weighs || lines.bring || lines.ready || lines.before || asks.length > 0 || lines.avoid.length > 0)) return null
  return (
    <Section id="work" title={title}>
      <p class="quiet">General guidance.</p>
      <dl class="facts">
        {lines.weighs && (
          <>
            <dt>{weighsTitle(lines)}</dt>
            <dd>{lines.weighs.words}</dd>
          </>
        )}
        {lines.bring && (
          <>
            <dt>{bringTitle(lines)}</dt>
            <dd>{lines.bring.words}</dd>
          </>
        )}
        {lines.ready && (
          <>
            <dt>Get ready</dt>
            <dd>{lines.ready.words}</dd>
          </>
        )}
        {lines.before && (
          <>
            <dt>Before you go</dt>
            <dd>{lines.before.words}</dd>
          </>
        )}
        {asks.length > 0 && <dt>Ask</dt>}
        {asks.map(({ words }) => (
          <dd key={words}>{words}</dd>
        ))}
        {lines.avoid.length > 0 && <dt>Avoid</dt>}
        {lines.avoid.map(({ words }) => (
          <dd key={words}>{words}</dd>
        ))}
      </dl>
    </Section>
  )
}
