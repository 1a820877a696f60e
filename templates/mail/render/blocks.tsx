import type { JSX } from 'preact'
import type { Block, Fact } from '../content.ts'
import { Buttons } from './buttons.tsx'
import { line, lines } from './clean.ts'
import { DraftBox } from './draft-box.tsx'
import { Inlines, Link, withBreaks } from './inlines.tsx'
import { style } from './style.ts'

function FactRows({ rows }: { rows: Fact[] }): JSX.Element {
  return (
    <table style={style.facts}>
      <tbody>
        {rows.map(({ label, words, from }) => (
          <tr>
            <th scope="row" class="label" style={style.label}>
              {label}
            </th>
            <td class="value" style={style.value}>
              <Inlines words={words} />
              {from ? (
                <>
                  <br />
                  <span class="soft" style={style.source}>
                    {line(from)}
                  </span>
                </>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What is now in one line, and what was, struck, beneath it: three columns of hours are none on a phone. */
function Compare({ rows }: { rows: { label: string; before: string; after: string }[] }): JSX.Element {
  return (
    <table class="compare" style={style.compare}>
      <tbody>
        {rows.map(({ label, before, after }) => (
          <tr>
            <th scope="row" class="cell" style={style.head}>
              {label}
            </th>
            <td class="cell" style={style.cell}>
              <strong>{line(after)}</strong>
              <br />
              <span class="soft" style={style.source}>
                Before:{' '}
              </span>
              <span class="before" style={style.before}>
                {line(before)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Heading({ words, level, general, href }: Extract<Block, { kind: 'heading' }>): JSX.Element {
  const tag = general ? (
    <span class="soft" style={style.tag}>
      {' '}
      · general guidance
    </span>
  ) : null
  return level === 2 ? (
    <h2 class="h rule" style={style.h2}>
      {line(words)}
      {tag}
    </h2>
  ) : (
    <h3 class="h" style={style.h3}>
      {href === undefined ? line(words) : <Link href={href} words={words} />}
      {tag}
    </h3>
  )
}

export function BlockView({ block }: { block: Block }): JSX.Element {
  switch (block.kind) {
    case 'heading':
      return <Heading {...block} />
    case 'paragraph':
      return (
        <p class={block.quiet ? 'soft' : undefined} style={block.quiet ? style.quiet : style.p}>
          <Inlines words={block.words} />
        </p>
      )
    case 'list':
      return (
        <ul style={style.list}>
          {block.items.map((words) => (
            <li style={style.item}>
              <Inlines words={words} />
            </li>
          ))}
        </ul>
      )
    case 'facts':
      return <FactRows rows={block.rows} />
    case 'compare':
      return <Compare rows={block.rows} />
    case 'quote':
      return (
        <div class="quote" style={style.quote}>
          <span class="soft" style={style.source}>
            {line(block.from)}
          </span>
          <br />
          {withBreaks(lines(block.words))}
        </div>
      )
    case 'notice':
      return (
        <div class="notice" style={style.notice}>
          <Inlines words={block.words} />
        </div>
      )
    case 'buttons':
      return <Buttons buttons={block.buttons} />
    case 'draft':
      return <DraftBox draft={block.draft} />
  }
}
