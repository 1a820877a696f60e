import { isNative } from '../../match/evidence/language-evidence.ts'
import type { MatchLine } from '../../match/match.ts'
import { lackOf } from '../../match/points.ts'
import { mentionsIn } from '../../match/words/concepts.ts'
import { contentOf, sameWord } from '../../match/words/content.ts'
import type { Format } from '../../read/reading.ts'
import { remembering } from '../../remember.ts'
import type { Interviewer, Round } from '../../view/view.ts'
import type { Playbook } from '../playbook.ts'
import { shortened } from '../words/shortened.ts'
import type { Likely } from './expected.ts'

/** How a must-have is asked about. */
export type PostingAsk = 'work' | 'length' | 'language' | 'hours' | 'licence'

/** Before what is general: it is this posting that says so. `thin`: what the CV hardly answers is asked first. */
const weights = { must: 3.4, thin: 0.6, focus: 2, person: 1.5 } as const

/** A first call checks what one can answer with yes; whoever does the work asks about the work. */
const usual: Readonly<Record<PostingAsk, number>> = { work: 0, length: 0, language: 0, hours: 0, licence: -0.8 }
const byFormat: Readonly<Partial<Record<Format, Partial<Record<PostingAsk, number>>>>> = {
  'recruiter-screen': { work: -0.8, hours: 1, language: 1, licence: 1, length: 0.4 },
  technical: { work: 1, hours: -2, language: -1, licence: -2 },
  'hiring-manager': { work: 0.5, licence: -1 },
  behavioral: { hours: -1.5, licence: -2 },
  presentation: { work: -1, length: -1, hours: -2, licence: -2 },
  'case-study': { work: -1, length: -1, hours: -2, licence: -2 },
  executive: { work: -1.5, length: -0.5, hours: -2, licence: -2 },
  peer: { hours: -1, licence: -2 },
}

const longestQuoted = 20

/** Questions on what the posting insists on; manners and degrees are seldom asked about by name. */
export function postingQuestions(round: Round, lines: readonly MatchLine[], playbook: Playbook): Likely[] {
  if (lines.length === 0) return []
  const focuses = focusOf(round).map((words) => ({ words, matter: matterIn(words) }))
  const people = round.interviewers.flatMap((person) => (person.title === null ? [] : [{ person, matter: matterIn(person.title) }]))
  return lines.flatMap((line) => {
    const ask = askFor(line)
    if (ask === null || isSpokenThere(line, round) || isHeld(line)) return []
    const { before, after, answer } = playbook.postingQuestions[ask]
    const focus = focuses.find(({ matter }) => speaksOf(matter, line))?.words ?? null
    const person = people.find(({ matter }) => speaksOf(matter, line))?.person ?? null
    const words = `${before}“${shortened(line.requirement.words.replace(/[.\s]+$/u, ''), longestQuoted)}”${after}`
    return {
      // A paper and a length of time are no story: what the CV has of them says it.
      question: {
        family: `posting ${line.requirement.id}`,
        words,
        answer: line.line !== null && isProved(line) ? '' : answer,
        because: { kind: 'posting', line, focus, person },
      },
      weight: weightOf(round, line, ask) + (focus === null ? 0 : weights.focus) + (person === null ? 0 : weights.person),
    }
  })
}

const weightOf = ({ format }: Round, { strength }: MatchLine, ask: PostingAsk): number =>
  weights.must + (strength === 'shown' ? 0 : weights.thin) + ((format && byFormat[format]?.[ask]) ?? usual[ask])

/** A paper that the CV names is shown, and not asked about. */
const isHeld = ({ requirement: { kind }, strength }: MatchLine): boolean => kind === 'licence' && strength === 'shown'

const isProved = ({ requirement: { kind, words } }: MatchLine): boolean => kind === 'licence' || kind === 'years' || monthsIn.test(words)
const monthsIn = /\d\s*(?:months?|years?|Monate?n?|Jahre?n?|mois|ans|meses|años)(?!\p{L})/iu

/** They write to the candidate in it, and go on in it anyway. */
const isSpokenThere = ({ requirement: { kind, languages = [] } }: MatchLine, { language = 'en' }: Round): boolean =>
  kind === 'language' && languages.length > 0 && languages.every((one) => one === nameOf.get(language))
const nameOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: 'english',
    de: 'german',
    fr: 'french',
    es: 'spanish',
    it: 'italian',
    pt: 'portuguese',
    nl: 'dutch',
    pl: 'polish',
    sv: 'swedish',
    ja: 'japanese',
  }),
)

function askFor(line: MatchLine): PostingAsk | null {
  const { kind, force, any, rest } = line.requirement
  if (force !== 'must') return null
  if (kind === 'language' && isNative(line.requirement, line.line)) return null
  if (kind === 'years') return 'length'
  // "Cold chain or food safety (HACCP)" is work as well as a paper.
  if (kind === 'licence' && any && rest.length > 1) return 'work'
  if (kind === 'language' || kind === 'licence') return kind
  if (kind !== 'skill') return null
  return lackOf({ ...line, strength: 'none' }) === 'hours' ? 'hours' : 'work'
}

/** What the employer wrote that this round or somebody in it will look at. */
export const focusOf = ({ details, interviewers }: Pick<Round, 'details' | 'interviewers'>): string[] => [
  ...new Set([
    ...(details ?? []).flatMap(({ kind, words }) => (kind === 'focus' || kind === 'agenda' ? [words] : [])),
    ...interviewers.flatMap(({ focus }: Interviewer) => focus ?? []),
  ]),
]

/** In any posting and any invite: nothing is said by sharing them. */
const common = new Set(
  contentOf(
    'experience background team role work working job company business project projects skills questions time people career years example knowledge'.concat(
      ' Erfahrung Hintergrund Kenntnisse Arbeit expérience parcours experiencia trayectoria',
    ),
  ).map(({ stem }) => stem),
)

interface Matter {
  shown: readonly string[]
  stems: readonly string[]
}

const matterIn = remembering(
  (words: string): Matter => ({
    shown: mentionsIn(words).flatMap(({ shows }) => shows),
    stems: contentOf(words).flatMap(({ stem }) => (common.has(stem) ? [] : [stem])),
  }),
)

/** They name one thing, or share a word that says something. */
const speaksOf = ({ shown, stems }: Matter, { requirement: { concepts, rest } }: MatchLine): boolean =>
  concepts.some((concept) => shown.includes(concept)) || stems.some((stem) => rest.some((word) => sameWord(word, stem)))
