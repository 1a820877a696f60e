import { sameFullName } from '../../../who/same-person.ts'
import type { CarriedMail } from '../../carry/carried.ts'
import { cleanLine } from '../../carry/clean-text.ts'
import { isMachine } from '../../carry/mail/machine-mail.ts'
import { forwardPrefixes } from '../../language/lexicon/mail.ts'
import { isReader } from '../../names/candidate-name.ts'
import type { Reader, ReplyLine } from '../../reading.ts'
import { type HeaderBlock, partOneLineBlock, readHeaderBlock } from './header-block.ts'
import { afterForwardMark, endsAttribution, isForwardMark, isOriginalMark, readAttribution } from './quote-marks.ts'

/** One message of a text that holds several: the newest on top, what it quotes or forwards below. */
interface Layer {
  kind: 'own' | 'forwarded' | 'quoted'
  /** Lines with this many `>` or more belong to it. */
  depth: number
  head: HeaderBlock | null
  lines: string[]
}

/** Takes a mail apart: what was forwarded becomes the message, what was quoted goes below it, the forwarder's words become the cover. */
export function readThread(mail: CarriedMail, reader: Reader): CarriedMail {
  const { layers, lines } = splitLayers(mail.text, isForwardSubject(mail.subject))
  let now: CarriedMail = { ...mail, text: textOf(layers[0]), lines: lines.map(lineOf) }
  let quotedFrom = 1
  for (const [index, layer] of layers.entries()) {
    if (layer.kind !== 'forwarded') continue
    now = forwardedMail(now, layer, reader)
    quotedFrom = index + 1
  }
  const quoted = layers.slice(quotedFrom).map((layer) => ({
    from: layer.head?.from ?? null,
    date: layer.head?.date ?? null,
    subject: layer.head?.subject ?? null,
    text: textOf(layer),
  }))
  return { ...now, quoted: quoted.filter(({ text, from }) => text !== '' || from !== null) }
}

/** What a text forwards, without the heads above it; else its own words, or where there are none what stands below them. */
export function wordsForwarded(text: string): string {
  const { layers } = splitLayers(text, false)
  const words = layers.map(textOf)
  const forwarded = layers.findLastIndex(({ kind }) => kind === 'forwarded')
  return words[forwarded] || words.find(Boolean) || text
}

/** Of several forwarders the last who is not the reader counts: an agency that passes a client's mail on stays in view. */
function forwardedMail(outer: CarriedMail, { head, lines }: Layer, reader: Reader): CarriedMail {
  const byReader = isReader(reader, outer.from) || sameFullName(outer.from.name ?? '', reader.name)
  const from = head?.from ?? { name: null, email: null }
  return {
    ...outer,
    from,
    to: head?.to ?? [],
    cc: head?.cc ?? [],
    replyTo: null,
    subject: head?.subject ?? withoutForward(outer.subject),
    date: head?.date ?? outer.date,
    messageId: null,
    text: lines.join('\n').trim(),
    cover: byReader && outer.cover !== null ? outer.cover : outer.text || outer.cover,
    ...(byReader && !outer.forwarded && outer.text !== '' ? { note: { words: outer.text, date: outer.date } } : {}),
    forwarded: true,
    forwardedBy: byReader && outer.forwardedBy !== null ? outer.forwardedBy : outer.from,
    // the headers that mark a machine's mail are gone in a forward; its sender and its subject still tell
    automatic: outer.automatic || isMachine(from, head?.subject ?? withoutForward(outer.subject) ?? ''),
  }
}

/** Under a header block without marks at the lines, some write their answers between the quoted ones. */
const lineOf = ({ layer, words }: Placed): ReplyLine => ({
  words,
  from: layer.kind === 'own' ? 'own' : layer.depth === 0 ? 'below' : 'quoted',
})

const textOf = (layer: Layer | undefined): string => layer?.lines.join('\n').trim() ?? ''

export const isForwardSubject = (subject: string | null): boolean => {
  const lower = subject?.trim().toLowerCase().replace('：', ':') ?? ''
  return forwardPrefixes.some((prefix) => [`${prefix}:`, `${prefix} :`, `[${prefix}]`].some((start) => lower.startsWith(start)))
}

const withoutForward = (subject: string | null): string | null =>
  subject !== null && isForwardSubject(subject)
    ? cleanLine(subject.slice(Math.max(subject.indexOf(':'), subject.indexOf('：')) + 1))
    : subject

/** A thread of a real person is shorter; beyond this the rest is text of its last message. */
const maxLayers = 60
const maxTries = 3000

const startsLikeMark = (words: string): boolean => words.includes(':') || words.startsWith('-')

