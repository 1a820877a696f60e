/** What a sentence of a brief asks for: it decides what is asked about it afterwards, what is questioned most first. */
export const briefAsks = ['choice', 'reason', 'way', 'number', 'any'] as const
export type BriefAsk = (typeof briefAsks)[number]

export interface BriefSentence {
  words: string
  asks: BriefAsk
}

const longest = 4000
const most = 20

const list = (text: string): string => text.trim().split(/\s+/u).join('|')
const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list(words)})(?!\\p{L})`, 'iu')
const numbers = '\\d+|two|three|four|five|ten|zwei|drei|vier|fünf|zehn|deux|trois|quatre|cinq|dix|dos|tres|cuatro|cinco|diez'
/** English, German, French and Spanish; the first that fits counts. */
const marks: readonly (readonly [BriefAsk, RegExp])[] = [
  [
    'choice',
    whole(
      'name choose pick prioritise prioritize rank recommend which nenne nennen wähle wählen welche choisissez quelles quels elige nombra cuáles',
    ),
  ],
  ['reason', whole('why warum pourquoi explain erkläre erklären expliquez explica justify')],
  ['way', whole('how wie comment cómo plan approach open build design teach present')],
  ['number', new RegExp(`(?<![\\p{L}\\d])(?:${numbers})(?![\\p{L}\\d])`, 'iu')],
]

const asksOf = (words: string): BriefAsk => marks.find(([, mark]) => mark.test(words))?.[0] ?? 'any'

/** A brief sentence by sentence, and a list item by item, in its own words: what one lays the finished work beside. */
export function briefSentences(brief: string): BriefSentence[] {
  return brief
    .slice(0, longest)
    .split(/\n+|(?<=[.!?。])\s+(?=[\p{Lu}\d“"„¿¡(\u3040-\u9fff])/u)
    .map((line) => line.replace(/^\s*(?:[-–—•*·]|\d{1,2}[.)])\s+/u, '').trim())
    .filter((line) => /\p{L}{2}/u.test(line))
    .slice(0, most)
    .map((words) => ({ words, asks: asksOf(words) }))
}

/** One of the bank; `about`: the sentence it hangs on, null where it may come after any; `asks`: what that asks for. */
export type BriefQuestion<One> = One & { about: string | null; asks: BriefAsk }

const wanted = 10

/** Ten that may come afterwards: of each sentence by what it asks for, in turn, then those that come after any work. */
export function questionsAfter<One extends { words: string }>(
  sentences: readonly BriefSentence[],
  bank: Readonly<Record<BriefAsk, readonly One[]>>,
): BriefQuestion<One>[] {
  const left = new Map(Object.entries(bank).map(([asks, questions]) => [asks, [...questions]]))
  const own: BriefQuestion<One>[] = []
  for (let turn = 0; turn < 3; turn += 1)
    for (const { words: about, asks } of sentences) {
      const question = asks === 'any' ? undefined : left.get(asks)?.shift()
      if (question !== undefined) own.push({ ...question, about, asks })
    }
  const rest = (left.get('any') ?? []).map((question) => ({ ...question, about: null, asks: 'any' as const }))
  return [...own.slice(0, wanted - 3), ...rest].slice(0, wanted)
}
