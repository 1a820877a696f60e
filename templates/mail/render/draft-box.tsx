import type { JSX } from 'preact'
import type { Draft } from '../content.ts'
import { draftLinks } from '../words/draft-words.ts'
import { Buttons } from './buttons.tsx'
import { draftLines, line } from './clean.ts'
import { Link, withBreaks } from './inlines.tsx'
import { style } from './style.ts'

/** A note for the candidate to send: nothing in it has been sent, and nothing will be unless they do it. */
export function DraftBox({ draft }: { draft: Draft }): JSX.Element {
  const all = draftLinks(draft)
  const lead = draft.leads ? all.slice(0, 1) : []
  const links = all.slice(lead.length)
  return (
    <>
      <h3 class="h" style={style.h3}>
        {line(draft.person)}
      </h3>
      {draft.hint ? (
        <p class="soft" style={style.quiet}>
          {line(draft.hint)}
        </p>
      ) : null}
      {draft.aside ? (
        <p class="soft" style={style.quiet}>
          Your note, not in the draft: “{line(draft.aside)}”
        </p>
      ) : null}
      <table role="presentation" class="draft" style={style.draft}>
        <tbody>
          <tr>
            <td class="note" style={style.draftInside}>
              <p class="soft" style={style.draftHead}>
                {draft.to ? (
                  <>
                    To: {line(draft.to)}
                    <br />
                  </>
                ) : null}
                Subject: {line(draft.subject)}
              </p>
              {withBreaks(draftLines(draft.body))}
            </td>
          </tr>
        </tbody>
      </table>
      {lead.length > 0 ? <Buttons buttons={lead} /> : null}
      {links.length > 0 ? (
        <p style={style.p}>
          {links.map(({ words, href }, index) => (
            <>
              {index > 0 ? ' · ' : ''}
              <Link href={href} words={words} />
            </>
          ))}
        </p>
      ) : null}
    </>
  )
}
