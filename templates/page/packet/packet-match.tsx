import { matchOfApplication } from '../../../functions/domain/match/match-of-application.ts'
import { fromMatch } from '../../../functions/domain/packet/from-match.ts'
import { evidenceWords, thinAdvice } from '../match/match-words.ts'
import { matchPath } from '../parts/paths.ts'
import { type PacketProps, Section } from './packet-section.tsx'

/** What the posting asks and the CV answers. Each line says which of the two it is from; no number stands here. */
export const FromMatch = ({ packet, application, material, now }: PacketProps) => {
  const found = fromMatch(matchOfApplication(application, material, now), packet.point !== null)
  if (found === null) return null
  const { open, lead, expect } = found
  return (
    <Section id="posting-and-cv" title="The posting and your CV">
      {open && (
        <>
          <h3>Have this answer ready</h3>
          <p>
            “{open.requirement.words}” <span class="from">From the posting. {evidenceWords(open)}</span>
          </p>
          <p>{thinAdvice(open)}</p>
        </>
      )}
      {lead.length > 0 && <h3>Lead with this</h3>}
      <ul>
        {lead.map(({ requirement, line }) => (
          <li key={requirement.id}>
            “{line}” <span class="from">From your CV; the posting asks for “{requirement.words}”.</span>
          </li>
        ))}
      </ul>
      {expect.length > 0 && <h3>They are likely to ask about</h3>}
      <ul>
        {expect.map((one) => (
          <li key={one.requirement.id}>
            “{one.requirement.words}” <span class="from">A must-have of the posting. {evidenceWords(one)}</span>
          </li>
        ))}
      </ul>
      <p class="noprint">
        <a href={matchPath(application.id)}>Every line of it</a>
      </p>
    </Section>
  )
}
