import { hasTitleHead } from '../../read/language/lexicon/jobs.ts'
import { hasLegalForm, nameSource, namesHouse, shortNames, trimmedName } from './names-at.ts'
import { acts } from './stands.ts'

/** Where a name stands that may be the employer's, and what speaks for it. */
interface Candidate {
  name: string
  weight: number
}

const enough = 3
const topLines = 6
const proseLines = 40

/** Whose posting it is, where that is said beyond doubt: nothing is better than the wrong one. `at`: the line of the title. */
export function employerIn(lines: readonly string[], at: number): string | null {
  const candidates = [...inLayout(lines, at), ...inProse(lines.slice(0, proseLines))].flatMap((one) => {
    const name = trimmedName(one.name)
    return mayBeName(name) ? [{ ...one, name }] : []
  })
  const scored = candidates.map((one) => ({ ...one, weight: weightOf(one, candidates, lines) }))
  const best = scored.reduce<Candidate | null>((first, one) => (first && first.weight >= one.weight ? first : one), null)
  if (best === null || best.weight < enough) return null
  // "Nordkap moves spare parts" speaks for "Nordkap Parcel Europe" above it.
  const whole = candidates
    .filter(({ name }) => shortNames(name).includes(best.name) || name.startsWith(`${best.name} `))
    .map(({ name }) => name)
  return whole.reduce((longest, name) => (name.length > longest.length ? name : longest), best.name)
}

