import { wordCount } from '../../../functions/domain/packet/words/shortened.ts'
import type { Block, Words } from '../content.ts'

/** How many words one reads in these blocks: an address behind a link is not read. */
export const wordsIn = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + wordCount(readIn(block)), 0)

const plain = (words: Words): string =>
  (typeof words === 'string' ? [words] : words)
    .map((part) => (typeof part === 'string' ? part : 'strong' in part ? part.strong : part.link))
    .join('')
    .replace(/https?:\S+/g, '')

function readIn(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.words
    case 'paragraph':
    case 'notice':
      return plain(block.words)
    case 'list':
      return block.items.map(plain).join('\n')
    case 'facts':
      return block.rows.map(({ label, words, from = '' }) => `${label} ${plain(words)} ${from}`).join('\n')
    case 'compare':
      return block.rows.map(({ label, before, after }) => `${label} ${before} ${after}`).join('\n')
    case 'quote':
      return `${block.from} ${block.words}`
    case 'buttons':
      return block.buttons.map(({ words }) => words).join('\n')
    case 'draft':
      return `${block.draft.subject}\n${block.draft.body}`
  }
}
