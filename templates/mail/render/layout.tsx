import type { JSX } from 'preact'
import { render } from 'preact-render-to-string'
import type { Foot, MailContent } from '../content.ts'
import { lastWords } from '../sections/foot.ts'
import { BlockView } from './blocks.tsx'
import { clip, line } from './clean.ts'
import { Link } from './inlines.tsx'
import { sheet, style, width } from './style.ts'

/** Pushes the mail's first lines out of the preview that follows the preheader. */
const filler = '\u00a0\u034f'.repeat(40)

function Footer({ why, next, stop, later, home, mark, drafts = false, office = [] }: Foot): JSX.Element {
  return (
    <footer class="foot rule" style={style.foot}>
      <p style={style.footLine}>
        Why this came: {line(why)} What comes next: {line(next)}
      </p>
      {office.map((words) => (
        <p key={words} style={style.footLine}>
          {line(words)}
        </p>
      ))}
      <p style={style.footLine}>
        {later ? (
          <>
            <Link href={later.href} words={later.words} /> ·{' '}
          </>
        ) : null}
        {stop ? (
          <>
            <Link href={stop.href} words={stop.words} /> ·{' '}
          </>
        ) : null}
        {home === null ? null : (
          <>
            <Link href={home} words="Everything on one page" /> ·{' '}
          </>
        )}
        {lastWords({ mark, drafts })}
      </p>
    </footer>
  )
}

/** A number stays with its word, so that no line begins with it. */
const kept = (title: string): string => title.replace(/\b(round) (?=\d)/g, '$1\u00a0')

function Card({ content, foot }: { content: MailContent; foot: Foot }): JSX.Element {
  return (
    <table role="presentation" width={width} class="card" style={style.card} cellPadding="0" cellSpacing="0">
      <tbody>
        <tr>
          <td class="inside" style={style.inside}>
            <main>
              <p class="brand" style={style.brand}>
                roundtwo
              </p>
              <h1 class="h" style={style.h1}>
                {kept(line(content.title))}
              </h1>
              {content.blocks.map((block) => (
                <BlockView block={block} />
              ))}
            </main>
            <Footer {...foot} />
          </td>
        </tr>
      </tbody>
    </table>
  )
}

/** Outlook on Windows knows no `max-width` and draws a table of `width:100%` over its whole window: there, and only there, another of a fixed width stands around it. */
const heldInOutlook = (card: string): string =>
  `<!--[if mso]><table role="presentation" width="${width}" align="center"><tr><td><![endif]-->${card}<!--[if mso]></td></tr></table><![endif]-->`

export function Layout({ content, foot }: { content: MailContent; foot: Foot }): JSX.Element {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        {/* Apple Mail makes links of dates, numbers and places unless told not to. */}
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no" />
        <title>{clip(content.subject, 200)}</title>
        <style dangerouslySetInnerHTML={{ __html: sheet }} />
      </head>
      <body style={style.body}>
        <div style={style.preheader} aria-hidden="true">
          {clip(content.preheader, 140)}
          {filler}
        </div>
        <table role="presentation" width="100%" class="outer" style={style.outer} cellPadding="0" cellSpacing="0">
          <tbody>
            <tr>
              <td
                align="center"
                class="gutter"
                style={style.gutter}
                dangerouslySetInnerHTML={{ __html: heldInOutlook(render(<Card content={content} foot={foot} />)) }}
              />
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  )
}