const inPlace = new RegExp(`^(${nameSource})$`, 'u')
const parts = /\s*[|·•]\s*|\s+[–—-]\s+|,\s+(?!(?:Inc|Ltd|LLC|GmbH)\b)|\s+\(/u
/** What job boards print around a posting. */
const ofBoard =
  /\b(?:\d+ (?:days?|weeks?|months?|hours?) ago|over \d+ applicants|\d+ applicants|clicked apply|reposted|easy apply|out of 5|about the job|job details|be among the first|publié il y a|vor \d+ tagen)\b/iu
const place = /^(?:[\p{L} .'’-]+, [A-Z]{2}(?: \d{5})?|remote.*|hybrid.*|home office)$/iu
const cityBehind = /^, [\p{Lu}][\p{L} .'’-]+, [A-Z]{2}\b/u

const titleAt = new RegExp(`^[^,:]{3,60}\\s(?:at|bei(?: der)?|chez|@)\\s(${nameSource})!?$`, 'u')

/** In the title, below it, above it, or beside it. */
function inLayout(lines: readonly string[], at: number): Candidate[] {
  const board = lines.slice(0, topLines + 4).some((line) => ofBoard.test(line)) ? 1 : 0
  const logo = lines.slice(0, topLines).flatMap((line) => {
    const name = /^(.{2,60}) logo$/iu.exec(line)?.[1]
    return name === undefined ? [] : [{ name, weight: enough }]
  })
  if (at >= topLines) return logo
  const found: Candidate[] = [...logo]
  const headline = titleAt.exec(lines[at] ?? '')?.[1]
  if (headline !== undefined) found.push({ name: headline, weight: enough })
  const [below = '', above = ''] = [lines[at + 1], lines[at - 1]]
  const [first = '', second = ''] = below.split(parts)
  const isPlaced = place.test(second.trim()) || cityBehind.test(below.slice(first.length))
  if (inPlace.test(first) && !place.test(below)) found.push({ name: first, weight: 1 + board + (isPlaced ? 2 : 0) })
  if (above !== '' && inPlace.test(above)) found.push({ name: above, weight: 1 + board })
  const [, beside = ''] = (lines[at] ?? '').split(/\s+[|·–—-]\s+|,\s+/u)
  if (inPlace.test(beside) && !place.test(lines[at] ?? '')) found.push({ name: beside, weight: 0 })
  return found
}

const notNames =
  '(?!(?:We|Our|You|Your|The|This|These|It|They|As|If|In|At|Us|Me|A|An|Wir|Sie|Ihr|Du|Die|Der|Das|Nous|Vous|Notre|Le|La|Les)\\s)'
const prose: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(`^(?:about|über|à propos de|sobre|over|join|working at|work at|life at|careers at|jobs at)\\s(${nameSource})[!:]?$`, 'iu'),
    3,
  ],
  [new RegExp(`\\b(?:[Ww]e['’]re|[Ww]e are|[Ww]ir sind(?: die)?|[Nn]ous sommes)\\s(${nameSource})(?=[.,:!]|\\sand\\s|$)`, 'u'), 3],
  [
    new RegExp(
      `^${notNames}(?:(?:Die|Der|Das|The)\\s)?(${nameSource})(?:\\s\\([^)]*\\))?,?\\s(?:is|are)\\s(?:currently\\s|now\\s)?(?:looking|seeking|hiring|searching|recruiting|growing)\\b`,
      'u',
    ),
    3,
  ],
  [
    new RegExp(
      `^(?:(?:Die|Der|Das|Le|La)\\s)?${notNames}(${nameSource})\\s(?:sucht|recherche|cherche|recrute|busca|cerca|zoekt|procura)\\s`,
      'u',
    ),
    3,
  ],
  [new RegExp(`^(?:At|Bei|Chez)\\s(?:der\\s)?(${nameSource}),?\\s(?:we|wir|nous|you|everyone)\\b`, 'u'), 3],
  [
    new RegExp(
      `^(?:(?:Die|Der|Das)\\s)?(?!We\\s|It\\s|This\\s)(${nameSource}),?\\s(?:is|ist|est|c['’]est|es|è|é)\\s(?:an?|the|one|ein|eine|un|une|una|l['’])(?:\\s|(?<=['’]))`,
      'u',
    ),
    2,
  ],
]
const atSomebody = new RegExp(`\\s(?:at|bei(?: der)?|chez|@)\\s(${nameSource})`, 'u')

function inProse(lines: readonly string[]): Candidate[] {
  const sentences = lines.flatMap((line) => line.split(/(?<=(?<!\b(?:Co|Inc|Ltd|Corp|St|Mr|Ms|Dr))[.!?])\s+(?=\p{Lu})/u))
  const said = sentences.flatMap((sentence) =>
    prose.flatMap(([pattern, weight]) => {
      const name = pattern.exec(sentence)?.[1]
      return name === undefined || isPartOfPosting(name) ? [] : [{ name, weight }]
    }),
  )
  const jobs = sentences.slice(0, topLines * 2).flatMap((sentence) => {
    const found = atSomebody.exec(sentence)
    const name = found?.[1]
    return found === null || name === undefined || !hasTitleHead(sentence.slice(0, found.index)) ? [] : [{ name, weight: enough }]
  })
  return [...said, ...jobs]
}

/** "About the role", "About You". */
const isPartOfPosting = (words: string): boolean =>
  /^(?:the |this |your |our )?(?:us|you|me|role|job|team|company|position|opportunity|business|department|school|hospital|trust|uns|dich|nous|ons)$/iu.test(
    words.trim(),
  )

const termsOfWork =
  /^(?:full|part|permanent|remote|hybrid|contract|temporary|vollzeit|teilzeit|unbefristet|befristet|cdi|cdd|standort|location|salary|band|posted|apply|share|save|ref|job id|closing|home office|on-?site|easy|new|urgent)\b|\b(?:street|road|avenue|lane|boulevard|straße|platz)$/iu

const mayBeName = (name: string): boolean =>
  name.length >= 2 && name.length <= 60 && /\p{Lu}/u.test(name) && !hasTitleHead(name) && !termsOfWork.test(name) && !isPartOfPosting(name)

/** That it acts in a sentence speaks for it, and so does what only companies are called. */
function weightOf({ name, weight }: Candidate, all: readonly Candidate[], lines: readonly string[]): number {
  const short = shortNames(name)
  const hasActed = lines.some((line) => short.some((one) => acts(one, line)))
  const again = Math.max(
    0,
    ...all.filter((other) => other.name !== name && shortNames(other.name).some((one) => short.includes(one))).map((other) => other.weight),
  )
  return weight + (hasLegalForm(name) ? 2 : 0) + (namesHouse(name) ? 1 : 0) + (hasActed ? 2 : 0) + Math.min(1, again)
}
