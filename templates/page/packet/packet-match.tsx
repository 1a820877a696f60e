import { storyLead, storyWords } from '../../mail/words/story-words.ts'
import { evidenceWords, leadWords, thinAdvice } from '../match/match-words.ts'
import { matchPath } from '../parts/paths.ts'
import { type PacketProps, Section } from './packet-section.tsx'

/** What the posting asks and the CV answers, as the packet's mail has it. Each line says which of the two it is from; no score stands here. */
export const FromMatch = ({ packet, application }: PacketProps) => {
  if (packet.fromMatch === null) return null
  const { paper } = packet
  const { open, lead } = packet.fromMatch
  return (
    <Section id="posting-and-cv" title={`The posting and your ${paper}`}>
      {open && (
        <>
          <h3>Have this answer ready</h3>
          <p>
            “{open.requirement.words}” <span class="from">From the posting. {evidenceWords(open, paper)}</span>
          </p>
          <p>{thinAdvice(open, paper)}</p>
          {open.story && (
            <p>
              <strong>{storyLead(open.story).trim()}</strong> {storyWords(open.story)}
            </p>
          )}
        </>
      )}
      {lead.length > 0 && (
        <>
          <h3>What you have for it</h3>
          <ul>
            {lead.map((one) => (
              <li key={one.requirement.id}>
                {leadWords(one, paper)}: “{one.line}”{' '}
                <span class="from">
                  From your {paper}; the posting asks for “{one.requirement.words}”.
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="noprint">
        <a href={matchPath(application.id)}>Every line of it</a>
      </p>
    </Section>
  )
}
