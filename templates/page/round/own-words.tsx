import { safeUrl } from '../../../functions/domain/trust/safe-url.ts'
import type { ToldDetail } from '../../../functions/domain/view/view.ts'
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
export const OwnWords = ({ details = [] }: { details?: ToldDetail[] | undefined }) =>
  details.length === 0 ? null : (
    <>
      <h3>In their own words</h3>
      <dl class="facts">
        {details.map(({ kind, words, own }) => (
          <Fact key={words} label={detailLabel(kind)}>
            {!own && '“'}
            <Quoted words={words} />
            {own ? <span class="from">entered by you</span> : '”'}
          </Fact>
        ))}
      </dl>
    </>
  )
