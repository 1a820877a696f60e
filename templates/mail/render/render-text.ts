import { allowedHref } from '../../../functions/domain/trust/safe-url.ts'
import type { Block, Draft, Fact, Foot, MailContent, Words } from '../content.ts'
import { lastWords } from '../sections/foot.ts'
import { draftLinks } from '../words/draft-words.ts'
import { draftLines, line, lines, padded } from './clean.ts'

/** The text part, of equal worth: same blocks, wrapped at 76, links on lines of their own where they would break. */
const width = 76

/** Long words (links) stay whole: a broken link is no link. */
function wrap(typed: string, first = '', rest = first): string {
  const text = oneSpaced(typed)
  let [rows, begins, end] = [first, 0, endOf(text, 0, width - first.length)]
  while (end < text.length) {
    const space = text.lastIndexOf(' ', end)
    const at = space > begins ? space : text.indexOf(' ', end)
    if (at < 0) break
    rows += `${text.slice(begins, at)}\n${rest}`
    begins = at + 1
    end = endOf(text, begins, width - rest.length)
  }
  return rows + text.slice(begins)
}

const oneSpaced = (text: string): string =>
  text.startsWith(' ') || text.endsWith(' ') || text.includes('  ') ? text.split(' ').filter(Boolean).join(' ') : text

/** Where so many signs end; some have two units. */
function endOf(text: string, from: number, signs: number): number {
  if (text.length - from <= signs) return text.length
  let at = from
  for (let left = signs; left > 0 && at < text.length; left -= 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  return at
}

const signsIn = (text: string): number => text.length - (text.match(ofTwoUnits)?.length ?? 0)
const ofTwoUnits = /[\u{10000}-\u{10ffff}]/gu

const plain = (words: Words): string =>
  typeof words === 'string'
    ? line(words)
    : words.map((part) => (typeof part === 'string' ? padded(part) : 'strong' in part ? padded(part.strong) : inlineLink(part))).join('')

const addressIn = (mailto: string): string => decodeURIComponent(mailto.slice('mailto:'.length).split('?')[0] ?? '')

/** A number stands in the words; of a mail only the address helps, a whole note would stand there in percent signs. */
function inlineLink({ link, href }: { link: string; href: string }): string {
  if (allowedHref(href) === null || href.startsWith('tel:')) return padded(link)
  const shown = href.startsWith('mailto:') ? addressIn(href) : href
  return link === shown ? shown : `${padded(link)} (${shown})`
}

const underline = (words: string, mark: string): string => {
  const wrapped = wrap(words)
  const longest = wrapped.includes('\n') ? Math.max(...wrapped.split('\n').map(signsIn)) : signsIn(wrapped)
  return `${wrapped}\n${mark.repeat(Math.min(width, longest))}`
}

const factText = ({ label, words, from }: Fact): string =>
  [wrap(`${label}: ${plain(words)}`, '', '  '), ...(from ? [wrap(line(from), '  ')] : [])].join('\n')

const quoted = (clean: string, mark: string): string =>
  clean
    .split('\n')
    .map((row) => (row === '' ? mark.trimEnd() : wrap(row, mark)))
    .join('\n')

/** Without the `mailto:` link: it would be the whole note once more, in percent signs. Address and text stand above it. */
const draftText = (draft: Draft): string =>
  [
    underline(line(draft.person), '.'),
    ...(draft.hint ? [wrap(line(draft.hint))] : []),
    ...(draft.aside ? [wrap(`Your note, not in the draft: “${line(draft.aside)}”`)] : []),
    '',
    ...(draft.to ? [`  To: ${line(draft.to)}`] : []),
    wrap(`Subject: ${line(draft.subject)}`, '  ', '    '),
    '',
    quoted(draftLines(draft.body), '  '),
    '',
    ...draftLinks(draft)
      .filter(({ href }) => !href.startsWith('mailto:'))
      .map(({ words, href }) => `${words}:\n${href}`),
  ]
    .join('\n')
    .trimEnd()

/** A number stands in the words; of a note only its address helps. */
function buttonText({ words, href }: { words: string; href: string }): string {
  if (href.startsWith('tel:')) return line(words)
  return href.startsWith('mailto:') ? `${line(words)}\n${addressIn(href)}` : `${line(words)}:\n${href}`
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `\n${underline(`${block.href === undefined ? line(block.words) : inlineLink({ link: block.words, href: block.href }).trim()}${block.general ? ' (general guidance)' : ''}`, block.level === 2 ? '-' : '.')}`
    case 'paragraph':
      return wrap(plain(block.words))
    case 'list':
      return block.items.map((item) => wrap(plain(item), '- ', '  ')).join('\n')
    case 'facts':
      return block.rows.map(factText).join('\n')
    case 'compare':
      return block.rows
        .map(
          ({ label, before, after }) =>
            `${label}\n${wrap(`before: ${line(before)}`, '  ', '    ')}\n${wrap(`now: ${line(after)}`, '  ', '    ')}`,
        )
        .join('\n')
    case 'quote':
      return `${wrap(line(block.from))}\n${quoted(lines(block.words), '> ')}`
    case 'notice':
      return wrap(plain(block.words), '! ', '  ')
    case 'buttons':
      return block.buttons.map(buttonText).join('\n\n')
    case 'draft':
      return draftText(block.draft)
  }
}

const footText = ({ why, next, stop, later, home, mark, drafts = false, office = [] }: Foot): string =>
  [
    '---',
    wrap(`Why this came: ${line(why)}`),
    wrap(`What comes next: ${line(next)}`),
    ...(later ? [`${line(later.words)}:\n${later.href}`] : []),
    ...(stop ? [`${line(stop.words)}:\n${stop.href}`] : []),
    ...(home === null ? [] : [`Everything on one page:\n${home}`]),
    ...office.map((words) => wrap(line(words))),
    wrap(lastWords({ mark, drafts })),
  ].join('\n')

export const renderText = (content: MailContent, foot: Foot): string =>
  `${[underline(line(content.title), '='), ...content.blocks.map(blockText), footText(foot)].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`
