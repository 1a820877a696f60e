import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../templates/mail/content.ts'
import { BlockView } from '../../../../templates/mail/render/blocks.tsx'
import { htmlOf } from '../../../../templates/mail/render/markup.ts'

const hostile = `Mia "M" <b>Stone</b> & Sons' <!-- ${'`'}`
const blocks: Block[] = [
  { kind: 'heading', words: hostile, level: 2, general: true },
  { kind: 'heading', words: hostile, level: 3, href: 'mailto:mia@acme.example?subject="&' },
  { kind: 'paragraph', words: [hostile, { strong: hostile }, { link: hostile, href: 'https://acme.example/?a=1&b="2"' }], quiet: true },
  { kind: 'list', items: [hostile, [' one ', { strong: ' two ' }]] },
  { kind: 'facts', rows: [{ label: 'When', words: hostile, from: hostile }] },
  { kind: 'compare', rows: [{ label: hostile, before: hostile, after: '' }] },
  { kind: 'quote', words: `${hostile}\n${hostile}`, from: hostile },
  { kind: 'notice', words: hostile },
  {
    kind: 'buttons',
    buttons: [
      { words: hostile, href: 'https://acme.example/' },
      { words: 'No link', href: 'javascript:alert(1)' },
    ],
  },
  {
    kind: 'draft',
    draft: {
      person: hostile,
      to: 'mia@acme.example',
      subject: hostile,
      body: `${hostile}\n\n${hostile}`,
      mailto: 'mailto:mia@acme.example?subject=a&body=b',
      bodyLeftOut: false,
      gap: false,
      hint: hostile,
      aside: hostile,
      page: 'https://roundtwo.example/d/1',
      leads: true,
    },
  },
]

describe('the HTML of a mail', () => {
  it.each(blocks.map((block) => [block.kind, block] as const))('is for a %s what Preact’s own renderer writes', (_, block) => {
    const view = h(BlockView, { block })
    expect(htmlOf(view)).toBe(render(view))
  })

  it('leaves out what is not there, and keeps a zero', () => {
    const view = h('p', { class: undefined, style: null }, [null, undefined, false, true, 0, '', 'a'])
    expect(htmlOf(view)).toBe('<p>0a</p>')
  })

  it('makes no element of what only looks like one', () => {
    const told: unknown = JSON.parse('{"type":"script","props":{"children":"alert(1)"}}')
    expect(htmlOf(h('p', {}, told as string))).toBe('<p></p>')
  })
})
