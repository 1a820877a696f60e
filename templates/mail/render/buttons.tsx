import type { JSX } from 'preact'
import { allowedHref } from '../../../functions/domain/trust/safe-url.ts'
import { line } from './clean.ts'
import { style } from './style.ts'

const hrefOf = (href: string): { href?: string } => {
  const safe = allowedHref(href)
  return safe === null ? {} : { href: safe }
}

/** The padding stands twice: on the link, where all of it can be pressed, and for Outlook on Windows, which pads cells only. */
export function Buttons({ buttons }: { buttons: { words: string; href: string }[] }): JSX.Element {
  return (
    <table role="presentation" class="buttons" style={style.buttons} cellPadding="0" cellSpacing="0">
      <tbody>
        <tr>
          {buttons.map(({ words, href }, index) => {
            const rank = index === 0 ? 'first' : 'second'
            return (
              <>
                {index > 0 ? <td class="gap" style={style.gap} /> : null}
                <td class={rank} style={index === 0 ? style.first : style.second}>
                  <a {...hrefOf(href)} class={`button ${rank}`} style={index === 0 ? style.firstLink : style.secondLink}>
                    {line(words)}
                  </a>
                </td>
              </>
            )
          })}
        </tr>
      </tbody>
    </table>
  )
}
