import { cleanText } from '../../read/carry/clean-text.ts'
import { hostsOnly } from '../../trust/safe-url.ts'
import type { LetterLanguage } from '../manner.ts'
import { namesReader } from './kinds.ts'
import { wordsOf } from './topic.ts'
import { topicIn } from './topic-in.ts'
import { listed } from './topic-words.ts'

/** What is said around the thing in a note of what was promised, a language each. */
interface Around {
  /** "I said I'd send them the": in front of the thing. Without it only what has an article is a thing: "call back on Friday" is none. */
  before: RegExp
  /** German says the verb behind it. */
  after?: RegExp
  /** "by Friday", "that I built": of the day, and of whoever made it. */
  behind: readonly RegExp[]
  /** Whom it goes to, behind it: "to Ray". */
  to: RegExp
  determiners: ReadonlySet<string>
  /** Put before a thing that was typed without one. */
  article: string | null
}

const around: Readonly<Record<LetterLanguage, Around>> = {
  en: {
    before:
      /^(?:(?:i )?(?:promised|said|told \p{L}+|offered|agreed)(?: that)? )?(?:(?:i )?(?:will|would|have to|need to|must) |i['’](?:ll|d) |to )?(?:(?:e-?mail|send|share|forward|submit|provide)(?: (?:over|on|along|them|him|her|you|back))* |(?:show|give|get) (?:them|him|her|you) )/iu,
    behind: [
      / (?:by|before|on|until|for|this|next) (?:the )?(?:end of|mon|tues?|wed|thu|fri|sat|sun|week|month|today|tonight|tomorrow|eod|\d).*$/iu,
      / (?:today|tonight|tomorrow|asap|soon|again|over)$/iu,
      /(?<! (?:what|how|where|when|why|who|which|of|about|for|from)) (?:(?:that|which) )?i(?:['’](?:ve|d|m))? .*$/iu,
      / (?:he|she|they) (?:asked (?:about|for)|wanted|liked)$/iu,
    ],
    to: / (?:over to|to|with) ([\p{L}'’.-]+(?: [\p{Lu}][\p{L}'’.-]+)?)$/iu,
    determiners: listed('the a an my our your this these those some two three four five both all how what why where'),
    article: 'the',
  },
  de: {
    before: /^(?:(?:ich )?(?:schicke|sende|maile|schicken|senden|mailen|nachreichen)(?: (?:ihm|ihr|ihnen|noch))* )/iu,
    after: / (?:(?:zu|nach|hin|rüber)?(?:schicken|senden|mailen|reichen|zuschicken|nachreichen|geben))$/iu,
    behind: [/ (?:bis|am|nächste|diese)(?: \p{L}+)? (?:mo|di|mi|do|fr|sa|so|woche|heute|morgen|\d).*$/iu, / (?:heute|morgen|bald|noch)$/iu],
    to: / an (?:herrn |frau )?([\p{L}'’.-]+)$/iu,
    determiners: listed('der die das den dem ein eine einen mein meine meinen unser unsere unseren zwei drei wie was'),
    article: null,
  },
  fr: {
    before: /^(?:(?:j['’]ai promis d['’]|d['’])?(?:envoyer|transmettre|partager|(?:lui|leur) (?:envoyer|transmettre)) )/iu,
    behind: [/ (?:avant|d['’]ici|pour|ce|cette) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|la fin|semaine|le \d).*$/iu],
    to: / à ([\p{L}'’.-]+)$/iu,
    determiners: listed("le la les l' un une des mon ma mes notre nos ce cette ces deux trois"),
    article: null,
  },
  es: {
    before: /^(?:(?:prometí |le prometí )?(?:enviar|mandar|pasar|compartir)(?:le|les)? )/iu,
    behind: [/ (?:antes del?|para el|este|esta) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|fin|\d).*$/iu, / mañana$/iu],
    to: / a ([\p{L}'’.-]+)$/iu,
    determiners: listed('el la los las un una unos unas mi mis nuestro nuestra este esta estos estas dos tres'),
    article: null,
  },
}

/**
 * "Send the close checklist I built by Friday" to Ray Ito: the close checklist. As a letter in this language may name it, by the rules of what may
 * be said in a thank-you; null where what was promised is nothing one sends, or cannot be told.
 */
export function promisedThing(language: LetterLanguage, typed: string, name: string): string | null {
  const { before, after, behind, to, determiners, article } = around[language]
  const text = cleanText(typed)
    .trim()
    .replace(/[.!…\s]+$/u, '')
  const named = wordsOf(name)
  const opened = text.replace(before, '')
  const sent = after ? opened.replace(after, '') : opened
  const isSent = sent !== text
  const withoutReader = isSent ? dropReader(sent, named) : sent
  const thing = behind
    .reduce((words, rest) => words.replace(rest, ''), withoutReader)
    .replace(to, (whole, who: string) => (namesReader(who.toLowerCase().split(' ')[0] ?? '', undefined, name) || isThem(who) ? '' : whole))
    .trim()
  const [first = ''] = wordsOf(thing.replace(/^l['’](?=\p{L})/iu, "l' "))
  const isDetermined = determiners.has(first) || /['’]s?$/u.test(thing.split(' ')[0] ?? '')
  if (!isSent && !isDetermined) return null
  const found = topicIn(language, thing, name)
  if (found.outcome !== 'topic' || found.topic.clause) return null
  const { words } = found.topic
  // An address in it would be a link to somewhere.
  if (hostsOnly(words) !== words || /\p{L}\.\p{L}{2,}/u.test(words)) return null
  if (/^(?:the|some|all) (?:thing|things|stuff)$/u.test(words)) return null
  if (isDetermined || /^(?:the|an?|\d\S*) /iu.test(words)) return words
  // Which article it takes is known in English alone.
  return article === null ? null : `${article} ${words}`
}

const isThem = (who: string): boolean => /^(?:them|him|her)$/iu.test(who)

/** "send Ray the deck" */
function dropReader(text: string, named: readonly string[]): string {
  const [first = '', ...rest] = text.split(' ')
  if (!named.includes(first.toLowerCase())) return text
  const behind = named.includes((rest[0] ?? '').toLowerCase()) ? rest.slice(1) : rest
  return behind.join(' ')
}
