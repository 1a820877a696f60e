import type { Detail } from '../../../functions/domain/read/reading.ts'
import { safeUrl } from '../../../functions/domain/trust/safe-url.ts'
import { detailLabel, quotedWords } from '../../mail/sections/own-words.ts'
import { Fact } from './facts.tsx'

/** A link in their sentence leads somewhere only where it may be clicked. */
const Quoted = ({ words }: { words: string }) => (
  <>
    {quotedWords(words, 800).map((part) => {
      if (typeof part === 'string') return part
      const safe = 'link' in part ? safeUrl(part.href) : null
      return safe?.kind === 'link' ? <a href={safe.href}>{safe.href}</a> : null
    })}
  </>
)

/** All that the invite says beside the facts, word for word. */
export const OwnWords = ({ details = [] }: { details?: Detail[] | undefined }) =>
  details.length === 0 ? null : (
    <>
      <h3>In their own words</h3>
      <dl class="facts">
        {details.map(({ kind, words }) => (
          <Fact key={words} label={detailLabel(kind)}>
            “<Quoted words={words} />”
          </Fact>
        ))}
      </dl>
    </>
  )
