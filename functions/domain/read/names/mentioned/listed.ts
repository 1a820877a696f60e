import { emailsIn } from '../../facts/company/employer-domain.ts'
import type { Words } from '../../lay-out/page.ts'
import { elsewhereAfter } from '../../vocabulary/people-words.ts'
import { titleBefore, withoutAddress } from '../job-in-front.ts'
import { titleAfter } from '../job-title.ts'
import { namesIn } from '../names.ts'
import { isGivenName } from '../person-name.ts'
import { isTitleMark, titleInList } from '../placed-title.ts'
import type { Mention, MentionContext } from './mention.ts'
import { usable } from './usable.ts'

/** Lists: every name of the line is meant, wherever its job stands. */
export function listed(
  line: Words,
  told: string,
  purpose: 'meets' | 'contact',
  next: string,
  context: MentionContext,
  { job, isEntry }: { job: string | null; isEntry: boolean },
): Mention[] {
  const text = turnedPairs.test(told) ? told.replaceAll(turnedPair, (_, family: string, given: string) => `${given} ${family}`) : told
  const found = usable(namesIn(text), text, context, true)
  // "Philip Keane, Practice Educator" as one of a list: behind the comma stands as what.
  const isPair = isEntry && found.length === 2 && !isGivenName(found[1]?.name ?? '') && !context.isKnown(found[1]?.name ?? '')
  const hasEntries = isPair || /[;；]/u.test(text)
  const startsFull = isEntry && found[0] !== undefined && !found[0].single && found[0].at < 22
  const names = found.filter((name, i) => {
    if (i === 0) return true
    if (startsFull && name.single && !context.isKnown(name.name)) return false
    return !isTitleMark(text.slice(found[i - 1]?.end ?? 0, name.at), hasEntries)
  })
  const inFront = (i: number) => titleBefore(text.slice(names[i - 1]?.end ?? 0, names[i]?.at), context.company)
  // "常務取締役 森下 健一郎、専務取締役 大谷 恵": where each has the job in front, nothing behind the last, no job stands behind a name
  const isJobFirst = names.length > 1 && names.every((_, i) => inFront(i) !== null) && text.slice(names.at(-1)?.end).trim() === ''
  return names.map((name, i) => {
    const rest = withoutAddress(text.slice(name.end, names[i + 1]?.at ?? text.length).split(/[;；]/u)[0] ?? '')
    const after = isJobFirst ? null : titleAfter(rest, context.company, false)
    const entry = isEntry && names.length === 1 ? titleInList(rest) : null
    const title =
      (after !== null && entry?.startsWith(`${after} `) ? entry : after) ??
      entry ??
      (names.length === 1 && rest.trim() === '' ? underneath(next, context) : null) ??
      inFront(i) ??
      ((name.single && !closesList(names, i, rest)) || names.length > 8 ? null : titleInList(rest)) ??
      job
    const observer = elsewhereAfter.test(text.slice(name.end)) && !names[i + 1]
    return {
      name: name.name,
      single: name.single,
      title,
      email: emailsIn(rest)[0] ?? null,
      purpose: observer ? 'elsewhere' : purpose,
      part: line.part,
      words: line.words.slice(0, 200),
    }
  })
}

/** "M. Leroux, directeur, *Nadège*, gouvernante générale": the last of a list by the given name alone, and as what. */
const closesList = (names: readonly unknown[], at: number, rest: string): boolean =>
  at > 0 && at === names.length - 1 && /^,\s\p{Ll}[^,]{3,50}$/u.test(rest)

/** "Delacroix-Hunt, Monica (Sr Manager, Linehaul), Pham, Gus (Terminal Manager)": every one of them with the family name first. */
const turnedPair = /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), (\p{Lu}\p{Ll}[\p{L}'’-]*)(?: \p{Lu}\.)?(?=\s?[(（])/gu
const turnedPairs = new RegExp(
  `^\\s?${turnedPair.source}\\s?[(（][^()（）]{2,80}[)）](?:[,;]\\s${turnedPair.source}\\s?[(（][^()（）]{2,80}[)）])+\\.?$`,
  'u',
)

export const underneath = (next: string, context: MentionContext): string | null =>
  next && next.length <= 80 && namesIn(next).every(({ single }) => single)
    ? titleAfter(` - ${next.replace(titleLabel, '')}`, context.company, false)
    : null
const titleLabel =
  /^(?:job |their |interviewer['’]?s? )?(?:title|role|position|funktion|poste|fonction|cargo|puesto|functie|ruolo|役職)\s?[:：]\s?/iu
