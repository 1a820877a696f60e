import { withCapitals } from '../../drafts/topic/capitals.ts'
import { wordsOf } from '../../drafts/topic/topic.ts'
import { confessions } from '../../drafts/topic/words.ts'
import { languageOf } from '../../read/lay-out/language.ts'
import type { OpenPoint } from './open-points.ts'

/** What was left open, turned round: how it may be put to the candidate, and what of it they would say first. */
export interface AsAsked {
  /** “Can you hold a class of 32?”; null where nobody can know how they put it. */
  question: string | null
  /** “I only had one junior.”: what nobody should open with. */
  belittles: string | null
}

const mostWords = 14
const lessening = new Set("only just never not barely hardly didn't haven't hadn't didn’t haven’t hadn’t".split(' '))

const helpers = 'can|could|would|will|should|must'
const pasts: ReadonlyMap<string, string> = new Map(
  `left leave,led lead,did do,said say,took take,got get,went go,made make,chose choose,built build,ran run,lost lose,had have,came come,gave give,wrote write,
  sold sell,taught teach,brought bring,began begin,dealt deal,kept keep,closed close,managed manage,used use,moved move,changed change,decided decide,handled handle,
  measured measure,improved improve,reduced reduce,served serve,solved solve,hired hire,priced price,planned plan,stopped stop,quit quit`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)
const baseOf = (past: string): string | undefined => pasts.get(past) ?? (/[^aeiou]ed$/.test(past) ? past.slice(0, -2) : undefined)

/** What the candidate calls theirs is the other side’s "your". */
const turned = (words: string): string =>
  words
    .replace(/\bmyself\b/giu, 'yourself')
    .replace(/\bmine\b/giu, 'yours')
    .replace(/\bmy\b/giu, 'your')
    .replace(/\bi['’]m\b/giu, 'you’re')
    .replace(/\bi am\b/giu, 'you are')
    .replace(/\bi\b/giu, 'you')
    .replace(/\bme\b/giu, 'you')

/** Each way in which people write down what was left open, and how it is asked; the first that fits counts. */
const forms: readonly (readonly [RegExp, (...parts: string[]) => string | null])[] = [
  [new RegExp(`^(?:whether|if|that) i (${helpers}) (.+)$`, 'iu'), (helper = '', rest = '') => `${helper} you ${rest}`],
  [/^(?:whether|if) i(?:['’]m| am) (.+)$/iu, (rest) => `are you ${rest}`],
  [/^that i(?:['’]m| am) (.+)$/iu, (rest) => `aren’t you ${rest}`],
  [
    /^(?:whether|if) i(?:['’]ve| have) ((?:ever |really )?(?:\p{L}+[^e]ed|led|done|been|run|built|taught|held|made|sold|written|had|taken|seen|given)) (.+)$/iu,
    (verb, rest) => `have you ${verb} ${rest}`,
  ],
  // Nobody is asked whether they know something "enough".
  [
    /^(?:whether|if) i (know|speak|understand) (.+?)(?: (?:well|good))?(?: enough| at all)?$/iu,
    (verb, rest) => `how well do you ${verb} ${rest}`,
  ],
  [/^(?:whether|if) i (have|want|like|need|stay|work|use|read|write|manage|lead) (.+)$/iu, (verb, rest) => `do you ${verb} ${rest}`],
  [
    new RegExp(`^(what|how|why|when|where|which .+?|how (?:many|much|long) .+?) i (${helpers}) (.+)$`, 'iu'),
    (asks, helper, rest) => `${asks} ${helper} you ${rest}`,
  ],
  [
    /^(what|how|why|when|where|how (?:many|much|long) .+?|which .+?) i (\p{L}+)(?: (.+))?$/iu,
    (asks = '', verb = '', rest = '') => {
      const base = baseOf(verb.toLowerCase())
      return base === undefined ? null : `${asks} did you ${base}${rest ? ` ${rest}` : ''}`
    },
  ],
  [
    /^(what|how|why|when|where|which .+?) (do|did|can|could|would|will|should|have|am) i (.+)$/iu,
    (asks, helper, rest) => `${asks} ${helper === 'am' ? 'are' : helper} you ${rest}`,
  ],
  [
    /^(?:about )?a time (?:when |that )?i (\p{L}+) (.+)$/iu,
    (verb = '', rest = '') => (baseOf(verb.toLowerCase()) === undefined ? null : `tell us about a time you ${verb.toLowerCase()} ${rest}.`),
  ],
  // Figures are walked through; what else is only named, nobody can know how they put it.
  [
    /^my ((?:\p{L}+ )?(?:numbers|figures|results|targets|budget|forecast|p&l|pipeline|quota)\b.*)$/iu,
    (rest) => `walk us through your ${rest}.`,
  ],
]

/** Only what is surely a question afterwards; else null, and the words stand as they are. English alone: in other languages verbs change places. */
export function asAsked({ words, private: isPrivate }: Pick<OpenPoint, 'words' | 'private'>): AsAsked | null {
  const typed = words.trim()
  const language = languageOf(typed)
  if (isPrivate || (language !== null && language !== 'en') || typed.includes('\n')) return null
  const [head = '', ...tail] = typed
    .replace(/\bid\b|\bi['’]d\b/giu, 'I would')
    .split(/\s*(?:[,;]|\s[-–—]\s|\.\s|\bbut\b|\bbecause\b|\band(?= i\b))\s*/iu)
  const plain = head.replace(/[.…!\s]+$/u, '')
  if (/^[^?]+\?$/.test(plain) && tail.length === 0) return sized(plain.slice(0, -1), null)
  for (const [form, write] of forms) {
    const found = form.exec(plain)
    const question = found && write(...found.slice(1))
    if (question) return sized(turned(question), smallness(tail))
  }
  const belittles = /^my /iu.test(plain) ? smallness(tail) : null
  return belittles === null ? null : { question: null, belittles }
}

function sized(question: string, belittles: string | null): AsAsked | null {
  const words = wordsOf(question)
  if (words.length < 3 || words.length > mostWords || words.includes('enough')) return null
  return { question: `${question.charAt(0).toUpperCase()}${question.slice(1)}${question.endsWith('.') ? '' : '?'}`, belittles }
}

/** What makes less of what the candidate has done: it may be true, and comes after what they did. A slip in a figure is no such thing. */
function smallness(tail: readonly string[]): string | null {
  const [first = ''] = tail
  const said = first.trim().replace(/[.…\s]+$/u, '')
  const words = wordsOf(said)
  if (/^i said i\b|\bnothing\b/iu.test(said)) return null
  if (!words.some((word) => lessening.has(word))) return null
  if (words[0] !== 'i' || words.length < 3 || words.length > 10 || words.some((word) => confessions.has(word))) return null
  return `${withCapitals(said)}.`
}
