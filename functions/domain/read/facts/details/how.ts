import type { Sheet, Words } from '../../lay-out/page.ts'
import type { Detail, How } from '../../reading.ts'
import type { Tag } from './language/detail-words.ts'
import { tagsIn } from './language/words.ts'
import { phoneNumberIn } from './phone-number.ts'
import { labelOf } from './units.ts'

/** Conferencing tools print it under their link; it is needed when the link fails. */
export function codeLines({ full }: Pick<Sheet, 'full'>): Words[] {
  return full
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length <= 60 && isCodeLine(line))
    .slice(0, 3)
    .map((words) => ({ part: 'invite', words }))
}

const isCodeLine = (line: string): boolean => codeIn(line) !== null

/** One word behind a label of codes; nine digits and more are a meeting's number, which its link holds. */
function codeIn(line: string): string | null {
  const label = labelOf(line)
  if (label === null) return null
  const code = line.slice(line.indexOf(label) + label.length + 1).trim()
  return /^[^\s/]{3,24}$/.test(code) && !/^\d{9,24}#?$/.test(code) && tagsIn(label).has('dial-in') ? code : null
}

const tools: readonly (readonly [host: string, name: string])[] = [
  ['zoom.us', 'Zoom'],
  ['zoom.com', 'Zoom'],
  ['zoomgov.com', 'Zoom'],
  ['meet.google.com', 'Google Meet'],
  ['teams.microsoft.com', 'Microsoft Teams'],
  ['teams.live.com', 'Microsoft Teams'],
  ['webex.com', 'Webex'],
  ['whereby.com', 'Whereby'],
  ['gotomeeting.com', 'GoToMeeting'],
  ['coderpad.io', 'CoderPad'],
  ['hackerrank.com', 'HackerRank'],
]

const toolOf = (link: string): string | null => {
  const host = URL.canParse(link) ? new URL(link).hostname : ''
  return tools.find(([end]) => host === end || host.endsWith(`.${end}`))?.[1] ?? null
}

export interface Where {
  meetingUrl: string | null
  location: string | null
}

/** In which way one meets; null where nothing says so. */
export function readHow(sheet: Sheet, details: readonly Detail[], { meetingUrl, location }: Where): How | null {
  const recorded = details.some(({ kind }) => kind === 'recording') ? { recorded: true as const } : {}
  if (meetingUrl !== null) {
    const tool = toolOf(meetingUrl)
    const code = codeLines(sheet).flatMap(({ words }) => codeIn(words) ?? [])[0]
    return { by: 'video', ...(tool ? { tool } : {}), ...(code ? { passcode: code } : {}), ...recorded }
  }
  if (location !== null) return { by: 'place', ...askedFor(details), ...recorded }
  // a call is then what helps when the link fails
  if (details.some(({ words }) => tagsIn(words).has('link-later'))) return { by: 'to-be-told', ...recorded }
  const call = callIn(sheet, details)
  return call ? { by: 'phone', ...call, ...recorded } : null
}

/** Who calls whom, and where. A number as the place of the meeting is one that the employer can be called at, unless they say that they call. */
function callIn({ carried: { events }, titles, sentences }: Sheet, details: readonly Detail[]): Pick<How, 'calls' | 'number'> | null {
  const places = events.flatMap(({ location }) => location ?? [])
  const said = [
    ...details.filter(({ kind }) => kind === 'how' || kind === 'phone' || kind === 'dial-in').map(({ words }) => words),
    ...places,
  ]
  const tags = said.map((words) => tagsIn(words))
  const has = (tag: Tag) => tags.some((each) => each.has(tag))
  const number = said.flatMap((words) => phoneNumberIn(words) ?? [])[0]
  if (has('they-call')) return { calls: 'they', ...(number ? { number } : {}) }
  if (has('you-call')) return { calls: 'you', ...(number ? { number } : {}) }
  const byPhone =
    has('by-phone') ||
    places.some((place) => phoneNumberIn(place) !== null) ||
    titles.some(({ words }) => tagsIn(words).has('by-phone')) ||
    sentences.slice(0, 80).some(arrangesPhone)
  return byPhone ? (number ? { number } : {}) : null
}

/** "Your interview is by phone": not thanks for a call that was. */
function arrangesPhone({ words }: Words): boolean {
  const tags = tagsIn(words)
  return tags.has('by-phone') && (tags.has('talk') || tags.has('arranged')) && !tags.has('pleasantry')
}

/** They ring, or one speaks by phone. */
export const isByCall = ({ sentences }: Sheet): boolean =>
  sentences.slice(0, 80).some((sentence) => tagsIn(sentence.words).has('they-call') || arrangesPhone(sentence))

/** "Ask for Tessa at the front desk": the words between the asking and the end of the clause are the name, where they are capitals. */
function askedFor(details: readonly Detail[]): Pick<How, 'askFor'> {
  for (const { words } of details.filter(({ kind }) => kind === 'arrive')) {
    const name = nameAskedFor(words)
    if (name !== null) return { askFor: name }
  }
  return {}
}

const asking =
  /(?:[Aa]sk for|[Ff]ragen Sie nach|[Ff]rag nach|[Dd]emandez|[Pp]regunt[ae] por|[Pp]rocure por|[Pp]ergunte por|[Vv]raag naar|[Vv]raagt u naar|[Cc]hied[ai] di)\s((?:(?:Mr|Mrs|Ms|Dr|Frau|Herrn?|Mme|M|Sra?|Dott|Sig)\.?(?:ssa|ra)?\s)?\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’-]{1,24}){0,2})/u

const nameAskedFor = (words: string): string | null => asking.exec(words)?.[1] ?? null
