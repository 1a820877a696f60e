import { fieldsFollow, hasTitleHead, roleModifiers } from '../../language/lexicon/jobs.ts'
import { namesIn } from '../../names/names.ts'
import { type Token, tokensOf } from '../../names/phrases.ts'
import { loose } from '../../vocabulary/patterns.ts'
import type { RoleContext } from './clean-role.ts'

export const connector = /^(?:of|and|&|for|de|del|du|des|d'|la|für|und|et|y|e|di|van|in|to|en|do|da|der|-|–|\/|à)$/i

export const isRoleWord = (word: string) => /^[\p{Lu}\p{N}]/u.test(word) || /^(?:i|e)[A-Z]/.test(word)

/** Walks back from "position": capitalised words, small words between them, commas and brackets inside a title. */
export function phraseBefore(sentence: string, end: number): string {
  const tokens = tokensOf(sentence.slice(0, end))
  let from = tokens.length
  for (let i = tokens.length - 1; i >= 0 && tokens.length - i <= 16; i -= 1) {
    const text = tokens[i]?.text ?? ''
    if (isRoleWord(text) && !/^(?:The|Our|Your|This|For|Hi|I|We|Req|Interview|Regarding|About)$/.test(text)) from = i
    else if (connector.test(text) || [',', '(', ')', '/', '-', '–', '"', '“', '”', '+', "'"].includes(text)) continue
    else if (/^(?:internal|open|current|new|same)$/.test(text)) continue
    else if (hasTitleHead(text) && i === tokens.length - 1) from = i
    else if (roleModifiers.has(text.toLowerCase()) && from < tokens.length && i >= tokens.length - 3) from = i
    else break
  }
  const first = tokens[from]
  if (!first) return ''
  const phrase = sentence.slice(first.at, end).replace(/[\s,"“”]+$/, '')
  // "Thanks for applying, Alex. … at Acme, Senior Engineer position": what stands before a comma must belong to the job
  return trimFront(phrase)
}

function trimFront(phrase: string): string {
  const parts = phrase.split(', ')
  const head = parts.findIndex((part) => hasTitleHead(part))
  return head > 0 ? parts.slice(head).join(', ') : phrase
}

/** Walks on from "position of": ends at small words, sentence ends, a person. */
export function phraseFrom(sentence: string, start: number, context: RoleContext): string | null {
  const rest = sentence.slice(start, start + 140)
  const tokens = tokensOf(rest)
  let last: Token | undefined
  let depth = 0
  for (const [i, token] of tokens.entries()) {
    const text = token.text
    const previous = tokens[i - 1]
    if (previous && /[.;:!?\n]/.test(rest.slice(previous.end, token.at)) && !/^\S*\.$/.test(previous.text)) break
    if (text === '(' || text === '[') depth += 1
    else if (text === ')' || text === ']') {
      depth -= 1
      if (depth >= 0) last = token
    } else if (isRoleWord(text) || depth > 0) {
      if (
        previous?.text === ',' &&
        (personAt(rest, token.at, context) ||
          /^(?:I|We|You|This|The|It|Please|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
            text,
          ))
      )
        break
      last = token
    } else if (last !== undefined && previous?.text !== ',' && goesOnLower(text, previous?.text)) last = token
    else if (
      !connector.test(text) &&
      ![',', '/', '-', '–', '&', '+', "'", '*', ':'].includes(text) &&
      !(last === undefined && hasTitleHead(text)) &&
      !/(?:\/in|:in|\*in|innen)$/.test(text) &&
      !/^[ac]$/.test(text)
    )
      break
    else if (last === undefined && hasTitleHead(text)) last = token
    else if (last === undefined && i > 2) break
  }
  return last && last.end > 2
    ? rest.slice(0, last.end) + goesOnSmall(sentence.slice(0, start), rest.slice(0, last.end).trim(), rest.slice(last.end))
    : null
}

/** "Poste d'Ingénieur procédés (H/F)", "come Responsabile magazzino.": behind "de", or a head alone, all up to the next mark belongs to the job. */
const goesOnSmall = (before: string, phrase: string, after: string): string =>
  /(?:\sd[ei]l?\s|d['’])$/iu.test(before) || fieldsFollow.isAll(phrase)
    ? (/^(?:\s\p{Ll}{4,}){1,2}(?=\s?[(.,;]|$)/u.exec(after)?.[0] ?? '')
    : ''

/** "Chef de produit senior", "Responsable des partenariats": Romance titles go on in small letters. */
const goesOnLower = (word: string, before = '') =>
  roleModifiers.has(word) || (/^(?:de|du|des|di|del|da|do|d'|aux|au|en)$/.test(before) && /^\p{Ll}{4,}$/u.test(word))

const personAt = (text: string, at: number, { people }: RoleContext) =>
  namesIn(text.slice(at)).some(
    (name) => name.at === 0 && (people.has(loose(name.name)) || [...people].some((one) => one.startsWith(loose(name.name)) && name.single)),
  )
