import type { JSX } from 'preact'
import { allowedHref } from '../../../functions/domain/trust/safe-url.ts'
import type { Words } from '../content.ts'
import { line, padded } from './clean.ts'
import { style } from './style.ts'

export function Link({ href, words }: { href: string; words: string }): JSX.Element {
  const safe = allowedHref(href)
  return safe === null ? (
    <span>{line(words)}</span>
  ) : (
    <a href={safe} class="link" style={style.link}>
      {line(words)}
    </a>
  )
}

export function Inlines({ words }: { words: Words }): JSX.Element {
  if (typeof words === 'string') return <>{line(words)}</>
  return (
    <>
      {words.map((part) => {
        if (typeof part === 'string') return padded(part)
        return 'strong' in part ? <strong>{padded(part.strong)}</strong> : <Link href={part.href} words={part.link} />
      })}
    </>
  )
}

/** Text that is clean, with its lines. */
export const withBreaks = (clean: string): (string | JSX.Element)[] =>
  clean.split('\n').flatMap((row, index) => (index === 0 ? [row] : [<br />, row]))
