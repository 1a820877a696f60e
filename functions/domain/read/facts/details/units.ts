import { findLinks } from '../../lay-out/links.ts'
import { sentencesOf } from '../../lay-out/own-words.ts'
import type { Words } from '../../lay-out/page.ts'
import { type Tag, wordedKinds } from './language/detail-words.ts'
import { isHeldLabel, tagsAtStart, tagsIn } from './language/words.ts'
import { wordsIn } from './matcher.ts'

/** A sentence, a labelled line, or a heading with its list: what is kept or left as a whole. */
export interface Unit extends Words {
  tags: ReadonlySet<Tag>
  /** Of a list item, what the heading above it is about. */
  above: ReadonlySet<Tag>
  /** It stands below the sign-off, where names and addresses stand. */
  signed: boolean
}

const bullet = /^(?:[-*•·‣▪◦–+>✓✔]|\d{1,2}[.)])\s{0,4}/u
/** Of a heading with its list; a longer one goes on without the heading. */
const longestBlock = 600
const longestHeading = 70

const nothing: ReadonlySet<Tag> = new Set()

interface Writing {
  part: string
  heading: { words: string; tags: ReadonlySet<Tag> } | null
  items: string[]
  signed: boolean
}

/** Parts the lines of a message into units. Greetings and sign-offs are none. */
export function unitsOf(lines: readonly Words[]): Unit[] {
  const units: Unit[] = []
  const now: Writing = { part: '', heading: null, items: [], signed: false }
  for (const [at, { part, words }] of lines.entries()) {
    if (part !== now.part) {
      closeBlock(now, units)
      Object.assign(now, { part, signed: false })
    }
    readLine(words.trim(), lines[at + 1], now, units)
  }
  closeBlock(now, units)
  return units
}

function readLine(line: string, next: Words | undefined, now: Writing, units: Unit[]): void {
  const isItem = bullet.test(line)
  // an empty line may stand between a heading and its list, not inside it
  if (line === '' && now.items.length === 0) return
  if (line === '' || (now.heading && !isItem && !goesOn(line))) closeBlock(now, units)
  if (line === '' || isGreeting(line)) return
  if (isClosing(line)) {
    closeBlock(now, units)
    now.signed = true
    return
  }
  const tags = isHeading(line, next) ? tagsIn(line) : null
  if (tags && !now.heading) {
    if (tags.has('notes')) now.signed = false
    now.heading = { words: line, tags }
  } else if (now.heading) now.items.push(line)
  else pushSentences(line, nothing, now, units)
}

/** Below a heading stand items and short lines; a full sentence with another label ends it. */
const goesOn = (line: string): boolean => line.length <= 160 && !isLabelled(line)

export const labelOf = (line: string): string | null => {
  const plain = line.replace(bullet, '').replaceAll('*', '')
  const ends = [plain.indexOf(':'), plain.indexOf('：'), plain.indexOf(' | ')].filter((at) => at > 0)
  const end = Math.min(...ends)
  return ends.length > 0 && end <= 40 && !plain.slice(0, end).includes('http') && !/\d$/.test(plain.slice(0, end))
    ? plain.slice(0, end)
    : null
}

const isLabelled = (line: string): boolean => labelOf(line) !== null

function isHeading(line: string, next: Words | undefined): boolean {
  if (line.length > longestHeading || bullet.test(line) || next === undefined) return false
  if (/[:：]\**$/.test(line) || /^[【■◆●▼]/u.test(line)) return true
  if (/[.!?。！？,;]$/.test(line) || next.words === '') return false
  return bullet.test(next.words.trim()) || (/^\*{1,2}[^*]+\*{1,2}$/.test(line) && next.words !== '') || isShouted(line)
}

const isShouted = (line: string): boolean => /\p{Lu}{4}/u.test(line) && line === line.toUpperCase()

/** A heading that is about one thing stays with its list; below any other each item speaks for itself. */
function closeBlock(now: Writing, units: Unit[]): void {
  const { heading, items, part } = now
  now.heading = null
  now.items = []
  if (!heading) return
  if (!isAboutOneThing(heading.words, heading.tags) || items.length === 0) {
    if (items.length === 0) pushSentences(heading.words, nothing, now, units)
    for (const item of items) pushSentences(item, heading.tags, now, units)
    return
  }
  let block = heading.words
  for (const item of items) {
    if (block.length + item.length <= longestBlock) block = `${block}\n${item}`
    else {
      units.push({ part, words: block, tags: heading.tags, above: nothing, signed: now.signed })
      block = item
    }
  }
  units.push({ part, words: block, tags: heading.tags, above: heading.tags, signed: now.signed })
}

const isAboutOneThing = (heading: string, tags: ReadonlySet<Tag>): boolean =>
  wordedKinds.some((kind) => tags.has(kind)) && !isHeldLabel(heading)

function pushSentences(line: string, above: ReadonlySet<Tag>, now: Writing, units: Unit[]): void {
  for (const words of sentencesOf(line.replace(bullet, '')).flatMap(partedAtLinks))
    units.push({ part: now.part, words, tags: tagsIn(words), above, signed: now.signed && !isPostscript(words) })
}

/** A line that ends with a link runs into the next one where the text was wrapped. */
function partedAtLinks(words: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const { end } of findLinks(words)) {
    if (!/^ \p{Lu}/u.test(words.slice(end, end + 2))) continue
    parts.push(words.slice(from, end))
    from = end + 1
  }
  return [...parts, words.slice(from)]
}

const isPostscript = (words: string): boolean => /^p\.?\s?s\b/i.test(words)

/** "Hi Alex," and no more: what is asked for in the same breath stays. */
const isGreeting = (line: string): boolean =>
  line.length <= 60 && wordsIn(line).length <= 6 && tagsAtStart(line).has('greeting') && !saysAnything(tagsIn(line))

const saysAnything = (tags: ReadonlySet<Tag>): boolean => wordedKinds.some((kind) => tags.has(kind))

/** "Best regards," on a line of its own, "Thanks, Mia"; `--` cuts a signature off by rule (RFC 3676 §4.3). */
function isClosing(line: string): boolean {
  if (/^(?:--|—|_{2,40})$/.test(line)) return true
  if (line.length > 45 || wordsIn(line).length > 6 || /[?？:：]$/.test(line)) return false
  const tags = tagsIn(line)
  return tagsAtStart(line).has('closing') && !saysAnything(tags) && (!tags.has('pleasantry') || wordsIn(line).length <= 4)
}
