import { emailsIn } from '../../facts/company/employer-domain.ts'
import { dateWord } from '../../language/lexicon/dates.ts'
import { hasTitleHead } from '../../language/lexicon/jobs.ts'
import { besideWords } from '../../language/lexicon/people.ts'
import { sentencesOf } from '../../lay-out/own-words.ts'
import type { Words } from '../../lay-out/page.ts'
import { titleBefore, withoutAddress } from '../job-in-front.ts'
import { cleanTitle, titleAfter } from '../job-title.ts'
import { type FoundName, namesIn } from '../names.ts'
import {
  isTitleMark,
  titleApposed,
  titleAsOurs,
  titleBeforeComma,
  titleBeforeNext,
  titleInList,
  titleRightBefore,
} from '../placed-title.ts'
import type { Mention, MentionContext } from './mention.ts'
import { purposeOf } from './purpose.ts'
import { isThere, usable } from './usable.ts'

export function spoken(line: Words, context: MentionContext): Mention[] {
  const clock = /^\W{0,4}\d{1,2}(?:[:.h]\d{2}|\s?[ap]m)/i.test(line.words)
  const told = sentencesOf(line.words).map((sentence) => {
    const names = withoutJobs(usable(namesIn(sentence), sentence, context, clock), sentence, context)
    const mentions = names.map((name, i): Mention => {
      const before = sentence.slice(0, name.at)
      const rest = withoutAddress(sentence.slice(name.end, names[i + 1]?.at ?? sentence.length))
      const previous = names[i - 1]
      // "Denise Roy is the Controller, Ann Lund runs sales": the job in front is the other's
      const taken = previous ? titleAfter(sentence.slice(previous.end, name.at), context.company, true) : null
      const between = sentence.slice(previous?.end ?? 0, name.at)
      const inFront = isObject.test(between) ? null : titleBefore(between, context.company)
      const known = titleAfter(rest, context.company, true) ?? (inFront !== null && taken?.includes(inFront) ? null : inFront)
      const purpose = clock || isThere.test(rest) ? 'meets' : purposeOf(before, sentence.slice(name.end), context.english)
      // "Ana Ruiz (Head) and our SENCo, Tom Vega": behind the bracket the next begins
      const behindBracket = between.replace(/^\s?[(（][^()（）]{2,120}[)）]/u, '')
      const told = known ?? (taken && behindBracket === between ? null : titleAsOurs(behindBracket, rest.replace(isThere, '')))
      const placed = told ?? (taken ? null : titleRightBefore(between))
      const title =
        placed ??
        (purpose === 'meets' && !name.single ? titleBeforeComma(between) : null) ??
        (purpose === 'meets' && !name.single && names[i + 1] ? titleBeforeNext(rest) : null) ??
        (purpose === 'meets' && (!name.single || /^\s?[(（]/u.test(rest))
          ? (titleApposed(rest) ?? (i > 1 ? titleInList(rest) : null))
          : null)
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
    return { sentence, mentions: together(sharing(mentions, names, sentence), names, sentence) }
  })
  return told.flatMap(({ mentions }, i) => {
    const [one, other] = mentions
    const job = one && !other && one.title === null ? jobSaidOf(told[i + 1]?.sentence ?? '', context) : null
    return one && job ? [{ ...one, title: job }] : mentions
  })
}

/** "Priyanka plays the CMO, Gus takes notes": what somebody plays or runs is not what the next one is. */
const isObject = /^\s\p{Ll}{3,}s\s(?:the|our|an?)\s[^,.;]{2,40},\s$/u

/** "You will speak to Nora Feld. She's our Analytics Lead." */
const jobSaidOf = (next: string, { company }: MentionContext): string | null => {
  const said =
    /^(?:she|he|they|sie|er|elle|il|ella|él|ela|ele|lei|lui|zij|ze|hij|hon|han)(?:['’]s|['’]re|\s(?:is|are|ist|est|es|é|è|är))\s([^.;!?]{2,80})/iu.exec(
      next,
    )?.[1]
  return said === undefined ? null : cleanTitle(said.split(/,|\s(?:and|who|und|et|y|e|en|och)\s/u)[0] ?? '', company)
}

/** "A, Director, B, Ward Manager, and C, Practice Educator": where all before have a job behind a comma, so has the last. */
function withoutJobs(names: FoundName[], sentence: string, { company }: MentionContext): FoundName[] {
  const job = (i: number) =>
    /^,\s/.test(sentence.slice(names[i]?.end)) && titleAfter(sentence.slice(names[i]?.end, names[i + 1]?.at), company, true)
  return names.filter((name, i) => {
    const before = names.slice(0, i - 1)
    return i < 2 || name.single || !isTitleMark(sentence.slice(names[i - 1]?.end, name.at), true) || !before.every((_, at) => job(at))
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
    if (one?.purpose === 'named' && (!one.single || one.title !== null))
      found[at] = { ...one, purpose: 'meets', title: one.title ?? titleApposed(bracketOf(gap(at))) }
  }
  for (let i = found.length - 2; i >= 0; i -= 1) if (found[i + 1]?.purpose === 'meets' && joinsNext.test(gap(i))) join(i)
  for (let i = 1; i < found.length; i += 1) if (found[i - 1]?.purpose === 'meets' && leadsTo(gap(i - 1))) join(i)
  return found
}

const bracketOf = (between: string): string => /^\s?[(（][^()（）]{2,80}[)）]/u.exec(between)?.[0] ?? ''

/** "… takes the first half and", "(Analytics Lead) plus", "; and": what stands between ends in a word that joins, or in the job of who follows. */
const leadsTo = (between: string): boolean => endsJoining.test(between) || (joining.test(between) && titleBefore(between, null) !== null)
const joining = new RegExp(`(?:[,;、]|(?<!\\p{L})(?:${dateWord('and')}|&|${besideWords})(?!\\p{L}))`, 'iu')
const endsJoining = new RegExp(`${joining.source}\\s(?:\\p{Lu}[\\p{L}.]{0,5}\\.?\\s)?$`, 'iu')

/** "Our head nurse, Anna Roth, and the chief of surgery, Dr. Ben Ott, will see you": what is said of the last is said of all. */
const joinsNext = new RegExp(`^(?:,[^,;:.()]{2,60}|\\s?\\([^()]{2,60}\\))?,?\\s(?:${dateWord('and')}|&)\\s[^.;:]{0,60}$`, 'iu')

const isDescribed = (rest: string) => /^,?\s(?:is|'s|ist|est|es|é|è)\s/iu.test(rest)
