import type { Draft } from '../../../functions/domain/drafts/draft.ts'
import { DraftText } from '../draft-parts.tsx'
import { Section } from './packet-section.tsx'

/** Where nobody has said what kind of interview it is: a note that asks. */
export const KindNote = ({ draft }: { draft: Draft | null }) =>
  draft && (
    <Section id="kind" title="What kind of interview is it?">
      <p>They don’t say. This asks them, if you’d like to know.</p>
      <DraftText draft={draft} id="kind-note" label="The note that asks" />
    </Section>
  )