interface Placed {
  layer: Layer
  words: string
}

/** The layers, and each line in its place with the layer it belongs to. */
function splitLayers(text: string, forwards: boolean): { layers: Layer[]; lines: Placed[] } {
  const placed: Placed[] = []
  const lines = text.split('\n').map(unquote)
  const layers: Layer[] = [{ kind: 'own', depth: 0, head: null, lines: [] }]
  const open: Layer[] = [...layers]
  let tries = 0
  for (let at = 0; at < lines.length; ) {
    const mark =
      layers.length < maxLayers && tries < maxTries ? readMark(lines, at, forwards && layers.every(({ kind }) => kind === 'own')) : null
    tries += startsLikeMark(lines[at]?.words ?? '') ? 1 : 0
    const { depth, words } = lines[at] ?? { depth: 0, words: '' }
    if (mark) {
      const next = lines.slice(mark.next).find((line) => line.words !== '')
      const layer: Layer = { kind: mark.kind, depth: next && next.depth > depth ? depth + 1 : depth, head: mark.head, lines: [] }
      closeDeeper(open, depth)
      layers.push(layer)
      open.push(layer)
      at = mark.next
      continue
    }
    if (words !== '') closeDeeper(open, depth)
    const layer = owner(layers, open, depth, words)
    // What goes on behind a quotation is a paragraph of its own.
    if (layer.lines.length > 0 && placed.at(-1)?.layer !== layer) layer.lines.push('')
    layer.lines.push(words)
    placed.push({ layer, words })
    at += 1
  }
  const told = forwards && layers.every(({ kind }) => kind !== 'forwarded') ? forwardFirstQuote(layers) : layers
  return { layers: told, lines: placed }
}

/** Outlook for Mac forwards under "On … wrote:", as if it answered: the subject alone tells. */
const forwardFirstQuote = (layers: Layer[]): Layer[] => {
  const first = layers.findIndex(({ head }) => head?.from != null)
  return layers.map((layer, index) => (index === first ? { ...layer, kind: 'forwarded' } : layer))
}

/** Answers below a quotation belong to the message that quotes. */
function closeDeeper(open: Layer[], depth: number): void {
  while (open.length > 1 && (open.at(-1)?.depth ?? 0) > depth) open.pop()
}

/** Quoted lines nobody announced are an older message all the same. */
function owner(layers: Layer[], open: Layer[], depth: number, words: string): Layer {
  const top = open.at(-1) ?? { kind: 'own', depth: 0, head: null, lines: [] }
  if (depth <= top.depth || words === '' || top.kind !== 'own') return top
  const layer: Layer = { kind: 'quoted', depth, head: null, lines: [] }
  layers.push(layer)
  open.push(layer)
  return layer
}

interface Line {
  depth: number
  words: string
}

/** `> > text` and `>> text`; the line without its marks. */
function unquote(line: string): Line {
  let depth = 0
  let at = 0
  while (at < line.length && (line[at] === '>' || (line[at] === ' ' && (line[at + 1] === '>' || depth > 0) && at < 80))) {
    if (line[at] === '>') depth += 1
    else if (line[at + 1] !== '>') {
      at += 1
      break
    }
    at += 1
  }
  return { depth, words: depth > 0 ? line.slice(at).trimEnd() : line }
}

interface Mark {
  kind: 'forwarded' | 'quoted'
  head: HeaderBlock | null
  next: number
}

function readMark(lines: Line[], at: number, forwards: boolean): Mark | null {
  const words = lines[at]?.words.trim() ?? ''
  if (words === '') return null
  if (isForwardMark(words)) {
    const block = readHeaderBlock(wordsFrom(lines, at + 1))
    return { kind: 'forwarded', head: block?.head ?? null, next: at + 1 + (block?.length ?? 0) }
  }
  const rest = afterForwardMark(words)
  if (rest !== null) return { kind: 'forwarded', head: readHeaderBlock(partOneLineBlock(rest))?.head ?? null, next: at + 1 }
  const original = isOriginalMark(words)
  const block = readHeaderBlock(wordsFrom(lines, original ? at + 1 : at))
  if (block && (original || block.head.from !== null))
    return { kind: forwards ? 'forwarded' : 'quoted', head: block.head, next: at + (original ? 1 : 0) + block.length }
  const attribution = endsAttribution(lines, at)
  return attribution === null ? null : { kind: 'quoted', head: readAttribution(attribution.words), next: attribution.next }
}

const wordsFrom = (lines: Line[], from: number): string[] => lines.slice(from, from + 30).map(({ words }) => words.trim())
