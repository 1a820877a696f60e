import { mailWords } from '../read/language/lexicon/mail.ts'
import type { ReplyLine } from '../read/reading.ts'
import { answersBelow } from './answers-below.ts'
import { endsQuestion, markerAt } from './marker.ts'

/** A line of the candidate's, and the number of the quoted question right above it, where one stands there. */
export interface OwnLine {
  words: string
  under: number | null
}

const closings = new Set(mailWords('closings'))
const footers = mailWords('footers')
/** A name, a job, a company, a number, an address: what stands under a closing. */
const mostSigned = 6
const longestSigned = 60

/** What the candidate wrote, in order, without quote, signature, closing and footer. `name` is theirs, `asked` how many questions there were. */
export function ownLines(lines: readonly ReplyLine[], name: string, asked: number): OwnLine[] {
  const found: OwnLine[] = []
  let block: string[] = []
  let under: number | null = null
  let isOpen = false
  const close = (): void => {
    found.push(...withoutFoot(block, name, asked).map((words) => ({ words, under })))
    block = []
  }
  for (const { words, from } of answersBelow(lines, asked)) {
    if (from === 'own') {
      block.push(words)
      continue
    }
    if (block.length > 0) {
      close()
      under = null
      isOpen = false
    }
    const text = words.trim()
    const number = markerAt(text, asked)?.numbers[0]
    if (number !== undefined) {
      under = number
      isOpen = !endsQuestion(text)
    } else if (text === '') isOpen = false
    // The second line of a question is still the question; anything else quoted below it is not.
    else if (isOpen) isOpen = !endsQuestion(text)
    else under = null
  }
  close()
  return found
}

function withoutFoot(block: readonly string[], name: string, asked: number): string[] {
  let lines = withoutFooters(block, asked)
  const rule = lines.findIndex((line) => /^\s{0,4}(?:--|—|__|-- )\s{0,2}$/.test(line))
  if (rule >= 0) lines = lines.slice(0, rule)
  return trimmed(withoutClosing(trimmed(lines), name, asked))
}

/** A phone's line goes alone; what an office prints goes with all that stands below, up to the next answer. */
function withoutFooters(block: readonly string[], asked: number): string[] {
  const kept: string[] = []
  let cutting = false
  for (const line of block) {
    const start = line.trim().toLowerCase().replaceAll('’', "'").slice(0, 60)
    const isFooter = footers.some((words) => start.startsWith(words)) || /\breacted (?:via|to your|with)\b/.test(start)
    if (isFooter) cutting = true
    else if (cutting && (markerAt(line.trim(), asked) || isShort(start))) cutting = false
    if (!cutting) kept.push(line)
  }
  return kept
}

/** Behind a phone's line somebody may have gone on writing; the lines of a disclaimer are long. */
const isShort = (line: string): boolean => line !== '' && line.length < 40

/** "Thanks, / Alex / Product Designer": gone from the closing on, unless it is all there is. */
function withoutClosing(lines: readonly string[], name: string, asked: number): string[] {
  const first = Math.max(0, lines.length - mostSigned)
  for (let at = first; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim()
    const below = lines.slice(at + 1)
    const isSigned = below.every((one) => one.length <= longestSigned && !markerAt(one.trim(), asked))
    if (!isSigned) continue
    if (isNameLine(line, name)) return lines.slice(0, at)
    if (isClosing(line, name)) return at === 0 ? [withoutName(line, name)] : lines.slice(0, at)
  }
  return [...lines]
}

const bare = (line: string): string =>
  line
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s,.!:;~*_–—/-]+$/u, '')
    .replace(/^[\s~*_–—/-]+/u, '')

const namesOf = (name: string): string[] => {
  const words = name.toLowerCase().split(/\s+/).filter(Boolean)
  const [given = '', ...rest] = words
  const initial = rest.at(-1)?.slice(0, 1) ?? ''
  return [name.toLowerCase(), given, `${given} ${initial}`, `${given.slice(0, 1)}${initial}`, `${given.slice(0, 1)}`].filter(Boolean)
}

const isNameLine = (line: string, name: string): boolean => line !== '' && namesOf(name).includes(bare(line))

/** "Best", "Thanks!", "Best, Alex", "Cheers - Alex". */
const isClosing = (line: string, name: string): boolean => {
  const said = bare(line)
  return closings.has(said) || closings.has(bare(withoutName(line, name)))
}

function withoutName(line: string, name: string): string {
  const cut = namesOf(name).find((one) => bare(line).endsWith(` ${one}`))
  return cut === undefined
    ? line
    : line
        .trim()
        .replace(/[.!\s]+$/, '')
        .slice(0, -cut.length)
        .trim()
}

function trimmed(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line.trim() !== '') + 1)
}
