import { cleanLine } from '../../read/carry/clean-text.ts'
import { hasTitleHead } from '../../read/language/lexicon/jobs.ts'
import type { Posting } from '../material.ts'
import { isPostingHeading } from './headings.ts'
import { materialCaps } from './material-caps.ts'

const labels = {
  title: 'job title|title|position|role|stelle|stellenbezeichnung|poste|intitulé du poste|puesto|posizione|cargo|functie|vacature',
  company: 'company|employer|organisation|organization|unternehmen|firma|arbeitgeber|entreprise|société|empresa|azienda|bedrijf',
  location:
    'location|locations|place of work|based in|standort|arbeitsort|einsatzort|lieu|localisation|ubicación|lugar|sede|luogo|local|locatie|standplaats',
} as const

const topLines = 25

/** What a pasted posting says at its top; null where it does not say it. The words below are for whoever matches it. */
export function readPosting(text: string): Posting {
  const lines = text
    .split('\n')
    .slice(0, topLines)
    .map((line) => line.slice(0, materialCaps.lineChars))
    .map((line) => line.replace(/^[#*\s]+|[*\s]+$/g, ''))
    .filter(Boolean)
  const labelled = (names: string): string | null => {
    const line = lines.find((one) => new RegExp(`^(?:${names})\\s*:`, 'iu').test(one.slice(0, 60)))
    return line === undefined ? null : shortLine(line.slice(line.indexOf(':') + 1))
  }
  const [headline, atCompany] = headlineOf(lines)
  return {
    text,
    title: labelled(labels.title) ?? headline,
    company: labelled(labels.company) ?? atCompany ?? companyIn(lines),
    location: labelled(labels.location),
  }
}

const shortLine = (line: string): string | null => {
  const clean = cleanLine(line)
  return clean !== null && clean.length <= 120 ? clean : null
}

const parting = /\s+(?:at|bei|chez|@)\s+|\s[|·–—-]\s/u

/** `(m/w/d)`, `(H/F)`, `(all genders)`: what stands before it is a job, whatever it is called. */
export const genderMark = /\((?:[mwfhdxi](?:\s?[/|,*]\s?(?:[mwfhdxi]|div))+|all genders|alle geschlechter|gn)\)/iu

/** `Senior Designer at Fernhill Health`: the first short line that names a job, or the very first that names one at somebody's. */
function headlineOf(lines: readonly string[]): [title: string | null, company: string | null] {
  const short = lines.slice(0, 6).filter((one) => one.length <= 100 && !/[.!?]$/.test(one) && !isPostingHeading(one))
  const line =
    short.find((one) => genderMark.test(one)) ??
    short.find(hasTitleHead) ??
    short.slice(0, 1).find((one) => /^[^,:]{3,60} (?:at|bei|chez) \p{Lu}/u.test(one))
  if (line === undefined) return [null, null]
  const [title = '', company] = line.split(parting)
  return [shortLine(title), company === undefined || hasTitleHead(company) ? null : shortLine(company)]
}

/** `About Fernhill Health`, `Fernhill Health is looking for …`. */
function companyIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const about =
      /^(?:about|über|à propos de|sobre|over)\s+(?!the\b|us\b|you\b|this\b|uns\b|dich\b|nous\b|ons\b)(\p{Lu}[^.:]{1,60})$/iu.exec(line)?.[1]
    const seeks = /^(\p{Lu}[^.,]{1,50}?) (?:is|are) (?:looking|seeking|hiring|searching)\b/u.exec(line)?.[1]
    const name = about ?? (seeks && !/^(?:we|our|this|the team)\b/i.test(seeks) ? seeks : undefined)
    if (name !== undefined && /^\p{Lu}/u.test(name)) return shortLine(name)
  }
  return null
}
