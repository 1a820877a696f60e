import { cleanLine } from '../../read/carry/clean-text.ts'
import { hasTitleHead } from '../../read/language/lexicon/jobs.ts'
import type { Posting } from '../material.ts'
import { employerIn } from '../posting/employer.ts'
import { isPostingHeading } from './headings.ts'
import { materialCaps } from './material-caps.ts'

const labels = {
  title: 'job title|title|position|role|stelle|stellenbezeichnung|poste|intitulé du poste|puesto|posizione|cargo|functie|vacature',
  company: 'company|employer|organisation|organization|unternehmen|firma|arbeitgeber|entreprise|société|empresa|azienda|bedrijf',
  location:
    'location|locations|place of work|based in|standort|arbeitsort|einsatzort|lieu|localisation|ubicación|lugar|sede|luogo|local|locatie|standplaats',
} as const

const topLines = 25
const mostLines = 400

/** What is left of the head of a forwarded mail. */
const headOfMail = /^(?:from|to|date|sent|cc|subject|von|an|gesendet|betreff|de|à|envoyé|objet|asunto|oggetto|onderwerp)\s?:\s/iu

/** What a pasted posting says at its top; null where it does not say it. The words below are for whoever matches it. */
export function readPosting(text: string): Posting {
  const all = text
    .split('\n')
    .slice(0, mostLines)
    .map((line) => line.slice(0, materialCaps.lineChars).replace(/^[#*\s]+|[*\s]+$/g, ''))
    .filter((line) => line !== '' && !headOfMail.test(line))
  const lines = all.slice(0, topLines)
  const labelled = (names: string): string | null => {
    const line = lines.find((one) => new RegExp(`^(?:${names})\\s*:`, 'iu').test(one.slice(0, 60)))
    return line === undefined ? null : shortLine(line.slice(line.indexOf(':') + 1))
  }
  const { line, title } = headlineOf(lines)
  return {
    text,
    title: labelled(labels.title) ?? title,
    company: labelled(labels.company) ?? employerIn(all, line),
    location: labelled(labels.location),
  }
}

const shortLine = (line: string): string | null => {
  const clean = cleanLine(line)
  return clean !== null && clean.length <= 120 ? clean : null
}

const parting = /\s+(?:at|bei|chez|@)\s+|\s[|·–—-]\s|\s{3,}/u

/** `(m/w/d)`, `(H/F)`, `(all genders)`: what stands before it is a job, whatever it is called. */
export const genderMark = /\((?:[mwfhdxi](?:\s?[/|,*]\s?(?:[mwfhdxi]|div))+|all genders|alle geschlechter|gn)\)/iu

/** `Senior Designer at Fernhill Health`: the first short line that names a job, or the very first that names one at somebody's. */
function headlineOf(lines: readonly string[]): { line: number; title: string | null } {
  const isShort = (line: string) => line.length <= 100 && !/[.!?]$|^[-–•→]\s/u.test(line) && !isPostingHeading(line)
  const short = lines.slice(0, 6).map((line) => (isShort(line) ? line : ''))
  const first = [
    (line: string) => genderMark.test(line),
    hasTitleHead,
    (line: string) => line === short[0] && /^[^,:]{3,60} (?:at|bei|chez) \p{Lu}/u.test(line),
  ]
    .map((holds) => short.findIndex(holds))
    .find((at) => at >= 0)
  // A job nobody has heard of stands at the top all the same.
  if (first === undefined) return { line: 0, title: null }
  const [title = ''] = (short[first] ?? '').split(parting)
  return { line: first, title: shortLine(title) }
}
