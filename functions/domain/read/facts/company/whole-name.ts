import { legalForms } from '../../../who/legal-forms.ts'
import { hasTitleHead, recruiterTitles } from '../../language/lexicon/jobs.ts'
import { notNames } from '../../language/lexicon/people.ts'
import type { Words } from '../../lay-out/page.ts'
import { properPhrases } from '../../names/phrases.ts'
import { isInstitution, trimmed, withoutLegalForm } from './company-name.ts'

/** The domain has only a part of "Bank of Tarn Valley": what opens the name in the text belongs to it. */
export function wholeName(name: string, texts: readonly Words[], people: readonly string[]): string {
  const signed = signedName(name, texts)
  if (signed) return signed
  for (const { words } of texts) {
    if (!words.includes(` ${name}`)) continue
    for (const phrase of properPhrases(words)) {
      const at = phrase.words.indexOf(` ${name}`)
      const kind = at > 0 ? /(?:\p{Lu}[\p{L}'’]+ )?\p{Lu}[\p{L}'’]+ (?:of|de|di|van|für)(?: the)?$/u.exec(phrase.words.slice(0, at)) : null
      const opened = kind ? `${kind[0]} ${name}` : null
      if (opened && isInstitution(opened)) return opened
    }
  }
  return usualName(name, texts, people) ?? name
}

/** What share of all mentions a longer name must be. */
const usualShare = 0.6

/** "Buchhandlung Sauerland", "Aquadom Rioleringen": the longer name that they use themselves nearly wherever the short one stands. */
function usualName(name: string, texts: readonly Words[], people: readonly string[]): string | null {
  const withoutPeople = (words: string) => people.reduce((rest, person) => rest.replaceAll(person, ' '), words)
  const mentions = texts
    .map((one) => ({ ...one, words: withoutPeople(one.words) }))
    .filter(({ words }) => ` ${words.replace(/[,.;:!?()|]/g, ' ')} `.includes(` ${name} `))
  const times = new Map<string, number>()
  for (const { words } of mentions) for (const longer of new Set(longerIn(words, name))) times.set(longer, (times.get(longer) ?? 0) + 1)
  const [most] = [...times].sort(([a, x], [b, y]) => y - x || b.length - a.length)
  return most && most[1] / mentions.length >= usualShare ? most[0] : null
}

const longerIn = (words: string, name: string): string[] =>
  properPhrases(withoutLegalForm(words))
    .map((phrase) => withoutLegalForm(phrase.words))
    .filter(
      (full) =>
        (full.startsWith(`${name} `) || full.endsWith(` ${name}`)) &&
        full.split(' ').length <= name.split(' ').length + 3 &&
        trimmed(full) === full &&
        !hasTitleHead(full) &&
        !full.split(' ').some((word) => notNames.has(word.toLowerCase())),
    )

/** "Talent Manager | Otterbourne Civic Technologies": a signature gives the name in full, beside or under the writer's job. */
function signedName(name: string, texts: readonly Words[]): string | null {
  for (const [i, { part, words }] of texts.entries()) {
    if (words.length > 90 || !words.includes(name) || /[.!?:]$/.test(words.replace(legalForms, ''))) continue
    const above = texts[i - 1]
    const isUnder = above?.part === part && above.words.length < 70 && (hasTitleHead(above.words) || recruiterTitles.test(above.words))
    const pieces = words.split(/\s[|•·–—-]\s|,\s/u)
    for (const piece of isUnder || hasTitleHead(pieces[0] ?? '') ? pieces : []) {
      const full = withoutLegalForm(piece)
      const isLonger = full.length > name.length && ` ${full} `.includes(` ${name} `) && trimmed(full) === full
      if (isLonger && full.split(' ').length <= 5 && !hasTitleHead(full) && properPhrases(full)[0]?.words === full) return full
    }
  }
  return null
}
