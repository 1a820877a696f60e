import { allowedHref } from '../../../functions/domain/trust/safe-url.ts'
import type { Block, MailContent, Words } from '../content.ts'
import { draftLines, line, lines } from './clean.ts'

/** Signs that Markdown would take for more than themselves. */
const plain = (text: string): string => line(text).replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')

const link = (words: string, href: string): string =>
  allowedHref(href) === null ? plain(words) : `[${plain(words)}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`

const inline = (words: Words): string =>
  typeof words === 'string'
    ? plain(words)
    : words
        .map((part) =>
          typeof part === 'string' ? plain(part) : 'strong' in part ? `**${plain(part.strong)}**` : link(part.link, part.href),
        )
        .join(' ')

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((row) => `> ${plain(row)}`)
    .join('\n')

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${block.href === undefined ? plain(block.words) : link(block.words, block.href)}${block.general ? ' (general guidance)' : ''}`
    case 'paragraph':
    case 'notice':
      return inline(block.words)
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n')
    case 'facts':
      return block.rows.map(({ label, words }) => `- **${plain(label)}:** ${inline(words)}`).join('\n')
    case 'compare':
      return block.rows.map(({ label, before, after }) => `- **${plain(label)}:** ${plain(before)} → ${plain(after)}`).join('\n')
    case 'quote':
      return `${plain(block.from)}\n\n${quoted(lines(block.words))}`
    case 'buttons':
      return block.buttons.map(({ words, href }) => link(words, href)).join(' · ')
    case 'draft':
      return `${plain(block.draft.person)}\n\n${quoted(draftLines(block.draft.body))}`
  }
}

/** The same blocks as Markdown (CommonMark), to keep in one's own notes. Words from outside stay words: no sign of theirs makes markup. */
export const renderMarkdown = ({ title, blocks }: Pick<MailContent, 'title' | 'blocks'>): string =>
  `${[`## ${plain(title)}`, ...blocks.map(blockMarkdown)].join('\n\n')}\n`
