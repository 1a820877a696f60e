import type { ComponentChildren } from 'preact'
import type { Evidence, Format, Recruiter } from '../../../functions/domain/read/reading.ts'
import { safeUrl } from '../../../functions/domain/trust/safe-url.ts'
import type { Words } from '../../mail/content.ts'
import { placeAndWords } from '../../mail/words/part-words.ts'
import { formatWords } from '../parts/words.ts'

/** Where a fact was read, in the words of the message. */
export const ReadFrom = ({ evidence }: { evidence: Evidence | undefined }) =>
  evidence === undefined ? null : (
    <span class="from">
      read from {placeAndWords(evidence)}
      {evidence.sure < 0.8 && ', not quite sure'}
    </span>
  )

export const Fact = ({ label, evidence, children }: { label: string; evidence?: Evidence | undefined; children: ComponentChildren }) => (
  <>
    <dt>{label}</dt>
    <dd>
      {children}
      <ReadFrom evidence={evidence} />
    </dd>
  </>
)

/** A link from outside: clickable only where it leads to a known meeting service, else text with its host. */
export const OutsideLink = ({ url }: { url: string }) => {
  const safe = safeUrl(url)
  if (safe.kind === 'link') return <a href={safe.href}>Join at {safe.host}</a>
  return (
    <>
      {safe.words}
      <span class="from">Not a meeting service I know{safe.host && `: it leads to ${safe.host}`}. Copy it if you trust it.</span>
    </>
  )
}

/** Words as a mail has them, with links only we make: to call, to write, to a map. */
export const InlineWords = ({ words }: { words: Words }) => (
  <>
    {(typeof words === 'string' ? [words] : words).map((part) => {
      if (typeof part === 'string') return part
      if ('strong' in part) return <strong key={part.strong}>{part.strong}</strong>
      return (
        <a key={part.href} href={part.href}>
          {part.link}
        </a>
      )
    })}
  </>
)

/** An address from outside, to write to. */
export const MailTo = ({ mail }: { mail: string }) => <a href={`mailto:${encodeURIComponent(mail).replace('%40', '@')}`}>{mail}</a>

export const Contact = ({ recruiter: { name, email } }: { recruiter: Recruiter }) => (
  <>
    {name && email ? `${name}, ` : name}
    {email && <MailTo mail={email} />}
  </>
)

export const formatOf = (format: Format | null): string => (format === null ? 'not stated' : formatWords[format])
