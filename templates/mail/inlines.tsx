import type { JSX } from 'preact'
import { line, lines } from './clean.ts'
import type { Words } from './content.ts'
import { allowedHref } from './safe-url.ts'
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

/** Keeps the space at an inline's edge, which cleaning a line would take. */
const padded = (text: string): string => `${/^\s/.test(text) ? ' ' : ''}${line(text)}${/\S\s$/.test(text) ? ' ' : ''}`

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

export const withBreaks = (text: string): (string | JSX.Element)[] =>
  lines(text)
    .split('\n')
    .flatMap((row, index) => (index === 0 ? [row] : [<br />, row]))
