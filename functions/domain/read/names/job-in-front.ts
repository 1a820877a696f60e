import { isFormOfAddress } from '../../who/name-words.ts'
import { hasTitleHead } from '../language/lexicon/jobs.ts'
import { composed } from '../language/lexicon/people.ts'
import { cleanTitle } from './job-title.ts'

/** "The jury is composed of the head of design, Ana Ruiz". */
function afterComposed(words: string | undefined): string | undefined {
  const last = words === undefined ? undefined : composed.all(words).at(-1)
  return words === undefined || last === undefined
    ? words
    : words
        .slice(last.index + last[0].length)
        .replace(/^(?: ?(?:de|of|von|van|da|di))? ?(?:la|le|les|the|der|die|den|het|il|el|l['’]) ?/iu, '')
        .trim()
}

/** "Our director, Dr. Ana Ruiz": the honorific is the name's. */
const honorificsBefore =
  /(?:(?:Professor(?:in)?|Professeur|Profesora?|Capt(?:ain)?|Councillor|Cllr|Sister|Judge|Pr|Avv|Eng|Enf|RAin|RA|Rev|Fr|Capt|Lt|mgr|mec|inż|lek|Enf\.ª|D\.ª|D|Dr|Dra|Prof|Profa|Mr|Mrs|Ms|Mx|Sr|Sra|Ing|Dott|Dott\.ssa|Sig|Sig\.ra|Herrn?|Frau|Mme|M)\.?\s)+$/u

/** "The MD Sir Peter Holroyd", "(Personal), Prof. Dr. Anil Mehra": by what the next one is addressed is no part of a job. */
export function withoutAddress(named: string): string {
  const [, rest, word = ''] = /^(.*\s)(\p{Lu}[\p{L}.]{1,12})\s$/u.exec(named) ?? []
  return rest !== undefined && isFormOfAddress(word) ? withoutAddress(rest) : named
}

/** "En la entrevista estarán la directora médica": behind the last article that leaves a job. */
function lastJob(words: string | undefined): string | undefined {
  if (words === undefined) return undefined
  const articles = [...words.matchAll(/(?<![\p{L}'’])(?:the|la|le|el|il|lo|o|a|der|die|den|dem|de|het|les|las|los) (?=\p{L})/giu)]
  const last = articles.findLast(({ index, 0: article }) => hasTitleHead(words.slice(index + article.length)))
  const before = last ? words.slice(0, last.index) : ''
  return last && isVerbal.test(before) ? words.slice(last.index + last[0].length) : words
}
/** What no job has inside: a verb of being there, or another preposition's part of the sentence. */
const isVerbal =
  /(?<!\p{L})(?:is|are|be|will|ist|sind|wird|werden|est|sont|sera|seront|está|están|estará|estarán|es|son|é|são|estará|estarão|è|sono|sarà|saranno|zijn|wordt|är|blir|jest|są|będzie|będą)(?!\p{L})/iu

/** The job in front of a name, or before a bracket that holds it, "VP Sales (Lena Roth)": "our CTO Priya Nair", "Head of Data, Ana Ruiz". */
export function titleBefore(named: string, company: string | null): string | null {
  const before = withoutAddress(named)
    .replace(honorificsBefore, '')
    // "Du träffar …": you, and no article as in French
    .replace(/(?<!\p{L})Du\s/gu, 'you ')
    .replace(/,\s(?:le|la|el|il|o|a|der|die|de)\s$/iu, ', ')
    .replace(/\s(?:is|ist|est|es|è|é|är|jest)\s$/iu, ' ')
  const opened =
    /(?:^|[,;:、]\s?|\s(?:with|and|&|be|are|is|by|meet|sind|sont|son|são|sono|zijn|mit|und|avec|et|con|y|com|e|met|en)\s)([^,;:()（）]{2,60}?)\s?[(（]$/iu.exec(
      before,
    )
  const inFront = opened?.[1] && hasTitleHead(opened[1]) ? cleanTitle(opened[1], company) : null
  if (inFront) return inFront
  const japanese = /([\p{Script=Han}\p{Script=Katakana}ー]{2,16})(?:の)?[ 　]?$/u.exec(before)
  if (japanese?.[1] && hasTitleHead(japanese[1])) return japanese[1]
  const determined =
    /(?:^|[\s(,:;]|\b(?:with|by|and|meet|mit|avec|con|com|met)\s)(?:(?:our|my|the|unserem|meine[mr]?|mon|ma|mi|meu|minha|mijn|unserer|unsere|unser|notre|nuestro|nuestra|nosso|nossa|onze|il nostro|la nostra|your|de|el|la|le|der|die|dem|dell?|del|della|pel[ao]|d[ao]|ao|al|alla|dal|dalla|beim|vom|zum|zur|du)\s)((?:[\p{L}&/'’-]{1,24}\s){0,6}[\p{L}&/'’-]{2,24}),?\s$/iu.exec(
      before.slice(-110),
    )
  // "Talking to Controller Ana Ruiz": right in front of a name a run of capitals with a job in it is what they do.
  const bare = /(?:^|[\s(])(?:\p{Ll}{1,12})\s((?:[\p{Lu}][\p{L}&/'-]{0,24}\s(?:of\s|de\s)?){0,4}[\p{Lu}][\p{L}&/'-]{1,24}),?\s$/u.exec(
    before.slice(-90),
  )
  // "…; Deputy Director Arlo Pennington; …": in a list nothing leads to it.
  const next = /[;:,]\s((?:\p{Lu}[\p{L}&/'-]{1,24}\s(?:of\s|de\s)?){1,5})$/u.exec(before.slice(-90))
  const words = afterComposed(determined?.[1] ?? bare?.[1] ?? next?.[1])
  const near = lastJob(words)
    ?.split(
      /(?:^|\s)(?:with|by|mit|avec|con|com|met|nuestr[oa]|notre|nostr[oa]|noss[oa]|unser\p{L}{0,2}|our|onze|vår[at]?|nasz\p{L}{0,3})\s/iu,
    )
    .at(-1)
  if (!near || /\b(?:with|and|will|meet|speak|call|interview|is|are|you|we)\b/i.test(near)) return null
  return cleanTitle(near, company)
}
