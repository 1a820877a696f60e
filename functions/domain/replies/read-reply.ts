import type { ReplyLine } from '../read/reading.ts'
import { commandIn } from './command.ts'
import { type Marker, markerAt, plainMarkerAt } from './marker.ts'
import { type OwnLine, ownLines } from './own-lines.ts'
import type { Command, Reply } from './reply.ts'
import { saysSomething } from './says-something.ts'

export interface AskedBefore {
  /** How many numbers the answered mail had; a reply names none beyond them. */
  asked: number
  /** The candidate's name, as it may stand under the reply. */
  name: string
  /** Something was read in it: then few words are no noise. */
  means?: boolean
}

/** What a reply to a mail of ours says. Nothing is taken from what it quotes. */
export function readReply(lines: readonly ReplyLine[], { asked, name, means = false }: AskedBefore): Reply {
  const own = ownLines(lines, name, asked)
  const kept = own
    .map(({ words }) => words.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  const first = own.findIndex(({ words }) => words.trim() !== '')
  const written = first < 0 ? [] : own.slice(first)
  const material = commandIn(written[0]?.words ?? '', kept)
  if (material?.kind === 'story' || material?.kind === 'posting') return { kept, answers: new Map(), commands: [material], loose: '' }
  const parts = partsOf(written, asked)
  const answers = new Map<number, string>()
  for (const { numbers, words } of parts.answers)
    for (const number of numbers) if (!isNone(words)) answers.set(number, [answers.get(number), words].filter(Boolean).join('\n'))
  const inOrder = answers.size === 0 && parts.commands.length === 0 ? paragraphsInOrder(written, asked) : null
  if (inOrder) return { kept, answers: inOrder, commands: [], loose: '' }
  return { kept, answers, commands: parts.commands, loose: means || saysSomething(parts.loose) ? parts.loose : '' }
}

/** "n/a" is no answer; "none" may be one. */
const isNone = (words: string): boolean => /^(?:n\/?a\.?|-+|–|—|\.+|x|skip|pass|\?+|k\.?\s?a\.?)?$/iu.test(words.trim())

interface Parts {
  answers: { numbers: number[]; words: string }[]
  commands: Command[]
  loose: string
}

/** Line by line: what belongs to a number, what asks for something, and the rest. */
function partsOf(lines: readonly OwnLine[], asked: number): Parts {
  const marker = markersFor(lines, asked)
  const answers: { numbers: number[]; lines: string[] }[] = []
  const commands: Command[] = []
  const loose: string[] = []
  let under: number | null = null
  for (const line of lines) {
    const words = line.words.trim()
    if (line.under !== under) {
      under = line.under
      if (under !== null) answers.push({ numbers: [under], lines: [] })
    }
    const mark = marker(words)
    const command = mark || commands.length > 3 ? null : commandIn(words, words)
    if (mark) {
      if (joins.test(answers.at(-1)?.lines.at(-1) ?? '')) answers.at(-1)?.lines.pop()
      answers.push({ numbers: mark.numbers, lines: [mark.rest] })
    } else if (command && isShortCommand(command, answers.length > 0)) commands.push(command)
    else if (answers.length > 0 && commands.length === 0) answers.at(-1)?.lines.push(words)
    else loose.push(words)
  }
  return {
    answers: answers.map((one) => ({
      numbers: one.numbers,
      words: one.lines
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
    })),
    commands,
    loose: loose.join('\n').trim(),
  }
}

/** Alone on a line before the next number, it is no part of the answer above. */
const joins = /^(?:and|und|et|y|e|en|och|oraz|i|plus|&)[,:]?$/iu

/** Between answers, words like "it's off" belong to an answer; numbers to be marked do not. */
const isShortCommand = ({ kind }: Command, amongAnswers: boolean): boolean => !amongAnswers || kind === 'sent' || kind === 'skip'

/** Numbers without a mark count where nothing in the reply is marked, the first line begins with one, and they go up. */
function markersFor(lines: readonly OwnLine[], asked: number): (words: string) => Marker | null {
  const texts = lines.map(({ words }) => words.trim()).filter(Boolean)
  const isMarked = texts.some((words) => markerAt(words, asked)) || lines.some(({ under }) => under !== null)
  const plain = texts.flatMap((words) => plainMarkerAt(words, asked)?.numbers[0] ?? [])
  const goesUp = plain.length > 1 && plain.every((one, n) => n === 0 || one > (plain[n - 1] ?? 0))
  const isPlain = !isMarked && goesUp && plainMarkerAt(texts[0] ?? '', asked) !== null
  return (words) => markerAt(words, asked) ?? (isPlain ? plainMarkerAt(words, asked) : null)
}

const greeting = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|bonjour|hola|olá|oi|ciao|salut)\b.{0,30}$/iu

/** As many paragraphs as questions, and nothing else: the answers in their order. */
function paragraphsInOrder(lines: readonly OwnLine[], asked: number): Map<number, string> | null {
  const paragraphs: string[] = []
  let open = false
  for (const words of lines.map((line) => line.words.trim())) {
    if (words !== '' && open) paragraphs.push(`${paragraphs.pop()}\n${words}`)
    else if (words !== '') paragraphs.push(words)
    open = words !== ''
  }
  const said = paragraphs.filter((one, n) => n > 0 || !greeting.test(one))
  if (asked < 2 || said.length !== asked) return null
  return new Map(said.flatMap((words, n) => (isNone(words) ? [] : [[n + 1, words] as const])))
}
