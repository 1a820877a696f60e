import type { Label } from '../../../../functions/domain/read/verdict/score-label.ts'
import { companyWords, familyNames, givenNameLike, longJobs, towns, trades, wholeCompanies } from './names-apart.ts'

/** Words for words, in the invitation and in its label alike. */
export type Swap = (text: string) => string

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const wordOf = (word: string, flags = 'gu') => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, flags)
const pick = <T>(from: readonly T[], seed: number): T => from[seed % from.length] as T
const hasWord = (text: string, word: string) => wordOf(word).test(text)
const addresses = /[\w.+-]+@[\w.-]+/g

export interface Case {
  /** Everything that the invitation says, decoded. */
  text: string
  label: Label
  seed: number
}

/** Given name and surname of everybody the label knows: in the text, in capitals, and in addresses. */
export function otherPeople({ text, label, seed }: Case): Swap | null {
  const names = [
    ...label.interviewers,
    ...(label.recruiter ? [label.recruiter] : []),
    ...label.sessions.flatMap(({ interviewers }) => interviewers.map((name) => ({ name }))),
  ].flatMap(({ name }) => name ?? [])
  const pairs: [string, string][] = []
  const taken: string[] = []
  const others = `${label.company} ${label.role} ${label.location}`
  for (const name of new Set(names)) {
    const [given = '', family = '', ...more] = name.split(' ')
    if (more.length || !/^\p{Lu}\p{Ll}{2,}$/u.test(given) || !/^\p{Lu}[\p{L}-]{2,}$/u.test(family)) return null
    if (hasWord(others, given) || hasWord(others, family) || /^(?:Alex|Morgan)$/.test(given)) return null
    if (!pairs.some(([from]) => from === given)) pairs.push([given, givenNameLike(given, taken)])
    if (!pairs.some(([from]) => from === family)) pairs.push([family, pick(familyNames, seed + pairs.length)])
    taken.push(pairs.find(([from]) => from === given)?.[1] ?? '')
  }
  if (
    pairs.length === 0 ||
    (label.company &&
      text
        .toLowerCase()
        .match(addresses)
        ?.some((address) => pairs.some(([from]) => address.split('@')[1]?.includes(from.toLowerCase()))))
  )
    return null
  return (words) =>
    pairs.reduce(
      (all, [from, to]) =>
        all
          .replace(wordOf(from), to)
          .replace(wordOf(from.toUpperCase()), to.toUpperCase())
          .replace(addresses, (address) => {
            const [box = '', domain] = address.split('@')
            return `${box.replace(from.toLowerCase(), to.toLowerCase())}@${domain}`
          }),
      words,
    )
}

const ordinary =
  /^(?:the|hotel|university|bank|city|town|saint|grand|north|south|east|west|new|data|first|green|blue|hospital|clinic|museum|institute)$/i

/** The distinctive first word of the company, in names, domains and links. */
export function otherCompany({ label, seed }: Case): Swap | null {
  const first = label.company?.split(/[\s-]/)[0] ?? ''
  const people = label.interviewers.map(({ name }) => name).join(' ')
  if (!/^\p{Lu}[\p{L}]{4,}$/u.test(first) || ordinary.test(first) || hasWord(`${label.role} ${people} ${label.recruiter?.name}`, first))
    return null
  const to = pick(companyWords, seed)
  return (words) =>
    words.replace(new RegExp(escaped(first), 'giu'), (found) =>
      found === first ? to : found === first.toUpperCase() ? to.toUpperCase() : to.toLowerCase(),
    )
}

/** The whole name becomes one of another shape, and the domain one that says nothing of it. */
export function companyOfAnotherShape({ text, label, seed }: Case): Swap | null {
  const { company } = label
  const first = company?.split(/[\s-]/)[0] ?? ''
  if (!company || !/^[A-Z][A-Za-z ]{4,}$/.test(company) || ordinary.test(first) || !hasWord(text, company)) return null
  const rest = text.replace(wordOf(company), ' ')
  if (hasWord(rest, first) || wordOf(company, 'iu').test(rest)) return null
  const to = pick(wholeCompanies, seed)
  return (words) => words.replace(wordOf(company), to).replace(new RegExp(`${escaped(first)}[\\w-]*(?=\\.)`, 'giu'), 'corpmail')
}

const jobFrom =
  (jobs: readonly string[]) =>
  ({ text, label, seed }: Case): Swap | null => {
    const { role } = label
    if (!role || !/^[A-Za-z][A-Za-z ,()-]{3,}$/.test(role) || !hasWord(text, role)) return null
    if (label.interviewers.some(({ title }) => title && (title.includes(role) || role.includes(title)))) return null
    const to = pick(jobs, seed)
    return (words) => words.replace(wordOf(role), to)
  }
export const otherTrade = jobFrom(trades)
export const otherTitle = jobFrom(longJobs)

/** A town that nobody has heard of, in the same state or behind the same kind of postal code. */
export function otherTown({ text, label, seed }: Case): Swap | null {
  const town = /(?:^|, )([A-Z][A-Za-z ]{2,20}), [A-Z]{2}(?: \d{5})?$|\d{5} ([A-Z][a-zü]{3,20})$/.exec(label.location ?? '')
  const from = town?.[1] ?? town?.[2]
  if (!from || hasWord(`${label.company}`, from) || !hasWord(text, from)) return null
  const to = pick(towns, seed)
  return (words) => words.replace(wordOf(from), to)
}
