import { emailsIn } from '../../facts/company/employer-domain.ts'
import { dateWord } from '../../language/lexicon/dates.ts'
import { hasTitleHead } from '../../language/lexicon/jobs.ts'
import { besideWords } from '../../language/lexicon/people.ts'
import { sentencesOf } from '../../lay-out/own-words.ts'
import type { Words } from '../../lay-out/page.ts'
import { titleAfter, titleBefore } from '../job-title.ts'
import { type FoundName, namesIn } from '../names.ts'
import { titleApposed, titleAsOurs } from '../placed-title.ts'
import type { Mention, MentionContext } from './mention.ts'
import { purposeOf } from './purpose.ts'
import { isThere, usable } from './usable.ts'

export function spoken(line: Words, context: MentionContext): Mention[] {
  const clock = /^\W{0,4}\d{1,2}(?:[:.h]\d{2}|\s?[ap]m)/i.test(line.words)
  return sentencesOf(line.words).flatMap((sentence) => {
    const names = usable(namesIn(sentence), sentence, context, clock)
    const mentions = names.map((name, i): Mention => {
      const before = sentence.slice(0, name.at)
      const rest = sentence.slice(name.end, names[i + 1]?.at ?? sentence.length)
      const previous = names[i - 1]
      // "Denise Roy is the Controller, Ann Lund runs sales": the job in front is the other's
      const taken = previous ? titleAfter(sentence.slice(previous.end, name.at), context.company, true) : null
      const inFront = titleBefore(previous ? sentence.slice(previous.end, name.at) : before, context.company)
      const known = titleAfter(rest, context.company, true) ?? (inFront !== null && taken?.includes(inFront) ? null : inFront)
      const purpose = clock || isThere.test(rest) ? 'meets' : purposeOf(before, sentence.slice(name.end), context.english)
      const told = known ?? (taken ? null : titleAsOurs(sentence.slice(previous?.end ?? 0, name.at), rest.replace(isThere, '')))
      const title = told ?? (purpose === 'meets' && (!name.single || /^\s?[(（]/u.test(rest)) ? titleApposed(rest) : null)
      return {
        name: name.name,
        single: name.single,
        title,
        email: emailsIn(rest)[0] ?? null,
        purpose: purpose === 'named' && title && isDescribed(rest) ? 'meets' : purpose,
        part: line.part,
        words: sentence.slice(0, 200),
      }
    })
    return together(sharing(mentions, names, sentence), names, sentence)
  })
}

/** "Our co-founders Nora Feld and Sam Oduya": a job in the plural is that of both. */
function sharing(mentions: Mention[], names: readonly FoundName[], sentence: string): Mention[] {
  const found = [...mentions]
  for (const [i, one] of mentions.entries()) {
    const next = found[i + 1]
    const job = one.title === null ? null : ofOne(one.title)
    if (!next || job === null || !areJoined.test(sentence.slice(names[i]?.end ?? 0, names[i + 1]?.at ?? 0))) continue
    found[i] = { ...one, title: job }
    if (next.title === null) found[i + 1] = { ...next, title: job }
  }
  return found
}
const areJoined = new RegExp(`^\\s(?:${dateWord('and')}|&)\\s$`, 'iu')
const ofOne = (job: string): string | null =>
  /\p{L}{3}s$/u.test(job) && hasTitleHead(job.slice(0, -1).split(' ').at(-1) ?? '') ? job.slice(0, -1) : null

/** Whoever is joined to somebody who is met is met too. */
function together(mentions: Mention[], names: readonly FoundName[], sentence: string): Mention[] {
  const gap = (at: number): string => sentence.slice(names[at]?.end ?? 0, names[at + 1]?.at ?? sentence.length)
  const found = [...mentions]
  const join = (at: number) => {
    const one = found[at]
    if (one?.purpose === 'named' && (!one.single || one.title !== null)) found[at] = { ...one, purpose: 'meets' }
  }
  for (let i = found.length - 2; i >= 0; i -= 1) if (found[i + 1]?.purpose === 'meets' && joinsNext.test(gap(i))) join(i)
  for (let i = 1; i < found.length; i += 1) if (found[i - 1]?.purpose === 'meets' && leadsTo(gap(i - 1))) join(i)
  return found
}

/** "… takes the first half and", "(Analytics Lead) plus", "; and": what stands between ends in a word that joins, or in the job of who follows. */
const leadsTo = (between: string): boolean => endsJoining.test(between) || (joining.test(between) && titleBefore(between, null) !== null)
const joining = new RegExp(`(?:[,;、]|(?<!\\p{L})(?:${dateWord('and')}|&|${besideWords})(?!\\p{L}))`, 'iu')
const endsJoining = new RegExp(`${joining.source}\\s(?:\\p{Lu}[\\p{L}.]{0,5}\\.?\\s)?$`, 'iu')

/** "Our head nurse, Anna Roth, and the chief of surgery, Dr. Ben Ott, will see you": what is said of the last is said of all. */
const joinsNext = new RegExp(`^(?:,[^,;:.()]{2,60})?,?\\s(?:${dateWord('and')}|&)\\s[^.;:]{0,60}$`, 'iu')

const isDescribed = (rest: string) => /^,?\s(?:is|'s|ist|est|es|é|è)\s/iu.test(rest)
