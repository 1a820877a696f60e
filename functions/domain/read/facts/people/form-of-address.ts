import { isFormOfAddress, womensJobs } from '../../../who/name-words.ts'
import type { Sheet } from '../../lay-out/page.ts'

/** No form with a title, a given name and particles is longer. */
const longest = 60

interface Addressed {
  name: string | null
  form?: string | undefined
  title?: string | null
}

/**
 * Whoever is named with a form of address keeps it: "Mrs Helen Ashdown", "Frau Dr. Ott". Whoever signs with the given name alone is addressed by it
 * and by nothing else.
 */
export function withForm(sheet: Sheet): <P extends Addressed>(person: P) => P {
  const { mail, events } = sheet.carried
  const shown = [mail?.from, mail?.replyTo, ...events.flatMap(({ organizer, hosts, attendees }) => [organizer, ...hosts, ...attendees])]
  const texts = [
    ...[...sheet.lines, ...sheet.titles].map(({ words }) => words),
    ...shown.map((one) => one?.name ?? ''),
    ...sheet.older.map(({ words }) => words),
  ]
  const signed = new Set(sheet.lines.map(({ words }) => words.trim().replace(/[,.!]$/, '')))
  return (person) => {
    const words = person.name?.split(' ').filter(Boolean) ?? []
    if (words.length === 0 || (words.length > 1 && signed.has(words[0] ?? ''))) return person
    const forms = texts.flatMap((text) => formsIn(text, words, sheet.language))
    const ofJob = womensJobs[sheet.language ?? '']
    const byJob = ofJob && person.title && ofJob.job.test(person.title) ? ofJob.form : undefined
    const [academic] = forms
    const form = forms.find((one) => !isAcademic(one)) ?? (byJob && academic ? `${byJob} ${academic}` : (byJob ?? academic))
    return form ? { ...person, form } : person
  }
}

/** "Dr. Ott" says less than "Frau Dr. Ott". */
const isAcademic = (form: string): boolean => /^(?:dr|prof(?:essor)?)(?!\p{L})/iu.test(form)

/** The forms that stand before this name in a line. */
function formsIn(text: string, name: readonly string[], language: string | null): string[] {
  const family = name.at(-1) ?? ''
  const found: string[] = []
  for (let at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + 1)) {
    if (/\p{L}/u.test(text[at + family.length] ?? '')) continue
    const before = text.slice(Math.max(0, at - longest), at)
    if (!/(?:^|[\s(])$/u.test(before)) continue
    const words = before.split(/\s+/u).filter(Boolean).reverse()
    const between = words.slice(
      0,
      Math.max(
        0,
        words.findIndex((word) => isForm(word, language)),
      ),
    )
    const from = words.slice(between.length)
    const none = from.findIndex((word) => !isForm(word, language))
    const form = from.slice(0, none < 0 ? undefined : none).reverse()
    if (form.length > 0 && isTheirs(between.reverse(), name.slice(0, -1))) found.push(form.map(written).join(' '))
  }
  return found
}

const isForm = (word: string, language: string | null): boolean =>
  /^\p{Lu}/u.test(word) || /^(?:mevrouw|meneer|madame|monsieur|don|doña|señora?|signora?)$/u.test(word)
    ? isFormOfAddress(word) || (language === 'fr' && /^M\.?$/u.test(word))
    : false

/** Between form and family name stands nothing but what is in the name: "Frau Ott", "Frau Silke Ott", "Mrs H. Ashdown", "Frau von der Heide". */
const isTheirs = (between: readonly string[], given: readonly string[]): boolean =>
  between.length <= 3 &&
  between.every((word) => {
    const plain = word.replace(/\.$/, '')
    return given.length === 0 || given.some((one) => one === word || one.replace(/\.$/, '').startsWith(plain))
  })

const written = (word: string): string => (/^herrn$/i.test(word) ? 'Herr' : word)
