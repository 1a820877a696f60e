import { noRecruiter } from '../../mail/sections/drafts/draft-block.ts'
import type { OfferLetter } from '../../mail/sections/drafts/offer-letters.ts'
import { DraftText } from '../draft-parts.tsx'

/** Every way to answer an offer, each folded: one of them is written, the others are not read. */
export const Letters = ({ letters }: { letters: OfferLetter[] }) =>
  letters.length === 0 ? null : (
    <section aria-labelledby="letters">
      <h2 id="letters">Letters about the offer</h2>
      {letters.map(({ purpose, draft, hint }, index) => (
        <details key={purpose}>
          <summary>{purpose}</summary>
          {[hint, draft.to === null ? noRecruiter : undefined].map((words) => words && <p key={words}>{words}</p>)}
          <DraftText draft={draft} id={`letter-${index}`} label={purpose} />
        </details>
      ))}
    </section>
  )
